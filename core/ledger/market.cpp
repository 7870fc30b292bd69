// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/market.h"

#include <algorithm>
#include <cmath>

namespace ledger {
namespace {
constexpr double aStar = 0.5;
constexpr double ended = 0.5;
constexpr double halfLife = 90; // days
} // namespace

double weightOf(const AskingPosting &posting, QDate today)
{
    const double age = posting.on.isValid() ? double(std::max<qint64>(0, posting.on.daysTo(today))) : 0;
    return (1 + aStar * std::max(0, posting.stars)) * (posting.isLive() ? 1.0 : ended)
        * std::exp2(-age / halfLife);
}

std::shared_ptr<const Market> Market::of(SkillSnapshot snapshot)
{
    return std::shared_ptr<const Market>(new Market(std::move(snapshot)));
}

Market::Market(SkillSnapshot snapshot)
    : m_snapshot(std::move(snapshot))
    , m_lexicon(skills::Lexicon::standard().with(m_snapshot.own))
    , m_index(m_lexicon)
{
    addPostings();
    addTargets();
    const QHash<QString, SkillStanding> &known = m_snapshot.standing.skills();
    for (auto entry = known.cbegin(); entry != known.cend(); ++entry)
        m_index.of(entry.key());
    for (auto entry = m_snapshot.records.cbegin(); entry != m_snapshot.records.cend(); ++entry)
        m_index.of(entry.key());
    m_askers.resize(size_t(m_index.size()));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const Requirement &requirement : m_rows[row].requirements) {
            for (const Requirement::Option &option : requirement.options) {
                std::vector<int> &askers = m_askers[size_t(option.skill)];
                if (askers.empty() || askers.back() != int(row))
                    askers.push_back(int(row));
            }
        }
    }
}

void Market::addPostings()
{
    QHash<QString, QStringList> titles;
    for (size_t i = 0; i < m_snapshot.postings.size(); ++i) {
        const AskingPosting &posting = m_snapshot.postings[i];
        auto title = titles.constFind(posting.title);
        if (title == titles.cend())
            title = titles.insert(posting.title, skillsInTitle(posting.title, m_lexicon));
        Row row;
        row.posting = i;
        row.requirements = requirementsOf(posting.asked, *title, m_index);
        row.weight = weightOf(posting, m_snapshot.today);
        row.isLive = posting.isLive();
        row.placement = placed(posting, m_lexicon);
        m_live += row.isLive ? 1 : 0;
        m_rows.push_back(std::move(row));
    }
}

void Market::addTargets()
{
    for (const AskingRole &target : m_snapshot.targets) {
        Row row;
        row.requirements = requirementsOf(target.asked, skillsInTitle(target.role.name, m_lexicon), m_index);
        m_targets.push_back(std::move(row));
    }
}

QString Market::nameOf(const QString &key) const
{
    const skills::Skill *skill = m_lexicon.find(key);
    return skill ? skill->name : key;
}
} // namespace ledger
