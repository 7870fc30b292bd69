// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/skills_page.h"

#include "ui/skills/gap_editor.h"
#include "ui/skills/skill_books.h"
#include "ui/widgets/row_list.h"

#include <QKeyEvent>
#include <map>

void SkillsPage::focusPage()
{
    if (m_learn->rowCount() > 0)
        m_list->setFocus();
    else
        setFocus();
}

void SkillsPage::setFilter(const QString &text)
{
    m_filter = text.simplified().split(u' ', Qt::SkipEmptyParts);
    refreshList();
}

bool SkillsPage::escape()
{
    if (m_editor->isEditing()) {
        m_editor->endEditing();
        return true;
    }
    if (m_books.supposed().isEmpty())
        return false;
    m_books.suppose({});
    return true;
}

void SkillsPage::showSkill(const QString &key)
{
    setCurrent(key);
    selectCurrent();
    focusPage();
}

void SkillsPage::setCurrent(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    m_editor->setSkill(key);
    refreshAskers();
}

void SkillsPage::selectCurrent()
{
    const int row = m_learn->rowOf(m_current);
    if (row >= 0)
        m_list->setCurrentIndex(m_learn->index(row));
    else if (m_current.isEmpty() && m_learn->rowCount() > 0)
        m_list->setCurrentIndex(m_learn->index(0));
    else
        m_list->setCurrentIndex({});
}

void SkillsPage::toggleSupposed(const QString &key)
{
    if (key.isEmpty())
        return;
    QStringList keys = m_books.supposed();
    if (!keys.removeOne(key))
        keys.append(key);
    m_books.suppose(keys);
}

void SkillsPage::setState(GapState state)
{
    m_editor->setState(state);
}

void SkillsPage::keyPressEvent(QKeyEvent *event)
{
    static const std::map<int, GapState> states {{Qt::Key_1, GapState::Gap},
                                                 {Qt::Key_2, GapState::Learning},
                                                 {Qt::Key_3, GapState::Ready},
                                                 {Qt::Key_4, GapState::Have},
                                                 {Qt::Key_0, GapState::NotForMe}};
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (const auto state = states.find(event->key()); isPlain && state != states.end())
        return setState(state->second);
    if (isPlain && event->key() == Qt::Key_W)
        return toggleSupposed(m_current);
    if (isPlain && event->key() == Qt::Key_E && !m_current.isEmpty())
        return m_editor->editNote();
    PageView::keyPressEvent(event);
}

void SkillsPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    m_editor->refresh();
}
