// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/payload_pay.h"

#include "core/base/fold.h"
#include "core/reading/codes.h"
#include "core/reading/json_path.h"
#include "core/reading/json_words.h"
#include "core/reading/readers/job_posting_pay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Options = QHash<QString, QString>;

/// A period, and how many of what the payload counts in fit into it.
struct Interval {
    PayPeriod period = PayPeriod::Year;
    int times = 1;
};

/// "1 YEAR", "per-hour-wage", "2 WEEK", "semi-month-salary".
std::optional<Interval> intervalOf(const QString &label)
{
    QString form = folded(label);
    form.replace(u'-', u' ').replace(u'_', u' ');
    if (form.contains("2 week"_L1) || form.contains("bi week"_L1) || form.contains("biweek"_L1))
        return Interval {PayPeriod::Year, 26};
    if (form.contains("semi month"_L1) || form.contains("half month"_L1) || form.contains("0.5 month"_L1))
        return Interval {PayPeriod::Year, 24};
    if (form.contains("one time"_L1) || form.contains("1 time"_L1))
        return {};
    const std::optional<PayPeriod> period = reading::payPeriodOf(label);
    return period ? std::optional(Interval {*period, 1}) : std::nullopt;
}

QJsonValue at(const QJsonValue &value, const Options &how, const QString &key)
{
    const auto path = how.constFind(key);
    if (path == how.cend())
        return QJsonValue::Undefined;
    const std::vector<QJsonValue> found = reading::valuesAt(value, *path);
    return found.empty() ? QJsonValue(QJsonValue::Undefined) : found.front();
}

std::optional<Amount> amountAt(const QJsonValue &value, const Options &how, const QString &key, int times)
{
    const std::optional<Amount> amount = reading::amountOf(at(value, how, key));
    if (!amount)
        return {};
    return Amount::fromMajor(amount->major() * times / (how.contains(u"cents"_s) ? 100 : 1));
}

std::optional<Pay> one(const QJsonValue &value, const Options &how)
{
    const QString label = reading::wordOf(at(value, how, u"period"_s));
    std::optional<Interval> interval = intervalOf(label);
    // Where only a title could have said it ("Netherlands"), the interface counts in one period.
    if (!interval)
        interval = intervalOf(how.value(u"per"_s));
    if (!interval)
        return {};
    Pay pay;
    pay.min = amountAt(value, how, u"min"_s, interval->times);
    pay.max = amountAt(value, how, u"max"_s, interval->times);
    if (!pay.min && !pay.max)
        pay.min = pay.max = amountAt(value, how, u"value"_s, interval->times);
    if (!pay.min && !pay.max)
        return {};
    const QString currency = reading::wordOf(at(value, how, u"currency"_s)).toUpper();
    pay.currency = currency.size() == 3 ? currency : QString();
    pay.period = interval->period;
    return pay;
}

/// The range that holds both.
void widen(Pay &into, const Pay &other)
{
    if (into.currency != other.currency || into.period != other.period)
        return;
    if (into.min && other.min && other.min->hundredths < into.min->hundredths)
        into.min = other.min;
    if (into.max && other.max && other.max->hundredths > into.max->hundredths)
        into.max = other.max;
}

QString rawOf(const Pay &pay)
{
    QStringList ends;
    for (const std::optional<Amount> &end : {pay.min, pay.max}) {
        if (end)
            ends += QString::number(end->major(), 'g', 12);
    }
    ends.removeDuplicates();
    return (ends.join(" - "_L1) + u' ' + pay.currency).trimmed();
}
} // namespace

bool reading::isMeant(const QJsonValue &value, const QHash<QString, QString> &how)
{
    const auto only = how.constFind(u"only"_s);
    if (only == how.cend())
        return true;
    const QString word = only->section(u':', 1).replace(u'_', u' ');
    return wordOf(value.toObject().value(only->section(u':', 0, 0))) == word;
}

std::optional<reading::Fact<Pay>> reading::payIn(const std::vector<QJsonValue> &values, const Options &how,
                                                 const QString &rule)
{
    std::optional<Pay> all;
    for (const QJsonValue &value : values) {
        const std::optional<Pay> pay = isMeant(value, how) ? one(value, how) : std::nullopt;
        if (pay && all)
            widen(*all, *pay);
        else if (pay)
            all = pay;
    }
    return all ? stated(*all, rawOf(*all), rule, 0.95) : std::nullopt;
}
