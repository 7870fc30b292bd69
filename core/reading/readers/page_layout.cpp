// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/page_layout.h"

#include "core/reading/codes.h"
#include "core/reading/readers/field_values.h"
#include "core/reading/readers/payload_layout.h"
#include "core/reading/readers/places.h"
#include "core/reading/word_lists.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
using reading::Facts;
using reading::stated;

struct Layouts {
    reading::MarkupSearch search {};
    QSet<QString> weak {};
};

const Layouts &layouts()
{
    static const Layouts all = [] {
        Layouts made;
        for (const QStringList &cells : reading::lexiconRows(u"markup.tsv"_s)) {
            if (cells.value(1) == "weak"_L1)
                made.weak.insert(cells.value(0));
            else
                made.search.rules.push_back({cells.value(1), cells.value(0), cells.value(2).toUtf8(),
                                             cells.value(3).toUtf8(), cells.value(4).toUtf8(),
                                             cells.value(5).toUtf8()});
        }
        made.search.scripts = reading::payloadScripts();
        return made;
    }();
    return all;
}

template <class T>
void take(std::optional<reading::Fact<T>> &fact, const std::optional<T> &value, const QString &raw,
          const QString &rule, double confidence)
{
    if (value && !fact)
        fact = stated(*value, raw, rule, confidence);
}

std::optional<QString> worded(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void takeDay(std::optional<reading::Fact<QDate>> &fact, const QString &raw, const QString &rule,
             const QDate &on)
{
    const QDate day = reading::dayOfField(raw, on);
    if (day.isValid() && !fact)
        fact = stated(day, raw, rule, reading::isCountedBack(raw) ? 0.6 : 0.9);
}

/// "Seniority level Mid-Senior level Employment type Full-time": labels and values by turns.
void takeCriteria(Facts &facts, const QString &plain, const QString &rule)
{
    static const QRegularExpression level(
        uR"(Seniority level\s+(.{2,30}?)(?=\s+Employment type|\s+Job function|\s+Industries|$))"_s);
    static const QRegularExpression employment(
        uR"(Employment type\s+(.{2,30}?)(?=\s+Job function|\s+Industries|\s+Seniority|$))"_s);
    const QString levelWord = level.match(plain).captured(1);
    const QString employmentWord = employment.match(plain).captured(1);
    take(facts.seniority, reading::seniorityOf(levelWord), levelWord, rule, 0.6);
    take(facts.employmentType, reading::employmentTypeOf(employmentWord), employmentWord, rule, 0.9);
}

void takeField(Facts &facts, const QString &field, const QString &value, const QString &rule, const QDate &on)
{
    constexpr qsizetype longest = 1'000;
    const QString plain = value.simplified();
    if (plain.isEmpty() || plain.size() > longest)
        return;
    if (field == "title"_L1)
        take(facts.title, worded(plain.left(300)), plain, rule, 0.9);
    else if (field == "company"_L1)
        take(facts.company, worded(plain.left(300)), plain, rule, 0.9);
    else if (field == "location"_L1)
        take(facts.location, worded(reading::placeOf(plain, false)), plain, rule, 0.85);
    else if (field == "employmentType"_L1)
        take(facts.employmentType, reading::employmentTypeOf(plain), plain, rule, 0.85);
    else if (field == "jobId"_L1)
        take(facts.jobId, worded(plain.left(100)), plain, rule, 0.9);
    else if (field == "url"_L1)
        take(facts.url, worded(plain), plain, rule, 0.8);
    else if (field == "posted"_L1)
        takeDay(facts.postedOn, plain, rule, on);
    else if (field == "criteria"_L1)
        takeCriteria(facts, plain, rule);
    // A place often says how the work is done as well: "Melbourne VIC (Hybrid)".
    if (field == "workMode"_L1 || field == "location"_L1)
        take(facts.workMode, reading::workModeOf(plain), plain, rule, 0.8);
}
} // namespace

const reading::MarkupSearch &reading::pageSearch()
{
    return layouts().search;
}

std::optional<reading::Understood> reading::fromLayout(const PlainPage &page, Trust trust, const QDate &on)
{
    constexpr int enoughText = 200;
    Understood made;
    // The order of a hash is no order: names give one.
    QStringList names = page.fields.keys();
    names.sort();
    for (const QString &name : names) {
        const QString layout = name.section(u'.', 0, 0);
        const QString field = name.section(u'.', 1);
        if (layouts().weak.contains(layout) != (trust == Trust::After))
            continue;
        const QString value = page.fields.value(name);
        if (field == "text"_L1)
            made.text = value.size() > made.text.size() ? value : made.text;
        else
            takeField(made.facts, field, value, u"markup."_s + name, on);
    }
    if (!made.facts.title && made.text.size() < enoughText)
        return {};
    made.reader = u"markup"_s;
    return made;
}

reading::Understood reading::fromCard(const PageCard &card, const QDate &on)
{
    Understood made;
    made.reader = u"markup"_s;
    for (auto field = card.fields.begin(); field != card.fields.end(); ++field)
        takeField(made.facts, field.key(), field.value(), u"markup."_s + card.layout + u'.' + field.key(),
                  on);
    made.text = card.fields.value(u"text"_s);
    return made;
}
