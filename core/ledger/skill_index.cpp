// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/skill_index.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
// Who knows Django knows Python. Who knows S3 knows some AWS. Who knows language processing knows some
// machine learning. Who knows Flask gets into Django sooner.
constexpr double byRequires = 0.9;
constexpr double byPart = 0.4;
constexpr double byTopic = 0.4;
constexpr double bySubstitute = 0.35;
/// Along a chain of what is required, less than this is not counted.
constexpr double leastLent = 0.5;

constexpr double nameWeight = 1.0;
constexpr double conceptWeight = 0.6;
constexpr double broadWeight = 0.25;
constexpr double softWeight = 0.15;

double factorOf(skills::EdgeKind kind)
{
    switch (kind) {
    case skills::EdgeKind::Requires:
        return byRequires;
    case skills::EdgeKind::PartOf:
        return byPart;
    case skills::EdgeKind::TopicOf:
        return byTopic;
    }
    Q_UNREACHABLE();
}

Bond bondOf(skills::EdgeKind kind)
{
    switch (kind) {
    case skills::EdgeKind::Requires:
        return Bond::Requires;
    case skills::EdgeKind::PartOf:
        return Bond::PartOf;
    case skills::EdgeKind::TopicOf:
        return Bond::TopicOf;
    }
    Q_UNREACHABLE();
}

struct CategoryHours {
    QLatin1StringView category;
    double hours;
};
/// Rough hours to a working level for somebody of the trade. A person's own estimate always comes first.
constexpr std::array categoryHours {
    CategoryHours {"language"_L1, 80},      CategoryHours {"cloud"_L1, 60},
    CategoryHours {"certification"_L1, 60}, CategoryHours {"framework"_L1, 40},
    CategoryHours {"platform"_L1, 40},      CategoryHours {"concept"_L1, 40},
    CategoryHours {"database"_L1, 30},      CategoryHours {"library"_L1, 25},
    CategoryHours {"service"_L1, 20},       CategoryHours {"method"_L1, 20},
    CategoryHours {"standard"_L1, 20},      CategoryHours {"tool"_L1, 20},
    CategoryHours {"protocol"_L1, 15},      CategoryHours {"markup"_L1, 15},
};
constexpr double otherHours = 30;
} // namespace

SkillIndex::SkillIndex(const skills::Lexicon &lexicon)
{
    m_entries.reserve(lexicon.skills().size());
    for (const skills::Skill &skill : lexicon.skills())
        m_entries[size_t(of(skill.key))].known = &skill;
    addEdges();
    addFamilies();
}

int SkillIndex::of(const QString &key)
{
    const auto found = m_numbers.constFind(key);
    if (found != m_numbers.cend())
        return *found;
    const int number = size();
    m_numbers.insert(key, number);
    m_entries.push_back({key, nullptr, {}, {}});
    return number;
}

void SkillIndex::lend(int from, int to, double factor, Bond bond)
{
    if (from == to)
        return;
    std::vector<Lend> &lenders = m_entries[size_t(to)].lenders;
    const auto known = std::ranges::find(lenders, from, &Lend::skill);
    // The strongest bond between two skills counts.
    if (known != lenders.end() && known->factor >= factor)
        return;
    std::vector<Lend> &lendsTo = m_entries[size_t(from)].lendsTo;
    if (known != lenders.end()) {
        *known = {from, factor, bond};
        *std::ranges::find(lendsTo, to, &Lend::skill) = {to, factor, bond};
        return;
    }
    lenders.push_back({from, factor, bond});
    lendsTo.push_back({to, factor, bond});
}

/// What is required may require more: Spring Boot, Spring, Java. The other bonds do not reach further.
void SkillIndex::addEdges()
{
    for (int from = 0; from < size(); ++from) {
        std::vector<std::pair<int, double>> open {{from, 1.0}};
        for (size_t next = 0; next < open.size(); ++next) {
            const auto [middle, reach] = open[next];
            for (const skills::Edge &edge : m_entries[size_t(middle)].known->edges) {
                const int to = find(edge.to);
                const double factor = reach * factorOf(edge.kind);
                const bool isDirect = middle == from;
                if (to < 0 || (!isDirect && (edge.kind != skills::EdgeKind::Requires || factor < leastLent)))
                    continue;
                lend(from, to, factor, bondOf(edge.kind));
                const bool isNew = std::ranges::find(open, to, &std::pair<int, double>::first) == open.end();
                if (edge.kind == skills::EdgeKind::Requires && isNew)
                    open.emplace_back(to, factor);
            }
        }
    }
}

void SkillIndex::addFamilies()
{
    std::map<QString, std::vector<int>> families;
    for (int skill = 0; skill < size(); ++skill) {
        if (!m_entries[size_t(skill)].known->family.isEmpty())
            families[m_entries[size_t(skill)].known->family].push_back(skill);
    }
    for (const auto &[name, members] : families) {
        for (const int one : members) {
            for (const int other : members)
                lend(one, other, bySubstitute, Bond::Substitute);
        }
    }
}

double SkillIndex::weight(int skill, Priority priority) const
{
    const skills::Skill *entry = known(skill);
    // What the person added by hand is a thing they named.
    if (!entry)
        return nameWeight;
    if (entry->category == "spoken"_L1)
        return priority == Priority::Required ? nameWeight : softWeight;
    switch (entry->kind) {
    case skills::SkillKind::Soft:
        return softWeight;
    case skills::SkillKind::Broad:
        return broadWeight;
    case skills::SkillKind::Hard:
        break;
    }
    return entry->category == "concept"_L1 || entry->category == "method"_L1 ? conceptWeight : nameWeight;
}

bool SkillIndex::isLearnable(int skill) const
{
    const skills::Skill *entry = known(skill);
    return !entry || (entry->kind == skills::SkillKind::Hard && entry->category != "spoken"_L1);
}

double SkillIndex::usualHours(int skill) const
{
    const skills::Skill *entry = known(skill);
    const auto found = std::ranges::find_if(
        categoryHours, [&](const CategoryHours &row) { return entry && entry->category == row.category; });
    return found == categoryHours.end() ? otherHours : found->hours;
}
} // namespace ledger
