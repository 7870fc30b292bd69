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

} // namespace ledger
