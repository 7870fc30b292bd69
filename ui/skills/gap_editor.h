// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "ui/shell/clock.h"

#include <QWidget>

class Button;
class Chip;
class EntrySection;
class GapGoals;
class IconButton;
class Panel;
class PlanView;
class QLabel;
class SkillBooks;
class StateSwitch;

/// One skill as the person keeps it: where they stand, how far they want to get, the plan, and what they did.
class GapEditor final : public QWidget
{
    Q_OBJECT

public:
    GapEditor(Hunt &hunt, const SkillBooks &books, const Clock &clock, QWidget *parent);

    /// Shows a skill by its key; an empty key shows nothing.
    void setSkill(const QString &key);
    const QString &skill() const { return m_skill; }
    /// Reads everything again.
    void refresh();

    /// 1 to 4 and 0, as the keys say.
    void setState(GapState state);
    void editNote();
    bool isEditing() const;
    void endEditing();

Q_SIGNALS:
    void failed(const Error &error);

private:
    void buildHead();
    void buildBody();
    void buildFoot();
    void fillLists();
    void showMenu();
    void proposeLevel();
    void addEvidenceEntry();
    void addResourceEntry();
    void logTimeEntry();
    void showNames();
    void removeSkill();
    bool isOwnSkill() const;
    void openLink(const QString &link);
    template <class T> void report(const Result<T> &result)
    {
        if (!result)
            Q_EMIT failed(result.error());
    }

    Hunt &m_hunt;
    const SkillBooks &m_books;
    const Clock &m_clock;
    QString m_skill;
    QString m_name;
    Panel *m_panel;
    QLabel *m_title = nullptr;
    /// "also k8s": opens the names.
    Chip *m_alias = nullptr;
    QLabel *m_about = nullptr;
    IconButton *m_menu = nullptr;
    StateSwitch *m_state = nullptr;
    QLabel *m_since = nullptr;
    /// "Working in your profile too?": what setting Have proposes.
    QWidget *m_proposal = nullptr;
    QLabel *m_proposalText = nullptr;
    GapGoals *m_goals = nullptr;
    PlanView *m_plan = nullptr;
    EntrySection *m_evidence = nullptr;
    EntrySection *m_resources = nullptr;
    EntrySection *m_time = nullptr;
    Button *m_edit = nullptr;
    Button *m_log = nullptr;
};
