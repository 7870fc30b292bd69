// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codes.h"
#include "core/reading/facts/money_words.h"
#include "core/reading/facts/text_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Fact;
using reading::MoneyWord;
using reading::Posted;

/// Where a figure is plausible pay, in units of a well-known currency.
bool isPlausible(double value, PayPeriod period)
{
    switch (period) {
    case PayPeriod::Hour:
        return value >= 5 && value <= 1'000;
    case PayPeriod::Day:
        return value >= 40 && value <= 8'000;
    case PayPeriod::Week:
        return value >= 150 && value <= 20'000;
    case PayPeriod::Month:
        return value >= 150 && value <= 400'000;
    case PayPeriod::Year:
        return value >= 8'000 && value <= 20'000'000;
    }
    return false;
}

/// The period the words around a figure name, else what its size can only mean; nothing where it stays open.
std::optional<PayPeriod> periodNear(QStringView after, QStringView before, double value)
{
    static const QRegularExpression named = reading::wordPattern(
        uR"((?:per|a|an|/|p\.?|pro|je|par|por|al|each|every|op)\s?(?<unit>hour|hr|year|yr|annum|month|mo|week|wk|day|uur|jaar|maand|dag|stunde|jahr|monat|tag|heure|mois|hora|año|mes|jour|an)\b|\b(?<adverb>hourly|annual(?:ly)?|yearly|monthly|weekly|daily|p\.?a\.?|p\.?m\.?|jährlich|monatlich|bruto per maand|annuel|anual|mensual|mensuel|brutto\/jahr)\b)"_s);
    for (const QStringView place : {after, before}) {
        const QRegularExpressionMatch match = named.match(place);
        if (!match.hasMatch())
            continue;
        QString unit = match.captured(u"unit"_s) + match.captured(u"adverb"_s);
        unit = unit.toLower().remove(u'.');
        if (unit == "hr"_L1)
            return PayPeriod::Hour;
        if (unit == "yr"_L1 || unit == "pa"_L1)
            return PayPeriod::Year;
        if (unit == "mo"_L1 || unit == "pm"_L1)
            return PayPeriod::Month;
        if (unit == "wk"_L1)
            return PayPeriod::Week;
        if (const std::optional<PayPeriod> period = reading::payPeriodOf(unit))
            return period;
    }
    if (value >= 15'000)
        return PayPeriod::Year;
    if (value >= 1'000 && value < 10'000)
        return PayPeriod::Month;
    return {};
}

bool isOtherMoney(QStringView before, QStringView after)
{
    static const QRegularExpression afterwards = reading::wordPattern(
        uR"(^\s*(?:\+\s*)?(?:million|billion|bn\b|mln|miljoen|miljard|mio|mrd|millones|m\b|b\b|trillion|in (?:revenue|funding|sales|assets))|^[^.\n]{0,25}\b(?:budget|bonus|allowance|revenue|funding|stipend|reimburse|opleidingsbudget|referral|discount|gift|voucher|turnover|portfolio|per kilometer|per km|sign-on|signing))"_s);
    static const QRegularExpression earlier = reading::wordPattern(
        uR"(\b(?:bonus|budget|revenues?|funding|allowance|raised|stipend|referral|reimburse\w*|opleidingsbudget|ontwikkelbudget|thuiswerkvergoeding|reiskosten\w*|vergoeding van|401\(?k\)?|assets|turnover|sales of|valued|worth|save|contribution|insurance|discount|sign-on|signing)\b[^.;\n]{0,28}$)"_s);
    return afterwards.match(after).hasMatch() || earlier.match(before).hasMatch();
}

bool hasPayWord(QStringView sentence)
{
    static const QRegularExpression words = reading::wordPattern(
        uR"(\b(?:salary|salaries|salar\w*|compensation|pay|pay rate|pay range|rate|wage|wages|remuneration|earn|earning|base|ote|on-target|gross|bruto|brutto|verdien\w*|loon|gehalt|jahresgehalt|vergütung|stundenlohn|rémunération|salaire|salario|sueldo|retribución|stagevergoeding|hourly|annually|per (?:year|hour|annum|month)|per (?:jaar|maand|uur)|pro (?:jahr|monat|stunde)))"_s);
    return words.match(sentence).hasMatch();
}

enum class Bound { Exact, AtMost, AtLeast };

Bound boundBefore(QStringView before)
{
    static const QRegularExpression most = reading::wordPattern(
        uR"(\b(?:up to|upto|maximum(?: of)?|max\.?|maximaal|tot|bis zu|bis|jusqu(?:'|’)à|hasta)(?: een| de)?(?: salary)?(?: van| of)?\s*:?\s*$)"_s);
    static const QRegularExpression least = reading::wordPattern(
        uR"(\b(?:from|starting (?:at|from)|minimum(?: of)?|min\.?|at least|vanaf|ab|mindestens|à partir de|desde)\s*:?\s*$)"_s);
    if (most.match(before).hasMatch())
        return Bound::AtMost;
    return least.match(before).hasMatch() ? Bound::AtLeast : Bound::Exact;
}

Pay payFrom(const MoneyWord &word, PayPeriod period, Bound bound)
{
    Pay pay;
    pay.currency = word.currency;
    pay.period = period;
    const bool range = word.high.has_value();
    if (range || bound != Bound::AtMost)
        pay.min = Amount::fromMajor(word.low);
    if (range || bound != Bound::AtLeast)
        pay.max = Amount::fromMajor(word.high.value_or(word.low));
    return pay;
}

std::optional<Fact<Pay>> payAt(const Posted &posted, const MoneyWord &word)
{
    const reading::Span sentence = reading::sentenceAround(posted.text, word.start);
    const QStringView text = posted.text;
    const int from = std::max(sentence.start, word.start - 90);
    const QStringView before = text.mid(from, word.start - from);
    const QStringView after = text.mid(word.end, std::min(60, std::max(0, sentence.end - word.end)));
    if (isOtherMoney(before, after))
        return {};
    const double most = word.high.value_or(word.low);
    const std::optional<PayPeriod> period = periodNear(after, before.right(40), most);
    // Words on the line above count for a figure that stands alone on its own.
    const QStringView context =
        text.mid(std::max(0, from - 60), word.end + int(after.size()) - std::max(0, from - 60));
    const bool spoken =
        hasPayWord(word.high ? context : text.mid(from, word.end + 30 - from)) || (word.high && period);
    const PayPeriod taken = period.value_or(PayPeriod::Month);
    if (!spoken || !isPlausible(most, taken) || (word.high && *word.high < word.low))
        return {};
    if (!period && !hasPayWord(context))
        return {};
    return reading::found(posted, payFrom(word, taken, boundBefore(before)), word.start, word.end,
                          u"text.salary"_s, word.high ? 0.9 : 0.75);
}
} // namespace

std::optional<reading::Fact<Pay>> reading::salaryIn(const Posted &posted)
{
    std::optional<Fact<Pay>> single;
    for (const MoneyWord &word : moneyWordsIn(posted.text)) {
        const std::optional<Fact<Pay>> pay = payAt(posted, word);
        if (!pay)
            continue;
        if (word.high)
            return pay;
        if (!single)
            single = pay;
    }
    return single;
}
