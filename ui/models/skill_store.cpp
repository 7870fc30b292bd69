// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/skill_store.h"

#include "core/hunt/skill_snapshot.h"
#include "core/model/records.h"
#include "core/reading/reading.h"

#include <QFuture>
#include <QTimer>
#include <QtConcurrentRun>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// Changes elsewhere leave every figure about skills as it is.
bool concernsSkills(const Changes &changes)
{
    static const std::array tables {
        tableOf<Application>,  tableOf<Posting>,  tableOf<PostingSkill>, tableOf<PostingFact>,
        tableOf<StageChange>,  tableOf<Stage>,    tableOf<Interview>,    tableOf<Company>,
        tableOf<ProfileSkill>, tableOf<Evidence>, tableOf<GapLog>,       tableOf<GapNote>,
        tableOf<Resource>,     tableOf<TimeLog>,  tableOf<TargetRole>,   tableOf<Setting>};
    return std::ranges::any_of(tables, [&](const char *table) { return changes.touches(table); });
}

std::shared_ptr<const ledger::Market> marketOf(const QString &path, QDate today)
{
    OpenOptions options;
    options.access = OpenOptions::Access::Read;
    options.mentions = {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith};
    const auto hunt = Hunt::open(path, options);
    return hunt ? ledger::Market::of(skillSnapshot(**hunt, today)) : nullptr;
}

std::shared_ptr<const SkillFigures> figuresOf(std::shared_ptr<const ledger::Market> market,
                                              const QStringList &whatIf)
{
    if (!market)
        return nullptr;
    using ledger::LearnOrder;
    auto figures = std::make_shared<SkillFigures>();
    figures->now = std::make_shared<const ledger::Book>(market);
    figures->then = whatIf.isEmpty() ? figures->now : std::make_shared<const ledger::Book>(market, whatIf);
    figures->learnNext = ledger::learnNext(*figures->now, LearnOrder::Unlocks);
    figures->learnThen =
        whatIf.isEmpty() ? figures->learnNext : ledger::learnNext(*figures->then, LearnOrder::Unlocks);
    figures->plan = ledger::planOf(*figures->now);
    figures->whatIf = ledger::compared(*figures->now, *figures->then);
    return figures;
}
} // namespace

SkillStore::SkillStore(Hunt &hunt, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hunt(hunt)
    , m_clock(clock)
{
    connect(&hunt, &Hunt::changed, this, &SkillStore::absorb);
    startSoon();
}

SkillStore::~SkillStore() = default;

void SkillStore::absorb(const Changes &changes)
{
    if (concernsSkills(changes))
        refresh();
}

void SkillStore::refresh()
{
    m_market.reset();
    startSoon();
}

void SkillStore::setWhatIf(const QStringList &skills)
{
    if (skills == m_whatIf)
        return;
    m_whatIf = skills;
    startSoon();
}

void SkillStore::startSoon()
{
    if (m_isStale)
        return;
    m_isStale = true;
    QTimer::singleShot(0, this, &SkillStore::start);
}

void SkillStore::start()
{
    // take() comes back here.
    if (m_isRunning || !m_isStale)
        return;
    m_isStale = false;
    m_isRunning = true;
    const auto work = [path = m_hunt.path(), today = m_clock.today(), whatIf = m_whatIf, market = m_market] {
        return figuresOf(market ? market : marketOf(path, today), whatIf);
    };
    QtConcurrent::run(work).then(
        this, [this](std::shared_ptr<const SkillFigures> figures) { take(std::move(figures)); });
}

void SkillStore::take(std::shared_ptr<const SkillFigures> figures)
{
    m_isRunning = false;
    if (figures) {
        // Unless the hunt changed meanwhile, the next what-if goes over the same postings.
        if (!m_isStale)
            m_market = figures->now->sharedMarket();
        m_figures = std::move(figures);
        Q_EMIT changed();
    }
    if (m_isStale)
        start();
}
