// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/ledger/learn_next.h"
#include "ui/shell/clock.h"

#include <QTimer>
#include <memory>

/// The figures about skills, kept up with the hunt: now, and as if more were known. Small hunts are worked
/// out at once; large ones on a worker over a connection of its own, and until it is back the last figures
/// stay.
class SkillBooks final : public QObject
{
    Q_OBJECT

public:
    SkillBooks(Hunt &hunt, const Clock &clock, QObject *parent = nullptr);
    ~SkillBooks() override;

    /// Null until the first figures are there.
    const ledger::Book *now() const { return m_now.get(); }
    /// The book with what is supposed; now() where nothing is.
    const ledger::Book *then() const { return m_then ? m_then.get() : m_now.get(); }
    /// The skills that are supposed to be known.
    const QStringList &supposed() const { return m_supposed; }
    void suppose(const QStringList &keys);
    /// The list Learn next as it is now, made once for each state of the hunt.
    const std::vector<ledger::LearnStep> &learnNext();

    /// Works the figures out now, where a short wait does no harm.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    /// Whether the figures cost less than a frame.
    bool isSmall() const;
    void absorb(const Changes &changes);
    void startWorker();
    void take(std::shared_ptr<const ledger::Market> market);

    Hunt &m_hunt;
    const Clock &m_clock;
    std::unique_ptr<ledger::Book> m_now;
    std::unique_ptr<ledger::Book> m_then;
    QStringList m_supposed;
    std::optional<std::vector<ledger::LearnStep>> m_learnNext;
    QTimer m_soon;
    bool m_isWorking = false;
    bool m_isStale = false;
};
