// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/profile.h"

#include "core/hunt/field_rules.h"
#include "core/hunt/names.h"
#include "core/hunt/own_words.h"
#include "core/hunt/settings.h"
#include "core/hunt/skill_rows.h"
#include "core/model/text_value.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr int highestLevel = 4;
constexpr auto yearsKey = "profile.years"_L1;
constexpr auto degreeKey = "profile.degree"_L1;
constexpr auto degreeTextKey = "profile.degreeText"_L1;
constexpr auto linksKey = "profile.links"_L1;
constexpr auto placesKey = "profile.places"_L1;
constexpr auto needsVisaKey = "profile.needsVisa"_L1;
constexpr double mostYears = 80;

void store(Hunt &hunt, const ProfileSkill &skill)
{
    if (skill.id)
        hunt.table<ProfileSkill>().update(skill);
    else
        hunt.table<ProfileSkill>().insert(skill);
}

/// What is known already and what is new, each time the better of the two.
ProfileSkill better(const ProfileSkill &known, const ProfileSkill &told)
{
    ProfileSkill best = known;
    best.level = std::max(known.level, told.level);
    best.years = std::max(known.years, told.years);
    best.lastUsed = std::max(known.lastUsed, told.lastUsed);
    return best;
}

bool isSame(const Evidence &one, const Evidence &other)
{
    return one.kind == other.kind && one.title == other.title && one.link == other.link
        && one.quote == other.quote;
}

void addNewEvidence(Hunt &hunt, const SkillProposal &proposal)
{
    const QString key = proposal.skill.skill;
    std::vector<Evidence> known = skillrows::of<Evidence>(hunt, key, Trash::Include);
    for (Evidence one : proposal.evidence) {
        const bool isKnown =
            std::ranges::any_of(known, [&](const Evidence &other) { return isSame(one, other); });
        if (isKnown)
            continue;
        one.id = {};
        one.skill = key;
        hunt.table<Evidence>().insert(one);
        known.push_back(one);
    }
}

/// The proposal under the key it is stored by: that of a skill of the person's own is made now.
Result<SkillProposal> keyed(Hunt &hunt, SkillProposal proposal)
{
    if (proposal.ownName.isEmpty())
        return proposal;
    const Result<QString> key = addOwnSkill(hunt, proposal.ownName);
    if (!key)
        return tl::unexpected(key.error());
    proposal.skill.skill = *key;
    return proposal;
}

void storePerson(Hunt &hunt, const PersonFacts &told)
{
    const PersonFacts known = personOf(hunt);
    if (told.years > known.years)
        settings::put(hunt, yearsKey, TextValue<double>::format(*told.years));
    if (told.degree > known.degree) {
        settings::put(hunt, degreeKey, toKey(*told.degree));
        settings::put(hunt, degreeTextKey, told.degreeText);
    }
    std::vector<QString> links = known.links;
    for (const QString &link : told.links) {
        if (std::ranges::find(links, link) == links.end())
            links.push_back(link);
    }
    if (links != known.links)
        settings::put(hunt, linksKey, QStringList(links.begin(), links.end()).join(u'\n'));
}
WorkWishes wishesOf(const Hunt &hunt)
{
    WorkWishes wishes;
    wishes.places = settings::value(hunt, placesKey).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
    const QString needs = settings::value(hunt, needsVisaKey).value_or(QString());
    if (!needs.isEmpty())
        wishes.needsVisa = needs == "yes"_L1;
    return wishes;
}

/// Writes only what differs, so that a step that changes nothing leaves none.
void putIfNew(Hunt &hunt, const QString &key, const QString &value)
{
    if (settings::value(hunt, key).value_or(QString()) != value)
        settings::put(hunt, key, value);
}
} // namespace

AboutPerson aboutPerson(const Hunt &hunt)
{
    const PersonFacts person = personOf(hunt);
    return {person.years, person.degree, wishesOf(hunt)};
}

Result<Changes> setAboutPerson(Hunt &hunt, const AboutPerson &about)
{
    if (about.years && !(*about.years >= 0 && *about.years <= mostYears))
        return fail(Hunt::tr("Years of experience are a number from 0 to 80."));
    QStringList places;
    for (const QString &place : about.wishes.places) {
        if (!place.simplified().isEmpty() && !places.contains(place.simplified()))
            places.append(place.simplified());
    }
    return hunt.change({u"person"_s, {}, {}}, [&]() -> Result<void> {
        putIfNew(hunt, yearsKey, about.years ? TextValue<double>::format(*about.years) : QString());
        // The line it was read from speaks of another degree then.
        if (about.degree != personOf(hunt).degree)
            putIfNew(hunt, degreeTextKey, {});
        putIfNew(hunt, degreeKey, about.degree ? toKey(*about.degree) : QString());
        putIfNew(hunt, placesKey, places.join(u'\n'));
        const std::optional<bool> needs = about.wishes.needsVisa;
        putIfNew(hunt, needsVisaKey, needs ? (*needs ? u"yes"_s : u"no"_s) : QString());
        return {};
    });
}

std::vector<ProfileSkill> profileOf(const Hunt &hunt)
{
    // Two machines may each have made a row of one skill: the newest counts.
    std::map<QString, ProfileSkill> bySkill;
    for (const ProfileSkill &skill : skillrows::all<ProfileSkill>(hunt))
        bySkill[skill.skill] = skill;
    std::vector<ProfileSkill> profile;
    for (const auto &entry : bySkill)
        profile.push_back(entry.second);
    return profile;
}

std::optional<ProfileSkill> profileSkill(const Hunt &hunt, const QString &skill)
{
    const std::vector<ProfileSkill> rows = skillrows::of<ProfileSkill>(hunt, skill);
    return rows.empty() ? std::nullopt : std::optional(rows.back());
}

PersonFacts personOf(const Hunt &hunt)
{
    PersonFacts person;
    if (const auto years = settings::value(hunt, yearsKey))
        person.years = TextValue<double>::parse(*years);
    if (const auto degree = settings::value(hunt, degreeKey))
        person.degree = fromKey<Degree>(*degree);
    person.degreeText = settings::value(hunt, degreeTextKey).value_or(QString());
    const QStringList links =
        settings::value(hunt, linksKey).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
    person.links = {links.begin(), links.end()};
    return person;
}

Result<Changes> acceptProfile(Hunt &hunt, const ProfileDraft &ticked)
{
    const Step step {u"profile"_s, {names::ofSkills(qsizetype(ticked.skills.size()))}, {}};
    return hunt.change(step, [&]() -> Result<void> {
        for (const SkillProposal &one : ticked.skills) {
            const Result<SkillProposal> proposal = keyed(hunt, one);
            if (!proposal)
                return tl::unexpected(proposal.error());
            ProfileSkill told = proposal->skill;
            told.id = {};
            const auto known = profileSkill(hunt, told.skill);
            store(hunt, known ? better(*known, told) : told);
            addNewEvidence(hunt, *proposal);
        }
        storePerson(hunt, ticked.person);
        return {};
    });
}

Result<Changes> setProfileSkill(Hunt &hunt, const ProfileSkill &skill, const QString &name)
{
    if (skill.level < 0 || skill.level > highestLevel)
        return fail(Hunt::tr("A level is 0 (none), 1 (basic), 2 (working), 3 (strong) or 4 (expert)."));
    const Step step {u"level"_s, {name}, u"level"_s + skill.skill};
    return hunt.change(step, [&]() -> Result<void> {
        const auto known = profileSkill(hunt, skill.skill);
        ProfileSkill row = skill;
        row.id = known ? known->id : ProfileSkillId();
        store(hunt, row);
        return {};
    });
}

Result<Changes> removeProfileSkill(Hunt &hunt, const QString &skill, const QString &name)
{
    return hunt.change({u"level"_s, {name}, {}}, [&]() -> Result<void> {
        for (const ProfileSkill &row : skillrows::of<ProfileSkill>(hunt, skill))
            hunt.table<ProfileSkill>().remove(row.id);
        return {};
    });
}

std::vector<Evidence> evidenceFor(const Hunt &hunt, const QString &skill)
{
    return skillrows::of<Evidence>(hunt, skill);
}

Result<EvidenceId> addEvidence(Hunt &hunt, const Evidence &evidence, const QString &name)
{
    if (evidence.title.trimmed().isEmpty() && evidence.link.isEmpty() && evidence.quote.isEmpty())
        return fail(Hunt::tr("Evidence needs a title, a link or a file."));
    if (const Result<void> link = checkLink(evidence.link); !link)
        return tl::unexpected(link.error());
    EvidenceId made;
    const Result<Changes> changes = hunt.change({u"evidence"_s, {name}, {}}, [&]() -> Result<void> {
        made = hunt.table<Evidence>().insert(evidence);
        return {};
    });
    return changes ? Result<EvidenceId>(made) : tl::unexpected(changes.error());
}

Result<Changes> trashEvidence(Hunt &hunt, EvidenceId id, const QDateTime &at, const QString &name)
{
    return hunt.change({u"evidence"_s, {name}, {}}, [&]() -> Result<void> {
        auto evidence = hunt.find(id);
        if (!evidence)
            return fail(Hunt::tr("That evidence is not in this hunt."));
        evidence->deletedAt = at;
        hunt.table<Evidence>().update(*evidence);
        return {};
    });
}
