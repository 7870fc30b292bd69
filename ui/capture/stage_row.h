// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stage.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace capture {
class ChoiceBox;
class FieldBox;
class HintLine;

/// The stage a posting is saved in, and the day it got there where that is not now.
class StageRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StageRow(QDate today, QWidget *parent = nullptr);

    void setStages(const std::vector<Stage> &stages);
    void setStage(const QString &key);
    QString stage() const;
    /// Of the first move; today for what is only saved. Nothing where what was typed is no day.
    std::optional<QDate> day() const;
    void reset();
    void focusDay();

private:
    void refresh();

    QDate m_today;
    std::vector<Stage> m_stages;
    ChoiceBox *m_choice;
    FieldBox *m_dayBox;
    QLineEdit *m_day;
    HintLine *m_hint;
};
} // namespace capture
