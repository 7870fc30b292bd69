// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/stem.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// British and American spelling meet in one form.
struct Change {
    QLatin1StringView from;
    QLatin1StringView to;
};
constexpr std::array changes {Change {"isation"_L1, "ization"_L1}, Change {"ising"_L1, "izing"_L1},
                              Change {"modell"_L1, "model"_L1},    Change {"labell"_L1, "label"_L1},
                              Change {"aviour"_L1, "avior"_L1},    Change {"analyse"_L1, "analyze"_L1},
                              Change {"analysi"_L1, "analysis"_L1}};

void americanise(QString &word)
{
    for (const Change &change : changes) {
        const qsizetype at = word.indexOf(change.from);
        // "Analysis" itself begins with what ends "analysi".
        if (at >= 0 && (change.from != "analysi"_L1 || word.endsWith(change.from)))
            word.replace(at, change.from.size(), change.to);
    }
}

bool isAscii(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 128; });
}

QString changed(QString word, const Change &change)
{
    const qsizetype at = word.indexOf(change.to);
    return at < 0 ? word : word.replace(at, change.to.size(), change.from);
}
} // namespace

QString skills::stemOf(QStringView word)
{
    QString stem = isAscii(word) ? word.toString().toLower() : folded(word);
    if (stem.size() <= 3)
        return stem;
    const Singular form = singular(stem, stem.size());
    stem.truncate(form.kept);
    if (form.endsInY)
        stem += u'y';
    americanise(stem);
    return stem;
}

QStringList skills::otherSpellings(const QString &stem)
{
    QStringList all {stem};
    for (const Change &change : changes) {
        for (qsizetype known = all.size(); known > 0; --known) {
            const QString other = changed(all[known - 1], change);
            if (!all.contains(other))
                all.append(other);
        }
    }
    all.removeFirst();
    return all;
}
