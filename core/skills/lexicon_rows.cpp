// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/lexicon_rows.h"

using namespace Qt::StringLiterals;

namespace {
enum Column {
    Key,
    Name,
    Category,
    Kind,
    Aliases,
    Policy,
    Requires,
    PartOf,
    TopicOf,
    Family,
    Tracks,
    Description,
    Columns
};

skills::MatchPolicy policyOf(const QString &words)
{
    const QStringList list = words.split(u',', Qt::SkipEmptyParts);
    return {list.contains("case"_L1), list.contains("cue"_L1) || list.contains("kin"_L1),
            list.contains("kin"_L1), list.contains("weak"_L1)};
}

void appendEdges(skills::Skill &skill, skills::EdgeKind kind, const QString &cell)
{
    for (const QString &key : cell.split(u'|', Qt::SkipEmptyParts))
        skill.edges.push_back({kind, key});
}
} // namespace

std::vector<QStringList> skills::rowsOf(const QByteArray &table)
{
    std::vector<QStringList> rows;
    for (const QByteArray &line : table.split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            rows.push_back(QString::fromUtf8(line).split(u'\t'));
    }
    return rows;
}

skills::Alias skills::aliasOf(QString text)
{
    Alias alias;
    for (; !text.isEmpty(); text.chop(1)) {
        if (text.back() == u'!')
            alias.policy.exactCase = true;
        else if (text.back() == u'?')
            alias.policy.needsCue = true;
        else if (text.back() == u'=')
            alias.policy.needsCue = alias.policy.needsKin = true;
        else if (text.back() == u'~')
            alias.policy.weak = true;
        else
            break;
    }
    alias.text = text;
    return alias;
}

void skills::appendAliases(Skill &skill, const QString &cell, MatchPolicy namePolicy)
{
    for (const QString &text : cell.split(u'|', Qt::SkipEmptyParts)) {
        Alias alias = aliasOf(text);
        alias.policy.weak = alias.policy.weak || namePolicy.weak;
        skill.aliases.push_back(alias);
    }
}

std::optional<skills::Skill> skills::skillOf(const QStringList &cells)
{
    if (cells.size() != Columns)
        return {};
    const std::optional<SkillKind> kind = fromKey<SkillKind>(cells[Kind]);
    if (!kind)
        return {};
    Skill skill {.key = cells[Key],
                 .name = cells[Name],
                 .category = cells[Category],
                 .kind = *kind,
                 .family = cells[Family],
                 .description = cells[Description]};
    const MatchPolicy policy = policyOf(cells[Policy]);
    skill.aliases.push_back({skill.name, policy});
    appendAliases(skill, cells[Aliases], policy);
    appendEdges(skill, EdgeKind::Requires, cells[Requires]);
    appendEdges(skill, EdgeKind::PartOf, cells[PartOf]);
    appendEdges(skill, EdgeKind::TopicOf, cells[TopicOf]);
    const QStringList tracks = cells[Tracks].split(u'|', Qt::SkipEmptyParts);
    skill.tracks.assign(tracks.begin(), tracks.end());
    return skill;
}
