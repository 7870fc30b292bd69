// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "ui/capture/sheet.h"

class EntrySection;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class SkillBooks;

/// What the person added to the list of skills and took from it: other names, phrases that are never read as
/// a skill, and skills of their own. One line adds, and each can be taken back.
class NamesSheet final : public capture::Sheet
{
    Q_OBJECT

public:
    /// With the key of a skill, what is added is another name for it; without, it is a skill of one's own.
    NamesSheet(Hunt &hunt, const SkillBooks &books, const QString &skill, QWidget *window);

    void open() override;

private:
    void addLine(QVBoxLayout *column);
    EntrySection *addSection(QVBoxLayout *column, const QString &title, const QString &removeText);
    void fill();
    void add();
    void say(const Result<void> &done);
    QString nameOf(const QString &key) const;
    QString knownNames() const;

    Hunt &m_hunt;
    const SkillBooks &m_books;
    const QString m_skill;
    QLabel *m_known = nullptr;
    QLineEdit *m_line = nullptr;
    EntrySection *m_names = nullptr;
    EntrySection *m_never = nullptr;
    EntrySection *m_own = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_problem = nullptr;
};
