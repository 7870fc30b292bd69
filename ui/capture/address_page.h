// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/page_fetch.h"

#include <QWidget>

class Button;
class QLineEdit;
class QProgressBar;

namespace capture {
/// Where a web address is written, and fetched when the person says so.
class AddressPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressPage(QWidget *parent = nullptr);

    /// Shows an address that was handed in; the button that fetches it gets the keyboard. Asks nobody.
    void offer(const QString &address);
    /// Asks the address that is written there.
    void fetch();
    void cancel();
    bool isFetching() const { return m_fetch.isRunning(); }
    void clear();
    QString address() const;

Q_SIGNALS:
    /// The posting, or the sentence why there is none.
    void fetched(const Result<reading::Source> &source);
    void begun();
    void edited();

private:
    void refresh();

    PageFetch m_fetch;
    QLineEdit *m_address;
    Button *m_start;
    Button *m_stop;
    QProgressBar *m_busy;
};
} // namespace capture
