// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/detail/application_detail.h"
#include "ui/shell/clock.h"

#include <QWidget>

class FactEdit;
class IconButton;
class MetaLine;
class QLabel;
class QMenu;
class StageButton;
class StageSteps;

/// The head of the panel: who and what, the way to the original page, and the stage.
class DetailHeader final : public QWidget
{
    Q_OBJECT

public:
    DetailHeader(Hunt &hunt, const Clock &clock, QWidget *parent);

    void setContent(const ApplicationDetail &detail);
    void finish();
    void editRole();
    /// Follows the link to the posting's own page, through the gate.
    void openOriginal();

Q_SIGNALS:
    void closeRequested();
    void moveRequested(StageId stage);
    void failed(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void openMenu();
    void addStars(QMenu *menu);
    void copyLink();
    void trash();
    Result<void> save(const QString &key, const QString &text);
    QRect tileRect() const;

    Hunt &m_hunt;
    const Clock &m_clock;
    std::optional<ApplicationDetail> m_detail;
    FactEdit *m_role;
    FactEdit *m_company;
    QLabel *m_sentence;
    IconButton *m_original;
    IconButton *m_menu;
    IconButton *m_close;
    MetaLine *m_meta;
    StageButton *m_stage;
    StageSteps *m_steps;
    MetaLine *m_next;
};
