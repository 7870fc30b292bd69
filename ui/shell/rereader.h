// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

#include <QFutureWatcher>
#include <QTimer>

/// Reads postings again by a new list of skills, or by the person's own words: finding the skills on a
/// worker, keeping them a few milliseconds at a time between frames, so that nothing ever stands still for
/// it.
class Rereader final : public QObject
{
    Q_OBJECT

public:
    Rereader(Hunt &hunt, QObject *parent);

Q_SIGNALS:
    /// A new list of skills was read through the whole hunt and made a difference.
    void differed(const QString &sentence);

private:
    void next();
    void keepSlice();
    void finish();

    Hunt &m_hunt;
    QFutureWatcher<RereadBatch> m_reading;
    /// Read and now being kept.
    RereadBatch m_batch;
    QTimer m_keeping;
    bool m_isForNewList = false;
};
