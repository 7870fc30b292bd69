// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

#include <QTimer>

/// Reads postings again by a new list of skills, or by the person's own words, a few milliseconds at a time
/// between frames, so that nothing ever stands still for it.
class Rereader final : public QObject
{
    Q_OBJECT

public:
    Rereader(Hunt &hunt, QObject *parent);

Q_SIGNALS:
    /// A new list of skills was read through the whole hunt and made a difference.
    void differed(const QString &sentence);

private:
    void readSlice();

    Hunt &m_hunt;
    QTimer m_timer;
    bool m_isForNewList = false;
};
