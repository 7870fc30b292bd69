// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"
#include "core/reading/readers/page_layout.h"
#include "tests/bench/bench.h"
#include "tests/support/testing.h"

#include <QFile>
#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 9;

/// A saved page of a large board where one lies beside this checkout, else one of its size.
QByteArray largePage()
{
    constexpr qsizetype usual = 560'000;
    QFile file(referenceData(u"data/postings/indeed_job__coverletterer.html"_s));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    const QByteArray block =
        "<div class=\"card\" data-id=\"7\"><h2>Keeper</h2><ul><li>Tend the lamp</li><li>Write the "
        "log</li></ul><script>var state = {\"a\": [1, 2, 3]};</script></div>\n";
    QByteArray page = "<!doctype html><html><head><title>Keeper at Lamp</title></head><body>";
    while (page.size() < usual)
        page += block;
    return page + "</body></html>";
}

/// Text as postings have it, some sixty thousand letters.
QByteArray longText()
{
    return QByteArray("Senior Lamp Keeper\nRequirements:\n- 5+ years with Python and PostgreSQL\n- You write "
                      "the log every "
                      "night and mend what the storm broke\nWe offer EUR 4.500 - 6.000 per month.\n\n")
        .repeated(300);
}

/// Every byte looked at once.
quint32 sumOf(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (const char c : bytes)
        sum = sum * 31 + static_cast<unsigned char>(c);
    return sum;
}
} // namespace

Result<bench::Measured> bench::pageAgainstItsParser(Ground &)
{
    const QByteArray page = largePage();
    const double parsing = medianOf(runs, [&] {
        GumboOutput *output =
            gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), size_t(page.size()));
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    });
    const double reading = medianOf(runs, [&] {
        static_cast<void>(reading::read({page, reading::Kind::Html, {}, QDate(2026, 8, 20)}));
    });
    return Measured {reading, parsing, "ms"};
}

Result<bench::Measured> bench::textAgainstAPlainPass(Ground &)
{
    constexpr int passes = 200;
    const QByteArray text = longText();
    volatile quint32 kept = 0;
    const double passing = medianOf(runs, [&] {
        for (int i = 0; i < passes; ++i)
            kept = kept + sumOf(text);
    });
    const double reading = medianOf(runs, [&] {
        static_cast<void>(reading::read({text, reading::Kind::Text, {}, QDate(2026, 8, 20)}));
    });
    return Measured {reading, passing / passes, "ms"};
}
