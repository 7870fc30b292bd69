// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/ledger/learn_next.h"
#include "core/ledger/what_if.h"
#include "ui/shell/clock.h"
#include "ui/shell/pages.h"
#include "ui/skills/ask_model.h"
#include "ui/skills/learn_model.h"

class Button;
class GapEditor;
class ProfileOffer;
class QBoxLayout;
class QLabel;
class RowList;
class SkillBooks;
class TrackMeter;
class WhatIfBox;
class WhatIfLine;

/// What the postings ask for, what the person has, and what to learn next.
class SkillsPage final : public PageView
{
    Q_OBJECT

public:
    SkillsPage(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *parent);

    void focusPage() override;
    void setFilter(const QString &text) override;
    bool escape() override;
    /// Opens a skill, whether or not it is in the list.
    void showSkill(const QString &key);

Q_SIGNALS:
    /// Without a profile: a résumé is to be read, or what is asked most is to be ticked.
    void readResumeWanted();
    void tickKnownWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildStrip();
    QWidget *buildList();
    QWidget *buildAskers();
    void refresh();
    void refreshTracks();
    void refreshList();
    void refreshAskers();
    void refreshWhatIf();
    std::vector<LearnFace> listFaces() const;
    std::vector<ledger::AskerShift> askerShifts() const;
    std::vector<AskFace> askFaces(const std::vector<ledger::AskerShift> &shifts) const;
    void selectCurrent();
    void setCurrent(const QString &key);
    void toggleSupposed(const QString &key);
    void showOrders();
    void setState(GapState state);

    Hunt &m_hunt;
    SkillBooks &m_books;
    const Clock &m_clock;
    ledger::LearnOrder m_order = ledger::LearnOrder::Unlocks;
    QStringList m_filter;
    QString m_current;
    WhatIfLine *m_whatIfLine;
    QBoxLayout *m_trackRow = nullptr;
    QLabel *m_noTracks = nullptr;
    std::vector<TrackMeter *> m_tracks;
    WhatIfBox *m_whatIf = nullptr;
    ProfileOffer *m_offer = nullptr;
    std::optional<bool> m_hasProfile {};
    LearnModel *m_learn;
    RowList *m_list = nullptr;
    Button *m_orderButton = nullptr;
    QLabel *m_emptyList = nullptr;
    GapEditor *m_editor;
    AskModel *m_ask;
    QLabel *m_askSummary = nullptr;
    RowList *m_askers = nullptr;
    QWidget *m_listPanel = nullptr;
    QWidget *m_askPanel = nullptr;
    QBoxLayout *m_side = nullptr;
};
