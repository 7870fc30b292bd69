// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/incoming.h"
#include "ui/capture/live_reading.h"
#include "ui/capture/page_fetch.h"

#include <QDate>

namespace capture {
/// What came of one parcel: the answer to an application, a list to choose from, else a draft or the sentence
/// why there is none.
struct BatchFound {
    std::optional<Mail> mail {};
    std::vector<reading::Listing> listings {};
    Result<PostingDraft> draft {};
};

/// One of several postings that were handed in together.
struct BatchEntry {
    /// Offered: one of a list, to be chosen. Answer: a mail about an application, to be looked at by itself.
    enum class State { Waiting, Working, Offered, Ready, Saved, Known, Answer, Failed };

    Parcel parcel {};
    /// The role and company once they are known, else what was handed in.
    QString name {};
    State state = State::Waiting;
    /// Why it could not be read.
    QString problem {};
    PostingDraft draft {};
    std::optional<Mail> mail {};
    /// The one that was saved, or the one that was known.
    std::optional<ApplicationId> application {};
};

/// Reads several postings one after the other, off the GUI thread, fetching those that are addresses. Saves
/// nothing.
class Batch final : public QObject
{
    Q_OBJECT

public:
    explicit Batch(Reader reader, QObject *parent = nullptr);

    /// `today`: the day they were taken.
    void start(const Parcels &parcels, const QString &stageKey, QDate today);
    /// Goes on with these of the offered ones; the others are left out.
    void choose(const std::vector<size_t> &places);
    void stop();
    bool isRunning() const { return m_isRunning; }
    /// How many are read or given up.
    int finished() const;
    std::vector<BatchEntry> &entries() { return m_entries; }
    const std::vector<BatchEntry> &entries() const { return m_entries; }
    bool holdsAddresses() const;

Q_SIGNALS:
    void progressed();
    /// All are read, or offered; never before start() or choose() returns.
    void done();

private:
    void next();
    void read(const Result<reading::Source> &source);
    void take(const BatchFound &found);
    void finish(const Result<PostingDraft> &draft);
    void offer(const std::vector<reading::Listing> &listings);
    void goOn();

    Reader m_reader;
    PageFetch m_fetch;
    std::vector<BatchEntry> m_entries;
    size_t m_at = 0;
    QString m_stageKey;
    QDate m_today;
    bool m_isRunning = false;
    /// Of the run: what a stopped one still brings is not taken.
    int m_ticket = 0;
};
} // namespace capture
