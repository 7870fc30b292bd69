// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/live_reading.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace capture {
namespace {
constexpr int typingPause = 150; // milliseconds
/// What is read at once, in bytes.
constexpr qsizetype small = 64 * 1024;

/// What a person types is one posting; what came from elsewhere may hold several.
Outcome outcomeOf(const Reader &reader, const reading::Source &source)
{
    if (source.kind != reading::Kind::Text && reader.listings && reader.listings(source).size() > 1)
        return {source, {}, true};
    return {source, reader.read(source)};
}
} // namespace

LiveReading::LiveReading(Reader reader, QObject *parent) : QObject(parent), m_reader(std::move(reader))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveReading::start);
}

void LiveReading::readSoon(const reading::Source &source)
{
    m_newest = source;
    ++m_ticket;
    m_pause.start();
}

void LiveReading::read(const reading::Source &source)
{
    m_newest = source;
    ++m_ticket;
    start();
}

void LiveReading::hurry()
{
    if (m_pause.isActive())
        start();
}

void LiveReading::forget()
{
    m_pause.stop();
    ++m_ticket;
}

void LiveReading::start()
{
    m_pause.stop();
    if (m_newest.bytes.size() > small)
        return runAside();
    Q_EMIT done(outcomeOf(m_reader, m_newest));
}

/// One at a time: what came while it ran is read when it is back.
void LiveReading::runAside()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    Q_EMIT begun();
    const auto work = [reader = m_reader, source = m_newest] { return outcomeOf(reader, source); };
    // A watcher and not QFuture::then(this, …), because Qt 6.4 aborts when its context is gone before the
    // work is done.
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticket = m_ticket] {
        finish(ticket, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void LiveReading::finish(int ticket, const Outcome &outcome)
{
    m_isRunning = false;
    if (ticket == m_ticket) {
        Q_EMIT done(outcome);
        return;
    }
    // A pause that still runs will start by itself, and a small text was read meanwhile.
    if (!m_pause.isActive() && m_newest.bytes.size() > small)
        runAside();
}
} // namespace capture
