// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"
#include "core/reading/url_key.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Facts;
using reading::Kind;

QString textOf(const QString &value)
{
    return value;
}

QString textOf(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

QString textOf(double value)
{
    return QString::number(value, 'g', 6);
}

template <KeyedEnum Value> QString textOf(Value value)
{
    return ::toKey(value);
}

QString textOf(const std::optional<Amount> &value)
{
    return value ? QString::number(value->major(), 'f', value->hundredths % 100 == 0 ? 0 : 2) : QString();
}

/// A stored fact under the JSON key of its column.
template <class T, class Value>
void addFact(std::vector<PostingFact> &facts, const QString &field, const Fact<T> &fact, const Value &value)
{
    const QString text = textOf(value);
    if (text.isEmpty())
        return;
    PostingFact row;
    row.field = field;
    row.value = text;
    row.raw = fact.raw;
    if (fact.span) {
        row.start = fact.span->start;
        row.end = fact.span->end;
    }
    row.rule = fact.rule;
    row.confidence = fact.confidence;
    row.source = fact.span ? FactSource::Text : FactSource::Structure;
    facts.push_back(row);
}

template <class T, class Column>
void take(PostingDraft &draft, const QString &field, const std::optional<Fact<T>> &fact, Column &column)
{
    if (!fact)
        return;
    column = fact->value;
    addFact(draft.facts, field, *fact, fact->value);
}

void takePay(PostingDraft &draft, const std::optional<Fact<Pay>> &salary)
{
    if (!salary)
        return;
    draft.posting.payMin = salary->value.min;
    draft.posting.payMax = salary->value.max;
    draft.posting.payCurrency = salary->value.currency;
    draft.posting.payPeriod = salary->value.period;
    draft.posting.payText = salary->raw;
    addFact(draft.facts, u"payMin"_s, *salary, salary->value.min);
    addFact(draft.facts, u"payMax"_s, *salary, salary->value.max);
    addFact(draft.facts, u"payCurrency"_s, *salary, salary->value.currency);
    addFact(draft.facts, u"payPeriod"_s, *salary, salary->value.period);
}

/// Several finds of one kind: each keeps its evidence, the column holds them all.
void takeList(PostingDraft &draft, const QString &field, const std::vector<Fact<QString>> &found,
              const QString &between, QString &column)
{
    QStringList values;
    for (const Fact<QString> &fact : found) {
        addFact(draft.facts, field, fact, fact.value);
        values.append(fact.value);
    }
    values.removeDuplicates();
    column = values.join(between);
}

void takeDegree(PostingDraft &draft, const std::optional<Fact<reading::DegreeAsked>> &degree)
{
    if (!degree)
        return;
    draft.posting.degree = degree->value.level;
    draft.posting.degreePriority = degree->value.required ? Priority::Required : Priority::Preferred;
    addFact(draft.facts, u"degree"_s, *degree, degree->value.level);
    addFact(draft.facts, u"degreePriority"_s, *degree, *draft.posting.degreePriority);
}
} // namespace

PostingDraft reading::draftOf(const Reading &reading, const Source &source)
{
    PostingDraft draft;
    const Facts &facts = reading.facts;
    Posting &posting = draft.posting;
    take(draft, u"title"_s, facts.title, posting.title);
    take(draft, u"company"_s, facts.company, draft.company);
    // Without a known employer the agency is whom one writes to; its rule says that it is one.
    if (!facts.company)
        take(draft, u"company"_s, facts.agency, draft.company);
    take(draft, u"agency"_s, facts.agency, posting.agency);
    take(draft, u"location"_s, facts.location, posting.location);
    take(draft, u"workMode"_s, facts.workMode, posting.workMode);
    take(draft, u"employmentType"_s, facts.employmentType, posting.employmentType);
    take(draft, u"hours"_s, facts.hours, posting.hours);
    take(draft, u"seniority"_s, facts.seniority, posting.seniority);
    take(draft, u"yearsMin"_s, facts.yearsMin, posting.yearsMin);
    take(draft, u"postedOn"_s, facts.postedOn, posting.postedOn);
    take(draft, u"closesOn"_s, facts.closesOn, posting.closesOn);
    take(draft, u"visa"_s, facts.visa, posting.visa);
    take(draft, u"contact"_s, facts.contact, posting.contact);
    take(draft, u"url"_s, facts.url, posting.url);
    take(draft, u"jobRef"_s, facts.jobId, posting.jobRef);
    takeDegree(draft, facts.degree);
    takeList(draft, u"languagesAsked"_s, facts.languages, u", "_s, posting.languagesAsked);
    takeList(draft, u"benefits"_s, facts.benefits, u"; "_s, posting.benefits);
    takePay(draft, facts.salary);
    if (!source.url.isEmpty())
        posting.url = source.url;
    posting.urlKey = urlKey(posting.url);
    posting.language = reading.language;
    posting.text = reading.text;
    draft.captured = source.bytes;
    draft.capturedKind = toKey(reading.kind);
    return draft;
}
