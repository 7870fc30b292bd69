// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/markets.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;
using namespace markets;

namespace {
using Standings = QHash<QString, SkillStanding>;

double fitOf(std::vector<AskedSkill> asked, const Standings &standings, const QString &title = u"Clerk"_s)
{
    const ledger::Book one = book(snapshot({posting(1, std::move(asked), title)}, standings));
    return one.fit(PostingId {1})->value;
}
} // namespace

class FitTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFitIsTheSumOfItsTerms_data();
    void aFitIsTheSumOfItsTerms();
    void theTermsAddUpToTheFit();
    void alternativesCountOnce();
    void aPostingWithoutKnownSkillsIsAStateOfItsOwn();
    void withoutAProfileNothingIsMeasured();
    void onlyUnspecifiedSkillsNameNoMustHaves();
    void hardGapsAndBrushUpsAreRequiredOnes();
    void learningASkillNeverLowersAFit();
    void theCountIsTheCardsCount();
    void bandsBeginWhereTheyAreSaidTo();
    void whatBlocksStandsApart_data();
    void whatBlocksStandsApart();
    void experienceStandsInOnlyWhereItIsSaid_data();
    void experienceStandsInOnlyWhereItIsSaid();
};

void FitTest::aFitIsTheSumOfItsTerms_data()
{
    QTest::addColumn<std::vector<AskedSkill>>("asked");
    QTest::addColumn<Standings>("standings");
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("fit");
    const Standings python {{u"python"_s, level(3)}};
    using Asked = std::vector<AskedSkill>;
    const auto row = [](const char *name, const Asked &asked, const Standings &standings, double fit,
                        const QString &title = u"Clerk"_s) {
        QTest::newRow(name) << asked << standings << title << fit;
    };
    // 1 x 1 / 1
    row("one required and had", {asks("python")}, python, 1);
    // (1 x 1 + 1 x 0) / 2
    row("half of two required", {asks("python"), asks("solidity")}, python, 0.5);
    // (1 x 1 + 0.3 x 0) / 1.3
    row("nice to have weighs 0.3", {asks("python"), asks("solidity", Priority::Preferred)}, python, 1 / 1.3);
    // (1 x 1 + 0.6 x 0) / 1.6
    row("not stated weighs 0.6", {asks("python"), asks("solidity", Priority::Unspecified)}, python, 1 / 1.6);
    // Basic against working: 1 of 2
    row("a basic level is half", {asks("python")}, {{u"python"_s, level(1)}}, 0.5);
    // Three years ask for strong: 2 of 3, and 2 of 3 years
    row("three years ask for more than working", {asks("python", Priority::Required, {}, 3)},
        {{u"python"_s, level(2, 2)}}, 2 / 3.0);
    // Eight years ask for expert: level 2 of 4, but 6 of 8 years
    row("years count where they say more", {asks("python", Priority::Required, {}, 8)},
        {{u"python"_s, level(2, 6)}}, 0.75);
    row("learning counts 0.3", {asks("solidity")}, {{u"solidity"_s, says(GapState::Learning)}}, 0.3);
    row("ready counts 0.6", {asks("solidity")}, {{u"solidity"_s, says(GapState::Ready)}}, 0.6);
    row("have without a level counts in full", {asks("solidity")}, {{u"solidity"_s, says(GapState::Have)}},
        1);
    row("not for me counts as a gap", {asks("solidity")}, {{u"solidity"_s, says(GapState::NotForMe)}}, 0);
    // Django requires Python: 0.9 x 1
    row("what is required is lent", {asks("python")}, {{u"django"_s, level(2)}}, 0.9);
    // ... and of a basic level half: 0.9 x 0.5
    row("a basic level lends half", {asks("python")}, {{u"django"_s, level(1)}}, 0.45);
    // Lambda is a part of AWS: 0.4
    row("a part lends a little of the whole", {asks("aws")}, {{u"aws-lambda"_s, level(3)}}, 0.4);
    // Django and Flask are of one family: 0.35
    row("a substitute lends a little", {asks("django")}, {{u"flask"_s, level(3)}}, 0.35);
    // Named in the title: 1.25 x 1 / (1.25 + 1)
    row("the title stresses", {asks("python"), asks("solidity")}, python, 1.25 / 2.25, u"Python Developer"_s);
    // Named three times: 1 / (1 + 1.25)
    row("three mentions stress", {asks("python"), asks("solidity", Priority::Required, {}, {}, 3)}, python,
        1 / 2.25);
    row("two do not", {asks("python"), asks("solidity", Priority::Required, {}, {}, 2)}, python, 0.5);
    // Soft skills weigh 0.15, methods and concepts 0.6
    row("soft skills weigh little", {asks("python"), asks("communication")}, python, 1 / 1.15);
    row("methods weigh 0.6", {asks("python"), asks("kanban")}, python, 1 / 1.6);
}

void FitTest::aFitIsTheSumOfItsTerms()
{
    QFETCH(std::vector<AskedSkill>, asked);
    QFETCH(Standings, standings);
    QFETCH(QString, title);
    QFETCH(double, fit);
    QCOMPARE(fitOf(asked, standings, title), fit);
}

void FitTest::theTermsAddUpToTheFit()
{
    const ledger::Book one = book(snapshot(
        {posting(1,
                 {asks("python"), asks("aws", Priority::Unspecified), asks("django", Priority::Preferred)})},
        {{u"flask"_s, level(3)}, {u"aws-lambda"_s, level(2)}}));
    const ledger::Fit fit = *one.fit(PostingId {1});
    double covered = 0;
    double all = 0;
    for (const ledger::FitTerm &term : fit.terms) {
        covered += term.weight * term.cover;
        all += term.weight;
    }
    QCOMPARE(covered / all, fit.value);
    const auto aws = std::ranges::find(fit.terms, u"aws"_s, &ledger::FitTerm::best);
    QCOMPARE(aws->reason, ledger::CoverReason::Lent);
    QCOMPARE(aws->bond, ledger::Bond::PartOf);
    QCOMPARE(aws->through, u"aws-lambda"_s);
}

void FitTest::alternativesCountOnce()
{
    // "Python, R or Java" and Solidity: (1 x 1 + 1 x 0) / 2, whichever of the three is known.
    const std::vector<AskedSkill> asked {asks("java", Priority::Required, 1),
                                         asks("r", Priority::Required, 1),
                                         asks("python", Priority::Required, 1), asks("solidity")};
    QCOMPARE(fitOf(asked, {{u"python"_s, level(3)}}), 0.5);
    QCOMPARE(fitOf(asked, {{u"python"_s, level(3)}, {u"java"_s, level(3)}}), 0.5);
    const ledger::Book one = book(snapshot({posting(1, asked)}, {{u"python"_s, level(3)}}));
    QCOMPARE(one.count(one.market().rows().front()), (ledger::CoverCount {1, 2, false}));
    QCOMPARE(one.fit(PostingId {1})->hardGaps().size(), size_t(1));
    // Learning Java as well would open nothing.
    QCOMPARE(one.unlocks(u"java"_s), 0);
    QCOMPARE(one.unlocks(u"solidity"_s), 1);
}

void FitTest::aPostingWithoutKnownSkillsIsAStateOfItsOwn()
{
    const ledger::Book one = book(snapshot({posting(1, {})}, {{u"python"_s, level(3)}}));
    const ledger::Fit fit = *one.fit(PostingId {1});
    QCOMPARE(fit.known, ledger::Fit::Known::NothingRecognised);
    QVERIFY(!fit.namesNoMustHaves());
    QVERIFY(!fit.coverage.isFull());
    QVERIFY(!one.fitOf(one.market().rows().front()));
}

void FitTest::withoutAProfileNothingIsMeasured()
{
    SkillSnapshot bare = snapshot({posting(1, {asks("python")})}, {});
    bare.standing = Standing();
    const ledger::Book one = book(bare);
    QCOMPARE(one.fit(PostingId {1})->known, ledger::Fit::Known::NoProfile);
    QVERIFY(one.gaps().empty());
    QVERIFY(ledger::learnNext(one).empty());
    QVERIFY(ledger::planOf(one).steps.empty());
}

void FitTest::onlyUnspecifiedSkillsNameNoMustHaves()
{
    const Standings python {{u"python"_s, level(3)}};
    const ledger::Book open = book(snapshot({posting(1, {asks("python", Priority::Unspecified)})}, python));
    const ledger::Fit fit = *open.fit(PostingId {1});
    QVERIFY(fit.namesNoMustHaves());
    QCOMPARE(fit.coverage.required(), 0);
    // ... which still can be fully covered, and is never called a hard gap.
    QVERIFY(fit.coverage.isFull());
    const ledger::Book lacking =
        book(snapshot({posting(1, {asks("solidity", Priority::Unspecified)})}, python));
    QVERIFY(lacking.fit(PostingId {1})->hardGaps().empty());
    QVERIFY(!lacking.fit(PostingId {1})->coverage.isFull());
    const ledger::Book nice = book(snapshot({posting(1, {asks("python", Priority::Preferred)})}, python));
    QVERIFY(!nice.fit(PostingId {1})->namesNoMustHaves());
    QVERIFY(!nice.fit(PostingId {1})->coverage.isFull());
}

void FitTest::hardGapsAndBrushUpsAreRequiredOnes()
{
    const ledger::Book one = book(snapshot(
        {posting(1, {asks("python"), asks("solidity"), asks("rust"), asks("go", Priority::Preferred)})},
        {{u"python"_s, level(2)}, {u"rust"_s, says(GapState::Ready)}}));
    const ledger::Fit fit = *one.fit(PostingId {1});
    QCOMPARE(fit.hardGaps().size(), size_t(1));
    QCOMPARE(fit.hardGaps().front().best, u"solidity"_s);
    QCOMPARE(fit.brushUps().size(), size_t(1));
    QCOMPARE(fit.brushUps().front().best, u"rust"_s);
    QCOMPARE(fit.brushUps().front().reason, ledger::CoverReason::Ready);
    // Ready is covered for the card: 2 of 4, 2 of 3 required.
    QCOMPARE(fit.coverage.have(), 2);
    QCOMPARE(fit.coverage.requiredHave(), 2);
    QCOMPARE(fit.coverage.required(), 3);
}

void FitTest::learningASkillNeverLowersAFit()
{
    const std::vector<AskedSkill> asked {
        asks("python", Priority::Required, {}, 5), asks("aws"),
        asks("kubernetes", Priority::Preferred),   asks("docker", Priority::Unspecified),
        asks("django", Priority::Required, 1),     asks("flask", Priority::Required, 1)};
    const std::vector<GapState> upwards {GapState::Gap, GapState::Learning, GapState::Ready, GapState::Have};
    for (const char *name : {"python", "aws", "kubernetes", "helm", "django", "fastapi", "aws-lambda"}) {
        for (const int had : {0, 1, 2, 4}) {
            const QString key = QString::fromLatin1(name);
            double before = -1;
            for (const GapState state : upwards) {
                SkillStanding standing = level(had, 1);
                standing.said = state;
                const double fit = fitOf(asked, {{key, standing}, {u"linux"_s, level(3)}});
                QVERIFY2(fit >= before, qPrintable(key + u' ' + toKey(state)));
                before = fit;
            }
        }
    }
}

void FitTest::theCountIsTheCardsCount()
{
    const std::vector<std::vector<AskedSkill>> all {
        {asks("python"), asks("aws", Priority::Unspecified)},
        {asks("java", Priority::Preferred, 1), asks("python", Priority::Required, 1), asks("go")},
        {asks("rust", Priority::Preferred)},
        {asks("go", Priority::Unspecified), asks("rust", Priority::Preferred)},
        {}};
    const Standings standings {{u"python"_s, level(2)}, {u"go"_s, says(GapState::Ready)}};
    for (const std::vector<AskedSkill> &asked : all) {
        const ledger::Book one = book(snapshot({posting(1, asked)}, standings));
        const Coverage coverage = coverageOf(asked, one.standing());
        const ledger::CoverCount count = one.count(one.market().rows().front());
        QCOMPARE(count, (ledger::CoverCount {coverage.have(), coverage.asked(), coverage.isFull()}));
    }
}

void FitTest::bandsBeginWhereTheyAreSaidTo()
{
    using ledger::FitBand;
    QCOMPARE(ledger::bandOf(0.8), FitBand::Strong);
    QCOMPARE(ledger::bandOf(0.79), FitBand::Good);
    QCOMPARE(ledger::bandOf(0.6), FitBand::Good);
    QCOMPARE(ledger::bandOf(0.4), FitBand::Partial);
    QCOMPARE(ledger::bandOf(0.39), FitBand::Thin);
}

void FitTest::whatBlocksStandsApart_data()
{
    using ledger::Blocker;
    QTest::addColumn<AskingPosting>("posting");
    QTest::addColumn<SkillSnapshot>("person");
    QTest::addColumn<std::vector<Blocker::Verdict>>("verdicts");
    using Verdicts = std::vector<Blocker::Verdict>;
    AskingPosting years = posting(1, {});
    years.yearsMin = 5;
    AskingPosting degree = posting(1, {});
    degree.degree = Degree::Master;
    degree.degreeText = u"Master's degree in computer science"_s;
    AskingPosting open = degree;
    open.degreeText = u"Master's degree or equivalent practical experience"_s;
    AskingPosting place = posting(1, {});
    place.location = u"München"_s;
    place.workMode = WorkMode::Hybrid;
    AskingPosting visa = posting(1, {});
    visa.visa = u"No sponsorship"_s;
    const SkillSnapshot nobody = snapshot({}, {});
    SkillSnapshot person = snapshot({}, {{u"python"_s, level(3, 4)}});
    person.person.degree = Degree::Bachelor;
    person.wishes = {{u"berlin"_s, u"munchen"_s}, false};
    SkillSnapshot elsewhere = person;
    elsewhere.wishes.places = {u"berlin"_s};
    QTest::newRow("too few years") << years << person << Verdicts {Blocker::Verdict::Blocks};
    QTest::newRow("unknown years") << years << nobody << Verdicts {Blocker::Verdict::Unknown};
    QTest::newRow("a lower degree") << degree << person << Verdicts {Blocker::Verdict::Blocks};
    QTest::newRow("a degree, nothing known") << degree << nobody << Verdicts {Blocker::Verdict::Unknown};
    QTest::newRow("experience instead")
        << open << person << Verdicts {Blocker::Verdict::ExperienceMayStandIn};
    QTest::newRow("a place of theirs") << place << person << Verdicts {};
    SkillSnapshot needsVisa = person;
    needsVisa.wishes.needsVisa = true;
    AskingPosting sponsor = posting(1, {});
    sponsor.visa = u"We offer visa sponsorship"_s;
    QTest::newRow("a visa that is needed and not given")
        << visa << needsVisa << Verdicts {Blocker::Verdict::Blocks};
    QTest::newRow("a visa that is needed and given") << sponsor << needsVisa << Verdicts {};
    QTest::newRow("another place") << place << elsewhere << Verdicts {Blocker::Verdict::Blocks};
    QTest::newRow("papers are fine") << visa << person << Verdicts {};
    QTest::newRow("papers unknown") << visa << nobody << Verdicts {Blocker::Verdict::Unknown};
}

void FitTest::whatBlocksStandsApart()
{
    using ledger::Blocker;
    QFETCH(AskingPosting, posting);
    QFETCH(SkillSnapshot, person);
    QFETCH(std::vector<Blocker::Verdict>, verdicts);
    std::vector<Blocker::Verdict> found;
    for (const Blocker &blocker : ledger::blockersOf(posting, person))
        found.push_back(blocker.verdict);
    QCOMPARE(found, verdicts);
}

void FitTest::experienceStandsInOnlyWhereItIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("standsIn");
    const auto row = [](const QString &text, bool standsIn) {
        QTest::newRow(qPrintable(text)) << text << standsIn;
    };
    row(u"Bachelor's degree or equivalent experience"_s, true);
    row(u"BSc in a technical field, or equivalent."_s, true);
    row(u"degree or an equivalent combination of training and work"_s, true);
    row(u"a degree or 5 years of relevant work experience"_s, true);
    row(u"a degree or relevant work experience"_s, true);
    row(u"experience in lieu of a degree"_s, true);
    row(u"a degree is common, a proven portfolio of projects can be equally valuable"_s, true);
    row(u"Bachelor's degree in computer science or a related field"_s, false);
    row(u"Bachelor's or equivalent degree"_s, false);
    row(u"Master's degree. You manage a portfolio of clients"_s, false);
}

void FitTest::experienceStandsInOnlyWhereItIsSaid()
{
    QFETCH(QString, text);
    QFETCH(bool, standsIn);
    QCOMPARE(ledger::experienceMayStandIn(text), standsIn);
}

QTEST_GUILESS_MAIN(FitTest)
#include "fit_test.moc"
