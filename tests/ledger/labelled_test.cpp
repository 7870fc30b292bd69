// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/asked.h"
#include "core/reading/reading.h"
#include "tests/ledger/markets.h"
#include "tests/support/testing.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace markets;

/// The labelled postings of the shelf as a market: what a Django developer is told to learn must be things
/// that are asked there, and a plan must lift postings over the bar.
class LabelledTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanOverRealPostingsLiftsThemOverTheBar();
};

void LabelledTest::aPlanOverRealPostingsLiftsThemOverTheBar()
{
    const QString folder = referenceData(u"gold/dev"_s);
    const QStringList names = QDir(folder).entryList({u"*.txt"_s});
    if (folder.isEmpty() || names.isEmpty())
        QSKIP("The labelled postings do not lie beside this checkout.");
    std::vector<AskingPosting> list;
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        reading::Source source;
        source.bytes = file.readAll();
        const auto reading = reading::read(source);
        QVERIFY(reading);
        const auto mentions = reading::mentionsIn({}, reading->text, {});
        list.push_back(posting(qint64(list.size()) + 1, askedSkills(mentions, {}),
                               reading->facts.title ? reading->facts.title->value : QString()));
    }
    QHash<QString, SkillStanding> person;
    for (const char *key : {"python", "django", "postgresql", "git", "linux", "rest", "sql"})
        person.insert(QString::fromLatin1(key), level(3));
    const ledger::Book book(ledger::Market::of(snapshot(list, person)));
    const ledger::Plan plan = ledger::planOf(book);
    QCOMPARE(plan.steps.size(), size_t(5));
    QVERIFY(plan.overBarAfter > plan.overBarNow);
    int before = plan.overBarNow;
    for (const ledger::PlanStep &step : plan.steps) {
        QVERIFY(step.overBar >= before);
        QVERIFY(step.step.demand.live() >= ledger::leastSupport);
        QCOMPARE(skills::Lexicon::standard().find(step.step.key)->kind, skills::SkillKind::Hard);
        before = step.overBar;
    }
}

QTEST_GUILESS_MAIN(LabelledTest)
#include "labelled_test.moc"
