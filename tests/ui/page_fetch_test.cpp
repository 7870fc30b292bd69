// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/capture/board_interfaces.h"
#include "ui/capture/page_fetch.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using capture::BoardInterface;
using capture::FetchLimits;
using capture::PageFetch;

namespace {
const QByteArray page = "<html><body><h1>Baker</h1><p>Company: Crumb</p></body></html>";

/// "Baker and confectioner" packed by gzip.
const QByteArray packed = QByteArray::fromHex(
    "1f8b08000000000002ff734acc4e2d5248cc4b5148cecf4b4b4d2ec9cccf4b2d0200af373ed916000000");

QByteArray answer(const QByteArray &body, const QByteArray &head = "Content-Type: text/html; charset=utf-8")
{
    return "HTTP/1.1 200 OK\r\n" + head + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray refusal(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

/// A board on this computer: answers by path, and remembers what it was asked.
class Board final : public QTcpServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray &path)>;

    explicit Board(Answer toPath) : m_answer(std::move(toPath))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
            }
        });
    }

    QString address(const QString &path = u"/job"_s) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }
    QByteArray moved(const QString &to, const QByteArray &more = {}) const
    {
        return "HTTP/1.1 302 Found\r\nLocation: " + to.toUtf8() + "\r\n" + more
            + "Content-Length: 0\r\nConnection: close\r\n\r\n";
    }

    QList<QByteArray> asked;

private:
    void hear(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        asked.append(request);
        const QByteArray bytes = m_answer(request.split(' ').value(1));
        if (bytes.isEmpty())
            return; // never answers
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    Answer m_answer;
};

/// Runs one fetch to its end.
Result<reading::Source> fetched(const QString &address, FetchLimits limits = {},
                                PageFetch::Finder finder = {})
{
    PageFetch fetch(limits, std::move(finder));
    QSignalSpy done(&fetch, &PageFetch::done);
    fetch.start(address);
    if (done.isEmpty() && !done.wait(20'000))
        return fail(u"never done"_s);
    return done.front().front().value<Result<reading::Source>>();
}

QString sentence(const Result<reading::Source> &source)
{
    return source ? u"none: "_s + QString::fromUtf8(source->bytes) : source.error().message;
}
} // namespace

class PageFetchTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPageComesWithItsAddress();
    void theRequestIsHonestAndCarriesNothingOfThePerson();
    void redirectsAreFollowedFiveTimesAndNoMore();
    void noCookieIsSentBack();
    void aRedirectToAnotherSchemeIsNotFollowed_data();
    void aRedirectToAnotherSchemeIsNotFollowed();
    void moreThanTheLimitIsNotTaken_data();
    void moreThanTheLimitIsNotTaken();
    void whoDoesNotAnswerIsGivenUp();
    void aPackedPageIsUnpacked();
    void anotherEncodingIsRead();
    void everyRefusalHasASentenceAndAWayOn_data();
    void everyRefusalHasASentenceAndAWayOn();
    void aPageToSignInOnIsToldApart_data();
    void aPageToSignInOnIsToldApart();
    void aPageThatScriptsFillIsToldApart_data();
    void aPageThatScriptsFillIsToldApart();
    void theProxyOfTheComputerIsUsed();
    void aProxyThatRefusesIsSaid();
    void nobodyThereIsSaid();
    void cancellingTellsNothing();
    void aBoardIsAskedThroughItsInterface();
    void whatTheInterfaceRefusesThePageMayGive();
    void ofAWholeBoardTheMeantPostingIsTaken();
    void boardsAreKnownByTheirAddresses_data();
    void boardsAreKnownByTheirAddresses();
};

void PageFetchTest::aPageComesWithItsAddress()
{
    Board board([](const QByteArray &) { return answer(page); });
    const auto source = fetched(board.address(u"/job?id=3#apply"_s));
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE(source->bytes, page);
    QCOMPARE(source->url, board.address(u"/job?id=3"_s));
}

void PageFetchTest::theRequestIsHonestAndCarriesNothingOfThePerson()
{
    QCoreApplication::setApplicationVersion(u"9.8"_s);
    Board board([](const QByteArray &) { return answer(page); });
    QVERIFY(fetched(u"http://noor:secret@127.0.0.1:%1/job"_s.arg(board.serverPort())));
    QCOMPARE(board.asked.size(), 1);
    const QByteArray request = board.asked.front().toLower();
    QVERIFY(request.startsWith("get /job http/1.1\r\n"));
    QVERIFY(request.contains("\r\nuser-agent: foothold/9.8\r\n"));
    for (const char *tell : {"cookie", "referer", "authorization", "noor", "secret"})
        QVERIFY2(!request.contains(tell), tell);
}

void PageFetchTest::redirectsAreFollowedFiveTimesAndNoMore()
{
    const Board *self = nullptr;
    Board board([&](const QByteArray &path) {
        const int left = path.mid(1).toInt();
        return left == 0 ? answer(page) : self->moved(u"/%1"_s.arg(left - 1));
    });
    self = &board;
    QVERIFY(fetched(board.address(u"/5"_s)));
    QCOMPARE(board.asked.size(), 6);
    QVERIFY(sentence(fetched(board.address(u"/6"_s))).contains(u"from page to page"_s));
}

void PageFetchTest::noCookieIsSentBack()
{
    const Board *self = nullptr;
    Board board([&](const QByteArray &path) {
        return path == "/job" ? self->moved(u"/next"_s, "Set-Cookie: who=noor; Path=/\r\n") : answer(page);
    });
    self = &board;
    QVERIFY(fetched(board.address()));
    QCOMPARE(board.asked.size(), 2);
    QVERIFY(!board.asked.back().toLower().contains("cookie"));
}

void PageFetchTest::aRedirectToAnotherSchemeIsNotFollowed_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("a file") << u"file:///etc/hostname"_s;
    QTest::newRow("another protocol") << u"ftp://127.0.0.1/job"_s;
    QTest::newRow("data") << u"data:text/html,Baker"_s;
    QTest::newRow("nowhere") << u"http:///job"_s;
}

void PageFetchTest::aRedirectToAnotherSchemeIsNotFollowed()
{
    QFETCH(const QString, to);
    const Board *self = nullptr;
    Board board([&](const QByteArray &) { return self->moved(to); });
    self = &board;
    QVERIFY(sentence(fetched(board.address())).contains(u"does not follow"_s));
}

void PageFetchTest::moreThanTheLimitIsNotTaken_data()
{
    QTest::addColumn<bool>("isAnnounced");
    QTest::newRow("announced") << true;
    QTest::newRow("not announced") << false;
}

void PageFetchTest::moreThanTheLimitIsNotTaken()
{
    QFETCH(const bool, isAnnounced);
    const QByteArray body(5000, 'x');
    Board board([&](const QByteArray &) {
        return isAnnounced ? answer(body) : "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body;
    });
    FetchLimits limits;
    limits.bytes = 4000;
    QVERIFY(sentence(fetched(board.address(), limits)).contains(u"8 MB"_s));
    limits.bytes = 5000;
    QVERIFY(fetched(board.address(), limits));
}

void PageFetchTest::whoDoesNotAnswerIsGivenUp()
{
    Board board([](const QByteArray &) { return QByteArray(); });
    FetchLimits limits;
    limits.patience = 50;
    QVERIFY(sentence(fetched(board.address(), limits)).contains(u"did not answer in time"_s));
}

void PageFetchTest::aPackedPageIsUnpacked()
{
    Board board([](const QByteArray &) {
        return answer(packed, "Content-Type: text/plain\r\nContent-Encoding: gzip");
    });
    const auto source = fetched(board.address());
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE(source->bytes, "Baker and confectioner");
}

void PageFetchTest::anotherEncodingIsRead()
{
    Board board([](const QByteArray &) {
        return answer("B\xE4"
                      "cker",
                      "Content-Type: text/plain; charset=ISO-8859-1");
    });
    const auto source = fetched(board.address());
    QVERIFY(source);
    QVERIFY(QString::fromUtf8(source->bytes).endsWith(u"Bäcker"_s));
}

void PageFetchTest::everyRefusalHasASentenceAndAWayOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("forbidden") << refusal(403) << u"signed in"_s;
    QTest::newRow("sign in first") << refusal(999) << u"signed in"_s;
    QTest::newRow("gone") << refusal(404) << u"may be gone"_s;
    QTest::newRow("too often") << refusal(429) << u"too often"_s;
    QTest::newRow("a fault") << refusal(503) << u"a fault"_s;
    QTest::newRow("a picture") << answer("GIF89a....", "Content-Type: image/gif") << u"no page with text"_s;
    QTest::newRow("bytes") << answer(QByteArray(40, '\0'), "Content-Type: text/html")
                           << u"no page with text"_s;
    QTest::newRow("nothing") << answer("   ") << u"no page with text"_s;
}

void PageFetchTest::everyRefusalHasASentenceAndAWayOn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, part);
    Board board([&](const QByteArray &) { return bytes; });
    const QString said = sentence(fetched(board.address()));
    QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY(said.contains(u"127.0.0.1"_s));
    QVERIFY(said.endsWith(u"save the page and drop it here."_s));
}

void PageFetchTest::aPageToSignInOnIsToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isDoor");
    const QByteArray door = "<form>Welcome back<input type=\"password\"></form>";
    QTest::newRow("a door") << answer(door) << true;
    QTest::newRow("a posting with a small door")
        << answer("<p>" + QByteArray("We bake bread. ").repeated(60) + "</p>" + door) << false;
    QTest::newRow("sent to the door")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: /login?next=job\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::newRow("a word in the address")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: /blogin\r\nContent-Length: 0\r\n\r\n") << false;
}

void PageFetchTest::aPageToSignInOnIsToldApart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isDoor);
    Board board([&](const QByteArray &path) { return path == "/job" ? bytes : answer(page); });
    const auto source = fetched(board.address());
    QCOMPARE(!source, isDoor);
    QVERIFY(source || sentence(source).contains(u"signed in"_s));
}

void PageFetchTest::aPageThatScriptsFillIsToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isEmpty");
    const QByteArray shell = "<html><head><title>Jobs</title><script src=app.js></script></head><body>"
                             "<div id=root></div><noscript>Please enable scripts</noscript>";
    QTest::newRow("a shell") << shell << true;
    QTest::newRow("with words") << shell + QByteArray("<p>We bake bread. ").repeated(20) << false;
    QTest::newRow("with data") << shell
            + "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\"}</script>"
                               << false;
    QTest::newRow("no scripts") << QByteArray("<html><body><p>Baker wanted</p>") << false;
}

void PageFetchTest::aPageThatScriptsFillIsToldApart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isEmpty);
    Board board([&](const QByteArray &) { return answer(bytes); });
    const auto source = fetched(board.address());
    QCOMPARE(!source, isEmpty);
    QVERIFY(source || sentence(source).contains(u"scripts"_s));
}

namespace {
/// Every request of the web goes to the board as if it were the proxy of this computer.
class ProxySetting final
{
public:
    explicit ProxySetting(const QString &address) { qputenv("http_proxy", address.toUtf8()); }
    ~ProxySetting() { qunsetenv("http_proxy"); }
};
} // namespace

void PageFetchTest::theProxyOfTheComputerIsUsed()
{
    Board board([](const QByteArray &) { return answer(page); });
    const ProxySetting setting(board.address({}));
    const auto source = fetched(u"http://posting.invalid/job"_s);
    QVERIFY2(source, qPrintable(sentence(source)));
    QVERIFY(board.asked.front().startsWith("GET http://posting.invalid/job HTTP/1.1"));
    // What is nearby is asked itself.
    board.asked.clear();
    QVERIFY(fetched(board.address(u"/near"_s)));
    QVERIFY(board.asked.front().startsWith("GET /near "));
}

void PageFetchTest::aProxyThatRefusesIsSaid()
{
    Board board([](const QByteArray &) {
        return QByteArray(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
            "Content-Length: 0\r\n\r\n");
    });
    const ProxySetting setting(board.address({}));
    const QString said = sentence(fetched(u"http://posting.invalid/job"_s));
    QVERIFY2(said.contains(u"proxy"_s), qPrintable(said));
    QVERIFY(said.endsWith(u"save the page and drop it here."_s));
}

void PageFetchTest::nobodyThereIsSaid()
{
    QString address;
    {
        const Board board([](const QByteArray &) { return QByteArray(); });
        address = board.address();
    }
    QVERIFY(sentence(fetched(address)).contains(u"refused the connection"_s));
    QVERIFY(sentence(fetched(u"file:///etc/hostname"_s)).contains(u"no web address"_s));
}

void PageFetchTest::cancellingTellsNothing()
{
    Board board([](const QByteArray &) { return QByteArray(); });
    PageFetch fetch;
    const QSignalSpy done(&fetch, &PageFetch::done);
    fetch.start(board.address());
    QTRY_COMPARE(board.asked.size(), 1);
    QVERIFY(fetch.isRunning());
    fetch.cancel();
    QVERIFY(!fetch.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(done.size(), 0);
}

void PageFetchTest::aBoardIsAskedThroughItsInterface()
{
    Board board([](const QByteArray &path) {
        return path == "/api/3" ? answer("{\"title\": \"Baker\"}", "Content-Type: application/json")
                                : answer(page);
    });
    const auto finder = [&](const QUrl &) { return BoardInterface {QUrl(board.address(u"/api/3"_s)), {}}; };
    const auto source = fetched(board.address(u"/jobs/3"_s), {}, finder);
    QVERIFY(source);
    QVERIFY(source->bytes.startsWith('{'));
    QCOMPARE(source->url, board.address(u"/jobs/3"_s));
    QCOMPARE(board.asked.size(), 1);
}

void PageFetchTest::whatTheInterfaceRefusesThePageMayGive()
{
    Board board([](const QByteArray &path) { return path == "/api/3" ? refusal(404) : answer(page); });
    const auto finder = [&](const QUrl &) { return BoardInterface {QUrl(board.address(u"/api/3"_s)), {}}; };
    const auto source = fetched(board.address(u"/jobs/3"_s), {}, finder);
    QVERIFY(source);
    QCOMPARE(source->bytes, page);
    QCOMPARE(board.asked.size(), 2);
}

void PageFetchTest::ofAWholeBoardTheMeantPostingIsTaken()
{
    const QByteArray list = R"({"offers": [
        {"id": 1, "slug": "baker-2", "title": "Baker", "description": "<p>Bread</p>", "requirements": "<p>An oven</p>",
         "company_name": "Crumb", "location": "Ghent", "careers_url": "https://crumb.recruitee.com/o/baker-2"},
        {"id": 2, "slug": "baker-22", "title": "Miller", "description": "<p>Flour</p>", "requirements": "<p>A mill</p>",
         "company_name": "Crumb", "location": "Ghent", "careers_url": "https://crumb.recruitee.com/o/baker-22"}]})";
    Board board([&](const QByteArray &path) {
        return path == "/api" ? answer(list, "Content-Type: application/json") : answer(page);
    });
    QString wanted = u"baker-22"_s;
    const auto finder = [&](const QUrl &) { return BoardInterface {QUrl(board.address(u"/api"_s)), wanted}; };
    auto source = fetched(board.address(u"/o/baker-22"_s), {}, finder);
    QVERIFY(source);
    QVERIFY(source->bytes.contains("Miller") && !source->bytes.contains("Bread"));
    QCOMPARE(source->url, board.address(u"/o/baker-22"_s));
    wanted = u"baker-3"_s;
    source = fetched(board.address(u"/o/baker-3"_s), {}, finder);
    QVERIFY(source);
    QCOMPARE(source->bytes, page);
}

void PageFetchTest::boardsAreKnownByTheirAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("wanted");
    const QString id = u"0f0e0d0c-1111-2222-3333-444455556666"_s;
    const auto row = [](const char *name, const QString &address, const QString &asked,
                        const QString &wanted = {}) { QTest::newRow(name) << address << asked << wanted; };
    const QString greenhouse = u"https://boards-api.greenhouse.io/v1/boards/crumb/jobs"_s;
    row("Greenhouse", u"https://boards.greenhouse.io/crumb/jobs/42?gh_src=x"_s,
        greenhouse + u"/42?pay_transparency=true"_s);
    row("Greenhouse, newer", u"https://job-boards.greenhouse.io/crumb/jobs/42"_s,
        greenhouse + u"/42?pay_transparency=true"_s);
    row("Greenhouse, embedded", u"https://boards.greenhouse.io/embed/job_app?token=42&for=crumb"_s,
        greenhouse + u"/42?pay_transparency=true"_s);
    row("Greenhouse, list", u"https://boards.greenhouse.io/crumb"_s,
        greenhouse + u"?content=true&pay_transparency=true"_s);
    row("Lever", u"https://jobs.lever.co/crumb/"_s + id + u"/apply"_s,
        u"https://api.lever.co/v0/postings/crumb/"_s + id);
    row("Lever, Europe", u"https://jobs.eu.lever.co/crumb/"_s + id,
        u"https://api.eu.lever.co/v0/postings/crumb/"_s + id);
    row("Lever, list", u"https://jobs.lever.co/crumb"_s,
        u"https://api.lever.co/v0/postings/crumb?mode=json"_s);
    row("Ashby", u"https://jobs.ashbyhq.com/Crumb%20Co/"_s + id,
        u"https://api.ashbyhq.com/posting-api/job-board/Crumb%20Co?includeCompensation=true"_s, id);
    row("Workable", u"https://apply.workable.com/crumb/j/ABC123DEF/"_s,
        u"https://apply.workable.com/api/v1/widget/accounts/crumb?details=true"_s, u"ABC123DEF"_s);
    row("SmartRecruiters", u"https://jobs.smartrecruiters.com/Crumb/743999-baker"_s,
        u"https://api.smartrecruiters.com/v1/companies/Crumb/postings/743999"_s);
    row("Workday", u"https://crumb.wd3.myworkdayjobs.com/en-US/Careers/job/Ghent/Baker_R-12?source=x"_s,
        u"https://crumb.wd3.myworkdayjobs.com/wday/cxs/crumb/Careers/job/Ghent/Baker_R-12"_s);
    row("Personio", u"https://crumb.jobs.personio.de/job/77?language=de"_s,
        u"https://crumb.jobs.personio.de/xml?language=en"_s, u"77"_s);
    row("Recruitee", u"https://crumb.recruitee.com/o/baker-2"_s, u"https://crumb.recruitee.com/api/offers/"_s,
        u"baker-2"_s);
    row("Teamtailor, list", u"https://crumb.teamtailor.com/jobs"_s,
        u"https://crumb.teamtailor.com/jobs.json"_s);
    row("BambooHR", u"https://crumb.bamboohr.com/careers/31"_s,
        u"https://crumb.bamboohr.com/careers/31/detail"_s);
    row("Teamtailor, one: the page itself", u"https://crumb.teamtailor.com/jobs/12-baker"_s, {});
    row("nobody known", u"https://crumb.example/jobs/42"_s, {});
    row("a host that only looks like one", u"https://boards.greenhouse.io.example/crumb/jobs/42"_s, {});
    row("a path that only looks like one", u"https://example.org/boards.greenhouse.io/crumb/jobs/42"_s, {});
}

void PageFetchTest::boardsAreKnownByTheirAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, asked);
    QFETCH(const QString, wanted);
    const std::optional<BoardInterface> found = capture::interfaceOf(QUrl(address));
    QCOMPARE(found ? found->url.toString(QUrl::FullyEncoded) : QString(), asked);
    QCOMPARE(found ? found->wanted : QString(), wanted);
}

QTEST_GUILESS_MAIN(PageFetchTest)
#include "page_fetch_test.moc"
