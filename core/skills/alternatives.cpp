// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/alternatives.h"

#include "core/skills/candidates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using skills::Found;

/// Languages with languages, databases with databases: what can stand in for each other.
bool sameSort(const skills::Skill &a, const skills::Skill &b)
{
    if (!a.family.isEmpty() && a.family == b.family)
        return true;
    return a.category == b.category && a.kind == b.kind && a.kind != skills::SkillKind::Soft;
}

bool saysOr(QStringView gap)
{
    static const QRegularExpression either(uR"(\b(?:or|oder|of|ou|o|and/or)\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return either.match(gap).hasMatch();
}

/// "such as", "e.g.", "one of", "like", just before the list.
bool opensExamples(QStringView before)
{
    static const QRegularExpression examples(
        uR"((?:such as|e\.g\.?,?|for example|one (?:or more )?of|at least one|either|like|z\.?\s?b\.|bijv\.|zoals|wie|tel(?:les)? que|como|par exemple)[^,.;\n]{0,30}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return examples.match(before).hasMatch();
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

bool isChoice(QStringView text, std::span<const Found> list)
{
    const int first = list.front().start;
    const bool examples = opensExamples(text.mid(std::max(0, first - 60), std::min(60, first)));
    const int from = list[list.size() - 2].end;
    return examples || saysOr(text.mid(from, list.back().start - from));
}
} // namespace

void skills::joinAlternatives(const QString &text, std::span<Found> found)
{
    int group = 0;
    for (size_t first = 0; first < found.size();) {
        const size_t end = endOfList(text, found, first);
        const std::span<Found> list = found.subspan(first, end - first);
        if (list.size() > 1 && isChoice(text, list)) {
            ++group;
            for (Found &one : list)
                one.group = group;
        }
        first = end;
    }
}
