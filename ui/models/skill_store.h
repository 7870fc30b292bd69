// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/ledger/learn_next.h"
#include "ui/shell/clock.h"

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

/// What the Skills page shows, as of one moment of the hunt. Never changes; a newer one takes its place.
struct SkillFigures {
    /// Where the person stands, and as if they had the what-if skills too; the same book without a what-if.
    std::shared_ptr<const ledger::Book> now {};
    std::shared_ptr<const ledger::Book> then {};
    /// In the order of what a skill unlocks, for `now` and for `then`.
    std::vector<ledger::LearnStep> learnNext {};
    std::vector<ledger::LearnStep> learnThen {};
    ledger::Plan plan {};
    ledger::WhatIf whatIf {};
};

/// Keeps the figures about skills up to date: every change of the hunt that matters is followed by figures
/// worked out on a worker, over a connection of its own, so that the window never waits for them. Changes
/// that come meanwhile are taken together.
class SkillStore final : public QObject
{
    Q_OBJECT

public:
    SkillStore(Hunt &hunt, const Clock &clock, QObject *parent = nullptr);
    ~SkillStore() override;

    /// Null until the first figures are there.
    const std::shared_ptr<const SkillFigures> &figures() const { return m_figures; }
    /// Whether newer figures are on their way.
    bool isWorking() const { return m_isRunning || m_isStale; }

    /// Skills as if the person had them; empty ends it. The board never follows.
    void setWhatIf(const QStringList &skills);
    const QStringList &whatIf() const { return m_whatIf; }

    /// Looks again, whatever was changed.
    void refresh();

Q_SIGNALS:
    /// Newer figures are there.
    void changed();

private:
    void absorb(const Changes &changes);
    void startSoon();
    void start();
    void take(std::shared_ptr<const SkillFigures> figures);

    Hunt &m_hunt;
    const Clock &m_clock;
    QStringList m_whatIf;
    std::shared_ptr<const SkillFigures> m_figures;
    /// The postings are as they were: only the what-if is another one.
    std::shared_ptr<const ledger::Market> m_market;
    bool m_isStale = false;
    bool m_isRunning = false;
};
