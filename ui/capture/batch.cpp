// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/batch.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
Result<PostingDraft> draftFrom(const Reader &reader, const reading::Source &source)
{
    const Result<reading::Reading> reading = reader.read(source);
    if (!reading)
        return tl::unexpected(reading.error());
    PostingDraft draft = reader.draft(*reading, source);
    if (draft.posting.title.isEmpty() && draft.company.isEmpty())
        return fail(
            Batch::tr("Neither a role nor a company was found in it. Add it by itself and write them."));
    return draft;
}

QString nameOf(const PostingDraft &draft)
{
    if (draft.posting.title.isEmpty() || draft.company.isEmpty())
        return draft.posting.title + draft.company;
    return Batch::tr("%1 at %2").arg(draft.posting.title, draft.company);
}
} // namespace

Batch::Batch(Reader reader, QObject *parent) : QObject(parent), m_reader(std::move(reader))
{
    connect(&m_fetch, &PageFetch::done, this, &Batch::read);
}

void Batch::start(const Parcels &parcels, const QString &stageKey, QDate today)
{
    stop();
    m_entries.clear();
    for (const Parcel &parcel : parcels)
        m_entries.push_back({parcel, parcel.name()});
    m_stageKey = stageKey;
    m_today = today;
    m_at = 0;
    m_isRunning = true;
    QMetaObject::invokeMethod(
        this, [this, ticket = m_ticket] { ticket == m_ticket ? next() : void(); }, Qt::QueuedConnection);
}

void Batch::stop()
{
    ++m_ticket;
    m_fetch.cancel();
    m_isRunning = false;
}

int Batch::finished() const
{
    return int(std::ranges::count_if(m_entries, [](const BatchEntry &entry) {
        return entry.state != BatchEntry::State::Waiting && entry.state != BatchEntry::State::Working;
    }));
}

bool Batch::holdsAddresses() const
{
    return std::ranges::any_of(m_entries,
                               [](const BatchEntry &entry) { return !entry.parcel.address.isEmpty(); });
}

void Batch::next()
{
    if (m_at == m_entries.size()) {
        m_isRunning = false;
        Q_EMIT done();
        return;
    }
    BatchEntry &entry = m_entries[m_at];
    entry.state = BatchEntry::State::Working;
    Q_EMIT progressed();
    if (entry.parcel.address.isEmpty())
        read(contentOf(entry.parcel));
    else
        m_fetch.start(entry.parcel.address);
}

void Batch::read(const Result<reading::Source> &source)
{
    if (!source)
        return finish(tl::unexpected(source.error()));
    reading::Source dated = *source;
    dated.on = m_today;
    auto *watcher = new QFutureWatcher<Result<PostingDraft>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticket = m_ticket] {
        watcher->deleteLater();
        if (ticket == m_ticket)
            finish(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([reader = m_reader, dated] { return draftFrom(reader, dated); }));
}

void Batch::finish(const Result<PostingDraft> &draft)
{
    BatchEntry &entry = m_entries[m_at++];
    entry.state = draft ? BatchEntry::State::Ready : BatchEntry::State::Failed;
    if (draft) {
        entry.draft = *draft;
        entry.draft.stageKey = m_stageKey;
        entry.draft.on = m_today;
        entry.name = nameOf(*draft);
    } else {
        entry.problem = draft.error().message;
    }
    Q_EMIT progressed();
    // Not at once: files that fail quickly would otherwise pile up calls.
    QMetaObject::invokeMethod(
        this, [this, ticket = m_ticket] { ticket == m_ticket ? next() : void(); }, Qt::QueuedConnection);
}
} // namespace capture
