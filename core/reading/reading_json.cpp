// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_json.h"

#include "core/skills/lexicon.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::Facts;

/// How many of a period make a year, for a full-time job.
double periodsInYear(PayPeriod period)
{
    switch (period) {
    case PayPeriod::Hour:
        return 2080;
    case PayPeriod::Day:
        return 260;
    case PayPeriod::Week:
        return 52;
    case PayPeriod::Month:
        return 12;
    case PayPeriod::Year:
        return 1;
    }
    return 1;
}

QJsonValue valueOf(const QString &value)
{
    return value;
}

QJsonValue valueOf(double value)
{
    return value;
}

QJsonValue valueOf(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

template <KeyedEnum Value> QJsonValue valueOf(Value value)
{
    return ::toKey(value);
}

QJsonValue valueOf(const reading::DegreeAsked &value)
{
    return ::toKey(value.level);
}

QJsonValue valueOf(const Pay &pay)
{
    QJsonObject object;
    const double yearly = periodsInYear(pay.period);
    if (pay.min) {
        object.insert("min"_L1, pay.min->major());
        object.insert("minYearly"_L1, pay.min->major() * yearly);
    }
    if (pay.max) {
        object.insert("max"_L1, pay.max->major());
        object.insert("maxYearly"_L1, pay.max->major() * yearly);
    }
    if (!pay.currency.isEmpty())
        object.insert("currency"_L1, pay.currency);
    object.insert("period"_L1, ::toKey(pay.period));
    return object;
}

template <class T> QJsonObject jsonOf(const Fact<T> &fact)
{
    QJsonObject object {{u"value"_s, valueOf(fact.value)}, {u"raw"_s, fact.raw}};
    if (fact.span) {
        object.insert("start"_L1, fact.span->start);
        object.insert("end"_L1, fact.span->end);
    }
    object.insert("rule"_L1, fact.rule);
    object.insert("confidence"_L1, fact.confidence);
    return object;
}

template <class T> void add(QJsonObject &object, QLatin1StringView name, const std::optional<Fact<T>> &fact)
{
    if (fact)
        object.insert(name, jsonOf(*fact));
}

QJsonObject jsonOf(const Facts &facts)
{
    QJsonObject object;
    add(object, "title"_L1, facts.title);
    add(object, "company"_L1, facts.company);
    add(object, "location"_L1, facts.location);
    add(object, "workMode"_L1, facts.workMode);
    add(object, "employmentType"_L1, facts.employmentType);
    add(object, "seniority"_L1, facts.seniority);
    add(object, "yearsMin"_L1, facts.yearsMin);
    if (facts.degree) {
        QJsonObject degree = jsonOf(*facts.degree);
        degree.insert("required"_L1, facts.degree->value.required);
        object.insert("degree"_L1, degree);
    }
    add(object, "salary"_L1, facts.salary);
    add(object, "postedOn"_L1, facts.postedOn);
    add(object, "closesOn"_L1, facts.closesOn);
    add(object, "visa"_L1, facts.visa);
    add(object, "contact"_L1, facts.contact);
    add(object, "url"_L1, facts.url);
    add(object, "jobId"_L1, facts.jobId);
    return object;
}

QJsonObject jsonOf(const reading::SkillFound &found)
{
    QJsonObject object;
    if (const skills::Skill *skill = skills::Lexicon::standard().find(found.key)) {
        object.insert("name"_L1, skill->name);
        object.insert("category"_L1, skill->category);
        object.insert("kind"_L1, ::toKey(skill->kind));
    }
    object.insert("key"_L1, found.key);
    object.insert("priority"_L1, ::toKey(found.priority));
    if (found.group)
        object.insert("group"_L1, *found.group);
    if (found.years)
        object.insert("years"_L1, *found.years);
    QJsonArray mentions;
    for (const reading::SkillMention &mention : found.mentions)
        mentions += QJsonObject {{u"start"_s, mention.span.start},
                                 {u"end"_s, mention.span.end},
                                 {u"text"_s, mention.text},
                                 {u"rule"_s, mention.rule}};
    object.insert("mentions"_L1, mentions);
    return object;
}
} // namespace

QString reading::toKey(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"text"_s;
    case Kind::Html:
        return u"html"_s;
    case Kind::Json:
        return u"json"_s;
    case Kind::Xml:
        return u"xml"_s;
    }
    return {};
}

QJsonObject reading::toJson(const Reading &reading)
{
    QJsonArray skillList;
    for (const SkillFound &found : reading.skills)
        skillList += jsonOf(found);
    QJsonArray duties;
    for (const Duty &duty : reading.duties)
        duties +=
            QJsonObject {{u"start"_s, duty.span.start}, {u"end"_s, duty.span.end}, {u"text"_s, duty.text}};
    QJsonArray unknown;
    for (const QString &name : reading.unknown)
        unknown += name;
    QJsonArray notes;
    for (const QString &note : reading.notes)
        notes += note;
    return {{u"kind"_s, toKey(reading.kind)},
            {u"reader"_s, reading.reader},
            {u"language"_s, reading.language},
            {u"text"_s, reading.text},
            {u"facts"_s, jsonOf(reading.facts)},
            {u"skills"_s, skillList},
            {u"duties"_s, duties},
            {u"unknown"_s, unknown},
            {u"notes"_s, notes}};
}
