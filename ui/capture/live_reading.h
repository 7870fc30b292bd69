// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace capture {
/// What turns bytes into facts. Both are pure functions and run on any thread.
struct Reader {
    std::function<Result<reading::Reading>(const reading::Source &)> read {};
    std::function<PostingDraft(const reading::Reading &, const reading::Source &)> draft {};
    /// The postings of a source that holds several.
    std::function<std::vector<reading::Listing>(const reading::Source &)> listings {};
    /// The names of all known skills by key.
    std::map<QString, QString> skillNames {};
};

/// The reader and the lexicon of the program, with what the person added to it and took from it.
Reader engineReader(const OwnWords &own);

/// What came of one source.
struct Outcome {
    reading::Source source {};
    Result<reading::Reading> reading {};
    /// It holds several postings to choose from, and none of them was read.
    bool isList = false;
};

/// Reads a posting while it is typed: small ones at once, large ones on another thread. Only what was read of
/// the newest source is told.
class LiveReading final : public QObject
{
    Q_OBJECT

public:
    explicit LiveReading(Reader reader, QObject *parent = nullptr);

    const Reader &reader() const { return m_reader; }
    void read(const reading::Source &source);
    /// Reads when typing has paused.
    void readSoon(const reading::Source &source);
    /// Does not wait for the pause any longer.
    void hurry();
    /// Nothing that was begun will be told.
    void forget();
    /// Something was given and not told yet.
    bool isReading() const { return m_pause.isActive() || m_isRunning; }

Q_SIGNALS:
    void begun();
    void done(const capture::Outcome &outcome);

private:
    void start();
    void runAside();
    void finish(int ticket, const Outcome &outcome);

    Reader m_reader;
    QTimer m_pause;
    reading::Source m_newest;
    int m_ticket = 0;
    bool m_isRunning = false;
};
} // namespace capture
