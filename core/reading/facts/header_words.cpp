// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/header_words.h"
#include "core/reading/facts/text_facts.h"
#include "core/reading/headings.h"
#include "core/skills/lexicon.h"
#include "core/skills/stem.h"

using namespace Qt::StringLiterals;

bool reading::isField(const QString &words)
{
    static const Pattern field = reading::wordPattern(
        uR"(^(?:pricing|marketing|sales|finance|operations?|engineering|research|data|analytics|risk|growth|product|platform|security|quality|support|design|legal|people|infrastructure|business|technology|software|development|systems?|services?|team|group|about|job|description|overview|summary|location|company|role|position|department|europe|eu|uk|usa?|us|emea|worldwide|anywhere|new(?! (?:york|jersey|delhi|orleans|haven|hampshire|mexico|brunswick))|urgent|wanted|hiring|united|vacature|vacancy|opening|opportunity|functie|title|stelle|internship|careers?|client|full|part|time|senior|junior|remote|hybrid|degree|requirements?|responsibilities|experience|duration|rate|netherlands|germany|states)(?![\p{L}]))"_s);
    static const Pattern tail = reading::wordPattern(
        uR"( (?:teams?|departments?|sector|industry|opportunity|opening|position|programme?)$)"_s);
    return words.size() < 3 || tail.isIn(words) || reading::zoneOfHeading(words)
        || skills::Lexicon::standard().index().knows(skills::stemOf(words)) || field.isIn(words);
}

bool reading::hasLegalForm(const QString &words)
{
    static const Pattern form(
        uR"( (?:GmbH(?: & Co\.? KG)?|AG|SE|KG|KGaA|mbH|B\.?V\.?|N\.?V\.?|Inc\.?|INC\.?|LTD\.?|CORP\.?|LLC|L\.L\.C\.?|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|S\.A\.?S?\.?|SARL|SAS|S\.?L\.?U?\.?|ApS|A/S|AB|Oy)$)"_s);
    return form.isIn(words);
}

bool reading::isCountry(const QString &words)
{
    static const Pattern country = reading::wordPattern(
        uR"(^(?:(?-i:A[LKZRTUB]|B[ECGRE]|C[AOTHZ]|D[CEKR]|E[ES]|F[LRI]|G[AEBR]|H[IU]|I[DLNAETS]|JP|K[SY]|L[ABITUV]|M[EDAINSOTXB]|N[BEVHJMYCDLOSZ]|O[HKRNV]|P[ALT]|QC|R[IO]|S[CDEG]|T[NXR]|U[TSAK]|V[TA]|W[AVIY]|Z[AEH])(?: \d{5})?|(?:the )?netherlands|nederland|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|belgium|belgië|belgique|luxembourg|france|spain|españa|portugal|italy|italia|ireland|uk|united kingdom|england|scotland|wales|norway|sweden|denmark|finland|iceland|poland|polska|czechia|czech republic|hungary|romania|bulgaria|greece|estonia|latvia|lithuania|usa|us|united states(?: of america)?|canada|mexico|brazil|australia|new zealand|india|singapore|japan|israel|south africa)$)"_s);
    return country.isIn(words);
}
