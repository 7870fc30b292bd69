// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/mail_proposal.h"

#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "core/model/note.h"
#include "core/model/stage_change.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"

using namespace Qt::StringLiterals;

class MailProposalTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hunt.reset(); }

    void theApplicationIsFoundByCompanyRoleOrSender_data();
    void theApplicationIsFoundByCompanyRoleOrSender();
    void twoThatFitAlikeAreNotChosenBetween();
    void aMailOfAnotherCompanyFitsNothing();
    void nothingMovesBack();
    void takingItInIsOneStepWithANoteAndAnInterview();

private:
    ApplicationId added(const QString &title, const QString &company, const char *stage = "applied")
    {
        PostingDraft one = draft(title, company);
        one.stageKey = QString::fromLatin1(stage);
        return addPosting(*m_hunt, one, {2025, 10, 1}).value_or(ApplicationId());
    }
    static Mail mail(const QString &subject, const QString &sender, const QString &text = {})
    {
        Mail made;
        made.kind = MailKind::Rejection;
        made.subject = subject;
        made.senderAddress = sender;
        made.text = subject + u"\n\n"_s + text;
        made.end = int(subject.size());
        made.sent = QDateTime({2025, 11, 3}, {10, 0}, Qt::UTC);
        return made;
    }

    std::unique_ptr<Hunt> m_hunt;
};

void MailProposalTest::init()
{
    TestCase::init();
    m_hunt = opened(path(u"h.foothold"_s));
}

void MailProposalTest::theApplicationIsFoundByCompanyRoleOrSender_data()
{
    QTest::addColumn<Mail>("mail");
    QTest::newRow("company in the subject")
        << mail(u"Your application at Palegreen Energy"_s, u"no-reply@ats.example"_s);
    QTest::newRow("company in the address")
        << mail(u"Your application"_s, u"jobs@palegreen-energy.example"_s);
    QTest::newRow("company and role in the text")
        << mail(u"Hello"_s, u"x@ats.example"_s, u"the Data Engineer role at Palegreen Energy"_s);
    Mail named = mail(u"Hello"_s, u"x@ats.example"_s);
    named.company = u"Palegreen Energy GmbH"_s;
    QTest::newRow("company as it was read") << named;
}

void MailProposalTest::theApplicationIsFoundByCompanyRoleOrSender()
{
    QFETCH(Mail, mail);
    added(u"Data Engineer"_s, u"Green"_s);
    const ApplicationId id = added(u"Data Engineer"_s, u"Palegreen Energy"_s);
    const MailProposal proposal = proposalFor(*m_hunt, mail, {2025, 11, 4});
    QCOMPARE(proposal.application(), std::optional(id));
    QCOMPARE(proposal.on, QDate(2025, 11, 3));
    QCOMPARE(stageFor(*m_hunt, mail, id)->key, u"rejected"_s);
}

void MailProposalTest::twoThatFitAlikeAreNotChosenBetween()
{
    added(u"Data Engineer"_s, u"Acme"_s);
    const ApplicationId second = added(u"Data Analyst"_s, u"Acme"_s);
    const Mail open = mail(u"Your application at Acme"_s, {});
    QCOMPARE(proposalFor(*m_hunt, open, {}).matches.size(), size_t(2));
    QVERIFY(!proposalFor(*m_hunt, open, {}).application());
    // The role decides between them, and what is over is the less likely one.
    QCOMPARE(proposalFor(*m_hunt, mail(u"Data Analyst at Acme"_s, {}), {}).application(),
             std::optional(second));
}

void MailProposalTest::aMailOfAnotherCompanyFitsNothing()
{
    added(u"Data Engineer"_s, u"Go"_s);
    added(u"Data Engineer"_s, u"Acme"_s);
    QVERIFY(
        proposalFor(*m_hunt, mail(u"Your application at Google"_s, u"x@gmail.com"_s, u"Data Engineer"_s), {})
            .matches.empty());
}

void MailProposalTest::nothingMovesBack()
{
    const ApplicationId id = added(u"Data Engineer"_s, u"Acme"_s, "offer");
    Mail one = mail(u"Acme"_s, {});
    one.kind = MailKind::Invitation;
    QVERIFY(!stageFor(*m_hunt, one, id));
    one.kind = MailKind::Confirmation;
    QVERIFY(!stageFor(*m_hunt, one, id));
    one.kind = MailKind::Rejection;
    QVERIFY(stageFor(*m_hunt, one, id));
    QCOMPARE(stageFor(*m_hunt, one, added(u"A"_s, u"B"_s, "rejected")), std::nullopt);
}

void MailProposalTest::takingItInIsOneStepWithANoteAndAnInterview()
{
    const ApplicationId id = added(u"Data Engineer"_s, u"Acme"_s);
    const QByteArray before = dumpOf(*m_hunt);
    Mail invitation = mail(u"Interview at Acme"_s, {});
    invitation.kind = MailKind::Invitation;
    invitation.interview = MailTime {{2025, 11, 18}, {10, 30}, u"Europe/Berlin"_s, 0};
    const MailProposal proposal = proposalFor(*m_hunt, invitation, {2025, 11, 4});
    QCOMPARE(dumpOf(*m_hunt), before);
    const auto stage = stageFor(*m_hunt, invitation, id);
    QVERIFY(applyMail(*m_hunt, proposal, id, stage->id, u"Europe/Madrid"_s));
    QCOMPARE(m_hunt->find(*stageOf(*m_hunt, id))->key, u"interview"_s);
    QCOMPARE(m_hunt->table<StageChange>().all().back().on, QDate(2025, 11, 3));
    QVERIFY(m_hunt->table<Note>().all().front().text.startsWith(u"Interview at Acme"_s));
    QCOMPARE(m_hunt->table<Interview>().all().front().at, QDateTime({2025, 11, 18}, {9, 30}, Qt::UTC));
    QVERIFY(m_hunt->undo());
    QCOMPARE(dumpOf(*m_hunt), before);
    // An older mail is not older than the stage it ends.
    invitation.sent = QDateTime({2025, 9, 1}, {10, 0}, Qt::UTC);
    QVERIFY(applyMail(*m_hunt, proposalFor(*m_hunt, invitation, {}), id, stage->id, u"Europe/Madrid"_s));
    QCOMPARE(m_hunt->find(*stageOf(*m_hunt, id))->key, u"interview"_s);
}

QTEST_GUILESS_MAIN(MailProposalTest)
#include "mail_proposal_test.moc"
