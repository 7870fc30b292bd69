// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/most_asked.h"
#include "core/hunt/own_words.h"

#include "core/hunt/asked.h"
#include "core/hunt/gaps.h"
#include "core/hunt/postings.h"
#include "core/hunt/profile.h"
#include "core/hunt/skill_words.h"
#include "core/model/gap_log.h"
#include "core/reading/reading.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

namespace {
const QString text = u"Requirements\n- Python and Frobnicator every day\n- Docker\n"_s;
const SpokenOf python {u"python"_s, u"Python"_s};
const SpokenOf docker {u"docker"_s, u"Docker"_s};
} // namespace

class OwnWordsTest final : public TestCase
{
    Q_OBJECT

private:
    OpenOptions options(const QString &version = u"1"_s) const
    {
        OpenOptions made;
        made.mentions = {reading::mentionsIn, version, reading::mentionsWith};
        return made;
    }
    void make()
    {
        m_hunt = opened(path(u"h.foothold"_s), options());
        const auto added = addPosting(*m_hunt, draft(u"Developer"_s, u"Acme"_s, text), QDate(2025, 10, 14));
        QVERIFY(added);
        m_application = *added;
        m_posting = m_hunt->find(*added)->posting;
    }
    void reopen(const QString &version)
    {
        m_hunt.reset();
        m_hunt = opened(path(u"h.foothold"_s), options(version));
    }
    QStringList asked() const
    {
        QStringList keys;
        for (const AskedSkill &skill : askedSkills(*m_hunt, m_posting))
            keys.append(skill.skill);
        return keys;
    }
    Priority priorityOf(const QString &key) const
    {
        for (const AskedSkill &skill : askedSkills(*m_hunt, m_posting)) {
            if (skill.skill == key)
                return skill.priority;
        }
        return Priority::Unspecified;
    }

    std::unique_ptr<Hunt> m_hunt;
    ApplicationId m_application;
    PostingId m_posting;

private Q_SLOTS:
    void cleanup()
    {
        m_hunt.reset();
        TestCase::cleanup();
    }
    void whatIsRejectedStaysAwayThroughReadingAgain();
    void whatIsAddedByHandStays();
    void aPriorityThatWasSaidBeatsTheText();
    void aWordCanBeTakenBack();
    void everyWordIsOneStepThatUndoes();
    void anOwnSkillIsFoundInEveryPosting();
    void takingAnOwnSkillAwayTakesWhatWasSaidOfIt();
    void anOwnAliasNamesASkillOfTheLexicon();
    void aPhraseThatIsNeverASkillIsReadAsNone();
    void undoingAnOwnWordReadsAsBefore();
    void aNewListIsReadInSlicesAndTellsTheDifference();
    void whatChangesWhileItIsReadKeepsItsNewerReading();
    void readingAgainTouchesNothingThatIsRecorded();
    void aNameWithoutLettersIsRefused();
    void whatWasRecordedUnderAMergedKeyCountsForTheNewOne();
    void theMostAskedFollowThePersonsWordsAndMergedKeys();
};

void OwnWordsTest::whatIsRejectedStaysAwayThroughReadingAgain()
{
    make();
    QVERIFY(rejectSkill(*m_hunt, m_application, docker));
    QCOMPARE(asked(), (QStringList {u"python"_s}));
    reopen(u"2"_s);
    QCOMPARE(asked(), (QStringList {u"python"_s}));
}

void OwnWordsTest::whatIsAddedByHandStays()
{
    make();
    QVERIFY(addSkill(*m_hunt, m_application, {u"rust"_s, u"Rust"_s}, Priority::Preferred));
    reopen(u"2"_s);
    QCOMPARE(asked(), (QStringList {u"python"_s, u"docker"_s, u"rust"_s}));
    QCOMPARE(priorityOf(u"rust"_s), Priority::Preferred);
}

void OwnWordsTest::aPriorityThatWasSaidBeatsTheText()
{
    make();
    QCOMPARE(priorityOf(u"python"_s), Priority::Required);
    QVERIFY(setSkillPriority(*m_hunt, m_application, python, Priority::Preferred));
    QVERIFY(confirmSkill(*m_hunt, m_application, python));
    QCOMPARE(priorityOf(u"python"_s), Priority::Preferred);
    reopen(u"2"_s);
    QCOMPARE(priorityOf(u"python"_s), Priority::Preferred);
    QCOMPARE(m_hunt->table<PostingSkill>().count(), 1);
}

void OwnWordsTest::aWordCanBeTakenBack()
{
    make();
    QVERIFY(rejectSkill(*m_hunt, m_application, docker));
    QVERIFY(forgetSkillWord(*m_hunt, m_application, docker));
    QCOMPARE(asked(), (QStringList {u"python"_s, u"docker"_s}));
    QCOMPARE(skillWord(*m_hunt, m_posting, u"docker"_s), std::nullopt);
}

void OwnWordsTest::everyWordIsOneStepThatUndoes()
{
    make();
    const QByteArray before = dumpOf(*m_hunt);
    QVERIFY(rejectSkill(*m_hunt, m_application, docker));
    QVERIFY(confirmSkill(*m_hunt, m_application, python));
    QVERIFY(setSkillPriority(*m_hunt, m_application, python, Priority::Preferred));
    QVERIFY(addOwnSkill(*m_hunt, u"Frobnicator"_s));
    QVERIFY(addOwnAlias(*m_hunt, u"docker"_s, u"Frobnicator"_s));
    QVERIFY(neverMatch(*m_hunt, u"python"_s, u"Python"_s));
    const QByteArray after = dumpOf(*m_hunt);
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_hunt->undo());
    QCOMPARE(dumpOf(*m_hunt), before);
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_hunt->redo());
    QCOMPARE(dumpOf(*m_hunt), after);
}

void OwnWordsTest::anOwnSkillIsFoundInEveryPosting()
{
    make();
    const Result<QString> key = addOwnSkill(*m_hunt, u"Frobnicator"_s);
    QVERIFY(key);
    QVERIFY(key->startsWith(u"user:"_s));
    QCOMPARE(asked(), (QStringList {u"python"_s, *key, u"docker"_s}));
    QCOMPARE(priorityOf(*key), Priority::Required);
    QCOMPARE(addOwnSkill(*m_hunt, u" frobnicator "_s), key);
    const auto later = addPosting(*m_hunt, draft(u"Other"_s, {}, u"We use frobnicators and Git"_s), {});
    QVERIFY(later);
    QCOMPARE(askedSkills(*m_hunt, m_hunt->find(*later)->posting).front().skill, *key);
    reopen(u"2"_s);
    QVERIFY(asked().contains(*key));
}

void OwnWordsTest::takingAnOwnSkillAwayTakesWhatWasSaidOfIt()
{
    make();
    const QString key = addOwnSkill(*m_hunt, u"Frobnicator"_s).value_or(QString());
    QVERIFY(addOwnAlias(*m_hunt, key, u"Frob"_s));
    QVERIFY(setSkillPriority(*m_hunt, m_application, {key, u"Frobnicator"_s}, Priority::Preferred));
    QVERIFY(setGapState(*m_hunt, key, GapState::Learning, QDate(2025, 10, 14), u"Frobnicator"_s));
    QVERIFY(setGapNote(*m_hunt, key, u"Read its manual"_s, u"Frobnicator"_s));
    QVERIFY(addResource(*m_hunt, {{}, key, ResourceKind::Book, u"The manual"_s, {}, {}}, u"Frobnicator"_s));
    const QByteArray before = dumpOf(*m_hunt);
    const QDateTime now(QDate(2025, 10, 14), QTime(9, 0), Qt::UTC);
    QVERIFY(removeOwnSkill(*m_hunt, key, now));
    QVERIFY(!asked().contains(key));
    QVERIFY(ownWords(*m_hunt).isEmpty());
    QVERIFY(gapLog(*m_hunt, key).empty());
    QCOMPARE(gapNote(*m_hunt, key).text, QString());
    QVERIFY(m_hunt->table<Resource>().whereText("skill", key).empty());
    QVERIFY(!removeOwnSkill(*m_hunt, key, now));
    QVERIFY(m_hunt->undo());
    QCOMPARE(dumpOf(*m_hunt), before);
}

void OwnWordsTest::anOwnAliasNamesASkillOfTheLexicon()
{
    make();
    QVERIFY(addOwnAlias(*m_hunt, u"rust"_s, u"Frobnicator"_s));
    QCOMPARE(asked(), (QStringList {u"python"_s, u"rust"_s, u"docker"_s}));
}

void OwnWordsTest::aPhraseThatIsNeverASkillIsReadAsNone()
{
    make();
    QVERIFY(neverMatch(*m_hunt, u"python"_s, u"python"_s));
    QCOMPARE(asked(), (QStringList {u"docker"_s}));
    QVERIFY(forgetAlias(*m_hunt, m_hunt->table<UserAlias>().all().front().id));
    QCOMPARE(asked(), (QStringList {u"python"_s, u"docker"_s}));
}

void OwnWordsTest::undoingAnOwnWordReadsAsBefore()
{
    make();
    QVERIFY(neverMatch(*m_hunt, u"python"_s, u"Python"_s));
    QVERIFY(m_hunt->undo());
    QCOMPARE(asked(), (QStringList {u"python"_s, u"docker"_s}));
    QVERIFY(m_hunt->redo());
    QCOMPARE(asked(), (QStringList {u"docker"_s}));
}

void OwnWordsTest::aNewListIsReadInSlicesAndTellsTheDifference()
{
    make();
    QVERIFY(addPosting(*m_hunt, draft(u"Other"_s, u"Acme"_s, u"Nothing to see"_s), QDate(2025, 10, 14)));
    m_hunt.reset();
    OpenOptions newer = options(u"2"_s);
    newer.rereading = OpenOptions::Rereading::InSlices;
    newer.mentions.read = [](PostingId id, const QString &posting, const QString &employer) {
        std::vector<Mention> found = reading::mentionsIn(id, posting, employer);
        std::erase_if(found, [](const Mention &mention) { return mention.skill == u"docker"_s; });
        for (Mention &mention : found)
            mention.priority = Priority::Preferred;
        return found;
    };
    m_hunt = opened(path(u"h.foothold"_s), newer);
    QVERIFY(m_hunt->hasUnread());
    QCOMPARE(asked(), (QStringList {u"python"_s, u"docker"_s}));
    QSet<qint64> repainted;
    connect(m_hunt.get(), &Hunt::changed, this, [&](const Changes &changes) {
        for (const Changes::Row &row : changes.rows<Posting>())
            repainted.insert(row.id);
    });
    RereadBatch batch = m_hunt->takeUnread(2);
    batch.read();
    // One posting a slice.
    QVERIFY(!m_hunt->keepRead(batch, [] { return true; }));
    QVERIFY(m_hunt->keepRead(batch, [] { return true; }));
    QVERIFY(!m_hunt->hasUnread());
    QVERIFY(m_hunt->takeUnread(2).isEmpty());
    QCOMPARE(asked(), (QStringList {u"python"_s}));
    QCOMPARE(repainted, (QSet<qint64> {m_posting.value}));
    const ReadingDifference difference = m_hunt->takeReadingDifference();
    QCOMPARE(difference.read, 2);
    QCOMPARE(difference.postings.size(), size_t(1));
    QCOMPARE(difference.postings.front().lost, (QStringList {u"docker"_s}));
    QCOMPARE(difference.postings.front().reweighed, (QStringList {u"python"_s}));
    QCOMPARE(m_hunt->takeReadingDifference().read, 0);
}

void OwnWordsTest::whatChangesWhileItIsReadKeepsItsNewerReading()
{
    make();
    m_hunt.reset();
    OpenOptions newer = options(u"2"_s);
    newer.rereading = OpenOptions::Rereading::InSlices;
    m_hunt = opened(path(u"h.foothold"_s), newer);
    RereadBatch edited = m_hunt->takeUnread(9);
    QCOMPARE(edited.items.size(), size_t(1));
    edited.read();
    Posting posting = *m_hunt->find(m_posting);
    posting.text = u"You know Kafka."_s;
    QVERIFY(m_hunt->change({}, [&]() -> Result<void> {
        m_hunt->table<Posting>().update(posting);
        return {};
    }));
    QVERIFY(m_hunt->keepRead(edited, [] { return false; }));
    QCOMPARE(asked(), (QStringList {u"apache-kafka"_s}));
    QCOMPARE(m_hunt->takeReadingDifference().read, 0);
}

void OwnWordsTest::readingAgainTouchesNothingThatIsRecorded()
{
    make();
    QVERIFY(setSkillPriority(*m_hunt, m_application, python, Priority::Preferred));
    const QByteArray before = dumpOf(*m_hunt);
    const size_t steps = m_hunt->history().size();
    reopen(u"2"_s);
    QCOMPARE(m_hunt->takeReadingDifference().read, 0);
    QCOMPARE(dumpOf(*m_hunt), before);
    QCOMPARE(m_hunt->history().size(), steps);
    QCOMPARE(m_hunt->table<GapLog>().count(), 0);
}

void OwnWordsTest::aNameWithoutLettersIsRefused()
{
    make();
    QVERIFY(!addOwnSkill(*m_hunt, u"  --- "_s));
    QVERIFY(!neverMatch(*m_hunt, u"python"_s, u""_s));
    QVERIFY(!addOwnAlias(*m_hunt, u"python"_s, QString(200, u'x')));
    QVERIFY(ownWords(*m_hunt).isEmpty());
}

void OwnWordsTest::whatWasRecordedUnderAMergedKeyCountsForTheNewOne()
{
    make();
    const QString old = u"py"_s;
    QVERIFY(setProfileSkill(*m_hunt, {{}, old, 3, {}, {}}, u"Py"_s));
    QVERIFY(setGapState(*m_hunt, old, GapState::Learning, QDate(2025, 10, 14), u"Py"_s));
    QVERIFY(setGapNote(*m_hunt, old, u"Read its manual"_s, u"Py"_s));
    QVERIFY(setSkillPriority(*m_hunt, m_application, {old, u"Py"_s}, Priority::Preferred));
    const QByteArray before = dumpOf(*m_hunt);
    m_hunt.reset();
    OpenOptions merged = options();
    merged.mentions.moved = {{old, python.skill}};
    m_hunt = opened(path(u"h.foothold"_s), merged);
    QCOMPARE(standingOf(*m_hunt).standing(python.skill).level, std::optional(3));
    QCOMPARE(standingOf(*m_hunt).of(python.skill), std::optional(GapState::Learning));
    QCOMPARE(gapNote(*m_hunt, python.skill).text, u"Read its manual"_s);
    QCOMPARE(profileSkill(*m_hunt, python.skill)->level, 3);
    QCOMPARE(priorityOf(python.skill), Priority::Preferred);
    QVERIFY(!asked().contains(old));
    QCOMPARE(dumpOf(*m_hunt), before);
}

void OwnWordsTest::theMostAskedFollowThePersonsWordsAndMergedKeys()
{
    make();
    const QString old = u"py"_s;
    const AskedOften pythonOnce {python.skill, 1};
    QVERIFY(addPosting(*m_hunt, draft(u"Other"_s, u"Acme"_s, u"Nothing to see"_s), QDate(2025, 10, 14)));
    QCOMPARE(mostAsked(*m_hunt), (std::vector<AskedOften> {{docker.skill, 1}, pythonOnce}));
    QVERIFY(rejectSkill(*m_hunt, m_application, docker));
    QVERIFY(addSkill(*m_hunt, m_application, {u"rust"_s, u"Rust"_s}, Priority::Required));
    // Added under a key that is merged into that of Python later on.
    QVERIFY(rejectSkill(*m_hunt, m_application, python));
    QVERIFY(addSkill(*m_hunt, m_application, {old, u"Py"_s}, Priority::Preferred));
    QCOMPARE(mostAsked(*m_hunt), (std::vector<AskedOften> {{u"rust"_s, 1}, {old, 1}}));
    m_hunt.reset();
    OpenOptions merged = options();
    merged.mentions.moved = {{old, python.skill}};
    m_hunt = opened(path(u"h.foothold"_s), merged);
    QCOMPARE(mostAsked(*m_hunt), (std::vector<AskedOften> {{u"rust"_s, 1}, pythonOnce}));
}

QTEST_GUILESS_MAIN(OwnWordsTest)
#include "own_words_test.moc"
