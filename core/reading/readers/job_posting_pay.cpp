// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers/job_posting_pay.h"

#include "core/reading/codes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
/// Below this a figure without a period may be for a month or an hour: it is not guessed.
constexpr double leastYearly = 8'000;

QJsonObject firstObject(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().at(0).toObject() : value.toObject();
}

QString currencyOf(const QJsonObject &posting, const QJsonObject &salary, const QJsonObject &inner)
{
    for (const QJsonValue &value : {salary.value("currency"_L1), inner.value("currency"_L1),
                                    salary.value("priceCurrency"_L1), posting.value("salaryCurrency"_L1)}) {
        const QString code = value.toString().trimmed().toUpper();
        if (code.size() == 3)
            return code;
    }
    return {};
}
} // namespace

std::optional<Amount> reading::amountOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = value.toString().remove(u',').remove(u' ').toDouble(&isNumber);
    // Beyond any pay: a broken or hostile figure.
    if (!isNumber || !(number > 0) || number > 1e12)
        return {};
    return Amount::fromMajor(number);
}

std::optional<reading::Fact<Pay>> reading::payOf(const QJsonObject &posting, const QString &notation)
{
    const QLatin1StringView key = posting.contains("baseSalary"_L1) ? "baseSalary"_L1 : "estimatedSalary"_L1;
    const QJsonValue given = posting.value(key);
    const QJsonObject salary = firstObject(given);
    const QJsonValue value = salary.contains("value"_L1) ? salary.value("value"_L1) : given;
    const QJsonObject inner = value.isObject() ? value.toObject() : salary;
    Pay pay;
    pay.min = amountOf(inner.value("minValue"_L1));
    pay.max = amountOf(inner.value("maxValue"_L1));
    const QLatin1StringView one = inner.contains("price"_L1) ? "price"_L1 : "value"_L1;
    if (!pay.min && !pay.max)
        pay.min = pay.max = amountOf(value.isObject() ? inner.value(one) : value);
    if (!pay.min && !pay.max)
        return {};
    const double least = (pay.min ? pay.min : pay.max)->major();
    const double most = (pay.max ? pay.max : pay.min)->major();
    const QString unit = inner.value("unitText"_L1).toString(salary.value("unitText"_L1).toString());
    const std::optional<PayPeriod> period = payPeriodOf(unit);
    if (!period && most < leastYearly)
        return {};
    pay.currency = currencyOf(posting, salary, inner);
    pay.period = period.value_or(PayPeriod::Year);
    const QString raw = QString::number(least, 'g', 12) + u" - "_s + QString::number(most, 'g', 12);
    return stated(pay, raw, notation + u'.' + key, key == "baseSalary"_L1 ? 0.95 : 0.6);
}
