// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/ledger/learn_next.h"
#include "core/ledger/what_if.h"
#include "ui/shell/clock.h"

#include <QHash>
#include <QTimer>
#include <memory>

/// What is shown about skills at one moment: everything that takes long, worked out together.
struct SkillFigures {
    std::shared_ptr<const ledger::Book> now {};
    /// With what is supposed; `now` where nothing is.
    std::shared_ptr<const ledger::Book> then {};
    ledger::WhatIf shift {};
    std::vector<ledger::LearnStep> learnNext {};
    /// By key: what each of these unlocks with what is supposed; empty where nothing is.
    QHash<QString, int> unlocksThen {};
};

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
    const ledger::Book *now() const { return m_figures.now.get(); }
    /// The book with what is supposed; now() where nothing is.
    const ledger::Book *then() const { return m_figures.then.get(); }
    /// From now() to then().
    const ledger::WhatIf &shift() const { return m_figures.shift; }
    /// By what each unlocks, as it is now.
    const std::vector<ledger::LearnStep> &learnNext() const { return m_figures.learnNext; }
    /// What a skill that may be learnt next unlocks in then().
    int unlocksThen(const QString &key) const { return m_figures.unlocksThen.value(key); }
    /// The skills that are supposed to be known; in a large hunt the figures follow a moment later.
    const QStringList &supposed() const { return m_supposed; }
    void suppose(const QStringList &keys);

    /// Works the figures out now, where a short wait does no harm.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    /// Whether the figures cost less than a frame.
    bool isSmall() const;
    void absorb(const Changes &changes);
    void workOut(std::shared_ptr<const ledger::Market> market);
    void startWorker(std::shared_ptr<const ledger::Market> market);
    void take(SkillFigures figures);

    Hunt &m_hunt;
    const Clock &m_clock;
    SkillFigures m_figures;
    QStringList m_supposed;
    QTimer m_soon;
    bool m_isWorking = false;
    /// What to do once the worker is back.
    enum class Behind { Nothing, Supposed, Hunt } m_behind = Behind::Nothing;
};
