// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"
#include "tests/support/resume_layouts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 1, 15);

const SkillProposal *proposalFor(const ProfileDraft &draft, const QString &key)
{
    const auto found = std::ranges::find(draft.skills, key,
                                         [](const SkillProposal &proposal) { return proposal.skill.skill; });
    return found == draft.skills.end() ? nullptr : &*found;
}

/// What is wrong with a skill that one of the jobs shows; empty: nothing.
QString wrongWith(const ProfileDraft &draft, const QString &key, double years, const QString &company)
{
    const SkillProposal *skill = proposalFor(draft, key);
    if (!skill)
        return key + u" is missing; "_s;
    const double found = skill->skill.years.value_or(0);
    const QString title = skill->evidence.front().title;
    constexpr qsizetype longest = 55;
    const bool isTitled = title.contains(company, Qt::CaseInsensitive) && title.size() <= longest
        && !title.contains(QRegularExpression(u"[\\t\\d]"_s))
        && title.contains(
            QRegularExpression(u"develop|entwickl|ontwikkel"_s, QRegularExpression::CaseInsensitiveOption));
    if (std::abs(found - years) < 0.15 && isTitled)
        return {};
    return u"%1: %2 years in \"%3\"; "_s.arg(key).arg(found).arg(title);
}
} // namespace

class LayoutsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachJobHasItsOwnDatesAndSkills_data();
    void eachJobHasItsOwnDatesAndSkills();
};

void LayoutsTest::eachJobHasItsOwnDatesAndSkills_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const made::Layout &layout : made::resumeLayouts())
        QTest::addRow("%s", layout.name.constData()) << layout.bytes;
}

void LayoutsTest::eachJobHasItsOwnDatesAndSkills()
{
    QFETCH(QByteArray, bytes);
    const auto draft = profile::read({bytes, u"resume"_s, today});
    QVERIFY(draft);
    QString wrong;
    wrong += wrongWith(*draft, u"kubernetes"_s, 5, u"Harbour Foods"_s);
    wrong += wrongWith(*draft, u"django"_s, 5, u"Harbour Foods"_s);
    wrong += wrongWith(*draft, u"python"_s, 8.8, {});
    wrong += wrongWith(*draft, u"linux"_s, 3.8, u"Larch Books"_s);
    wrong += wrongWith(*draft, u"postgresql"_s, 3.8, u"Larch Books"_s);
    wrong += wrongWith(*draft, u"php"_s, 2, u"Tin Whistle"_s);
    wrong += wrongWith(*draft, u"mysql"_s, 2, u"Tin Whistle"_s);
    for (const QString &listed : {u"docker"_s, u"git"_s, u"typescript"_s, u"redis"_s}) {
        const SkillProposal *skill = proposalFor(*draft, listed);
        if (!skill || skill->strength != Strength::Listed || skill->skill.years)
            wrong += listed + u" is not listed; "_s;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(LayoutsTest)
#include "layouts_test.moc"
