// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/incoming.h"

#include <QObject>

namespace capture {
/// What is in a parcel: words to be read, or the sentence why there are none; and whether they are no posting
/// but the answer to an application.
struct Opened {
    Parcel parcel {};
    Result<reading::Source> source {};
    std::optional<Mail> mail {};
};

/// Opens parcels that are no addresses: small ones at once, large ones on another thread. What is given
/// later takes the place of what is still being opened.
class ParcelOpener final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether it is opened before open() returns.
    static bool isSmall(const Parcel &parcel);
    static Opened opened(const Parcel &parcel);
    void open(const Parcel &parcel);
    /// Nothing that is being opened will be told.
    void forget() { ++m_ticket; }

Q_SIGNALS:
    void begun();
    void done(const capture::Opened &opened);

private:
    int m_ticket = 0;
};
} // namespace capture
