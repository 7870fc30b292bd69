// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/proposals.h"

#include "core/base/fold.h"
#include "core/profile/degrees.h"
#include "core/profile/doubt.h"
#include "core/profile/levels.h"
#include "core/profile/mentions.h"
#include "core/profile/spoken.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using profile::Claim;
using profile::Place;
using profile::Resume;
using profile::Section;

constexpr int basic = 1;
constexpr int working = 2;
constexpr int strong = 3;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Profile", text, nullptr, count);
}

EvidenceKind kindOf(Section section)
{
    switch (section) {
    case Section::Experience:
        return EvidenceKind::Job;
    case Section::Education:
        return EvidenceKind::Course;
    case Section::Projects:
        return EvidenceKind::Project;
    case Section::Certificates:
        return EvidenceKind::Certificate;
    case Section::Summary:
    case Section::Skills:
    case Section::Languages:
    case Section::Other:
        return EvidenceKind::File;
    }
    Q_UNREACHABLE();
}

Evidence evidenceOf(const Claim &claim, const profile::Source &source)
{
    Evidence evidence;
    evidence.skill = claim.skill->key;
    evidence.kind = kindOf(claim.place->section);
    evidence.title = evidence.kind == EvidenceKind::File ? source.name : claim.place->title;
    evidence.link = claim.place->link;
    evidence.quote = claim.sentence->text;
    if (claim.place->period)
        evidence.on = claim.place->period->lastDay();
    return evidence;
}

/// All claims of one skill.
struct Gathered {
    const skills::Skill *skill = nullptr;
    std::vector<Claim> claims {};
};

std::vector<Gathered> gathered(const std::vector<Claim> &claims)
{
    std::vector<Gathered> all;
    QHash<QString, size_t> places;
    for (const Claim &claim : claims) {
        const auto known = places.constFind(claim.skill->key);
        if (known == places.cend()) {
            places.insert(claim.skill->key, all.size());
            all.push_back({claim.skill, {claim}});
        } else {
            all[*known].claims.push_back(claim);
        }
    }
    return all;
}

std::vector<profile::Period> periodsOf(const std::vector<Claim> &claims)
{
    std::vector<profile::Period> periods;
    for (const Claim &claim : claims) {
        if (claim.place->section == Section::Experience && claim.place->period)
            periods.push_back(*claim.place->period);
    }
    return periods;
}

std::optional<QDate> lastUsedOf(const std::vector<Claim> &claims)
{
    std::optional<QDate> last;
    for (const Claim &claim : claims) {
        const bool isUse =
            claim.place->section == Section::Experience || claim.place->section == Section::Projects;
        if (isUse && claim.place->period)
            last = std::max(last, std::optional(claim.place->period->lastDay()));
    }
    return last;
}

/// As profile.h says it.
int levelFor(const Gathered &skill, const ProfileSkill &told, Strength strength, QDate today)
{
    std::optional<int> said;
    for (const Claim &claim : skill.claims)
        said = std::max(said, claim.level);
    if (said)
        return *said;
    if (std::ranges::all_of(skill.claims, &Claim::isLearning))
        return basic;
    constexpr double longUse = 5;
    const bool isTold = strength == Strength::Figure || strength == Strength::Sentence;
    const int level = isTold && told.years >= longUse ? strong : working;
    constexpr int fresh = 8;
    const bool isStale = told.lastUsed && told.lastUsed->addYears(fresh) < today;
    return isStale ? std::max(level - 1, basic) : level;
}

/// At most a handful of sentences, the strongest first, none twice.
std::vector<Evidence> evidenceFor(std::vector<Claim> claims, const profile::Source &source)
{
    constexpr size_t most = 5;
    std::ranges::stable_sort(claims, {}, &Claim::strength);
    std::vector<Evidence> list;
    QSet<QString> quotes;
    for (const Claim &claim : claims) {
        if (list.size() >= most || quotes.contains(claim.sentence->text))
            continue;
        quotes.insert(claim.sentence->text);
        list.push_back(evidenceOf(claim, source));
    }
    return list;
}

SkillProposal proposalOf(const Gathered &skill, const profile::Source &source)
{
    SkillProposal made;
    made.skill.skill = skill.skill->key;
    made.strength = std::ranges::min_element(skill.claims, {}, &Claim::strength)->strength;
    const int months = profile::monthsCovered(periodsOf(skill.claims));
    if (months > 0)
        made.skill.years = profile::yearsOf(months);
    made.skill.lastUsed = lastUsedOf(skill.claims);
    made.skill.level = levelFor(skill, made.skill, made.strength, source.today);
    made.evidence = evidenceFor(skill.claims, source);
    return made;
}

bool isProposed(const std::vector<SkillProposal> &proposals, const QString &key)
{
    return std::ranges::any_of(proposals,
                               [&](const SkillProposal &proposal) { return proposal.skill.skill == key; });
}

/// A spoken language stands for itself: only what is said of it counts.
void addLanguages(std::vector<SkillProposal> &proposals, const Resume &resume, const profile::Source &source)
{
    for (const profile::LanguageLine &line : resume.languages) {
        const skills::Skill *language = profile::spokenLanguage(line.name);
        if (!language)
            continue;
        std::erase_if(proposals,
                      [&](const SkillProposal &other) { return other.skill.skill == language->key; });
        SkillProposal made;
        made.skill.skill = language->key;
        made.skill.level = profile::levelIn(line.level).value_or(working);
        Evidence evidence;
        evidence.skill = language->key;
        evidence.kind = EvidenceKind::File;
        evidence.title = source.name;
        evidence.quote = line.level.contains(line.name) ? line.level : line.name + u": "_s + line.level;
        made.evidence.push_back(evidence);
        proposals.push_back(std::move(made));
    }
}

/// Nobody knows Django without Python: what a proposed skill cannot do without, at the lowest level.
void addImplied(std::vector<SkillProposal> &proposals, const skills::Lexicon &lexicon)
{
    const size_t told = proposals.size();
    for (size_t at = 0; at < told; ++at) {
        const skills::Skill *skill = lexicon.find(proposals[at].skill.skill);
        for (const skills::Edge &edge : skill ? skill->edges : std::vector<skills::Edge>()) {
            const skills::Skill *needed = lexicon.find(edge.to);
            const bool isNamed = needed && needed->kind == skills::SkillKind::Hard;
            if (edge.kind != skills::EdgeKind::Requires || !isNamed || isProposed(proposals, edge.to))
                continue;
            SkillProposal made;
            made.skill.skill = edge.to;
            made.skill.level = basic;
            made.strength = Strength::Implied;
            made.evidence = {proposals[at].evidence.front()};
            made.evidence.front().skill = edge.to;
            proposals.push_back(std::move(made));
        }
    }
}

/// What a list of skills names and no lexicon knows.
std::vector<QString> unknownIn(const Resume &resume, const std::vector<Claim> &claims)
{
    std::vector<QString> unknown;
    for (const QString &name : resume.named) {
        const bool isKnown = std::ranges::any_of(claims, [&](const Claim &claim) {
            return std::ranges::any_of(claim.skill->aliases, [&](const skills::Alias &alias) {
                return folded(name).contains(folded(alias.text));
            });
        });
        if (!isKnown && std::ranges::find(unknown, name) == unknown.end())
            unknown.push_back(name);
    }
    return unknown;
}

PersonFacts personIn(const Resume &resume)
{
    PersonFacts person;
    std::vector<profile::Period> jobs;
    for (const Place &place : resume.places) {
        if (place.section == Section::Experience && place.period)
            jobs.push_back(*place.period);
    }
    constexpr int aYear = 12;
    if (!jobs.empty())
        person.years = profile::monthsCovered(jobs) / aYear;
    if (const auto degree = profile::highestDegree(resume)) {
        person.degree = degree->level;
        person.degreeText = degree->text;
    }
    person.links = resume.links;
    return person;
}

std::vector<QString> notesOn(const Resume &resume, const ProfileDraft &draft)
{
    std::vector<QString> notes = resume.notes;
    if (draft.skills.empty())
        notes.push_back(tr("No skill was recognised in it."));
    // The doubt names what is missing.
    if (!draft.doubt.isEmpty())
        return notes;
    if (!draft.person.years)
        notes.push_back(tr("No dated job was found, so no years were counted."));
    if (draft.person.degree)
        return notes;
    const bool canStandIn = draft.person.years.value_or(0) > 0 || !draft.person.links.empty();
    notes.push_back(canStandIn
                        ? tr("No degree was found. Where a posting takes experience or work shown instead, "
                             "your dated jobs and your links count.")
                        : tr("No degree was found."));
    return notes;
}
} // namespace

ProfileDraft profile::proposalsFrom(const Resume &resume, const Source &source,
                                    const skills::Lexicon &lexicon)
{
    const std::vector<Claim> claims = claimsIn(resume, lexicon);
    ProfileDraft draft;
    for (const Gathered &skill : gathered(claims))
        draft.skills.push_back(proposalOf(skill, source));
    addLanguages(draft.skills, resume, source);
    addImplied(draft.skills, lexicon);
    std::ranges::stable_sort(draft.skills, {}, [](const SkillProposal &proposal) {
        return std::pair(proposal.strength, -proposal.skill.years.value_or(0));
    });
    draft.unknown = unknownIn(resume, claims);
    draft.person = personIn(resume);
    draft.doubt = doubtAbout(resume, claims);
    draft.notes = notesOn(resume, draft);
    return draft;
}
