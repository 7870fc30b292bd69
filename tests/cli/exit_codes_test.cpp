// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/backup.h"
#include "tests/cli/program.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
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

/// One call: its words parted by spaces, with "_" for a space inside of one and "''" for an empty one. ID is
/// an application, GONE one in the trash; a name with a dot is a file of the test's folder.
struct Row {
    const char *words;
    End end;
};

const std::vector<Row> &rows()
{
    using enum End;
    static const std::vector<Row> all {
        {"read posting.txt", Done},
        {"read", Usage},
        {"read ''", Usage},
        {"read posting.txt --type film", Usage},
        {"read nowhere.txt", Unreadable},
        {"read noise.bin", Unreadable},
        {"read empty.txt", Unreadable},
        {"read posting.txt --pick 7", Refused},
        {"add other.txt", Done},
        {"add posting.txt", Shown},
        {"add posting.txt --force", Look},
        {"add", Usage},
        {"add nowhere.txt", Unreadable},
        {"add noise.bin", Unreadable},
        {"add other.txt --stage moon", NotFound},
        {"add prose.txt", Refused},
        {"list", Done},
        {"list all", Usage},
        {"list --stage moon", NotFound},
        {"show ID", Done},
        {"show", Usage},
        {"show 5", NotFound},
        {"show GONE", Done},
        {"move ID applied", Done},
        {"move ID", Usage},
        {"move ID applied --on someday", Usage},
        {"move 5 applied", NotFound},
        {"move ID moon", NotFound},
        {"move GONE applied", Refused},
        {"edit ID location Berlin", Done},
        {"edit ID company ''", Done},
        {"edit ID title", Usage},
        {"edit 5 title Cook", NotFound},
        {"edit ID colour red", NotFound},
        {"edit ID track moon", NotFound},
        {"edit ID title _", Refused},
        {"edit ID priority 4", Refused},
        {"edit ID payMin much", Refused},
        {"remove ID", Done},
        {"remove", Usage},
        {"remove 5", NotFound},
        {"remove GONE", Refused},
        {"note ID Called_them", Done},
        {"note ID", Usage},
        {"note 5 Called", NotFound},
        {"note ID _", Refused},
        {"task add ID Call --due 2025-10-20", Done},
        {"task add ID Call", Usage},
        {"task add 5 Call --due 2025-10-20", NotFound},
        {"task add ID _ --due 2025-10-20", Refused},
        {"interview add ID --at 2025-10-20T14:00 --zone Europe/Madrid", Done},
        {"interview add ID --at 2025-10-20T14:00", Usage},
        {"interview add ID --at 2025-10-20 --zone Europe/Madrid", Usage},
        {"interview add ID --at 2025-10-20T14:00 --zone Europe/Madrid --minutes 2000", Usage},
        {"interview add 5 --at 2025-10-20T14:00 --zone Europe/Madrid", NotFound},
        {"profile read resume.txt", Done},
        {"profile read resume.txt --accept", Done},
        {"profile read", Usage},
        {"profile read resume.txt --own Foobarium", Usage},
        {"profile read resume.txt --accept --own Bazite", NotFound},
        {"profile read nowhere.txt", Unreadable},
        {"profile read empty.txt", Unreadable},
        {"profile read noise.bin --accept", Unreadable},
        {"profile show", Done},
        {"profile show all", Usage},
        {"profile set python 3", Done},
        {"profile set python", Usage},
        {"profile set python 5", Usage},
        {"profile set nosuchskill 3", NotFound},
        {"profile edit years 6", Done},
        {"profile edit colour red", Usage},
        {"profile edit years many", Usage},
        {"profile edit years 900", Refused},
        {"profile import-skills list.csv", Done},
        {"profile import-skills list.csv --accept", Done},
        {"profile import-skills", Usage},
        {"profile import-skills nowhere.csv", Unreadable},
        {"profile import-skills noise.bin --accept", Unreadable},
        {"gaps", Done},
        {"gaps --track Back-end", Done},
        {"gaps now", Usage},
        {"gaps --track moon", NotFound},
        {"gap docker --state Learning", Done},
        {"gap", Usage},
        {"gap docker --state ill", Usage},
        {"gap docker --did Reading", Usage},
        {"gap docker --link https://a.example", Usage},
        {"gap nosuchskill --state have", NotFound},
        {"gap docker --hours -5", Refused},
        {"gap docker --by 1800-01-01", Refused},
        {"gap docker --state have --evidence A_shop --link javascript:x", Refused},
        {"learn-next", Done},
        {"learn-next --steps 0", Usage},
        {"what-if docker docker", Done},
        {"what-if", Usage},
        {"what-if docker nosuchskill", NotFound},
        {"skill confirm ID docker", Done},
        {"skill confirm ID", Usage},
        {"skill confirm ID nosuchskill", NotFound},
        {"skill reject ID docker", Done},
        {"skill reject ID", Usage},
        {"skill reject 5 docker", NotFound},
        {"skill add ID cobol --priority required", Done},
        {"skill add ID cobol --priority high", Usage},
        {"skill add ID nosuchskill", NotFound},
        {"skill priority ID docker required", Done},
        {"skill priority ID docker high", Usage},
        {"skill priority 5 docker required", NotFound},
        {"skill forget ID docker", Done},
        {"skill forget ID", Usage},
        {"skill forget GONE docker", Refused},
        {"skill new Zanzitron", Done},
        {"skill new", Usage},
        {"skill new _", Refused},
        {"skill new Python", Refused},
        {"skill new the", Refused},
        {"skill remove Foobarium", Done},
        {"skill remove", Usage},
        {"skill remove nosuchskill", NotFound},
        {"skill remove Python", Refused},
        {"skill name python Schlange", Done},
        {"skill name python", Usage},
        {"skill name nosuchskill Schlange", NotFound},
        {"skill name python Java", Refused},
        {"skill never Docker", Done},
        {"skill never", Usage},
        {"skill never ...", Refused},
        {"skill unname Foob", Done},
        {"skill unname", Usage},
        {"skill unname nosuchname", NotFound},
        {"skill list", Done},
        {"skill list all", Usage},
        {"target add posting.txt --name Next", Done},
        {"target add posting.txt", Usage},
        {"target add posting.txt --name _", Usage},
        {"target add nowhere.txt --name Next", Unreadable},
        {"target add noise.bin --name Next", Unreadable},
        {"target add prose.txt --name Next", Refused},
        {"target show dream", Done},
        {"target show", Usage},
        {"target show moon", NotFound},
        {"history", Done},
        {"history all", Usage},
        {"undo", Done},
        {"undo all", Usage},
        {"redo", Refused},
        {"redo all", Usage},
        {"check", Done},
        {"check all", Usage},
        {"backup copy.foothold", Done},
        {"backup", Usage},
        {"backup posting.txt", Refused},
        {"restore earlier.foothold", Done},
        {"restore ''", Usage},
        {"restore nowhere.foothold", Unreadable},
        {"restore noise.bin", Unreadable},
        {"demo demo.foothold", Done},
        {"demo", Usage},
        {"demo posting.txt", Refused},
        {"import hunt.json", Done},
        {"import", Usage},
        {"import nowhere.json", Unreadable},
        {"import noise.bin", Unreadable},
        {"import posting.txt", Refused},
        {"export json --out out.json", Done},
        {"export papyrus", Usage},
        {"export json --out ''", Usage},
        {"export json --out nosuchfolder/out.json", Refused},
    };
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
    QStringList argumentsOf(const char *words) const;
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

QStringList ExitCodesTest::argumentsOf(const char *words) const
{
    QStringList arguments = QString::fromLatin1(words).split(u' ');
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
        QTest::newRow(rows()[i].words) << int(i);
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
                return row.end == end && (QByteArray(row.words) + ' ').startsWith(command + ' ');
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
