// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/alternatives.h"

#include "core/base/pattern.h"
#include "core/skills/candidates.h"

using namespace Qt::StringLiterals;

namespace {
using skills::Found;

bool leadToOne(const skills::Skill &a, const skills::Skill &b)
{
    return std::ranges::any_of(a.edges, [&](const skills::Edge &edge) {
        return std::ranges::find(b.edges, edge.to, &skills::Edge::to) != b.edges.end();
    });
}

/// Languages with languages, databases with databases: what can stand in for each other.
bool sameSort(const skills::Skill &a, const skills::Skill &b)
{
    if (a.kind != b.kind || a.kind == skills::SkillKind::Soft)
        return false;
    if (!a.family.isEmpty() && a.family == b.family)
        return true;
    static const QStringList interchangeable {u"language"_s,  u"database"_s,      u"cloud"_s, u"spoken"_s,
                                              u"framework"_s, u"certification"_s, u"markup"_s};
    return a.category == b.category && (interchangeable.contains(a.category) || leadToOne(a, b));
}

bool saysOr(QStringView gap)
{
    static const Pattern either(uR"(\b(?:or|oder|of|ou|o|and/or)\b)"_s,
                                QRegularExpression::CaseInsensitiveOption);
    return either.isIn(gap);
}

/// "such as", "e.g.", "one of", "like", just before the list.
bool opensExamples(QStringView before)
{
    static const Pattern examples(
        uR"((?:such as|e\.g\.?,?|for example|one (?:or more )?of|at least one|either|like|z\.?\s?b\.|bijv\.|zoals|wie|tel(?:les)? que|como|par exemple)[^,.;\n]{0,30}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return examples.isIn(before);
}

/// One past the last member of the list that starts at `first`.
size_t endOfList(QStringView text, std::span<const Found> found, size_t first)
{
    size_t end = first + 1;
    while (end < found.size()) {
        const int from = found[end - 1].end;
        const QStringView gap = text.mid(from, found[end].start - from);
        if (gap.contains(u'\n') || !skills::isListGap(gap)
            || !sameSort(*found[end - 1].skill, *found[end].skill))
            break;
        ++end;
    }
    return end;
}

bool saysAnd(QStringView gap)
{
    static const Pattern both(uR"(\b(?:and|und|en|et|y|as well as)\b|&)"_s,
                              QRegularExpression::CaseInsensitiveOption);
    return both.isIn(gap) && !saysOr(gap);
}

/// "AWS, Azure, GCP or similar".
bool endsOpen(QStringView after)
{
    static const Pattern open(
        uR"(^\)?,?\s*(?:or|oder|of|ou|o)\s+(?:an?\s+|eine?\s+)?(?:similar|equivalent|comparable|another|other|any|alike|related|ähnlich\w*|vergleichbar\w*|vergelijkbar\w*|soortgelijk\w*|équivalent\w*|similaire\w*|similar(?:es)?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return open.isIn(after);
}

QStringView gapBefore(QStringView text, std::span<const Found> list, size_t place)
{
    const int from = list[place - 1].end;
    return text.mid(from, list[place].start - from);
}

/// The whole list is a choice: examples, or an open end.
bool isOpenChoice(QStringView text, std::span<const Found> list)
{
    const int first = list.front().start;
    return opensExamples(text.mid(std::max(0, first - 60), std::min(60, first)))
        || endsOpen(text.mid(list.back().end, 40));
}

/// Numbers one list, or the parts of it between which an "and" stands: "Python or R and SQL or Spark".
void joinList(QStringView text, std::span<Found> list, int &group)
{
    const bool isOpen = isOpenChoice(text, list);
    for (size_t first = 0; first < list.size();) {
        size_t end = first + 1;
        while (end < list.size() && (isOpen || !saysAnd(gapBefore(text, list, end))))
            ++end;
        const bool isChoice = end - first > 1 && (isOpen || saysOr(gapBefore(text, list, end - 1)));
        if (isChoice) {
            ++group;
            for (Found &one : list.subspan(first, end - first))
                one.group = group;
        }
        first = end;
    }
}
} // namespace

void skills::joinAlternatives(const QString &text, std::span<Found> found)
{
    int group = 0;
    for (size_t first = 0; first < found.size();) {
        const size_t end = endOfList(text, found, first);
        if (end - first > 1)
            joinList(text, found.subspan(first, end - first), group);
        first = end;
    }
}
