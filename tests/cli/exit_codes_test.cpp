// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/backup.h"
#include "tests/cli/program.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <map>

using namespace Qt::StringLiterals;

namespace {
/// How a command can end. Shown: refused, with what it looks like for a person to judge.
enum class End { Done, Look, NotFound, Usage, Refused, Shown, Unreadable };

int statusOf(End end)
{
    switch (end) {
    case End::Done:
        return 0;
    case End::Usage:
        return 2;
    case End::Look:
        return 3;
    case End::NotFound:
    case End::Refused:
    case End::Shown:
    case End::Unreadable:
        return 1;
    }
    Q_UNREACHABLE();
}

/// One row of exit_codes.tsv, which says what its cells are.
struct Row {
    QByteArray words {};
    End end = End::Done;
};

End endOf(const QByteArray &word)
{
    static const QHash<QByteArray, End> ends {{"done", End::Done},
                                              {"look", End::Look},
                                              {"not found", End::NotFound},
                                              {"usage", End::Usage},
                                              {"refused", End::Refused},
                                              {"shown", End::Shown},
                                              {"unreadable", End::Unreadable}};
    Q_ASSERT(ends.contains(word));
    return ends.value(word);
}

std::vector<Row> readRows()
{
    std::vector<Row> all;
    QFile file(QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/cli/exit_codes.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() == 2 && !line.startsWith('#'))
            all.push_back({cells[0], endOf(cells[1])});
    }
    return all;
}

const std::vector<Row> &rows()
{
    static const std::vector<Row> all = readRows();
    return all;
}

const std::map<QString, QByteArray> files {
    {u"posting.txt"_s,
     "Python Developer\n\nAcme is looking for a Python Developer in Berlin.\n\nRequirements\n"
     "- 3 years of Python\n- PostgreSQL\n- Docker is a plus\n"},
    {u"other.txt"_s, "Go Engineer\n\nWidgets Ltd wants a Go Engineer with Kafka.\n"},
    {u"prose.txt"_s, "the sea was calm that day\nand nobody spoke\n"},
    {u"resume.txt"_s, "Skills\nPython, Foobarium the second, Quuxite\n"},
    {u"list.csv"_s, "Name\nPython\nGrumblewald\n"},
    {u"empty.txt"_s, ""},
    {u"noise.bin"_s, QByteArray("\x01\x00\x02\xff\xfe\x00\x00\x9c", 8).repeated(100)}};
} // namespace

/// The contract's exit statuses, command by command: what does not succeed says why in one line and leaves
/// everything as it was.
class ExitCodesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCommandEndsAsPromised_data();
    void everyCommandEndsAsPromised();
    void everyCommandIsInTheTable();
    void aHuntIsNotMadeForWhatIsRefused();
    void strangeWordsAreAnsweredInOneShortLine();
    void anAnswerThatCannotBeWrittenIsNoSuccess();

private:
    Run foothold(QStringList arguments)
    {
        return runProgram(QStringList {u"--file"_s, path(u"h.foothold"_s)} + arguments);
    }
    QStringList argumentsOf(const QByteArray &words) const;
    /// What lies in the folder and what the hunt holds; the copy of the day is no change.
    QByteArray state() const;

    QTemporaryDir m_home;
    QString m_id;
    QString m_gone;
};

void ExitCodesTest::initTestCase()
{
    for (const auto &[name, bytes] : files) {
        QFile file(m_home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const QString hunt = m_home.filePath(u"h.foothold"_s);
    const auto run = [&](QStringList words) {
        return runProgram(QStringList {u"--file"_s, hunt, u"--json"_s} + words);
    };
    m_gone = run({u"add"_s, m_home.filePath(u"other.txt"_s)}).json().value("id"_L1).toString();
    QCOMPARE(run({u"remove"_s, m_gone}).status, 0);
    QCOMPARE(run({u"profile"_s, u"set"_s, u"python"_s, u"3"_s}).status, 0);
    QCOMPARE(run({u"skill"_s, u"new"_s, u"Foobarium"_s}).status, 0);
    QCOMPARE(run({u"skill"_s, u"name"_s, u"Foobarium"_s, u"Foob"_s}).status, 0);
    const QString posting = m_home.filePath(u"posting.txt"_s);
    QCOMPARE(run({u"target"_s, u"add"_s, posting, u"--name"_s, u"Dream"_s}).status, 0);
    m_id = run({u"add"_s, posting}).json().value("id"_L1).toString();
    QVERIFY(!m_id.isEmpty() && !m_gone.isEmpty());
    QCOMPARE(run({u"export"_s, u"json"_s, u"--out"_s, m_home.filePath(u"hunt.json"_s)}).status, 0);
    QCOMPARE(run({u"backup"_s, m_home.filePath(u"earlier.foothold"_s)}).status, 0);
}

void ExitCodesTest::init()
{
    TestCase::init();
    for (const QString &name : QDir(m_home.path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_home.filePath(name), path(name)));
}

QStringList ExitCodesTest::argumentsOf(const QByteArray &words) const
{
    QStringList arguments = QString::fromUtf8(words).split(u' ');
    for (QString &word : arguments) {
        static const QRegularExpression file(u"^[a-z/]+\\.(?:txt|bin|csv|json|foothold)$"_s);
        word = word == "ID"_L1            ? m_id
            : word == "GONE"_L1           ? m_gone
            : word == "''"_L1             ? QString()
            : file.match(word).hasMatch() ? path(word)
                                          : word.replace(u'_', u' ');
    }
    return arguments;
}

QByteArray ExitCodesTest::state() const
{
    OpenOptions options;
    options.access = OpenOptions::Access::Read;
    QByteArray all = dumpOf(*opened(path(u"h.foothold"_s), options));
    const QString copies = QFileInfo(backup::folderOf(path(u"h.foothold"_s))).fileName();
    for (const QString &name : QDir(path(u"."_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (name != copies)
            all += name.toUtf8() + '\n';
    }
    return all;
}

void ExitCodesTest::everyCommandEndsAsPromised_data()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].words.constData()) << int(i);
}

void ExitCodesTest::everyCommandEndsAsPromised()
{
    QFETCH(const int, row);
    const Row &call = rows()[size_t(row)];
    const QByteArray before = state();
    const Run run = foothold(argumentsOf(call.words));
    QVERIFY2(run.status == statusOf(call.end), run.told().constData());
    if (call.end == End::Done || call.end == End::Look)
        return;
    QVERIFY2(run.err.size() > 10 && run.err.endsWith('\n') && run.err.count('\n') == 1,
             run.told().constData());
    // A sentence, or how the command is called.
    QVERIFY2(run.err.endsWith(".\n") || run.err.contains("Usage: foothold-cli "), run.told().constData());
    QCOMPARE(run.out.isEmpty(), call.end != End::Shown);
    QCOMPARE(state(), before);
}

void ExitCodesTest::everyCommandIsInTheTable()
{
    static const QRegularExpression line(u"^  ([a-z]+(?:-[a-z]+)?(?: [a-z]+(?:-[a-z]+)?)?)(?: |$)"_s,
                                         QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(foothold({u"--help"_s}).out);
    auto matches = line.globalMatch(help);
    int commands = 0;
    for (; matches.hasNext(); ++commands) {
        const QByteArray command = matches.next().captured(1).toLatin1();
        for (const End end : {End::Done, End::Usage}) {
            const bool isThere = std::ranges::any_of(rows(), [&](const Row &row) {
                return row.end == end && (row.words + ' ').startsWith(command + ' ');
            });
            // There is nothing to do again in a new hunt.
            QVERIFY2(isThere || (command == "redo" && end == End::Done), command.constData());
        }
    }
    QVERIFY(commands > 30);
}

void ExitCodesTest::aHuntIsNotMadeForWhatIsRefused()
{
    const QString hunt = path(u"new.foothold"_s);
    for (const char *words :
         {"add nowhere.txt", "add prose.txt", "skill new Python", "gap nosuchskill --state have",
          "profile set python 9", "profile read empty.txt --accept", "undo"})
        QVERIFY2(runProgram(QStringList {u"--file"_s, hunt} + argumentsOf(words)).status > 0, words);
    QCOMPARE(QDir(path(u"."_s)).entryList({u"new.*"_s}), QStringList());
    QCOMPARE(runProgram({u"--file"_s, hunt, u"skill"_s, u"new"_s, u"Zanzitron"_s}).status, 0);
    QVERIFY(QFile::exists(hunt));
}

void ExitCodesTest::strangeWordsAreAnsweredInOneShortLine()
{
    const QString huge(50'000, u'x');
    for (const QString &word : {u"no\nsuch\tthing"_s, huge, u"\u043d\u0435\u0442"_s, u"%1"_s}) {
        for (const QStringList &call :
             {QStringList {u"gap"_s, word}, QStringList {u"target"_s, u"show"_s, word},
              QStringList {u"show"_s, word}, QStringList {u"skill"_s, u"new"_s, word + word},
              QStringList {u"dance"_s + word}, QStringList {u"read"_s, word}}) {
            const Run run = foothold(call);
            if (call.first() == "skill"_L1 && run.status == 0)
                continue;
            QVERIFY2(run.status == 1 || run.status == 2, run.told().left(400).constData());
            QVERIFY2(run.err.count('\n') == 1 && run.err.size() < 1200, run.told().left(400).constData());
        }
    }
}

void ExitCodesTest::anAnswerThatCannotBeWrittenIsNoSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no device that is always full.");
    for (const QString &command : {u"list"_s, u"history"_s}) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(FOOTHOLD_CLI), {u"--file"_s, path(u"h.foothold"_s), command});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
    }
}

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "exit_codes_test.moc"
