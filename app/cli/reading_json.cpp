// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading_json.h"

#include "core/exchange/json_value.h"
#include "core/model/pay_year.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
void addSpan(QJsonObject &row, reading::Span span)
{
    row.insert(u"start"_s, span.start);
    row.insert(u"end"_s, span.end);
}

template <class T> QJsonObject evidence(const reading::Fact<T> &fact)
{
    QJsonObject json {{u"raw"_s, fact.raw}, {u"rule"_s, fact.rule}, {u"confidence"_s, fact.confidence}};
    if (fact.span)
        addSpan(json, *fact.span);
    return json;
}

QJsonObject payJson(const Pay &pay)
{
    QJsonObject json {{u"period"_s, toKey(pay.period)}};
    if (!pay.currency.isEmpty())
        json.insert(u"currency"_s, pay.currency);
    const double yearly = periodsInYear(pay.period);
    if (pay.min) {
        json.insert(u"min"_s, pay.min->major());
        json.insert(u"minYearly"_s, pay.min->major() * yearly);
    }
    if (pay.max) {
        json.insert(u"max"_s, pay.max->major());
        json.insert(u"maxYearly"_s, pay.max->major() * yearly);
    }
    return json;
}

/// Collects the facts that are known.
class FactsJson final
{
public:
    template <class T> void add(const QString &key, const std::optional<reading::Fact<T>> &fact)
    {
        if (fact)
            put(key, *fact, JsonValue<T>::write(fact->value));
    }
    void add(const QString &key, const std::optional<reading::Fact<Pay>> &fact)
    {
        if (fact)
            put(key, *fact, payJson(fact->value));
    }
    void add(const QString &key, const std::optional<reading::Fact<reading::DegreeAsked>> &fact)
    {
        if (!fact)
            return;
        put(key, *fact, toKey(fact->value.level));
        QJsonObject degree = m_json.value(key).toObject();
        degree.insert(u"required"_s, fact->value.required);
        m_json.insert(key, degree);
    }
    /// Several finds of one kind: a list.
    void add(const QString &key, const std::vector<reading::Fact<QString>> &found)
    {
        QJsonArray list;
        for (const reading::Fact<QString> &fact : found) {
            QJsonObject json = evidence(fact);
            json.insert(u"value"_s, fact.value);
            list.append(json);
        }
        if (!list.isEmpty())
            m_json.insert(key, list);
    }
    QJsonObject json() const { return m_json; }

private:
    template <class T> void put(const QString &key, const reading::Fact<T> &fact, const QJsonValue &value)
    {
        QJsonObject json = evidence(fact);
        json.insert(u"value"_s, value);
        m_json.insert(key, json);
    }

    QJsonObject m_json;
};

QJsonObject factsJson(const reading::Facts &facts)
{
    FactsJson json;
    json.add(u"title"_s, facts.title);
    json.add(u"company"_s, facts.company);
    json.add(u"agency"_s, facts.agency);
    json.add(u"location"_s, facts.location);
    json.add(u"workMode"_s, facts.workMode);
    json.add(u"employmentType"_s, facts.employmentType);
    json.add(u"hours"_s, facts.hours);
    json.add(u"seniority"_s, facts.seniority);
    json.add(u"yearsMin"_s, facts.yearsMin);
    json.add(u"degree"_s, facts.degree);
    json.add(u"salary"_s, facts.salary);
    json.add(u"postedOn"_s, facts.postedOn);
    json.add(u"closesOn"_s, facts.closesOn);
    json.add(u"visa"_s, facts.visa);
    json.add(u"contact"_s, facts.contact);
    json.add(u"url"_s, facts.url);
    json.add(u"jobId"_s, facts.jobId);
    json.add(u"languages"_s, facts.languages);
    json.add(u"benefits"_s, facts.benefits);
    return json.json();
}

QJsonObject skillJson(const reading::SkillFound &found, const SaidBefore &said)
{
    QJsonArray mentions;
    for (const reading::SkillMention &mention : found.mentions) {
        QJsonObject json {{u"text"_s, mention.text}, {u"rule"_s, mention.rule}};
        addSpan(json, mention.span);
        mentions.append(json);
    }
    QJsonObject json {{u"key"_s, found.key},
                      {u"name"_s, said.lexicon.nameOf(found.key)},
                      {u"priority"_s, toKey(found.priority)},
                      {u"mentions"_s, mentions}};
    if (const auto skill = said.lexicon.find(found.key)) {
        json.insert(u"category"_s, skill->category);
        json.insert(u"kind"_s, toKey(skill->kind));
    }
    if (found.group)
        json.insert(u"group"_s, *found.group);
    if (found.years)
        json.insert(u"years"_s, *found.years);
    if (const auto state = said.standing.of(found.key))
        json.insert(u"state"_s, toKey(*state));
    return json;
}

QJsonArray strings(const std::vector<QString> &list)
{
    return QJsonArray::fromStringList(QStringList(list.begin(), list.end()));
}
} // namespace

QJsonObject readingJson(const reading::Reading &reading, const SaidBefore &said)
{
    QJsonArray skills;
    for (const reading::SkillFound &found : reading.skills)
        skills.append(skillJson(found, said));
    QJsonArray duties;
    for (const reading::Duty &duty : reading.duties) {
        QJsonObject json {{u"text"_s, duty.text}};
        addSpan(json, duty.span);
        duties.append(json);
    }
    return {{u"kind"_s, toKey(reading.kind)},
            {u"reader"_s, reading.reader},
            {u"language"_s, reading.language},
            {u"text"_s, reading.text},
            {u"facts"_s, factsJson(reading.facts)},
            {u"skills"_s, skills},
            {u"duties"_s, duties},
            {u"unknown"_s, strings(reading.unknown)},
            {u"notes"_s, strings(reading.notes)}};
}

QString readingText(const reading::Reading &reading, const skills::Lexicon &lexicon)
{
    QStringList lines;
    const QJsonObject facts = factsJson(reading.facts);
    for (const QString &key : facts.keys()) {
        // One fact, or a list of them.
        const QJsonValue stored = facts.value(key);
        const QJsonArray all = stored.isArray() ? stored.toArray() : QJsonArray {stored};
        for (const QJsonValue &one : all) {
            const QJsonObject fact = one.toObject();
            const QJsonValue value = fact.value("value"_L1);
            const QString words =
                value.isObject() ? fact.value("raw"_L1).toString() : value.toVariant().toString();
            lines.append(
                u"%1  %2  \"%3\""_s.arg(key.leftJustified(15), words, fact.value("raw"_L1).toString()));
        }
    }
    for (const reading::SkillFound &found : reading.skills) {
        const QString words = found.mentions.empty() ? QString() : found.mentions.front().text;
        lines.append(u"%1  %2  \"%3\""_s.arg(toKey(found.priority).leftJustified(15),
                                             lexicon.nameOf(found.key), words));
    }
    for (const QString &note : reading.notes)
        lines.append(u"# "_s + note);
    return lines.join(u'\n');
}
} // namespace cli
