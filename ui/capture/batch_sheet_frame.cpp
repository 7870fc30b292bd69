// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet looks like, and what it says in each of its phases.
#include "ui/capture/batch_sheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/section_heading.h"
#include "ui/widgets/two_line_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using capture::BatchEntry;
using State = capture::BatchEntry::State;

namespace {
constexpr int margin = 24;
constexpr int fewToLookThrough = 12;

QString wordsOf(const BatchEntry &entry)
{
    switch (entry.state) {
    case State::Waiting:
        return BatchSheet::tr("waiting");
    case State::Working:
        return entry.parcel.address.isEmpty() ? BatchSheet::tr("being read")
                                              : BatchSheet::tr("being fetched");
    case State::Offered:
        return {};
    case State::Ready:
        return BatchSheet::tr("read");
    case State::Saved:
        return BatchSheet::tr("saved");
    case State::Known:
        return BatchSheet::tr("was known, not saved again");
    case State::Answer:
        return BatchSheet::tr("answers an application, nothing is changed yet");
    case State::Failed:
        return entry.problem;
    }
    Q_UNREACHABLE();
}

QString iconOf(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Offered:
        return u"ellipsis"_s;
    case State::Working:
        return u"hourglass"_s;
    case State::Ready:
    case State::Saved:
        return u"check"_s;
    case State::Known:
        return u"copy"_s;
    case State::Answer:
        return u"mail"_s;
    case State::Failed:
        return u"circle-alert"_s;
    }
    Q_UNREACHABLE();
}

TwoLines linesOf(const BatchEntry &entry)
{
    const bool isDone = entry.state == State::Saved || entry.state == State::Ready;
    return {entry.name, wordsOf(entry), iconOf(entry.state),
            entry.state == State::Offered ? TwoLines::Mark::Tick : TwoLines::Mark::Icon,
            isDone ? Token::AccentText : Token::Text2};
}
} // namespace

void BatchSheet::build()
{
    auto *rows = new QVBoxLayout(card());
    rows->setContentsMargins(margin, 18, margin, 16);
    rows->setSpacing(12);
    m_title = plainLabel({}, TextSize::Panel, card());
    m_hint = plainLabel({}, TextSize::Body, QPalette::PlaceholderText, card());
    m_hint->setWordWrap(true);
    m_list = new QListWidget(card());
    m_list->setItemDelegate(new TwoLineRow(m_list));
    m_list->setAccessibleName(tr("Postings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_progress = new QProgressBar(card());
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("How many are read"));
    rows->addWidget(m_title);
    rows->addWidget(m_hint);
    m_filter = new QLineEdit(card());
    m_filter->setPlaceholderText(tr("Show those with these words"));
    m_filter->setAccessibleName(tr("Words to look for in the list"));
    m_filter->setClearButtonEnabled(true);
    rows->addWidget(m_progress);
    rows->addWidget(m_filter);
    rows->addWidget(m_list, 1);
    rows->addWidget(footer());
    connect(m_filter, &QLineEdit::textChanged, this, &BatchSheet::filter);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &BatchSheet::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { openEntry(size_t(m_list->row(item))); });
}

QWidget *BatchSheet::footer()
{
    auto *foot = new QWidget(card());
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_foot = plainLabel({}, TextSize::Body, foot);
    m_foot->setWordWrap(true);
    m_undo = new Button(Button::Kind::Text, tr("Undo"), foot);
    m_known = new Button(Button::Kind::Plain, tr("Save the known ones too"), foot);
    m_cancel = new Button(Button::Kind::Text, tr("Cancel"), foot);
    m_cancel->setKeys(Qt::Key_Escape);
    m_go = new Button(Button::Kind::Primary, tr("Fetch and save"), foot);
    row->addWidget(m_foot, 1);
    for (Button *button : {m_undo, m_known, m_cancel, m_go}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_undo, &QAbstractButton::clicked, this, &BatchSheet::undo);
    connect(m_known, &QAbstractButton::clicked, this, &BatchSheet::saveKnown);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &BatchSheet::go);
    return foot;
}

QString BatchSheet::summary() const
{
    QStringList parts {tr("%n saved", nullptr, count(State::Saved))};
    if (const int known = count(State::Known))
        parts.append(tr("%n was known", nullptr, known));
    if (const int answers = count(State::Answer))
        parts.append(tr("%n answers an application", nullptr, answers));
    if (const int failed = count(State::Failed))
        parts.append(tr("%n could not be read", nullptr, failed));
    return parts.join(u", "_s) + u'.';
}

void BatchSheet::refresh()
{
    const int all = int(m_batch.entries().size());
    m_progress->setRange(0, all);
    m_progress->setValue(m_batch.finished());
    m_progress->setVisible(m_phase == Phase::Working);
    if (!m_problem.isEmpty())
        m_foot->setText(m_problem);
    else
        m_foot->setText(m_phase != Phase::Working ? QString()
                                                  : tr("%1 of %2").arg(m_batch.finished()).arg(all));
    if (m_phase == Phase::Told)
        m_hint->setText(summary());
    m_foot->setAccessibleName(m_foot->text());
    m_filter->setVisible(m_phase == Phase::Choosing && all > fewToLookThrough);
    refreshRows();
    refreshButtons();
}

void BatchSheet::refreshRows()
{
    const std::vector<BatchEntry> &entries = m_batch.entries();
    while (m_list->count() < int(entries.size()))
        m_list->addItem(new QListWidgetItem);
    for (size_t i = 0; i < entries.size(); ++i)
        TwoLineRow::fill(*m_list->item(int(i)), linesOf(entries[i]));
    if (m_phase == Phase::Working)
        m_list->scrollToItem(m_list->item(std::min(m_batch.finished(), m_list->count() - 1)));
}

void BatchSheet::refreshButtons()
{
    const bool isTold = m_phase == Phase::Told;
    const int answers = isTold ? count(State::Answer) : 0;
    m_undo->setVisible(isTold && isUndoable());
    m_known->setVisible(isTold && count(State::Known) > 0);
    m_cancel->setVisible(!isTold || answers > 0);
    m_cancel->setText(isTold ? tr("Not now") : tr("Cancel"));
    m_go->setVisible(m_phase != Phase::Working);
    const bool isChoosing = m_phase == Phase::Choosing;
    const int wanted = isChoosing ? int(chosen().size()) : 0;
    m_go->setEnabled(!isChoosing || wanted > 0);
    if (isChoosing)
        m_go->setText(tr("Add %n posting(s)", nullptr, wanted));
    else if (answers > 0)
        m_go->setText(tr("Look at %n answer(s)", nullptr, answers));
    else
        m_go->setText(isTold ? tr("Done") : tr("Fetch and save"));
}
