// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/parcel_opener.h"

#include "core/reading/mail.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace capture {
namespace {
/// What is opened at once, in bytes.
constexpr qint64 small = 64 * 1024;
} // namespace

Opened ParcelOpener::opened(const Parcel &parcel)
{
    const Result<reading::Source> source = contentOf(parcel);
    return {parcel, source, source ? reading::mailIn(*source) : std::nullopt};
}

bool ParcelOpener::isSmall(const Parcel &parcel)
{
    if (parcel.content)
        return parcel.content->bytes.size() <= small;
    // A folder may hold anything.
    const QFileInfo info(parcel.path);
    return !info.exists() || (info.isFile() && info.size() <= small);
}

void ParcelOpener::open(const Parcel &parcel)
{
    ++m_ticket;
    if (isSmall(parcel)) {
        Q_EMIT done(opened(parcel));
        return;
    }
    Q_EMIT begun();
    auto *watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticket = m_ticket] {
        watcher->deleteLater();
        if (ticket == m_ticket)
            Q_EMIT done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([parcel] { return opened(parcel); }));
}
} // namespace capture
