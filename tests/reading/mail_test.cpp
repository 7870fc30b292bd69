// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail.h"

#include "core/documents/mail.h"
#include "core/reading/mail_time.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
const QByteArray multipart =
    "Return-Path: <jobs@acme.example>\r\nReceived: from mail.acme.example; Mon, 3 Nov 2025 10:00:00 +0100\r\n"
    "From: =?UTF-8?Q?Acme_B=C3=BCro?= <Jobs@Acme.example>\r\nTo: noor@example.org\r\n"
    "Subject: =?UTF-8?B?SWhyZSBCZXdlcmJ1bmcg4oCTIEVudHdpY2tsZXJpbg==?=\r\n"
    "Date: Mon, 03 Nov 2025 10:00:00 +0100\r\nMessage-ID: <1@acme.example>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\npreamble\r\n"
    "--b1\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: "
    "quoted-printable\r\n\r\n"
    "Sehr geehrte Frau Haddad,=20\r\nleider m=FCssen wir Ihnen mitteilen, dass wir Ihre Bewerbung ni=\r\ncht "
    "ber=FCcksichtigen k=F6nnen.\r\n"
    "--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "PGgxPkhlbGxvPC9oMT48cD5QYWdlPC9wPg==\r\n--b1--\r\n";

/// Of a job board, with the posting in it.
const QByteArray posting =
    "From: a friend <friend@example.org>\nTo: noor@example.org\nSubject: Look at this\nMessage-ID: <2@x>\n"
    "Date: Tue, 04 Nov 2025 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    "Python Developer\n\nAcme is looking for a Python Developer in Berlin.\n\nRequirements\n- 3 years of "
    "Python\n- Kafka\n";

const QByteArray archive =
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://acme.example/jobs/7\r\nSubject: Job\r\n"
    "Date: Tue, 4 Nov 2025 09:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/related; type=\"text/html\"; boundary=\"q\"\r\n\r\n"
    "--q\r\nContent-Type: text/html\r\nContent-ID: <f>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://acme.example/jobs/7\r\n\r\n"
    "<!DOCTYPE html><html><head><title>Data Engineer at Acme</title></head><body><h1>Data Engineer</h1>=\r\n"
    "<p>We are looking for a Data Engineer with 3 years of Python and Kafka. B=C3=BCro in "
    "K=C3=B6ln.</p></body></html>\r\n"
    "--q\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--q--\r\n";

struct Case {
    QByteArray kind {};
    QString company {};
    QString role {};
    QByteArray mail {};
};

/// The mails of one language, each below a line "=== kind | company | role".
std::vector<Case> casesOf(const QString &file)
{
    QFile opened(file);
    std::vector<Case> cases;
    if (!opened.open(QIODevice::ReadOnly))
        return cases;
    for (const QString &block : QString::fromUtf8(opened.readAll()).split(u"=== "_s, Qt::SkipEmptyParts)) {
        const QStringList head = block.section(u'\n', 0, 0).split(u'|');
        cases.push_back({head.value(0).trimmed().toLatin1(), head.value(1).trimmed(), head.value(2).trimmed(),
                         block.section(u'\n', 1).toUtf8()});
    }
    return cases;
}

QByteArray asFile(const QByteArray &mail)
{
    return "Received: by example.org\nMessage-ID: <x@y>\nDate: Mon, 03 Nov 2025 10:00:00 +0100\nTo: "
           "noor@example.org\n"
           "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        + mail;
}
} // namespace

class MailTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMailIsUnderstood_data();
    void aMailIsUnderstood();
    void aPastedMailIsUnderstoodLikeTheFile();
    void theWordsThatDecidedAreShown();
    void partsEncodingsAndNamesAreDecoded();
    void aForwardedMailIsRead();
    void whatIsQuotedDoesNotCount();
    void theTimeOfAnInterviewIsRead_data();
    void theTimeOfAnInterviewIsRead();
    void aCalendarAttachmentGivesTheTime();
    void whatIsForwardedWithARemarkIsMeant();
    void aPostingInAMailIsRead();
    void aSavedPageInOneFileIsRead();
    void thePageInsideASavedPageIsRead();
    void ordinaryTextsAreNoMails_data();
    void ordinaryTextsAreNoMails();
    void realPostingsAreNoAnswers();
    void brokenMailsAreReadOrRefused();
    void nestingIsBounded();
};

void MailTest::aMailIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("role");
    for (const char *language : {"en", "de", "fr", "es", "nl"}) {
        const auto cases = casesOf(
            QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/data/mails/%1.txt").arg(QLatin1StringView(language)));
        QVERIFY(cases.size() >= 20);
        int number = 0;
        for (const Case &each : cases)
            QTest::addRow("%s %d", language, ++number) << each.mail << each.kind << each.company << each.role;
    }
}

void MailTest::aMailIsUnderstood()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, kind);
    QFETCH(QString, company);
    QFETCH(QString, role);
    const auto found = reading::mailIn({asFile(mail), {}, {}, {}});
    QCOMPARE(found ? toKey(found->kind).toLatin1() : "none", kind);
    if (!company.isEmpty())
        QCOMPARE(found->company, company);
    if (!role.isEmpty())
        QCOMPARE(found->role, role);
}

void MailTest::aPastedMailIsUnderstoodLikeTheFile()
{
    const auto pasted =
        reading::mailIn({"From: Acme Careers <jobs@acme.example>\nSubject: Your application\n\nHi Noor,\n\n"
                         "unfortunately we will not be moving forward with your application.",
                         {},
                         {},
                         {}});
    QVERIFY(pasted);
    QVERIFY(pasted->kind == MailKind::Rejection);
    QCOMPARE(pasted->company, u"Acme"_s);
    QCOMPARE(pasted->senderAddress, u"jobs@acme.example"_s);
    QCOMPARE(pasted->subject, u"Your application"_s);
    const auto bare = reading::mailIn(
        {"Dear Noor,\n\nthank you for applying. We will be in touch.\n\nKind regards", {}, {}, {}});
    QVERIFY(bare);
    QVERIFY(bare->kind == MailKind::Confirmation);
}

void MailTest::theWordsThatDecidedAreShown()
{
    const auto mail = reading::mailIn({multipart, {}, {}, {}});
    QVERIFY(mail);
    QVERIFY(mail->kind == MailKind::Rejection);
    QCOMPARE(mail->evidence(), u"nicht berücksichtigen"_s);
    QVERIFY(mail->confidence > 0.7);
}

void MailTest::partsEncodingsAndNamesAreDecoded()
{
    const auto message = mail::read(multipart);
    QVERIFY(message);
    QCOMPARE(message->from, (mail::Address {u"Acme Büro"_s, u"jobs@acme.example"_s}));
    QCOMPARE(message->subject, u"Ihre Bewerbung – Entwicklerin"_s);
    QCOMPARE(message->sent, QDateTime({2025, 11, 3}, {9, 0}, Qt::UTC));
    QVERIFY(message->plain.contains(u"leider müssen wir"_s));
    QVERIFY(message->plain.contains(u"nicht berücksichtigen können"_s));
    QVERIFY(message->html.contains(u"<h1>Hello</h1>"_s));
}

void MailTest::aForwardedMailIsRead()
{
    const QByteArray forwarded =
        "From: noor@example.org\nTo: noor@example.org\nSubject: Fwd\nMessage-ID: <3@x>\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: "
        "message/rfc822\n\n"
        + multipart + "\n--o--\n";
    const auto message = mail::read(forwarded);
    QVERIFY(message);
    QVERIFY(message->plain.contains(u"leider müssen"_s));
}

void MailTest::whatIsForwardedWithARemarkIsMeant()
{
    const auto forwarded = [](const QByteArray &remark) {
        return "From: noor@example.org\nTo: noor@example.org\nSubject: Fwd\nMessage-ID: <3@x>\n"
               "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: "
               "text/plain\n\n"
            + remark + "\n--o\nContent-Type: message/rfc822\n\n" + multipart + "\n--o--\n";
    };
    const auto meant = mail::read(forwarded("See below."));
    QVERIFY(meant && meant->plain.contains(u"leider müssen"_s));
    QCOMPARE(meant->from.address, u"jobs@acme.example"_s);
    const auto own = mail::read(forwarded(QByteArray("My own words. ").repeated(60)));
    QVERIFY(own && own->plain.startsWith(u"My own words."_s));
    QCOMPARE(own->from.address, u"noor@example.org"_s);
}

void MailTest::whatIsQuotedDoesNotCount()
{
    const auto mail = reading::mailIn(
        {asFile("Subject: Re: Your application\n\nThanks, see you on Friday.\n\n"
                "On Mon, 3 Nov 2025 Acme wrote:\n> Unfortunately we will not be moving forward.\n"),
         {},
         {},
         {}});
    QVERIFY(!mail);
}

void MailTest::theTimeOfAnInterviewIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("at");
    const auto row = [](const char *text, QDateTime at) {
        QTest::newRow(text) << QString::fromUtf8(text) << at;
    };
    const QDateTime morning({2025, 11, 18}, {10, 30}, Qt::UTC);
    const QDateTime afternoon({2025, 11, 18}, {14, 30}, Qt::UTC);
    row("on Tuesday, 18 November 2025 at 10:30 (CET)", morning);
    row("on November 18, 2025 at 2:30 PM ET", afternoon);
    row("on November 18 at 10:30 am", morning);
    row("2025-11-18 10:30", morning);
    row("am 18.11.2025 um 10:30 Uhr", morning);
    row("am Dienstag, den 18. November 2025, um 10.30 Uhr", morning);
    row("le 18 novembre 2025 à 14h30", afternoon);
    row("el 18 de noviembre de 2025 a las 10:30", morning);
    row("op 18 november 2025 om 10.30 uur", morning);
    row("tomorrow at 10:30", {});
    row("on Tuesday", {});
    row("within 14 days, see you at 10", {});
    row("founded on 18 November 1999 at 10:30", {});
}

void MailTest::theTimeOfAnInterviewIsRead()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, at);
    const auto time = reading::timeIn(text, QDateTime({2025, 11, 3}, {10, 0}, Qt::UTC));
    QCOMPARE(time.has_value(), at.isValid());
    if (time)
        QCOMPARE(QDateTime(time->day, time->time, Qt::UTC), at);
}

void MailTest::aCalendarAttachmentGivesTheTime()
{
    const auto time = reading::timeInCalendar(
        u"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20251118T103000\r\nEND:VEVENT"_s);
    QVERIFY(time);
    QCOMPARE(*time, (MailTime {{2025, 11, 18}, {10, 30}, u"Europe/Berlin"_s, 0}));
    QVERIFY(!reading::timeInCalendar(u"BEGIN:VEVENT\nDTSTART:20259918T103000Z"_s));
}

void MailTest::aPostingInAMailIsRead()
{
    const reading::Source source {posting, {}, {}, {2025, 11, 5}};
    QVERIFY(!reading::mailIn(source));
    const auto read = reading::read(source);
    QVERIFY(read);
    QVERIFY(read->kind == reading::Kind::Mail);
    QCOMPARE(read->facts.title->value, u"Python Developer"_s);
    QVERIFY(!read->text.contains(u"Message-ID"_s));
    QCOMPARE(reading::draftOf(*read, source).capturedKind, u"eml"_s);
}

void MailTest::aSavedPageInOneFileIsRead()
{
    const auto read = reading::read({archive, {}, {}, {2025, 11, 5}});
    QVERIFY(read);
    QCOMPARE(read->facts.title->value, u"Data Engineer"_s);
    QCOMPARE(read->facts.url->value, u"https://acme.example/jobs/7"_s);
    QVERIFY(read->text.contains(u"Büro in Köln"_s));
}

void MailTest::thePageInsideASavedPageIsRead()
{
    const QByteArray framed =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://acme.example/jobs/8\n"
        "Subject: Jobs\nDate: Wed, 5 Nov 2025 10:00:00 -0000\nMIME-Version: 1.0\n"
        "Content-Type: multipart/related; type=\"text/html\"; boundary=\"p\"\n\n--p\n"
        "Content-Type: text/html\nContent-Location: https://acme.example/jobs/8\n\n"
        "<html><body><p>We use cookies on this page.</p><iframe src=\"cid:f\"></iframe></body></html>\n--p\n"
        "Content-Type: text/html\nContent-ID: <f>\n\n"
        "<html><body><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Lamp "
        "Keeper\",\"hiringOrganization\":\"Lamp\",\"description\":\"You keep the lamp.\"}</script></body>"
        "</html>\n--p--\n";
    const auto read = reading::read({framed, {}, {}, {2025, 11, 5}});
    QVERIFY(read && read->facts.title);
    QCOMPARE(read->facts.title->value, u"Lamp Keeper"_s);
}

void MailTest::ordinaryTextsAreNoMails_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("posting") << QByteArray(
        "Title: Data Engineer\nLocation: Berlin\nDate: today\n\nWe are hiring.");
    QTest::newRow("from and to") << QByteArray("From: Berlin\nTo: Hamburg\n\nTravel");
    QTest::newRow("page") << QByteArray("<html><body>From: x</body></html>");
    QTest::newRow("json") << QByteArray("{\"subject\": \"x\"}");
    QTest::newRow("empty") << QByteArray();
}

void MailTest::ordinaryTextsAreNoMails()
{
    QFETCH(QByteArray, text);
    QVERIFY(!mail::looksLikeMail(text));
    QVERIFY(!mail::looksLikeWebArchive(text));
}

void MailTest::realPostingsAreNoAnswers()
{
    const QString place = referenceData(u"data/texts.jsonl"_s);
    if (place.isEmpty())
        QSKIP("the reference texts are not beside this checkout");
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QByteArray text = row.value("text"_L1).toString().toUtf8();
        QVERIFY2(!reading::mailIn({text, reading::Kind::Text, {}, {}}), text.left(200).constData());
    }
}

void MailTest::brokenMailsAreReadOrRefused()
{
    QRandomGenerator chance(20251104);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = round % 2 ? multipart : archive;
        for (int i = 0; i < 12; ++i) {
            const auto at = qsizetype(chance.bounded(int(bytes.size())));
            if (chance.bounded(3) == 0)
                bytes.remove(at, chance.bounded(40));
            else
                bytes[at] = char(chance.bounded(256));
        }
        mail::looksLikeWebArchive(bytes);
        const auto message = mail::read(bytes);
        QVERIFY(message || !message.error().message.isEmpty());
        reading::mailIn({bytes, {}, {}, {}});
    }
    QVERIFY(!mail::read("Subject: nothing\n\n"));
    QVERIFY(!mail::read({}));
}

void MailTest::nestingIsBounded()
{
    QByteArray bytes = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"0\"\n\n";
    for (int i = 0; i < 300; ++i)
        bytes += "--" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=\""
            + QByteArray::number(i + 1) + "\"\n\n";
    bytes += "--300\nContent-Type: text/plain\n\ndeep\n";
    QVERIFY(!mail::read(bytes));
}

QTEST_GUILESS_MAIN(MailTest)
#include "mail_test.moc"
