// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/claim_rows.h"

#include "core/hunt/most_asked.h"
#include "core/hunt/profile.h"
#include "core/skills/own_names.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostToTick = 30;
constexpr int working = 2;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("ProfilePage", text, nullptr, count);
}

QString reasonOf(Strength strength)
{
    switch (strength) {
    case Strength::Figure:
        return tr("From your work, with a figure");
    case Strength::Sentence:
        return tr("From your work");
    case Strength::Project:
        return tr("From a project or a course");
    case Strength::Listed:
        return tr("In a list");
    case Strength::Implied:
        return tr("Follows from another skill");
    }
    Q_UNREACHABLE();
}

ClaimRow proposed(const Hunt &hunt, const skills::Lexicon &lexicon, const SkillProposal &proposal)
{
    ClaimRow row;
    row.proposal = proposal;
    row.name = lexicon.nameOf(proposal.skill.skill);
    row.reason = reasonOf(proposal.strength);
    if (const auto known = profileSkill(hunt, proposal.skill.skill))
        row.known = known->level;
    // What merely follows from something else is for the person to claim.
    row.isTicked = proposal.strength != Strength::Implied;
    return row;
}

/// The names in a list that may be skills: a few words, and nothing that stands in every text.
std::vector<QString> namesToOffer(const std::vector<QString> &unknown, const skills::Lexicon &lexicon)
{
    constexpr qsizetype mostWords = 4;
    constexpr size_t most = 12;
    std::vector<QString> names;
    for (const QString &name : unknown) {
        if (names.size() < most && name.simplified().count(u' ') < mostWords
            && skills::mayBeOwn(lexicon, name))
            names.push_back(name.simplified());
    }
    return names;
}

/// The line in which a name stands beside skills that are known; empty where it stands in none.
QString lineWith(const QString &name, const ProfileDraft &draft)
{
    for (const SkillProposal &proposal : draft.skills) {
        for (const Evidence &evidence : proposal.evidence) {
            if (evidence.quote.contains(name))
                return evidence.quote;
        }
    }
    return {};
}

ClaimRow ofUnknown(const QString &name, const QString &line, const QString &fileName)
{
    ClaimRow row;
    row.proposal.skill.level = working;
    row.proposal.ownName = name;
    row.proposal.evidence = {Evidence {}};
    row.proposal.evidence.front().title = fileName;
    row.proposal.evidence.front().quote = line;
    row.name = name;
    row.reason = tr("Not known yet: tick it to add it as a skill of your own");
    row.isTicked = false;
    return row;
}
} // namespace

std::vector<ClaimRow> claims::ofProfile(const Hunt &hunt, const skills::Lexicon &lexicon)
{
    std::vector<ClaimRow> rows;
    for (const ProfileSkill &skill : profileOf(hunt)) {
        ClaimRow row;
        row.proposal.skill = skill;
        row.proposal.evidence = evidenceFor(hunt, skill.skill);
        row.name = lexicon.nameOf(skill.skill);
        const int more = int(row.proposal.evidence.size());
        row.reason = more > 0 ? tr("%n piece(s) of evidence", more) : tr("No evidence yet");
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, {}, [](const ClaimRow &row) { return row.name.toCaseFolded(); });
    return rows;
}

std::vector<ClaimRow> claims::ofAsked(const Hunt &hunt, const skills::Lexicon &lexicon)
{
    std::vector<ClaimRow> rows;
    for (const AskedOften &asked : mostAsked(hunt)) {
        const skills::Skill *skill = lexicon.find(asked.skill);
        const bool isAsked = skill && skill->kind == skills::SkillKind::Hard;
        if (!isAsked || profileSkill(hunt, asked.skill) || rows.size() >= mostToTick)
            continue;
        ClaimRow row;
        row.proposal.skill = {{}, asked.skill, working, {}, {}};
        row.name = skill->name;
        row.reason = tr("Asked for in %n of your postings", asked.postings);
        row.isTicked = false;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ClaimRow> claims::ofResume(const Hunt &hunt, const skills::Lexicon &lexicon,
                                       const ProfileDraft &draft, const QString &fileName)
{
    std::vector<ClaimRow> rows;
    for (const SkillProposal &proposal : draft.skills)
        rows.push_back(proposed(hunt, lexicon, proposal));
    // A file that looks like no résumé ticks nothing by itself.
    for (ClaimRow &row : rows)
        row.isTicked = row.isTicked && draft.doubt.isEmpty();
    for (const QString &name : namesToOffer(draft.unknown, lexicon))
        rows.push_back(ofUnknown(name, lineWith(name, draft), fileName));
    return rows;
}
