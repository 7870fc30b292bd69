// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/shell/patient_pool.h"

#include <QThread>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

class PatientPoolTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsBesideTheWindowAndStandsBack();
};

namespace {
int niceness()
{
#ifdef Q_OS_LINUX
    return getpriority(PRIO_PROCESS, 0);
#else
    return 0;
#endif
}
} // namespace

void PatientPoolTest::workRunsBesideTheWindowAndStandsBack()
{
    struct Seen {
        QThread *thread = nullptr;
        int nice = 0;
    };
    const int here = niceness();
    const Seen there = runPatiently([] { return Seen {QThread::currentThread(), niceness()}; }).result();
    QVERIFY(there.thread != QThread::currentThread());
    QCOMPARE(niceness(), here);
#ifdef Q_OS_LINUX
    if (here >= 5)
        QSKIP("This process stands back already.");
    QCOMPARE(there.nice, 5);
#endif
}

QTEST_GUILESS_MAIN(PatientPoolTest)
#include "patient_pool_test.moc"
