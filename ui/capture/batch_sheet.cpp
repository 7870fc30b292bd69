// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/batch_sheet.h"

#include "ui/capture/batch_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/section_heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using capture::BatchEntry;
using State = capture::BatchEntry::State;

namespace {
constexpr int margin = 24;
constexpr QSize largest(720, 560);
} // namespace

BatchSheet::BatchSheet(Hunt &hunt, const Clock &clock, QWidget *window)
    : BatchSheet(hunt, clock, capture::engineReader(), window)
{
}

BatchSheet::BatchSheet(Hunt &hunt, const Clock &clock, capture::Reader reader, QWidget *window)
    : Sheet(window)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_batch(std::move(reader))
{
    setLargest(largest);
    build();
    connect(&m_batch, &capture::Batch::progressed, this, &BatchSheet::refresh);
    connect(&m_batch, &capture::Batch::done, this, &BatchSheet::save);
}

void BatchSheet::build()
{
    auto *rows = new QVBoxLayout(card());
    rows->setContentsMargins(margin, 18, margin, 16);
    rows->setSpacing(12);
    m_title = plainLabel({}, TextSize::Panel, card());
    m_hint = plainLabel({}, TextSize::Body, QPalette::PlaceholderText, card());
    m_hint->setWordWrap(true);
    m_list = new QListWidget(card());
    m_list->setItemDelegate(new capture::BatchRow(m_list));
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
    rows->addWidget(m_progress);
    rows->addWidget(m_list, 1);
    rows->addWidget(footer());
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const BatchEntry &entry = m_batch.entries()[size_t(m_list->row(item))];
        if (m_phase != Phase::Told || !entry.application)
            return;
        const ApplicationId application = *entry.application;
        accept();
        Q_EMIT openRequested(application);
    });
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
    connect(m_go, &QAbstractButton::clicked, this,
            [this] { m_phase == Phase::Asking ? run() : QDialog::accept(); });
    return foot;
}

void BatchSheet::start(const Parcels &parcels, const QString &stageKey)
{
    m_parcels = parcels;
    m_stageKey = stageKey;
    const bool asks =
        std::ranges::any_of(parcels, [](const Parcel &each) { return !each.address.isEmpty(); });
    for (const Parcel &parcel : parcels)
        m_batch.entries().push_back({parcel, parcel.name()});
    m_title->setText(tr("Add %n posting(s)", nullptr, int(parcels.size())));
    setWindowTitle(m_title->text());
    setAccessibleName(m_title->text());
    m_hint->setText(asks ? tr("Foothold will ask these addresses, one after the other, and nothing else. It "
                              "sends no cookies and nothing about you.")
                         : tr("read on this computer, nothing is sent"));
    if (!asks)
        return run();
    refresh();
    m_go->setFocus(Qt::OtherFocusReason);
}

void BatchSheet::run()
{
    m_phase = Phase::Working;
    m_batch.start(m_parcels, m_stageKey, m_clock.today());
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

/// What is read and not known is saved without another question: one undo takes it all back.
void BatchSheet::save()
{
    std::vector<size_t> ready;
    for (size_t i = 0; i < m_batch.entries().size(); ++i) {
        if (m_batch.entries()[i].state == State::Ready)
            ready.push_back(i);
    }
    m_phase = Phase::Told;
    store(ready, Known::Skip);
    if (m_problem.isEmpty() && count(State::Saved) == int(m_batch.entries().size()))
        return accept();
    refresh();
    m_go->setFocus(Qt::OtherFocusReason);
}

void BatchSheet::saveKnown()
{
    std::vector<size_t> known;
    for (size_t i = 0; i < m_batch.entries().size(); ++i) {
        if (m_batch.entries()[i].state == State::Known)
            known.push_back(i);
    }
    store(known, Known::SaveToo);
    refresh();
    m_go->setFocus(Qt::OtherFocusReason);
}

void BatchSheet::store(const std::vector<size_t> &places, Known known)
{
    std::vector<PostingDraft> drafts;
    for (const size_t place : places)
        drafts.push_back(m_batch.entries()[place].draft);
    const auto stored = addPostings(m_hunt, drafts, known, m_clock.today());
    m_problem = stored ? QString() : stored.error().message;
    if (!stored)
        return;
    std::optional<ApplicationId> last;
    for (size_t i = 0; i < places.size(); ++i) {
        BatchEntry &entry = m_batch.entries()[places[i]];
        entry.state = (*stored)[i].wasKnown ? State::Known : State::Saved;
        entry.application = (*stored)[i].application;
        last = (*stored)[i].wasKnown ? last : entry.application;
    }
    if (!last)
        return;
    m_step = m_hunt.nextUndo() ? std::optional(m_hunt.nextUndo()->id) : std::nullopt;
    Q_EMIT added(*last);
}

void BatchSheet::undo()
{
    if (const Result<Replayed> undone = m_hunt.undo(); !undone) {
        m_problem = undone.error().message;
        return refresh();
    }
    accept();
}

void BatchSheet::reject()
{
    m_batch.stop();
    Sheet::reject();
}

int BatchSheet::count(State state) const
{
    return int(std::ranges::count(m_batch.entries(), state, &BatchEntry::state));
}

QString BatchSheet::summary() const
{
    QStringList parts {tr("%n saved", nullptr, count(State::Saved))};
    if (const int known = count(State::Known))
        parts.append(tr("%n was known", nullptr, known));
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
    else if (m_phase == Phase::Told)
        m_foot->setText(summary());
    else
        m_foot->setText(m_phase == Phase::Asking ? QString()
                                                 : tr("%1 of %2").arg(m_batch.finished()).arg(all));
    m_foot->setAccessibleName(m_foot->text());
    refreshRows();
    refreshButtons();
}

void BatchSheet::refreshRows()
{
    const std::vector<BatchEntry> &entries = m_batch.entries();
    while (m_list->count() < int(entries.size()))
        m_list->addItem(new QListWidgetItem);
    for (size_t i = 0; i < entries.size(); ++i)
        capture::BatchRow::fill(*m_list->item(int(i)), entries[i]);
    if (m_phase == Phase::Working)
        m_list->scrollToItem(m_list->item(std::min(m_batch.finished(), m_list->count() - 1)));
}

void BatchSheet::refreshButtons()
{
    const bool isTold = m_phase == Phase::Told;
    const bool isLast = m_step && m_hunt.nextUndo() && m_hunt.nextUndo()->id == *m_step;
    m_undo->setVisible(isTold && isLast);
    m_known->setVisible(isTold && count(State::Known) > 0);
    m_cancel->setVisible(!isTold);
    m_go->setVisible(m_phase != Phase::Working);
    m_go->setText(isTold ? tr("Done") : tr("Fetch and save"));
}
