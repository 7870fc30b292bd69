// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

/// "foothold --screenshot" and "foothold --help" as a person starts them.
class PictureTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownApplicationIsRefusedWithASentence_data();
    void anUnknownApplicationIsRefusedWithASentence();
    void helpNamesTheProgramAndNeedsNoDisplay();

private:
    struct Outcome {
        int code = -1;
        QString said {};
    };
    Outcome take(const QString &application) const;
    QString picture() const { return path(u"board.png"_s); }
};

PictureTest::Outcome PictureTest::take(const QString &application) const
{
    QProcess program;
    program.start(QStringLiteral(FOOTHOLD_WINDOW),
                  {u"--screenshot"_s, picture(), u"--demo"_s, u"--today"_s, u"2025-10-14"_s, u"--size"_s,
                   u"1000x700"_s, u"--open"_s, application});
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

void PictureTest::anUnknownApplicationIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("application");
    QTest::newRow("a number that is none") << u"999999"_s;
    QTest::newRow("a word") << u"baker"_s;
}

void PictureTest::anUnknownApplicationIsRefusedWithASentence()
{
    QFETCH(const QString, application);
    const Outcome outcome = take(application);
    QVERIFY(outcome.code > 0);
    QVERIFY2(outcome.said.contains(u"There is no application %1 in this hunt."_s.arg(application)),
             qPrintable(outcome.said));
    QVERIFY(!QFile::exists(picture()));
}

void PictureTest::helpNamesTheProgramAndNeedsNoDisplay()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FOOTHOLD_WINDOW), {u"--help"_s});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(said.startsWith("Usage: foothold "), said.constData());
}

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
