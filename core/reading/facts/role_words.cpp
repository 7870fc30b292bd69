// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/role_words.h"

#include "core/reading/facts/text_facts.h"

using namespace Qt::StringLiterals;

const QString &reading::roleNouns()
{
    static const QString nouns =
        u"(?:engineers?|developer|scientist|analyst|architect|consultant|manager|specialist|administrator|"
        u"designer|programmer|intern|internship|lead|director|technician|officer|coordinator|trader|"
        u"marketeer|marketer|tester|researcher|accountant|recruiter|assistant|associate|advisor|adviser|"
        u"nurse|teacher|operator|buyer|planner|editor|writer|producer|supervisor|representative|executive|"
        u"strategist|owner|master|controller|auditor|mechanic|driver|statistician|evangelist|expert|trainee|"
        u"fellow|postdoc|clerk|librarian|lecturer|professor|instructor|mathematician|physicist|chemist|"
        u"biologist|"
        u"economist|modell?er|counsel|paralegal|pharmacist|therapist|electrician|welder|receptionist|cashier|"
        u"translator|photographer|artist|head(?= of)|vp(?= of)|vice president|"
        u"\\p{L}*ontwikkelaar|\\p{L}*medewerker|\\p{L}*adviseur|\\p{L}*beheerder|\\p{L}*leider|stagiair|"
        u"verpleegkundige|"
        u"docent|\\p{L}*analist|\\p{L}*entwickler(?:in)?|\\p{L}*ingenieur(?:in)?|\\p{L}*berater(?:in)?|\\p{L}"
        u"*leiter(?:in)?|"
        u"\\p{L}*mitarbeiter(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|\\p{L}*techniker(?:in)?|"
        u"sachbearbeiter(?:in)?|kauffrau|kaufmann|"
        u"développeu(?:r|se)|ingénieure?|chef(?:fe)? de projet|responsable|stagiaire|technicien(?:ne)?|"
        u"comptable|vendeu(?:r|se)|desarrollador(?:a)?|ingenier[oa]|analista|programador(?:a)?|técnic[oa]|"
        u"administrativ[oa]|becari[oa])"_s;
    return nouns;
}

bool reading::namesRole(QStringView text)
{
    static const Pattern role = wordPattern(u"(?<![\\p{L}])"_s + roleNouns() + u"s?(?![\\p{L}])"_s);
    return role.isIn(text);
}
