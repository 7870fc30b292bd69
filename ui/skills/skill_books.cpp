// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/skill_books.h"

#include "core/hunt/skill_snapshot.h"
#include "core/model/application.h"
#include "ui/shell/patient_pool.h"

#include <QFutureWatcher>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {
/// Up to here the figures cost less than a frame.
constexpr qint64 mostAtOnce = 400;
/// Above, the figures wait until a person rests: milliseconds.
constexpr int rest = 800;

/// Rows of these say nothing of skills.
bool isAboutSkills(const Changes &changes)
{
    static const QStringList others {u"note"_s,  u"task"_s,    u"contact"_s,     u"application_contact"_s,
                                     u"offer"_s, u"capture"_s, u"posting_fact"_s};
    return std::ranges::any_of(changes.tables,
                               [](const auto &table) { return !others.contains(table.first); });
}

std::shared_ptr<const ledger::Market> marketOf(const Hunt &hunt, QDate today)
{
    return ledger::Market::of(skillSnapshot(hunt, today));
}

/// Null where the file could not be opened a second time.
std::shared_ptr<const ledger::Market> marketFromFile(const QString &path, QDate today)
{
    OpenOptions options;
    options.access = OpenOptions::Access::Read;
    options.missing = OpenOptions::Missing::Refuse;
    const Result<std::unique_ptr<Hunt>> hunt = Hunt::open(path, options);
    return hunt ? marketOf(**hunt, today) : nullptr;
}

SkillFigures figuresOf(std::shared_ptr<const ledger::Market> market, const QStringList &supposed)
{
    SkillFigures figures;
    if (!market)
        return figures;
    figures.now = std::make_shared<ledger::Book>(market);
    figures.then =
        supposed.isEmpty() ? figures.now : std::make_shared<ledger::Book>(std::move(market), supposed);
    figures.shift = ledger::compared(*figures.now, *figures.then);
    figures.learnNext = ledger::learnNext(*figures.now, ledger::LearnOrder::Unlocks);
    if (!supposed.isEmpty()) {
        for (const ledger::LearnStep &step : figures.learnNext)
            figures.unlocksThen.insert(step.key, figures.then->unlocks(step.key));
    }
    return figures;
}
} // namespace

SkillBooks::SkillBooks(Hunt &hunt, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hunt(hunt)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SkillBooks::refresh);
    connect(&hunt, &Hunt::changed, this, &SkillBooks::absorb);
}

SkillBooks::~SkillBooks() = default;

bool SkillBooks::isSmall() const
{
    return m_hunt.table<Application>().count() <= mostAtOnce;
}

void SkillBooks::absorb(const Changes &changes)
{
    if (isAboutSkills(changes))
        m_soon.start(isSmall() ? 0 : rest);
}

void SkillBooks::refresh()
{
    m_soon.stop();
    workOut(nullptr);
}

void SkillBooks::suppose(const QStringList &keys)
{
    if (keys == m_supposed)
        return;
    m_supposed = keys;
    if (now())
        workOut(now()->sharedMarket());
}

/// Over `market`, or over the hunt as it is now.
void SkillBooks::workOut(std::shared_ptr<const ledger::Market> market)
{
    if (isSmall())
        return take(figuresOf(market ? market : marketOf(m_hunt, m_clock.today()), m_supposed));
    if (m_isWorking)
        m_behind = std::max(m_behind, market ? Behind::Supposed : Behind::Hunt);
    else
        startWorker(std::move(market));
}

void SkillBooks::startWorker(std::shared_ptr<const ledger::Market> market)
{
    m_isWorking = true;
    auto *watcher = new QFutureWatcher<SkillFigures>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_isWorking = false;
        if (SkillFigures figures = watcher->future().takeResult(); figures.now)
            take(std::move(figures));
        watcher->deleteLater();
        if (const Behind behind = std::exchange(m_behind, Behind::Nothing); behind != Behind::Nothing)
            workOut(behind == Behind::Supposed && now() ? now()->sharedMarket() : nullptr);
    });
    watcher->setFuture(runPatiently(
        [market = std::move(market), path = m_hunt.path(), today = m_clock.today(), supposed = m_supposed] {
            return figuresOf(market ? market : marketFromFile(path, today), supposed);
        }));
}

void SkillBooks::take(SkillFigures figures)
{
    // Ten thousand postings take a frame to be let go.
    patientPool().start([old = std::exchange(m_figures, std::move(figures))] {});
    Q_EMIT changed();
}
