// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/batch.h"

#include "core/hunt/mail_proposal.h"
#include "core/reading/mail.h"

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

BatchFound foundIn(const Reader &reader, const reading::Source &source)
{
    if (const auto mail = reading::mailIn(source))
        return {mail, {}, {}};
    std::vector<reading::Listing> listings;
    if (source.kind != reading::Kind::Text && reader.listings)
        listings = reader.listings(source);
    if (listings.size() > 1)
        return {{}, listings, {}};
    return {{}, {}, draftFrom(reader, source)};
}

QString nameOf(const QString &title, const QString &company)
{
    if (title.isEmpty() || company.isEmpty())
        return title + company;
    return Batch::tr("%1 at %2").arg(title, company);
}

QString nameOf(const reading::Listing &listing)
{
    const QString name = nameOf(listing.title, listing.company);
    return listing.location.isEmpty() ? name : name + u", "_s + listing.location;
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
    goOn();
}

/// Not at once: files that fail quickly would otherwise pile up calls.
void Batch::goOn()
{
    QMetaObject::invokeMethod(
        this, [this, ticket = m_ticket] { ticket == m_ticket ? next() : void(); }, Qt::QueuedConnection);
}

void Batch::choose(const std::vector<size_t> &places)
{
    for (const size_t place : places)
        m_entries[place].state = BatchEntry::State::Waiting;
    std::erase_if(m_entries,
                  [](const BatchEntry &entry) { return entry.state == BatchEntry::State::Offered; });
    m_at = 0;
    m_isRunning = true;
    goOn();
}

/// A list takes the place of what held it.
void Batch::offer(const std::vector<reading::Listing> &listings)
{
    std::vector<BatchEntry> offered;
    for (const reading::Listing &listing : listings) {
        BatchEntry entry {Parcel {listing.one, {}, {}}, nameOf(listing)};
        entry.state = BatchEntry::State::Offered;
        offered.push_back(entry);
    }
    const auto place = m_entries.erase(m_entries.begin() + qsizetype(m_at));
    m_entries.insert(place, offered.begin(), offered.end());
    m_at += offered.size();
    Q_EMIT progressed();
    goOn();
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
    while (m_at < m_entries.size() && m_entries[m_at].state != BatchEntry::State::Waiting)
        ++m_at;
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
    auto *watcher = new QFutureWatcher<BatchFound>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticket = m_ticket] {
        watcher->deleteLater();
        if (ticket != m_ticket)
            return;
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([reader = m_reader, dated] { return foundIn(reader, dated); }));
}

void Batch::take(const BatchFound &found)
{
    if (found.mail) {
        BatchEntry &entry = m_entries[m_at++];
        entry.state = BatchEntry::State::Answer;
        entry.mail = found.mail;
        entry.name = titleOf(*found.mail);
        Q_EMIT progressed();
        return goOn();
    }
    found.listings.empty() ? finish(found.draft) : offer(found.listings);
}

void Batch::finish(const Result<PostingDraft> &draft)
{
    BatchEntry &entry = m_entries[m_at++];
    entry.state = draft ? BatchEntry::State::Ready : BatchEntry::State::Failed;
    if (draft) {
        entry.draft = *draft;
        entry.draft.stageKey = m_stageKey;
        entry.draft.on = m_today;
        entry.name = nameOf(draft->posting.title, draft->company);
    } else {
        entry.problem = draft.error().message;
    }
    Q_EMIT progressed();
    goOn();
}
} // namespace capture
