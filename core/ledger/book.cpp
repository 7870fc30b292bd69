// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/book.h"

#include "core/ledger/coverage.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
constexpr size_t enoughInterviews = 5;
constexpr double upperQuarter = 0.75;

Standing supposed(const Standing &standing, const QStringList &whatIf)
{
    Standing other = standing;
    for (const QString &key : whatIf)
        other = other.with(key, GapState::Have);
    return other;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The smallest value that the share of all does not exceed.
double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto place = size_t(std::ceil(share * double(values.size())));
    return values[std::clamp<size_t>(place, 1, values.size()) - 1];
}

const Requirement *requirementFor(const Market::Row &row, int skill)
{
    const auto found = std::ranges::find_if(row.requirements, [&](const Requirement &requirement) {
        return std::ranges::find(requirement.options, skill, &Requirement::Option::skill)
            != requirement.options.end();
    });
    return found == row.requirements.end() ? nullptr : &*found;
}

double hoursIn(const std::vector<TimeLog> &entries)
{
    double minutes = 0;
    for (const TimeLog &entry : entries)
        minutes += entry.minutes;
    return minutes / 60;
}
} // namespace

Book::Book(std::shared_ptr<const Market> market, const QStringList &whatIf)
    : m_market(std::move(market))
    , m_whatIf(whatIf)
    , m_standing(supposed(m_market->snapshot().standing, whatIf))
    , m_abilities(m_market->index(), m_standing)
    , m_had(size_t(m_market->index().size()))
{
    for (auto entry = m_standing.skills().cbegin(); entry != m_standing.skills().cend(); ++entry) {
        const int skill = m_market->index().find(entry.key());
        const std::optional<GapState> state = m_standing.of(entry.key());
        if (skill >= 0 && state)
            m_had[size_t(skill)] = isCovered(*state);
    }
    m_bar = m_market->snapshot().ownBar.value_or(worked());
}

double Book::worked() const
{
    std::vector<double> all;
    std::vector<double> met;
    for (const Market::Row &row : m_market->rows()) {
        const std::optional<double> fit = fitOf(row);
        if (!fit)
            continue;
        all.push_back(*fit);
        if (m_market->posting(row).ledToInterview)
            met.push_back(*fit);
    }
    return met.size() >= enoughInterviews ? median(met) : quantile(all, upperQuarter);
}

std::optional<double> Book::fitOf(const Market::Row &row) const
{
    return ledger::fitOf(row.requirements, m_abilities);
}

bool Book::isHad(const Requirement &requirement, int alsoHad) const
{
    return std::ranges::any_of(requirement.options, [&](const Requirement::Option &option) {
        return option.skill == alsoHad || isHad(option.skill);
    });
}

int Book::missing(const Market::Row &row) const
{
    return int(std::ranges::count_if(row.requirements, [&](const Requirement &requirement) {
        return isDemanded(requirement.priority) && !isHad(requirement);
    }));
}

CoverCount Book::count(const Market::Row &row, int alsoHad) const
{
    CoverCount count;
    bool isAnyDemanded = false;
    bool isAllHad = true;
    for (const Requirement &requirement : row.requirements) {
        const bool had = isHad(requirement, alsoHad);
        ++count.asked;
        count.have += had ? 1 : 0;
        isAnyDemanded = isAnyDemanded || isDemanded(requirement.priority);
        isAllHad = isAllHad && (had || !isDemanded(requirement.priority));
    }
    count.isFull = isAnyDemanded && isAllHad;
    return count;
}

int Book::fullyCovered() const
{
    return int(std::ranges::count_if(
        m_market->rows(), [&](const Market::Row &row) { return row.isLive && count(row).isFull; }));
}

const Market::Row *Book::rowOf(PostingId posting) const
{
    const auto found = std::ranges::find(
        m_market->rows(), posting, [&](const Market::Row &row) { return m_market->posting(row).posting; });
    return found == m_market->rows().end() ? nullptr : &*found;
}

Fit Book::explained(const Market::Row &row, const std::vector<AskedSkill> &asked) const
{
    Fit fit;
    fit.coverage = coverageOf(asked, m_standing);
    const std::optional<double> value = fitOf(row);
    if (!value)
        return fit;
    fit.terms = termsOf(row.requirements, m_abilities, m_market->index(), m_standing);
    fit.known = m_standing.hasProfile() ? Fit::Known::Measured : Fit::Known::NoProfile;
    fit.value = *value;
    fit.band = bandOf(*value);
    return fit;
}

std::optional<Fit> Book::fit(PostingId posting) const
{
    const Market::Row *row = rowOf(posting);
    if (!row)
        return {};
    Fit fit = explained(*row, m_market->posting(*row).asked);
    fit.blockers = blockersOf(m_market->posting(*row), m_market->snapshot());
    return fit;
}

std::optional<Placement> Book::placement(PostingId posting) const
{
    const Market::Row *row = rowOf(posting);
    return row ? std::optional(row->placement) : std::nullopt;
}

std::vector<TargetFit> Book::targets() const
{
    std::vector<TargetFit> fits;
    for (size_t i = 0; i < m_market->targets().size(); ++i) {
        const AskingRole &target = m_market->snapshot().targets[i];
        fits.push_back(
            {target.role, careerWordsIn(target.role.text), explained(m_market->targets()[i], target.asked)});
    }
    return fits;
}

SkillDemand Book::demand(const QString &key) const
{
    SkillDemand demand;
    const int skill = m_market->index().find(key);
    if (skill < 0)
        return demand;
    for (const int place : m_market->askers(skill)) {
        const Market::Row &row = m_market->rows()[size_t(place)];
        if (!row.isLive)
            continue;
        switch (requirementFor(row, skill)->priority) {
        case Priority::Required:
            ++demand.required;
            break;
        case Priority::Unspecified:
            ++demand.unspecified;
            break;
        case Priority::Preferred:
            ++demand.preferred;
            break;
        }
    }
    return demand;
}

int Book::unlocks(const QString &key) const
{
    const int skill = m_market->index().find(key);
    if (skill < 0 || isHad(skill))
        return 0;
    return int(std::ranges::count_if(m_market->askers(skill), [&](int place) {
        const Market::Row &row = m_market->rows()[size_t(place)];
        const Requirement *requirement = requirementFor(row, skill);
        return row.isLive && isDemanded(requirement->priority) && !isHad(*requirement) && missing(row) == 1;
    }));
}

std::vector<Asker> Book::askers(const QString &key) const
{
    std::vector<Asker> askers;
    const int skill = m_market->index().find(key);
    if (skill < 0)
        return askers;
    for (const int place : m_market->askers(skill)) {
        const Market::Row &row = m_market->rows()[size_t(place)];
        if (!row.isLive)
            continue;
        const Requirement *requirement = requirementFor(row, skill);
        const AskingPosting &posting = m_market->posting(row);
        Asker asker {posting.posting, posting.application, requirement->priority, {},
                     count(row),      count(row, skill)};
        for (const Requirement::Option &option : requirement->options) {
            if (option.skill != skill)
                asker.alternatives.append(m_market->index().key(option.skill));
        }
        askers.push_back(asker);
    }
    std::ranges::stable_sort(askers, {}, [](const Asker &asker) { return rank(asker.priority); });
    return askers;
}

SkillEntry Book::entry(const QString &key) const
{
    SkillEntry entry;
    entry.key = key;
    entry.name = m_market->nameOf(key);
    if (const skills::Skill *known = m_market->lexicon().find(key)) {
        for (const skills::Alias &alias : known->aliases) {
            if (alias.text != known->name)
                entry.aliases.append(alias.text);
        }
        entry.description = known->description;
    }
    const SkillStanding standing = m_standing.standing(key);
    entry.state = m_standing.of(key);
    entry.since = standing.since;
    entry.level = standing.level;
    entry.demand = demand(key);
    entry.unlocks = unlocks(key);
    entry.askers = askers(key);
    entry.records = m_market->snapshot().records.value(key);
    entry.records.note.skill = key;
    entry.plan = planItems(entry.records.note.text);
    entry.hoursLogged = hoursIn(entry.records.time);
    entry.hoursPlanned = entry.records.note.hoursPlanned;
    if (const int skill = m_market->index().find(key); skill >= 0)
        entry.usualHours = m_market->index().usualHours(skill) * (1 - 0.5 * m_abilities.value(skill, 0));
    return entry;
}

std::vector<QString> Book::gaps() const
{
    struct Wanted {
        QString key {};
        SkillDemand demand {};
        bool isLearnable = true;
    };
    std::vector<Wanted> wanted;
    for (int skill = 0; m_standing.hasProfile() && skill < m_market->index().size(); ++skill) {
        const QString &key = m_market->index().key(skill);
        if (isHad(skill))
            continue;
        const SkillDemand asked = demand(key);
        if (asked.live() > 0 || m_standing.standing(key).said)
            wanted.push_back({key, asked, m_market->index().isLearnable(skill)});
    }
    std::ranges::stable_sort(wanted, [](const Wanted &one, const Wanted &other) {
        return std::tuple(!one.isLearnable, -one.demand.required, -one.demand.live(), one.key)
            < std::tuple(!other.isLearnable, -other.demand.required, -other.demand.live(), other.key);
    });
    std::vector<QString> keys;
    for (const Wanted &each : wanted)
        keys.push_back(each.key);
    return keys;
}

std::vector<TrackCover> Book::trackCovers(const QString &onlyTrack, bool byLevel) const
{
    std::vector<TrackCover> covers;
    for (const Market::Row &row : m_market->rows()) {
        const Placement &placement = row.placement;
        const bool isOut =
            placement.track.isEmpty() || (!onlyTrack.isEmpty() && placement.track != onlyTrack);
        if (!row.isLive || isOut || (byLevel && !placement.level))
            continue;
        const std::optional<CareerLevel> level = byLevel ? placement.level : std::nullopt;
        auto cover = std::ranges::find_if(covers, [&](const TrackCover &each) {
            return each.track == placement.track && each.level == level;
        });
        if (cover == covers.end())
            cover = covers.insert(covers.end(), TrackCover {placement.track, level, 0, 0, 0});
        ++cover->postings;
        for (const Requirement &requirement : row.requirements) {
            if (requirement.priority != Priority::Required)
                continue;
            ++cover->required;
            cover->have += isHad(requirement) ? 1 : 0;
        }
    }
    return covers;
}

std::vector<TrackCover> Book::tracks() const
{
    const std::vector<TrackCover> unordered = trackCovers({}, false);
    std::vector<TrackCover> ordered;
    for (const Track &track : ledger::tracks()) {
        const auto found = std::ranges::find(unordered, track.key, &TrackCover::track);
        if (found != unordered.end())
            ordered.push_back(*found);
    }
    return ordered;
}

std::vector<TrackCover> Book::levels(const QString &track) const
{
    std::vector<TrackCover> covers = trackCovers(track, true);
    std::ranges::sort(covers, {}, [](const TrackCover &cover) { return cover.level; });
    return covers;
}
} // namespace ledger
