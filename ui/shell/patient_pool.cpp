// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/patient_pool.h"

#include <QThreadPool>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

QThreadPool &patientPool()
{
    static QThreadPool pool;
    pool.setThreadPriority(QThread::LowPriority);
    return pool;
}

void standBack()
{
#ifdef Q_OS_LINUX
    // Qt's priorities say nothing to Linux's usual scheduler; there each thread is more or less nice, and 0
    // is the calling one. A thread that stays as it was is no harm.
    constexpr int nice = 5;
    setpriority(PRIO_PROCESS, 0, nice);
#endif
}
