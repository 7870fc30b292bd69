// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/acronyms.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using skills::Candidate;
using skills::Skill;

QStringView writtenAs(const QString &text, const Candidate &candidate)
{
    return QStringView(text).mid(candidate.start, candidate.end - candidate.start);
}

bool isAcronym(QStringView word)
{
    return word.size() >= 2 && word.size() <= 6
        && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

bool standsInBrackets(const QString &text, const Candidate &candidate)
{
    return candidate.start > 1 && text[candidate.start - 1] == u'(' && candidate.end < text.size()
        && text[candidate.end] == u')';
}

bool isSmallWord(QStringView word)
{
    static const QStringList small {u"of"_s, u"and"_s, u"for"_s, u"the"_s, u"in"_s, u"to"_s, u"&"_s};
    return small.contains(word.toString().toLower());
}

/// Where the words begin whose initials are the letters, just before `end`; -1 where they are not.
qsizetype spelledOutFrom(const QString &text, qsizetype end, QStringView letters)
{
    constexpr qsizetype farthest = 100;
    const auto isPart = [&](qsizetype place) {
        return text[place].isLetterOrNumber() || text[place] == u'&';
    };
    qsizetype letter = letters.size();
    qsizetype place = end;
    while (letter > 0 && end - place < farthest) {
        while (place > 0 && !isPart(place - 1) && text[place - 1] != u'\n')
            --place;
        qsizetype start = place;
        while (start > 0 && isPart(start - 1))
            --start;
        if (start == place)
            return -1;
        const QStringView word = QStringView(text).mid(start, place - start);
        if (word.front().toUpper() == letters[letter - 1])
            --letter;
        else if (!isSmallWord(word))
            return -1;
        place = start;
    }
    return letter == 0 ? place : -1;
}

/// The skill that the spelled words name as a whole; null for none.
const Skill *skillSpelled(const std::vector<Candidate> &candidates, qsizetype start, qsizetype end)
{
    const auto spelled = std::ranges::find_if(candidates, [&](const Candidate &one) {
        return one.start <= start && one.end >= end && one.end <= end + 1;
    });
    return spelled == candidates.end() ? nullptr : spelled->skill;
}

/// What each acronym of the text means; null: something that is no skill.
QHash<QString, const Skill *> meaningsIn(const QString &text, const std::vector<Candidate> &candidates)
{
    QHash<QString, const Skill *> meanings;
    for (const Candidate &candidate : candidates) {
        const QStringView letters = writtenAs(text, candidate);
        if (!isAcronym(letters) || !standsInBrackets(text, candidate))
            continue;
        const qsizetype end = QStringView(text).left(candidate.start - 1).trimmed().size();
        const qsizetype start = spelledOutFrom(text, candidate.start - 1, letters);
        if (start < 0)
            continue;
        const Skill *spelled = skillSpelled(candidates, start, end);
        // An unmistakable acronym is believed where the words are not known.
        if (spelled ? spelled != candidate.skill : candidate.policy.needsCue)
            meanings.insert(letters.toString(), spelled);
    }
    return meanings;
}
} // namespace

void skills::heedAcronyms(const QString &text, std::vector<Candidate> &candidates)
{
    const QHash<QString, const Skill *> meanings = meaningsIn(text, candidates);
    if (meanings.isEmpty())
        return;
    const auto isLet = [&](Candidate &candidate) {
        const auto meant = meanings.constFind(writtenAs(text, candidate).toString());
        if (meant == meanings.constEnd())
            return false;
        candidate.skill = *meant;
        candidate.policy = {};
        candidate.spelledOut = true;
        return candidate.skill == nullptr;
    };
    std::erase_if(candidates, isLet);
}
