// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/overview_page.h"

#include "core/hunt/stages.h"
#include "ui/detail/dated_list.h"
#include "ui/detail/fact_edit.h"
#include "ui/detail/facts_section.h"
#include "ui/detail/meta_line.h"
#include "ui/detail/notes_section.h"
#include "ui/detail/overview_lines.h"
#include "ui/detail/people_list.h"
#include "ui/detail/plain_label.h"
#include "ui/detail/stage_button.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 20;
constexpr int betweenSections = 22;
constexpr int underTitle = 8;
} // namespace

OverviewPage::OverviewPage(Hunt &hunt, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(side - factInset, 16, side - factInset, 24);
    m_column->setSpacing(betweenSections);

    const Section next = addSection(tr("Next step"));
    m_next = new MetaLine(next.whole);
    m_next->setTextSize(TextSize::Body);
    m_nextHint = plainLabel({}, TextSize::Hint, Token::Text3, next.whole);
    next.body->addWidget(m_next);
    next.body->addWidget(m_nextHint);

    const Section notes = addSection(tr("Notes"));
    m_notes = new NotesSection(hunt, clock, notes.whole);
    notes.body->addWidget(m_notes);

    m_datesSection = addSection(tr("Interviews and tasks"));
    m_dates = new DatedList(m_datesSection.whole);
    m_datesSection.body->addWidget(m_dates);

    // Fields reach out of their text by the width of their frames.
    const Section facts = addSection(tr("Key facts"), factInset);
    m_facts = new FactsSection(hunt, clock, facts.whole);
    facts.body->addWidget(m_facts);

    m_peopleSection = addSection(tr("People"));
    m_people = new PeopleList(m_peopleSection.whole);
    m_peopleSection.body->addWidget(m_people);

    const Section log = addSection(tr("Log"));
    m_log = new DatedList(log.whole);
    log.body->addWidget(m_log);
    auto *history = new Button(Button::Kind::Text, tr("History"), log.whole);
    history->setHeight(Button::Height::Small);
    history->setAccessibleName(tr("Show the history of all changes"));
    log.head->addWidget(history);
    m_column->addStretch();
    setWidget(content);
    // The panel shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(history, &Button::clicked, this, &OverviewPage::historyRequested);
    connect(m_notes, &NotesSection::failed, this, &OverviewPage::failed);
    connect(m_facts, &FactsSection::failed, this, &OverviewPage::failed);
}

OverviewPage::Section OverviewPage::addSection(const QString &title, int reach)
{
    Section section {new QWidget(this), new QHBoxLayout, new QVBoxLayout};
    auto *column = new QVBoxLayout(section.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(underTitle);
    section.head->setContentsMargins(factInset, 0, factInset, 0);
    section.head->addWidget(plainLabel(title, TextSize::Section, Token::Text, section.whole), 1);
    column->addLayout(section.head);
    section.body->setContentsMargins(factInset - reach, 0, factInset - reach, 0);
    section.body->setSpacing(6);
    column->addLayout(section.body);
    m_column->addWidget(section.whole);
    return section;
}

void OverviewPage::setContent(const ApplicationDetail &detail)
{
    const QDate today = m_clock.today();
    const overview::Next next = overview::nextOf(detail, m_clock.now());
    m_next->setItems({{next.icon, next.words}, {next.when.isEmpty() ? QString() : u"calendar"_s, next.when}});
    m_nextHint->setText(next.hint);
    m_nextHint->setVisible(!next.hint.isEmpty());
    m_notes->setNotes(detail.application.id, detail.notes);
    m_facts->setContent(detail);
    m_dates->setLines(overview::datesOf(detail, m_clock.now()));
    m_datesSection.whole->setVisible(!m_dates->lines().empty());
    m_people->setPeople(detail.contacts);
    m_peopleSection.whole->setVisible(!detail.contacts.empty());
    m_log->setLines(overview::logOf(detail, today, m_clock.now()));
}

void OverviewPage::finish()
{
    m_facts->finish();
}
