// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stage.h"
#include "ui/widgets/marks.h"

#include <QAbstractButton>
#include <vector>

class QMenu;

/// The mark of a stage among all stages of the board.
StageMark markOf(const Stage &stage, const std::vector<Stage> &stages);
/// Fills a menu with all stages, the current one checked; a digit takes one of the first nine.
void addStages(QMenu *menu, const std::vector<Stage> &stages, StageId current,
               const std::function<void(StageId)> &chosen);

/// The stage an application is in; opens the menu of all stages.
class StageButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StageButton(QWidget *parent);

    void setStage(const Stage &stage, const std::vector<Stage> &stages);
    void setReadOnlyReason(const QString &reason);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(StageId stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    Stage m_stage;
    std::vector<Stage> m_stages;
    StageMark m_mark;
};

/// How far along the stages of the board an application is: a bar each, the current one strong.
class StageSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit StageSteps(QWidget *parent);

    /// `furthest` is how far an ended application came.
    void setStage(const Stage &stage, const std::optional<Stage> &furthest, const std::vector<Stage> &stages);
    QSize sizeHint() const override { return {165, 24}; }
    QSize minimumSizeHint() const override { return {40, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    int m_reached = 0;
    Token m_color = Token::StageSaved;
};
