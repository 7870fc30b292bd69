// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/money_words.h"

#include "core/base/pattern.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {
using reading::MoneyWord;

QString currencyOf(QStringView sign)
{
    static const QHash<QString, QString> signs {
        {u"€"_s, u"EUR"_s},   {u"euro"_s, u"EUR"_s}, {u"euros"_s, u"EUR"_s},   {u"$"_s, u"USD"_s},
        {u"us$"_s, u"USD"_s}, {u"usd$"_s, u"USD"_s}, {u"dollars"_s, u"USD"_s}, {u"mx$"_s, u"MXN"_s},
        {u"£"_s, u"GBP"_s},   {u"ca$"_s, u"CAD"_s},  {u"c$"_s, u"CAD"_s},      {u"cad$"_s, u"CAD"_s},
        {u"a$"_s, u"AUD"_s},  {u"au$"_s, u"AUD"_s},  {u"aud$"_s, u"AUD"_s},    {u"nz$"_s, u"NZD"_s},
        {u"s$"_s, u"SGD"_s},  {u"¥"_s, u"JPY"_s},    {u"₹"_s, u"INR"_s},       {u"zł"_s, u"PLN"_s},
        {u"kč"_s, u"CZK"_s},  {u"fr."_s, u"CHF"_s},  {u"r$"_s, u"BRL"_s},      {u"hk$"_s, u"HKD"_s}};
    const QString form = sign.toString().toLower().remove(u' ');
    return signs.value(form, form.toUpper());
}

/// Signs and codes that stand before a figure.
const QString &signBefore()
{
    static const QString signs =
        u"(?:(?:US|CA|AU|NZ|HK|MX|A|C|S|R|USD |CAD |AUD "
        u")?\\$|€|£|¥|₹|(?<![\\p{L}])(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|"
        u"PLN|CZK|HUF|CAD|AUD|NZD|SGD|HKD|INR|JPY|BRL|MXN|ZAR|AED|Fr\\.|Euro)(?![\\p{L}]))"_s;
    return signs;
}

/// Those that stand behind one.
const QString &signBehind()
{
    static const QString signs = u"(?:€|£|(?:(?:US|CA|AU|NZ|C|A)?\\$)(?![\\d])|zł|kč|(?<![\\p{L}])(?:euros?|"
                                 u"Euros?|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|"
                                 u"CZK|HUF|CAD|AUD|NZD|SGD|HKD|INR|JPY|BRL|MXN|dollars)(?![\\p{L}]))"_s;
    return signs;
}

const QString &figurePattern()
{
    static const QString figure =
        u"(?:\\d{1,3}(?:[.,'’ ]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,3},\\s\\d{3}|\\d+(?:[.,]\\d{1,2})?)(?![\\d])(?:,-|,--|\\.-)?(?:\\s?(?:[kK](?![a-z]|[A-Z]{2})|(?i:thousand|tausend|tsd\\.?|duizend|mille|mil)(?![\\p{L}])))?"_s;
    return figure;
}

/// "per hour" between the ends of a range, "gross" behind its first figure.
const QString &asidePattern()
{
    static const QString aside =
        u"(?:\\s?(?:bruto|gross|brutto|bruts?|brutos|(?:/|per |a |p\\.)\\s?(?:yr|year|annum|hr|hour|h|month|mo|maand|jaar|uur|jahr|monat|an|mois|año|mes)\\.?))?"_s;
    return aside;
}

/// Sign before or after each figure; a second figure may leave it out.
const Pattern &moneyPattern()
{
    static const Pattern pattern = [] {
        const QString between =
            u"\\s*(?:-|–|—|−|~|to|and|or|tot|en|bis|und|à|et|a|y|e|t/m|up to|bis zu|tot maximaal|tot max\\.?|,? max(?:imum)?:?|(?<=\\d)/(?=\\d))\\s*"_s;
        const QString figure = figurePattern();
        const QString lead = u"(?<s1>"_s + signBefore() + u")\\s?(?<a>"_s + figure + u")(?:\\s?(?<s3>"_s
            + signBehind() + u"))?(?:"_s + asidePattern() + between + u"(?:"_s + signBefore()
            + u"\\s?)?(?<b>"_s + figure + u")(?![\\d%])(?:\\s?(?<s4>"_s + signBehind() + u"))?)?"_s;
        const QString tail = u"(?<![\\d.,])(?<c>"_s + figure + u")(?:\\s?"_s + signBehind() + u")?(?:"_s
            + asidePattern() + between + u"(?<d>"_s + figure + u"))?\\s?(?<s2>"_s + signBehind() + u")"_s;
        return Pattern(u"(?:"_s + lead + u"|"_s + tail + u")"_s,
                       QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

/// "60k", "60 thousand": where the word for a thousand begins, -1 without one.
qsizetype thousandsIn(QStringView figure)
{
    static const Pattern thousands(uR"(\s?(?:k|thousand|tausend|tsd\.?|duizend|mille|mil)\s*$)"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    const PatternMatch match = thousands.match(figure);
    return match.hasMatch() ? match.capturedStart() : -1;
}

bool isThousands(QStringView figure)
{
    return thousandsIn(figure) >= 0;
}

/// "$60 - $75K", "100-120k": the K of the second figure is that of the first.
double scaledLike(double low, double high, QStringView lowFigure, QStringView highFigure)
{
    const bool shared = isThousands(highFigure) && !isThousands(lowFigure) && low < 1'000 && high >= 1'000;
    return shared ? low * 1'000 : low;
}

std::optional<MoneyWord> wordOf(const QString &text, const PatternMatch &match)
{
    const bool before = match.hasCaptured(u"a"_s);
    const QStringView lowFigure = match.capturedView(before ? u"a"_s : u"c"_s);
    const QStringView highFigure = match.capturedView(before ? u"b"_s : u"d"_s);
    const QStringView sign = match.capturedView(before ? u"s1"_s : u"s2"_s);
    const std::optional<double> low = reading::amountIn(lowFigure);
    if (!low)
        return {};
    MoneyWord word;
    word.high = highFigure.isEmpty() ? std::nullopt : reading::amountIn(highFigure);
    word.low = word.high ? scaledLike(*low, *word.high, lowFigure, highFigure) : *low;
    word.currency = currencyOf(sign);
    // "$25 CAD": the code says which dollar.
    const QString code = currencyOf(match.captured(u"s3"_s) + match.captured(u"s4"_s));
    if (word.currency == "USD"_L1 && code.size() == 3)
        word.currency = code;
    word.start = int(match.capturedStart());
    word.end = int(match.capturedEnd());
    word.saidDollarOnly = sign == "$"_L1 && code.isEmpty();
    while (word.end > word.start && text[word.end - 1].isSpace())
        --word.end;
    return word;
}
} // namespace

std::optional<double> reading::amountIn(QStringView figure)
{
    const qsizetype word = thousandsIn(figure);
    const bool thousands = word >= 0;
    QString digits = figure.left(thousands ? word : figure.size()).trimmed().toString();
    digits.remove(",--"_L1).remove(",-"_L1).remove(".-"_L1).remove(u' ').remove(u'\'').remove(u'’');
    // The last mark before exactly three digits separates thousands, before one or two digits it is the
    // decimal point.
    static const Pattern decimals(uR"([.,](\d{1,2})$)"_s);
    const PatternMatch match = decimals.match(digits);
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

void reading::eachMoneyWord(const QString &text, const Landmarks &landmarks,
                            const std::function<bool(const MoneyWord &)> &visit)
{
    constexpr int most = 200;
    auto matches = moneyPattern().globalMatch(text, landmarks);
    for (int seen = 0; matches.hasNext() && seen < most;) {
        const std::optional<MoneyWord> word = wordOf(text, matches.next());
        if (word && !visit(*word))
            return;
        seen += word ? 1 : 0;
    }
}
