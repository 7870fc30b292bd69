// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/skill_books.h"

#include "core/hunt/skill_snapshot.h"
#include "core/model/application.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

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
    if (isSmall())
        return take(marketOf(m_hunt, m_clock.today()));
    if (m_isWorking)
        m_isStale = true;
    else
        startWorker();
}

void SkillBooks::startWorker()
{
    m_isWorking = true;
    m_isStale = false;
    auto *watcher = new QFutureWatcher<std::shared_ptr<const ledger::Market>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_isWorking = false;
        if (const auto market = watcher->result())
            take(market);
        watcher->deleteLater();
        if (m_isStale)
            refresh();
    });
    watcher->setFuture(QtConcurrent::run(marketFromFile, m_hunt.path(), m_clock.today()));
}

void SkillBooks::take(std::shared_ptr<const ledger::Market> market)
{
    m_now = std::make_unique<ledger::Book>(std::move(market));
    m_then =
        m_supposed.isEmpty() ? nullptr : std::make_unique<ledger::Book>(m_now->sharedMarket(), m_supposed);
    m_learnNext.reset();
    Q_EMIT changed();
}

void SkillBooks::suppose(const QStringList &keys)
{
    if (keys == m_supposed)
        return;
    m_supposed = keys;
    if (m_now)
        take(m_now->sharedMarket());
}

const std::vector<ledger::LearnStep> &SkillBooks::learnNext()
{
    if (!m_learnNext)
        m_learnNext =
            m_now ? ledger::learnNext(*m_now, ledger::LearnOrder::Unlocks) : std::vector<ledger::LearnStep>();
    return *m_learnNext;
}
