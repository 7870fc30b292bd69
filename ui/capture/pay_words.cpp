// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "ui/capture/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
struct Currency {
    QStringView written;
    QStringView code;
};
/// Longer ones first: "US$" is found before "$".
constexpr std::array currencies {
    Currency {u"US$", u"USD"}, Currency {u"C$", u"CAD"}, Currency {u"A$", u"AUD"},  Currency {u"€", u"EUR"},
    Currency {u"£", u"GBP"},   Currency {u"¥", u"JPY"},  Currency {u"₹", u"INR"},   Currency {u"zł", u"PLN"},
    Currency {u"Kč", u"CZK"},  Currency {u"$", u"USD"},  Currency {u"Fr.", u"CHF"},
};
constexpr std::array<QStringView, 18> codes {u"EUR", u"USD", u"GBP", u"CHF", u"SEK", u"NOK",
                                             u"DKK", u"PLN", u"CZK", u"HUF", u"CAD", u"AUD",
                                             u"NZD", u"JPY", u"INR", u"SGD", u"BRL", u"RON"};

struct PeriodWords {
    PayPeriod period;
    QStringView pattern;
    const char *shown;
};
const std::array periods {
    PeriodWords {PayPeriod::Hour, uR"(\b(hour|hourly|hr|h|uur|stunde|heure|hora)\b)",
                 QT_TRANSLATE_NOOP("Pay", "%1 an hour")},
    PeriodWords {PayPeriod::Day, uR"(\b(day|daily|dag|tag|jour)\b)", QT_TRANSLATE_NOOP("Pay", "%1 a day")},
    PeriodWords {PayPeriod::Week, uR"(\b(week|weekly|wk|woche|semaine)\b)",
                 QT_TRANSLATE_NOOP("Pay", "%1 a week")},
    PeriodWords {PayPeriod::Month, uR"(\b(month|monthly|mo|maand|monat|mois|mes)\b)",
                 QT_TRANSLATE_NOOP("Pay", "%1 a month")},
    PeriodWords {PayPeriod::Year, uR"(\b(year|yearly|annual|annually|annum|yr|pa|jaar|jahr|an|ano)\b)",
                 QT_TRANSLATE_NOOP("Pay", "%1 a year")},
};

QString symbolOf(const QString &code)
{
    for (const QStringView known : {u"EUR", u"GBP", u"USD", u"JPY", u"INR"}) {
        const auto found = std::ranges::find_if(currencies, [&](const Currency &currency) {
            return known == code && currency.code == known && currency.written.size() == 1;
        });
        if (found != currencies.end())
            return found->written.toString();
    }
    return code;
}

QString amountText(Amount amount)
{
    const bool isWhole = amount.hundredths % 100 == 0;
    QString text = QLocale::c().toString(amount.major(), 'f', isWhole ? 0 : 2);
    const qsizetype whole = isWhole ? text.size() : text.size() - 3;
    if (!isWhole)
        text.replace(whole, 1, QLocale().decimalPoint());
    // Groups of three from the point on, apart by a narrow space that does not break.
    for (qsizetype at = whole - 3; at > 0 && whole > 4; at -= 3)
        text.insert(at, QChar(0x202F));
    return text;
}

QString currencyIn(const QString &text)
{
    for (const Currency &currency : currencies) {
        if (text.contains(currency.written, Qt::CaseInsensitive))
            return currency.code.toString();
    }
    for (const QStringView code : codes) {
        const QRegularExpression word(u"\\b%1\\b"_s.arg(code), QRegularExpression::CaseInsensitiveOption);
        if (word.match(text).hasMatch())
            return code.toString();
    }
    return {};
}

/// "62.000", "62,000", "62 000" and "18,50" each as it is meant: two digits or one behind the last sign
/// are a fraction.
std::optional<double> numberFrom(QString digits)
{
    static const QRegularExpression fraction(uR"([.,](\d{1,2})$)"_s);
    QString cents;
    if (const QRegularExpressionMatch match = fraction.match(digits); match.hasMatch()) {
        cents = match.captured(1);
        digits.truncate(match.capturedStart());
    }
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    bool isNumber = false;
    const double number = (digits + u'.' + cents).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::vector<double> amountsIn(const QString &text)
{
    static const QRegularExpression amount(
        u"(\\d{1,3}(?:[ .,'’\u00A0\u202F]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)\\s*([kK]\\b)?"_s);
    std::vector<double> amounts;
    bool isThousands = false;
    for (auto each = amount.globalMatch(text); each.hasNext() && amounts.size() < 2;) {
        const QRegularExpressionMatch match = each.next();
        const auto number = numberFrom(match.captured(1));
        isThousands = match.hasCaptured(2);
        if (number)
            amounts.push_back(isThousands ? *number * 1000 : *number);
    }
    // "62-74k": the k is meant for both.
    if (isThousands && amounts.size() == 2 && amounts.front() < 1000)
        amounts.front() *= 1000;
    return amounts;
}
} // namespace

QString payText(const Pay &pay)
{
    if (!pay.min && !pay.max)
        return {};
    const Amount low = pay.min.value_or(pay.max.value_or(Amount {}));
    QString range = amountText(low);
    if (pay.min && pay.max && *pay.max != low)
        range += u" – "_s + amountText(*pay.max);
    const QString money = (symbolOf(pay.currency) + u' ' + range).trimmed();
    const auto words = std::ranges::find(periods, pay.period, &PeriodWords::period);
    return QCoreApplication::translate("Pay", words->shown).arg(money);
}

std::optional<Pay> payFrom(const QString &text)
{
    std::vector<double> amounts = amountsIn(text.left(200));
    if (amounts.empty())
        return {};
    std::ranges::sort(amounts);
    Pay pay;
    pay.min = Amount::fromMajor(amounts.front());
    pay.max = Amount::fromMajor(amounts.back());
    pay.currency = currencyIn(text);
    const QString words = folded(text);
    for (const PeriodWords &each : periods) {
        const QString shown = folded(QCoreApplication::translate("Pay", each.shown).remove(u"%1"_s));
        if (QRegularExpression(each.pattern.toString()).match(words).hasMatch() || words.endsWith(shown)) {
            pay.period = each.period;
            break;
        }
    }
    return pay;
}
} // namespace capture
