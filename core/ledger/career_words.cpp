// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/career_levels.h"
#include "core/ledger/title_words.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
constexpr int longestTitle = 80;

/// The parts of a text that speak of the role itself: what stands behind "work with" or "mentor" speaks of
/// others.
QStringList partsAboutTheRole(const QString &text)
{
    static const QRegularExpression ends(uR"([.;!?](?=\s|$)|\n)"_s);
    static const QRegularExpression others(
        uR"(\b(?:collaborat\w+|work(?:ing|s)? (?:closely )?with|alongside|partner(?:ing|s)? with|liais\w+|mentor\w*|coach\w*|guid(?:e|ing) (?:and|our)|help(?:s|ing)? (?=junior))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList parts = text.split(ends, Qt::SkipEmptyParts);
    for (QString &part : parts) {
        const qsizetype at = part.indexOf(others);
        if (at < 0)
            continue;
        // The next comma after a few words ends a short remark such as "mentoring junior developers, ...".
        const QRegularExpressionMatch match = others.match(part);
        const bool isMentoring = match.captured().startsWith(u'm', Qt::CaseInsensitive)
            || match.captured().startsWith(u'h', Qt::CaseInsensitive);
        const qsizetype comma = isMentoring ? part.indexOf(u',', at) : -1;
        part = part.left(at) + (comma < 0 ? QString() : part.mid(comma));
    }
    return parts;
}

template <class T> void addOnce(T &list, const typename T::value_type &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}
} // namespace

CareerWords careerWordsIn(const QString &text)
{
    CareerWords words;
    // A short first line is a title, where "lead" is a level.
    const QString title = text.trimmed().section(u'\n', 0, 0);
    if (const auto level = title.size() <= longestTitle ? levelIn(spaced(title)) : std::nullopt)
        words.levels.push_back(*level);
    for (const QString &part : partsAboutTheRole(text)) {
        const QString line = spaced(part);
        std::vector<std::pair<qsizetype, QString>> named;
        for (const Track &track : tracks()) {
            for (const QString &phrase : track.strongWords) {
                if (const qsizetype at = placeOf(phrase, line); at >= 0)
                    named.emplace_back(at, track.key);
            }
        }
        std::ranges::sort(named);
        for (const auto &[at, track] : named)
            addOnce(words.tracks, track);
        std::vector<std::pair<qsizetype, CareerLevel>> levels;
        for (const LevelWord &word : levelWords()) {
            const qsizetype at = word.holdsInText ? placeOf(QString::fromLatin1(word.phrase), line) : -1;
            if (at >= 0)
                levels.emplace_back(at, word.level);
        }
        std::ranges::sort(levels);
        for (const auto &[at, level] : levels)
            addOnce(words.levels, level);
    }
    return words;
}
} // namespace ledger
