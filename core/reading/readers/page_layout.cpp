// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/page_layout.h"

#include "core/reading/codes.h"
#include "core/reading/word_lists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using reading::Facts;

QDate daysAgo(const QString &text, const QDate &on)
{
    static const QRegularExpression ago(uR"((\d{1,3})\s*\+?\s*(minute|hour|day|week|month)s?\s+ago)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = ago.match(text);
    if (!match.hasMatch() || !on.isValid())
        return {};
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    if (unit == "month"_L1)
        return on.addMonths(-count);
    return on.addDays(unit == "day"_L1 ? -count : unit == "week"_L1 ? -7 * count : 0);
}

void takePostedOn(Facts &facts, const QString &plain, const QString &rule, const QDate &on)
{
    const QDate written = reading::dayOf(plain);
    const QDate day = written.isValid() ? written : daysAgo(plain, on);
    if (day.isValid())
        facts.postedOn = reading::stated(day, plain, rule, written.isValid() ? 0.9 : 0.6);
}

void takeField(Facts &facts, const QString &field, const QString &value, const QString &rule)
{
    const QString plain = value.simplified();
    if (plain.isEmpty() || plain.size() > 300)
        return;
    if (field == "title"_L1)
        facts.title = reading::stated(plain, plain, rule, 0.9);
    else if (field == "company"_L1)
        facts.company = reading::stated(plain, plain, rule, 0.9);
    else if (field == "location"_L1)
        facts.location = reading::stated(plain, plain, rule, 0.85);
    const std::optional<EmploymentType> type = reading::employmentTypeOf(plain);
    if (type && field == "employmentType"_L1)
        facts.employmentType = reading::stated(*type, plain, rule, 0.85);
}

/// "Seniority level Mid-Senior level Employment type Full-time": labels and values by turns.
void takeCriteria(Facts &facts, const QString &criteria, const QString &rule)
{
    const QString plain = criteria.simplified();
    static const QRegularExpression level(
        uR"(Seniority level\s+(.{2,30}?)(?=\s+Employment type|\s+Job function|\s+Industries|$))"_s);
    static const QRegularExpression employment(
        uR"(Employment type\s+(.{2,30}?)(?=\s+Job function|\s+Industries|\s+Seniority|$))"_s);
    const QString levelWord = level.match(plain).captured(1);
    const QString employmentWord = employment.match(plain).captured(1);
    if (const std::optional<Seniority> seniority = reading::seniorityOf(levelWord))
        facts.seniority = reading::stated(*seniority, levelWord, rule, 0.6);
    if (const std::optional<EmploymentType> type = reading::employmentTypeOf(employmentWord))
        facts.employmentType = reading::stated(*type, employmentWord, rule, 0.9);
}
} // namespace

const std::vector<reading::MarkupRule> &reading::layoutRules()
{
    static const std::vector<MarkupRule> rules = [] {
        std::vector<MarkupRule> made;
        for (const QStringList &cells : lexiconRows(u"markup.tsv"_s))
            made.push_back({cells.value(1), cells.value(0), cells.value(2), cells.value(3), cells.value(4),
                            cells.value(5)});
        return made;
    }();
    return rules;
}

std::optional<reading::Understood> reading::fromLayout(const PlainPage &page, const QDate &on)
{
    constexpr int enoughText = 200;
    Understood made;
    for (auto field = page.fields.begin(); field != page.fields.end(); ++field) {
        const QString name = field.key().section(u'.', 1);
        const QString rule = u"markup."_s + field.key();
        if (name == "criteria"_L1)
            takeCriteria(made.facts, field.value(), rule);
        else if (name == "posted"_L1)
            takePostedOn(made.facts, field.value().simplified(), rule, on);
        else if (name == "text"_L1 && field.value().size() > made.text.size())
            made.text = field.value();
        else if (name != "text"_L1)
            takeField(made.facts, name, field.value(), rule);
    }
    if (!made.facts.title && made.text.size() < enoughText)
        return {};
    made.reader = u"markup"_s;
    return made;
}
