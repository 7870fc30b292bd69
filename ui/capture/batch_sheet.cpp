// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/batch_sheet.h"

#include "core/base/fold.h"
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
constexpr QSize largest(720, 560);
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
    connect(&m_batch, &capture::Batch::done, this, &BatchSheet::finished);
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
    connect(m_go, &QAbstractButton::clicked, this, &BatchSheet::go);
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

void BatchSheet::go()
{
    if (m_phase == Phase::Asking)
        run();
    else if (m_phase == Phase::Choosing)
        takeChosen();
    else
        accept();
}

void BatchSheet::finished()
{
    count(State::Offered) > 0 ? offer() : save();
}

/// A list was among them: the person says which of it are wanted.
void BatchSheet::offer()
{
    m_phase = Phase::Choosing;
    m_list->setSelectionMode(QAbstractItemView::MultiSelection);
    m_title->setText(tr("Choose from %n posting(s)", nullptr, count(State::Offered)));
    m_hint->setText(tr("Space or a click chooses one, Ctrl+A all of them."));
    refresh();
    m_list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<size_t> BatchSheet::chosen() const
{
    std::vector<size_t> places;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected() && m_batch.entries()[size_t(row)].state == State::Offered)
            places.push_back(size_t(row));
    }
    return places;
}

void BatchSheet::takeChosen()
{
    const std::vector<size_t> places = chosen();
    const std::vector<BatchEntry> &entries = m_batch.entries();
    if (places.size() == 1 && count(State::Offered) == int(entries.size())) {
        const reading::Source source = *entries[places.front()].parcel.content;
        accept();
        Q_EMIT oneChosen(source);
        return;
    }
    m_phase = Phase::Working;
    m_filter->clear();
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->clear();
    m_batch.choose(places);
    m_title->setText(tr("Add %n posting(s)", nullptr, int(entries.size())));
    m_hint->setText(tr("read on this computer, nothing is sent"));
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void BatchSheet::filter(const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = folded(m_list->item(row)->text());
        const bool fits =
            std::ranges::all_of(wanted, [&](const QString &word) { return name.contains(word); });
        m_list->setRowHidden(row, !fits);
    }
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
        m_foot->setText(m_phase != Phase::Working ? QString()
                                                  : tr("%1 of %2").arg(m_batch.finished()).arg(all));
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
    const bool isLast = m_step && m_hunt.nextUndo() && m_hunt.nextUndo()->id == *m_step;
    m_undo->setVisible(isTold && isLast);
    m_known->setVisible(isTold && count(State::Known) > 0);
    m_cancel->setVisible(!isTold);
    m_go->setVisible(m_phase != Phase::Working);
    const bool isChoosing = m_phase == Phase::Choosing;
    const int wanted = isChoosing ? int(chosen().size()) : 0;
    m_go->setEnabled(!isChoosing || wanted > 0);
    m_go->setText(isTold           ? tr("Done")
                      : isChoosing ? tr("Add %n posting(s)", nullptr, wanted)
                                   : tr("Fetch and save"));
}
