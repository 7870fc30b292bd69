// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/titles.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

QString reading::cleanTitle(const QString &title)
{
    static const QString letter =
        uR"((?:m(?:ann|ale|an)?|w(?:eiblich)?|f(?:emale|rau)?|d(?:ivers)?|x|v(?:rouw)?|h(?:omme)?|gn|i|n|u|a|k|div))"_s;
    static const std::array<QRegularExpression, 5> noise {
        // "Data Engineer - hiring now!"
        QRegularExpression(
            uR"([\s,|–-]+(?:(?:now |urgently )?hiring(?: now)?|apply now|immediate start)\s*!*\s*$)"_s,
            QRegularExpression::CaseInsensitiveOption),
        // (m/w/d), [f/m/x], (all genders), m/w/d at the end
        QRegularExpression(
            uR"(\s*[(\[]\s*(?:%1(?:\s*[/|,*·-]\s*%1){1,3}|all genders?|alle geschlechter|gn\*?|any gender)\s*\*?\s*[)\]])"_s
                .arg(letter),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(uR"([\s,-]+%1(?:/%1){1,3}\s*$)"_s.arg(letter),
                           QRegularExpression::CaseInsensitiveOption),
        // "(Req. 12345)", "- JR354232", "#4711", "Ref: AB-12"
        QRegularExpression(
            uR"(\s*(?:[-–|,]\s*)?[(\[]?\s*(?:(?:job|req(?:uisition)?|ref(?:erence|erenz)?|vacancy|kennziffer|stellen-?id)\.?\s*(?:id|no|nr|number|nummer)?\.?\s*[:#]?\s*#?\s*(?=[\w/-]*\d)[\w/-]{3,20}|(?:JR|REQ|R)-?\d{4,9}|#\s?\d{3,9}|(?<=[-–|(] )\d{4,9}|(?<=\()\d{4,9})\s*[)\]]?\s*$)"_s,
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            uR"(^\s*(?:(?:we'?re |now |we are )?hiring(?: now)?|vacature|vacancy|job opening|stellenangebot|offre d'emploi)\s*[:!–-]\s*)"_s,
            QRegularExpression::CaseInsensitiveOption)};
    QString clean = title;
    for (const QRegularExpression &pattern : noise)
        clean.remove(pattern);
    clean = clean.simplified();
    while (!clean.isEmpty() && QStringView(u"-–|,:;/").contains(clean.back()))
        clean = clean.chopped(1).trimmed();
    return clean.isEmpty() ? title.simplified() : clean;
}
