// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/gap_note.h"
#include "ui/shell/clock.h"

#include <QWidget>

class FactEdit;
class LevelBars;
class QLabel;
class QHBoxLayout;
class QVBoxLayout;

/// How far the person wants to get with a skill, how many hours that may take, and by when; edited in place.
class GapGoals final : public QWidget
{
    Q_OBJECT

public:
    GapGoals(Hunt &hunt, const Clock &clock, QWidget *parent);

    /// `name` is what the history calls the skill.
    void setNote(const GapNote &note, int minutesLogged, const QString &name);

Q_SIGNALS:
    void failed(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class HoursBar;
    QHBoxLayout *addCell(const QString &title);
    FactEdit *addField(QHBoxLayout *cell, const QString &name,
                       const std::function<Result<Changes>(const QString &)> &save);
    Result<Changes> saveHours(const QString &text);
    Result<Changes> saveDate(const QString &text);
    void fit();

    Hunt &m_hunt;
    const Clock &m_clock;
    QString m_skill;
    QString m_name;
    QHBoxLayout *m_cells;
    std::vector<QWidget *> m_boxes;
    QLabel *m_levelWord;
    LevelBars *m_level;
    QLabel *m_logged;
    FactEdit *m_planned;
    HoursBar *m_bar;
    bool m_hasPlan = false;
    FactEdit *m_date;
    QLabel *m_away;
};
