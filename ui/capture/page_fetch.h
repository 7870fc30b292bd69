// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/reading.h"
#include "ui/capture/board_interfaces.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace capture {
/// What one request may cost. Tests shorten it.
struct FetchLimits {
    int patience = 10'000; // milliseconds, all redirects together
    qint64 bytes = 8 * 1024 * 1024;
    int redirects = 5;
};

/// Asks one web address for one posting, because the person said so: no cookies, no referrer, nothing kept.
/// An address of a known board is asked through the board's public interface first, then as a page. This is
/// the only place in Foothold that opens a connection.
class PageFetch final : public QObject
{
    Q_OBJECT

public:
    using Finder = std::function<std::optional<BoardInterface>(const QUrl &)>;

    explicit PageFetch(QObject *parent = nullptr);
    /// With other limits and another table of boards, for tests.
    PageFetch(FetchLimits limits, Finder finder, QObject *parent = nullptr);
    ~PageFetch() override;

    /// Tells done() in any case, but never before this returns.
    void start(const QString &address);
    /// Nothing will be told any more.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// The bytes with the address they belong to, or the sentence why there are none and the way on.
    void done(const Result<reading::Source> &source);

private:
    void begin(const QUrl &url);
    void ask(const QUrl &url);
    void watchSize();
    void arrived();
    void follow(const QUrl &to);
    void take();
    void pick(const reading::Source &list);
    void fail(const QString &sentence);
    void finish(const Result<reading::Source> &source);
    void drop();

    FetchLimits m_limits;
    Finder m_finder;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
    QTimer m_patience;
    QUrl m_wanted;
    /// The board's interface while that is asked.
    std::optional<BoardInterface> m_interface;
    int m_redirects = 0;
    /// Of the search for the wanted posting in a list; an older one is not heard.
    int m_ticket = 0;
    bool m_isRunning = false;
};
} // namespace capture
