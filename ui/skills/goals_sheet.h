// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "ui/capture/sheet.h"
#include "ui/shell/clock.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;
class SkillBooks;

/// What lies behind the tracks: coverage for each level of each, the target roles as goals, and the bar from
/// which a posting counts as one's own.
class GoalsSheet final : public capture::Sheet
{
    Q_OBJECT

public:
    GoalsSheet(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *window);

private:
    void addHeading(const QString &text);
    void addLine(const QString &text, bool isStrong = false);
    void fill();
    void fillLevels();
    void fillGoals();
    void fillBar();
    void keepGoal();
    void setBar();
    void say(const QString &problem);

    Hunt &m_hunt;
    SkillBooks &m_books;
    const Clock &m_clock;
    QWidget *m_figures = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_bar = nullptr;
    QLabel *m_problem = nullptr;
};
