// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/listed.h"

#include "core/skills/neighbours.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using skills::Candidate;

QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && text[start - 1].isLetter())
        --start;
    return text.mid(start, end - start);
}

QStringView wordAfter(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.mid(start, end - start);
}

template <size_t size> bool isOneOf(QStringView word, const std::array<QLatin1StringView, size> &words)
{
    return std::ranges::any_of(
        words, [word](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

constexpr std::array joiningWords {"and"_L1, "or"_L1, "und"_L1, "oder"_L1, "en"_L1,
                                   "of"_L1,  "et"_L1, "ou"_L1,  "y"_L1,    "o"_L1};
/// What leads into a list.
constexpr std::array leadingWords {"with"_L1, "like"_L1,   "as"_L1,   "using"_L1, "including"_L1,
                                   "in"_L1,   "either"_L1, "mit"_L1,  "met"_L1,   "avec"_L1,
                                   "con"_L1,  "wie"_L1,    "zoals"_L1};

bool opensMember(QStringView text, qsizetype start)
{
    qsizetype place = start;
    while (place > 0 && text[place - 1] == u' ')
        --place;
    if (place == 0)
        return true;
    const QChar before = text[place - 1];
    if (!before.isLetter())
        return QStringView(u",/(:;|•·*-&+\n").contains(before);
    const QStringView word = wordBefore(text, place);
    return place < start && (isOneOf(word, joiningWords) || isOneOf(word, leadingWords));
}

bool closesMember(QStringView text, qsizetype end)
{
    qsizetype place = end;
    while (place < text.size() && text[place] == u' ')
        ++place;
    if (place == text.size())
        return true;
    const QChar after = text[place];
    if (after == u'.')
        return place + 1 == text.size() || text[place + 1].isSpace();
    if (!after.isLetter())
        return QStringView(u",/);|•·&+\n").contains(after);
    const QStringView word = wordAfter(text, place);
    return place > end && (isOneOf(word, joiningWords) || word.startsWith("etc"_L1));
}

/// A technology that is certain, beside it in the same list.
bool standsBeside(QStringView text, const Candidate &one, const Candidate &other)
{
    const int end = std::min(one.end, other.end);
    const QStringView gap = text.mid(end, std::max(one.start, other.start) - end);
    return other.accepted && skills::isTechnology(*other.skill) && !gap.trimmed().isEmpty()
        && skills::isListGap(gap);
}

bool isConfirmed(QStringView text, const std::vector<Candidate> &candidates, size_t place)
{
    constexpr int fewLetters = 2;
    const Candidate &self = candidates[place];
    // "Windows(r)", "(c) of our list": a mark, no name.
    if (self.end - self.start == 1 && self.start > 0 && text[self.start - 1] == u'(')
        return false;
    const bool before = place > 0 && standsBeside(text, self, candidates[place - 1]);
    const bool after = place + 1 < candidates.size() && standsBeside(text, self, candidates[place + 1]);
    const bool isShouted =
        self.end - self.start == fewLetters && text[self.start].isUpper() && text[self.start + 1].isUpper();
    return self.end - self.start > fewLetters || isShouted ? before || after : before && after;
}
} // namespace

bool skills::standsInList(QStringView text, int start, int end)
{
    return opensMember(text, start) && closesMember(text, end);
}

void skills::acceptListed(QStringView text, std::vector<Candidate> &candidates)
{
    const auto look = [&](size_t place) {
        Candidate &candidate = candidates[place];
        if (candidate.policy.listed && !candidate.accepted)
            candidate.accepted = isConfirmed(text, candidates, place);
    };
    // There and back: "rest, jasmine, karma, JavaScript" is a chain that hangs on its last name.
    for (size_t i = 0; i < candidates.size(); ++i)
        look(i);
    for (size_t i = candidates.size(); i > 0; --i)
        look(i - 1);
}
