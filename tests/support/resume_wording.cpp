// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/resume_wording.h"

made::Wording made::english()
{
    return {"Experience",
            "Education",
            "Skills",
            "BSc Computer Science, University of the Coast",
            {{"Senior Developer",
              "Harbour Foods",
              "Jan 2021",
              "Present",
              {"Moved the order service to Kubernetes and cut costs by 30%",
               "Wrote services in Python and Django"}},
             {"Developer",
              "Larch Books",
              "03/2017",
              "12/2020",
              {"Kept the shop running on Linux in Python", "Tuned PostgreSQL for 2,000 users"}},
             {"Junior Developer", "Tin Whistle", "2015", "2017", {"Built pages in PHP and MySQL"}}}};
}

made::Wording made::german()
{
    return {
        "Berufserfahrung",
        "Ausbildung",
        "Kenntnisse",
        "Bachelor of Science Informatik, Hochschule an der Kueste",
        {{"Senior-Entwicklerin",
          "Harbour Foods GmbH",
          "01/2021",
          "heute",
          {"Umzug der Bestellungen nach Kubernetes, 30 % weniger Kosten",
           "Entwicklung von Diensten in Python und Django"}},
         {"Entwicklerin",
          "Larch Books AG",
          "03/2017",
          "12/2020",
          {"Betrieb des Ladens unter Linux mit Python", "Abfragen in PostgreSQL beschleunigt"}},
         {"Junior-Entwicklerin", "Tin Whistle GmbH", "2015", "2017", {"Seiten in PHP und MySQL gebaut"}}}};
}

made::Wording made::dutch()
{
    return {"Werkervaring",
            "Opleiding",
            "Vaardigheden",
            "Bachelor Informatica, Hogeschool aan de Kust",
            {{"Senior ontwikkelaar",
              "Harbour Foods BV",
              "jan. 2021",
              "heden",
              {"Bestellingen naar Kubernetes verhuisd, kosten 30% lager",
               "Diensten geschreven in Python en Django"}},
             {"Ontwikkelaar",
              "Larch Books",
              "mrt. 2017",
              "dec. 2020",
              {"De winkel draaiende gehouden op Linux met Python", "PostgreSQL versneld voor 2.000 klanten"}},
             {"Junior ontwikkelaar", "Tin Whistle", "2015", "2017", {"Pagina's gebouwd in PHP en MySQL"}}}};
}
