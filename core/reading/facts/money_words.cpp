// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/money_words.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
QString currencyOf(QStringView sign)
{
    static const QHash<QString, QString> signs {
        {u"€"_s, u"EUR"_s},    {u"euro"_s, u"EUR"_s}, {u"euros"_s, u"EUR"_s}, {u"$"_s, u"USD"_s},
        {u"us$"_s, u"USD"_s},  {u"usd$"_s, u"USD"_s}, {u"£"_s, u"GBP"_s},     {u"ca$"_s, u"CAD"_s},
        {u"c$"_s, u"CAD"_s},   {u"cad$"_s, u"CAD"_s}, {u"a$"_s, u"AUD"_s},    {u"au$"_s, u"AUD"_s},
        {u"aud$"_s, u"AUD"_s}, {u"nz$"_s, u"NZD"_s},  {u"s$"_s, u"SGD"_s},    {u"¥"_s, u"JPY"_s},
        {u"₹"_s, u"INR"_s},    {u"zł"_s, u"PLN"_s},   {u"kč"_s, u"CZK"_s},    {u"fr."_s, u"CHF"_s},
        {u"r$"_s, u"BRL"_s},   {u"hk$"_s, u"HKD"_s}};
    const QString form = sign.toString().toLower().remove(u' ');
    return signs.value(form, form.toUpper());
}

const QString &codePattern()
{
    static const QString codes = u"(?:(?:US|CA|AU|NZ|HK|A|C|S|R|USD|CAD|AUD)?\\$|€|£|¥|₹|\\b(?:EUR|USD|GBP|"
                                 u"CHF|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|"
                                 "NZD|SGD|INR|JPY|BRL|MXN|ZAR|AED)\\b)"_s;
    return codes;
}

const QString &figurePattern()
{
    static const QString figure =
        u"(?:\\d{1,3}(?:[.,'’ ]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,3},\\s\\d{3}|\\d+(?:[.,]\\d{1,2})?)(?:,-)?\\s?(?:[kK](?![a-z]))?"_s;
    return figure;
}

/// Sign before or after each figure; a second figure may leave it out.
const QRegularExpression &moneyPattern()
{
    static const QRegularExpression pattern = [] {
        const QString sign = codePattern();
        const QString after = u"(?:€|£|zł|kč|\\b(?:euros?|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF)\\b)"_s;
        const QString between = u"\\s*(?:-|–|—|~|to|and|tot|en|bis|und|à|et|a|y|t/m|up to)\\s*"_s;
        const QString figure = figurePattern();
        return QRegularExpression(u"(?:(?<s1>"_s + sign + u")\\s?(?<a>"_s + figure
                                      + u")(?:\\s?(?:bruto|gross|brutto))?(?:"_s + between + u"(?:"_s + sign
                                      + u")?\\s?(?<b>"_s + figure + u")(?![\\d%]))?|(?<![\\d.,])(?<c>"_s
                                      + figure + u")\\s?(?:"_s + after + u")?(?:"_s + between + u"(?<d>"_s
                                      + figure + u"))?\\s?(?<s2>"_s + after + u"))"_s,
                                  QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

bool isThousands(QStringView figure)
{
    return figure.trimmed().endsWith(u'k', Qt::CaseInsensitive);
}

/// "$60 - $75K", "100-120k": the K of the second figure is that of the first.
double scaledLike(double low, double high, QStringView lowFigure, QStringView highFigure)
{
    const bool shared = isThousands(highFigure) && !isThousands(lowFigure) && low < 1'000 && high >= 1'000;
    return shared ? low * 1'000 : low;
}
} // namespace

std::optional<double> reading::amountIn(QStringView figure)
{
    QString digits = figure.trimmed().toString();
    const bool thousands = isThousands(figure);
    if (thousands)
        digits.chop(1);
    digits.remove(",-"_L1).remove(u' ').remove(u'\'').remove(u'’');
    // The last mark before exactly three digits separates thousands, before one or two digits it is the
    // decimal point.
    static const QRegularExpression decimals(uR"([.,](\d{1,2})$)"_s);
    const QRegularExpressionMatch match = decimals.match(digits);
    const QString fraction = match.captured(1);
    if (match.hasMatch())
        digits.chop(fraction.size() + 1);
    digits.remove(u'.').remove(u',');
    bool isNumber = false;
    const double value = (digits + u'.' + (fraction.isEmpty() ? u"0"_s : fraction)).toDouble(&isNumber);
    if (!isNumber || value <= 0 || value > 1e9)
        return {};
    return thousands ? value * 1'000 : value;
}

std::vector<reading::MoneyWord> reading::moneyWordsIn(const QString &text)
{
    constexpr size_t most = 200;
    std::vector<MoneyWord> words;
    QRegularExpressionMatchIterator matches = moneyPattern().globalMatch(text);
    while (matches.hasNext() && words.size() < most) {
        const QRegularExpressionMatch match = matches.next();
        const bool before = match.hasCaptured(u"a"_s);
        const QString lowFigure = match.captured(before ? u"a"_s : u"c"_s);
        const QString highFigure = match.captured(before ? u"b"_s : u"d"_s);
        const std::optional<double> low = amountIn(lowFigure);
        if (!low)
            continue;
        MoneyWord word;
        word.high = highFigure.isEmpty() ? std::nullopt : amountIn(highFigure);
        word.low = word.high ? scaledLike(*low, *word.high, lowFigure, highFigure) : *low;
        word.currency = currencyOf(match.captured(before ? u"s1"_s : u"s2"_s));
        word.start = int(match.capturedStart());
        word.end = int(match.capturedEnd());
        words.push_back(word);
    }
    return words;
}
