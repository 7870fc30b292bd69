// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/board_interfaces.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
/// One kind of page. `page` is matched against host, path and query, without the scheme; the places it
/// captures fill %1, %2 ... of the other two.
struct Row {
    const char *page;
    const char *interface;
    const char *wanted;
};

/// A board is added here, one row for a posting and one for its list. A row that stands higher wins.
constexpr std::array rows {
    // Greenhouse
    Row {R"(^(?:job-)?boards(?:\.eu)?\.greenhouse\.io/([\w.-]+)/jobs/(\d+))",
         "https://boards-api.greenhouse.io/v1/boards/%1/jobs/%2?pay_transparency=true", ""},
    Row {
        R"(^(?:job-)?boards(?:\.eu)?\.greenhouse\.io/embed/job_app/?\?(?=.*\bfor=([\w.-]+))(?=.*\btoken=(\d+)))",
        "https://boards-api.greenhouse.io/v1/boards/%1/jobs/%2?pay_transparency=true", ""},
    Row {R"(^(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?!embed)([\w.-]+)/?(?:\?.*)?$)",
         "https://boards-api.greenhouse.io/v1/boards/%1/jobs?content=true&pay_transparency=true", ""},
    // Lever
    Row {R"(^jobs(|\.eu)\.lever\.co/([\w.-]+)/([0-9a-f-]{36}))", "https://api%1.lever.co/v0/postings/%2/%3",
         ""},
    Row {R"(^jobs(|\.eu)\.lever\.co/([\w.-]+)/?(?:\?.*)?$)",
         "https://api%1.lever.co/v0/postings/%2?mode=json", ""},
    // Ashby
    Row {R"(^jobs\.ashbyhq\.com/([\w.%-]+)/([0-9a-f-]{36}))",
         "https://api.ashbyhq.com/posting-api/job-board/%1?includeCompensation=true", "%2"},
    Row {R"(^jobs\.ashbyhq\.com/([\w.%-]+)/?(?:\?.*)?$)",
         "https://api.ashbyhq.com/posting-api/job-board/%1?includeCompensation=true", ""},
    // Workable
    Row {R"(^apply\.workable\.com/([\w-]+)/j/(\w+))",
         "https://apply.workable.com/api/v1/widget/accounts/%1?details=true", "%2"},
    Row {R"(^apply\.workable\.com/([\w-]+)/?(?:\?.*)?$)",
         "https://apply.workable.com/api/v1/widget/accounts/%1?details=true", ""},
    // SmartRecruiters
    Row {R"(^(?:jobs|careers)\.smartrecruiters\.com/([\w-]+)/(\d+))",
         "https://api.smartrecruiters.com/v1/companies/%1/postings/%2", ""},
    // Workday
    Row {R"(^([\w-]+)\.(wd\d+)\.myworkdayjobs\.com/(?:[a-z]{2}-[A-Z]{2}/)?([\w-]+)(/job/[^?]+))",
         "https://%1.%2.myworkdayjobs.com/wday/cxs/%1/%3%4", ""},
    // Personio
    Row {R"(^([\w-]+)\.jobs\.personio\.(de|com)/job/(\d+))", "https://%1.jobs.personio.%2/xml?language=en",
         "%3"},
    Row {R"(^([\w-]+)\.jobs\.personio\.(de|com)/?(?:\?.*)?$)", "https://%1.jobs.personio.%2/xml?language=en",
         ""},
    // Recruitee
    Row {R"(^([\w-]+)\.recruitee\.com/o/([\w-]+))", "https://%1.recruitee.com/api/offers/", "%2"},
    Row {R"(^([\w-]+)\.recruitee\.com/?(?:\?.*)?$)", "https://%1.recruitee.com/api/offers/", ""},
    // Teamtailor: a posting's page says everything itself
    Row {R"(^([\w-]+)\.teamtailor\.com/jobs/?(?:\?.*)?$)", "https://%1.teamtailor.com/jobs.json", ""},
    // BambooHR
    Row {R"(^([\w-]+)\.bamboohr\.com/careers/(\d+))", "https://%1.bamboohr.com/careers/%2/detail", ""},
    Row {R"(^([\w-]+)\.bamboohr\.com/(?:jobs/view\.php|careers)\?(?:.*&)?id=(\d+))",
         "https://%1.bamboohr.com/careers/%2/detail", ""},
};

/// What was captured is put in all at once: it may hold a percent sign of its own.
QString filled(const char *form, const QRegularExpressionMatch &match)
{
    QString made;
    const QString text = QString::fromLatin1(form);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit())
            made += match.captured(text[++i].digitValue());
        else
            made += text[i];
    }
    return made;
}
} // namespace

std::optional<BoardInterface> interfaceOf(const QUrl &page)
{
    QString place = page.host() + page.path(QUrl::FullyEncoded);
    if (page.hasQuery())
        place += u'?' + page.query(QUrl::FullyEncoded);
    for (const Row &row : rows) {
        const auto match = QRegularExpression(QString::fromLatin1(row.page)).match(place);
        if (match.hasMatch())
            return BoardInterface {QUrl(filled(row.interface, match)), filled(row.wanted, match)};
    }
    return {};
}
} // namespace capture
