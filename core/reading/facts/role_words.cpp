// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/role_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

const QString &reading::roleNouns()
{
    static const QString nouns =
        u"(?:engineers?|developer|scientist|analyst|architect|consultant|manager|specialist|administrator|"
        u"designer|programmer|intern|internship|lead|director|technician|officer|coordinator|trader|"
        u"marketeer|marketer|tester|researcher|accountant|recruiter|assistant|associate|advisor|adviser|"
        u"nurse|teacher|operator|buyer|planner|editor|writer|producer|supervisor|representative|executive|"
        u"strategist|owner|master|controller|auditor|mechanic|driver|statistician|evangelist|expert|trainee|"
        u"fellow|postdoc|clerk|librarian|lecturer|professor|"
        u"\\p{L}*ontwikkelaar|\\p{L}*medewerker|\\p{L}*adviseur|\\p{L}*beheerder|\\p{L}*leider|stagiair|verpleegkundige|"
        u"docent|\\p{L}*analist|\\p{L}*entwickler(?:in)?|\\p{L}*ingenieur(?:in)?|\\p{L}*berater(?:in)?|\\p{L}*leiter(?:in)?|"
        u"\\p{L}*mitarbeiter(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|\\p{L}*techniker(?:in)?|"
        u"sachbearbeiter(?:in)?|kauffrau|kaufmann|"
        u"développeu(?:r|se)|ingénieure?|chef(?:fe)? de projet|responsable|stagiaire|technicien(?:ne)?|"
        u"comptable|vendeu(?:r|se)|desarrollador(?:a)?|ingenier[oa]|analista|programador(?:a)?|técnic[oa]|"
        u"administrativ[oa]|becari[oa])"_s;
    return nouns;
}

QString reading::withoutCall(QString words)
{
    static const QRegularExpression calls(
        uR"(^\s*(?:we are hiring|we['’]re hiring|now hiring|hiring|urgent(?:ly)?(?: hiring| need)?|vacancy|vacature|job|wir suchen|gesucht|offre d['’]emploi|recrute)\s*[:!–-]\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.remove(calls);
}

QString reading::plainTitle(QString title)
{
    static const QRegularExpression people(
        uR"(\s*[(\[|]?\s*(?<![\p{L}])(?:(?:m|w|f|d|v|x|h|gn|i)(?:\s*[/|*,]\s*(?:m|w|f|d|v|x|h|gn|div|i)){1,3}|all genders?|gn|divers|any gender|alle geschlechter)(?![\p{L}])\s*[)\]]?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numbers(
        uR"(\s*[-–(\[#|]*\s*(?:(?:job|req|ref|id|requisition|vacancy|kennziffer)[ .:#-]*)?(?:#\s?)?[A-Z]{0,4}-?\d{4,}[A-Z]{0,3}\s*[)\]]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    title = withoutCall(title).remove(people).simplified();
    QString shorter = title;
    shorter.remove(numbers);
    if (shorter.size() > 5)
        title = shorter;
    while (!title.isEmpty() && title.back().isPunct() && title.back() != u')' && title.back() != u'.')
        title.chop(1);
    if (title.count(u'(') != title.count(u')'))
        title = title.section(u'(', 0, 0);
    return title.trimmed();
}
