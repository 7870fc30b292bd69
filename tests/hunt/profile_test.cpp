// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/profile.h"

#include "core/hunt/names.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

namespace {
SkillProposal proposal(const QString &key, int level, std::optional<double> years, const QString &quote)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Job;
    evidence.title = u"Developer, Harbour Foods"_s;
    evidence.quote = quote;
    return {{{}, key, level, years, QDate(2024, 6, 30)}, Strength::Sentence, {evidence}};
}

ProfileDraft twoSkills()
{
    ProfileDraft draft;
    draft.skills = {proposal(u"python"_s, 3, 4.5, u"Wrote the stock service in Python."_s),
                    proposal(u"sql"_s, 2, {}, u"SQL"_s)};
    draft.person.years = 6;
    draft.person.degree = Degree::Bachelor;
    draft.person.degreeText = u"BSc Computer Science"_s;
    draft.person.links = {u"https://github.com/someone"_s};
    return draft;
}
} // namespace

class ProfileTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTickedIsOneStepAndOneUndo();
    void readingAgainTakesNothingAway();
    void aLevelIsSetToExactlyWhatIsSaid();
    void aLevelOutsideOfTheFiveIsRefused();
    void evidenceNeedsSomethingToShow();
    void whatIsSaidOfOneselfIsOneStepAndCanBeTakenBack();
};

void ProfileTest::whatIsTickedIsOneStepAndOneUndo()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    const QByteArray before = dumpOf(*hunt);
    QVERIFY(acceptProfile(*hunt, twoSkills()));
    QCOMPARE(profileOf(*hunt).size(), size_t(2));
    QCOMPARE(profileSkill(*hunt, u"python"_s)->years, 4.5);
    QCOMPARE(evidenceFor(*hunt, u"python"_s).front().quote, u"Wrote the stock service in Python."_s);
    QCOMPARE(personOf(*hunt), twoSkills().person);
    QCOMPARE(hunt->history().size(), size_t(1));
    QVERIFY(names::ofStep(hunt->history().front()).contains(u"profile"_s));
    QVERIFY(hunt->undo());
    QCOMPARE(dumpOf(*hunt), before);
}

void ProfileTest::readingAgainTakesNothingAway()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QVERIFY(acceptProfile(*hunt, twoSkills()));
    QVERIFY(setProfileSkill(*hunt, {{}, u"python"_s, 4, 10.0, QDate(2025, 1, 1)}, u"Python"_s));
    ProfileDraft again = twoSkills();
    again.person.years = 2;
    again.person.degree = Degree::Vocational;
    QVERIFY(acceptProfile(*hunt, again));
    const auto python = profileSkill(*hunt, u"python"_s);
    QCOMPARE(python->level, 4);
    QCOMPARE(python->years, 10.0);
    QCOMPARE(python->lastUsed, QDate(2025, 1, 1));
    QCOMPARE(evidenceFor(*hunt, u"python"_s).size(), size_t(1));
    QCOMPARE(personOf(*hunt), twoSkills().person);
    QCOMPARE(profileOf(*hunt).size(), size_t(2));
}

void ProfileTest::aLevelIsSetToExactlyWhatIsSaid()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QVERIFY(acceptProfile(*hunt, twoSkills()));
    QVERIFY(setProfileSkill(*hunt, {{}, u"python"_s, 1, {}, {}}, u"Python"_s));
    QCOMPARE(profileSkill(*hunt, u"python"_s)->level, 1);
    QCOMPARE(profileSkill(*hunt, u"python"_s)->years, std::nullopt);
    QVERIFY(removeProfileSkill(*hunt, u"python"_s, u"Python"_s));
    QVERIFY(!profileSkill(*hunt, u"python"_s));
    QVERIFY(hunt->undo());
    QVERIFY(profileSkill(*hunt, u"python"_s));
}

void ProfileTest::aLevelOutsideOfTheFiveIsRefused()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QVERIFY(!setProfileSkill(*hunt, {{}, u"python"_s, 5, {}, {}}, u"Python"_s));
    QVERIFY(!setProfileSkill(*hunt, {{}, u"python"_s, -1, {}, {}}, u"Python"_s));
    QVERIFY(profileOf(*hunt).empty());
}

void ProfileTest::evidenceNeedsSomethingToShow()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    Evidence evidence;
    evidence.skill = u"sql"_s;
    QVERIFY(!addEvidence(*hunt, evidence, u"SQL"_s));
    evidence.link = u"https://example.com/query"_s;
    const auto id = addEvidence(*hunt, evidence, u"SQL"_s);
    QVERIFY(id);
    QVERIFY(trashEvidence(*hunt, *id, QDateTime::currentDateTimeUtc(), u"SQL"_s));
    QVERIFY(evidenceFor(*hunt, u"sql"_s).empty());
    QVERIFY(hunt->undo());
    QCOMPARE(evidenceFor(*hunt, u"sql"_s).size(), size_t(1));
}

void ProfileTest::whatIsSaidOfOneselfIsOneStepAndCanBeTakenBack()
{
    const auto hunt = opened(path(u"h.foothold"_s));
    QCOMPARE(aboutPerson(*hunt), AboutPerson());
    const AboutPerson said {7.0, Degree::Bachelor, {{u"Berlin"_s, u"Utrecht"_s}, true}};
    AboutPerson typed = said;
    typed.wishes.places = {u" Berlin "_s, u"Utrecht"_s, u"Berlin"_s, {}};
    QVERIFY(setAboutPerson(*hunt, typed));
    QCOMPARE(aboutPerson(*hunt), said);
    QVERIFY(setAboutPerson(*hunt, {}));
    QCOMPARE(aboutPerson(*hunt), AboutPerson());
    QVERIFY(hunt->undo());
    QCOMPARE(aboutPerson(*hunt), said);
    QVERIFY(!setAboutPerson(*hunt, {200.0, {}, {}}));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
