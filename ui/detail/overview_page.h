// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/detail/application_detail.h"
#include "ui/shell/clock.h"

#include <QScrollArea>

class DatedList;
class FactsSection;
class MetaLine;
class NotesSection;
class PeopleList;
class QLabel;
class QHBoxLayout;
class QVBoxLayout;

/// The first tab: what is next, notes, key facts, dates, people and the log.
class OverviewPage final : public QScrollArea
{
    Q_OBJECT

public:
    OverviewPage(Hunt &hunt, const Clock &clock, QWidget *parent);

    void setContent(const ApplicationDetail &detail);
    void finish();

Q_SIGNALS:
    void historyRequested();
    void failed(const Error &error);

private:
    /// A heading and what stands under it; both vanish together.
    struct Section {
        QWidget *whole = nullptr;
        /// The line of its title, with room behind it.
        QHBoxLayout *head = nullptr;
        QVBoxLayout *body = nullptr;
    };
    /// `reach`: how far its fields reach out of their text.
    Section addSection(const QString &title, int reach = 0);

    const Clock &m_clock;
    QVBoxLayout *m_column;
    MetaLine *m_next;
    QLabel *m_nextHint;
    NotesSection *m_notes;
    FactsSection *m_facts;
    DatedList *m_dates;
    PeopleList *m_people;
    DatedList *m_log;
    Section m_datesSection;
    Section m_peopleSection;
};
