// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/check.h"
#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/hunt/work.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
const QDate day {2025, 10, 14};
/// How often the child is killed; `--kills N` before all else replaces it.
int kills = 30;

/// Edits without end, and says of each edit that it is saved only when it is.
int editForever(const QString &path)
{
    const auto hunt = Hunt::open(path);
    if (!hunt)
        return 1;
    QTextStream out(stdout);
    for (qint64 number = (*hunt)->table<Note>().count();; ++number) {
        const auto id =
            addPosting(**hunt, draft(u"Role %1"_s.arg(number), u"Acme"_s, u"Python %1"_s.arg(number)), day);
        if (!id || !addNote(**hunt, *id, QString::number(number), QDateTime::currentDateTimeUtc()))
            return 1;
        out << number << Qt::endl;
        if (!moveApplications(**hunt, std::array {*id}, StageId {number % 8 + 2}, Place::end(), day))
            return 1;
        // Takes the move back, never the note.
        if (number % 5 == 0 && !(*hunt)->undo())
            return 1;
    }
}

/// The numbers that a child reported before it was killed at a random moment.
QList<QByteArray> killedChild(const QString &path, int milliseconds)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, path});
    if (!child.waitForReadyRead())
        return {};
    QThread::msleep(ulong(milliseconds));
    child.kill();
    child.waitForFinished();
    QByteArray said = child.readAllStandardOutput();
    // What follows the last line's end was not said to its end.
    said.truncate(said.lastIndexOf('\n') + 1);
    return said.trimmed().split('\n');
}
} // namespace

class KillTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownAsSavedIsThereAfterAKill();
};

void KillTest::whatWasShownAsSavedIsThereAfterAKill()
{
    const QString file = path(u"h.foothold"_s);
    opened(file);
    QSet<QString> promised;
    QRandomGenerator dice(1);
    for (int kill = 0; kill < kills; ++kill) {
        const QList<QByteArray> said = killedChild(file, dice.bounded(60));
        QVERIFY2(!said.isEmpty(), "The child could not open the hunt or edit it.");
        for (const QByteArray &number : said)
            promised.insert(QString::fromLatin1(number));
        const auto hunt = opened(file);
        QSet<QString> kept;
        for (const Note &note : hunt->table<Note>().all())
            kept.insert(note.text);
        QVERIFY2(kept.contains(promised), qPrintable(u"kill %1"_s.arg(kill)));
        QCOMPARE(check(*hunt), QStringList());
    }
    qInfo("%d kills, %d edits promised, none lost", kills, int(promised.size()));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--edit"_s)
        return editForever(arguments.value(2));
    if (arguments.value(1) == u"--kills"_s) {
        kills = arguments.value(2).toInt();
        arguments.remove(1, 2);
    }
    KillTest test;
    return QTest::qExec(&test, arguments);
}
#include "kill_test.moc"
