// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/batch_sheet.h"

#include "core/base/fold.h"
#include "core/hunt/own_words.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using capture::BatchEntry;
using State = capture::BatchEntry::State;

namespace {
constexpr QSize largest(720, 560);
} // namespace

BatchSheet::BatchSheet(Hunt &hunt, const Clock &clock, QWidget *window)
    : BatchSheet(hunt, clock, capture::engineReader(ownWords(hunt)), window)
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
        lookAtAnswers();
}

/// One that is in the hunt, or a mail that answers one.
void BatchSheet::openEntry(size_t place)
{
    const BatchEntry entry = m_batch.entries()[place];
    if (m_phase != Phase::Told || (!entry.application && !entry.mail))
        return;
    if (entry.mail) {
        std::vector<BatchEntry> &all = m_batch.entries();
        std::rotate(all.begin(), all.begin() + qsizetype(place), all.begin() + qsizetype(place) + 1);
        return lookAtAnswers();
    }
    accept();
    Q_EMIT openRequested(*entry.application);
}

void BatchSheet::lookAtAnswers()
{
    Answers answers;
    for (const BatchEntry &entry : m_batch.entries()) {
        if (entry.mail)
            answers.push_back({*entry.mail, entry.parcel});
    }
    accept();
    if (!answers.empty())
        Q_EMIT answersFound(answers);
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
    if (const auto step = m_hunt.nextUndo())
        m_steps.push_back(step->id);
    Q_EMIT added(*last);
}

/// Nothing else was done since.
bool BatchSheet::isUndoable() const
{
    const auto next = m_hunt.nextUndo();
    return !m_steps.empty() && next && next->id == m_steps.back();
}

void BatchSheet::undo()
{
    while (isUndoable()) {
        if (const Result<Replayed> undone = m_hunt.undo(); !undone) {
            m_problem = undone.error().message;
            return refresh();
        }
        m_steps.pop_back();
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
