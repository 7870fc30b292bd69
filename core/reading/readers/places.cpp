// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/places.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// What people write into a field for a place when there is none.
bool isNoPlace(const QString &word)
{
    static const QRegularExpression none(
        uR"(^(?:fully |100% |partly )?(?:hybrid|remote|distributed|on-?site|in[ -]office|flexible|various|anywhere|n/?a|tbd|none|home ?office|hybride|mobiles arbeiten|(?:\d+|multiple|various|several) (?:locations?|offices?|standorte|locaties))(?: work| working| role)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return none.match(word).hasMatch();
}
} // namespace

QString reading::placeOf(const QString &word, bool isPath)
{
    QString place = word;
    if (isPath) {
        place = word.section(u'/', 2, 2);
        place.replace("---"_L1, " \n "_L1).replace(u'-', u' ').replace(u'\n', u'-');
    }
    static const QRegularExpression aside(uR"(\s*\((?:hybrid|remote|on-?site|home ?office)[^)]*\)\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    place = place.remove(aside).simplified();
    return isNoPlace(place) || place.size() > 200 ? QString() : joinedPlace(place.split(u", "_s));
}

QString reading::joinedPlace(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        QString plain = part.simplified();
        // A country's code.
        if (plain.size() == 2 && plain == plain.toLower())
            plain = plain.toUpper();
        if (!plain.isEmpty() && !kept.contains(plain) && !isNoPlace(plain))
            kept += plain;
    }
    return kept.join(", "_L1);
}
