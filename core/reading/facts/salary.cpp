// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/codes.h"
#include "core/reading/facts/money_words.h"
#include "core/reading/facts/text_facts.h"

#include <algorithm>
#include <array>

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

struct PeriodWords {
    PayPeriod period = PayPeriod::Year;
    Pattern pattern {};
};

const std::array<PeriodWords, 5> &periodWords()
{
    const auto words = [](const QString &units, const QString &others) {
        return reading::wordPattern(
            u"(?<![\\p{L}])(?:(?:(?:per|an?|each|every|pro|je|im|die|par|por|al|a la|p)\\.?\\s|/\\s?|l['’]|(?:per|pro|p)/?\\s?|por cada )(?:"_s
            + units + u")|"_s + others + u")(?![\\p{L}])"_s);
    };
    static const std::array<PeriodWords, 5> list {
        PeriodWords {PayPeriod::Hour,
                     words(u"hour|hr|h|uur|stunde|std\\.?|heure|hora"_s,
                           u"hourly|uurloon|uurtarief|stundenlohn|stundensatz|taux horaire|hr rate"_s)},
        PeriodWords {
            PayPeriod::Day,
            words(
                u"day|diem|dag|tag|jour|día"_s,
                u"daily|day rate|dagtarief|dagvergoeding|tagessatz|tagsatz|tjm|taux journalier|journalier|diari[oa]s?"_s)},
        PeriodWords {PayPeriod::Week,
                     words(u"week|wk|woche|semaine|semana"_s,
                           u"weekly|wöchentlich|wochenlohn|wekelijks|semanal(?:es)?"_s)},
        PeriodWords {
            PayPeriod::Month,
            words(
                u"month|mo|mth|maand|mnd|monat|mois|mes"_s,
                u"monthly|p\\.?m\\.?|maandelijks\\w*|\\p{L}*maandsalaris|maandloon|monatlich\\w*|\\p{L}*monatsgehalt|monatslohn|monatsbrutto|mensuel(?:le)?s?|mensual(?:es)?|stagevergoeding|internship (?:compensation|allowance|fee|wage|pay)"_s)},
        PeriodWords {
            PayPeriod::Year,
            words(
                u"year|yr|annum|annually|jaar|jahr|an|année|año|ano"_s,
                u"annual(?:ly|ized|ised)?|yearly|p\\.?a\\.?|p/a|jaarlijks\\w*|\\p{L}*jaarsalaris|jährlich\\w*|\\p{L}*jahresgehalt|jahreslohn|jahresbrutto\\w*|bruttojahresgehalt|annuel(?:le)?s?|anual(?:es)?|brut an|ote"_s)}};
    return list;
}

/// "36 hours a week" says nothing about the pay's period.
QString withoutHours(QStringView words)
{
    static const Pattern hours = reading::wordPattern(
        uR"((?<![\p{L}])(?:hours|hrs|uren|uur|stunden|heures|horas) (?:per|a|p/|pro|par|por|/) ?(?:week|woche|semaine|semana)(?![\p{L}])|\d{1,2}(?:[.,]5)?(?:\s?(?:-|–|to|tot|bis|à|a)\s?\d{1,2})?[- ]?(?:hours?|hrs?|uur|urige|uren|stunden|std\.?|heures|horas|h(?!\p{L}))[- ]?(?:(?:per|a|p/?|pro|je|die|in der|par|por|each|/)\s?)?(?:work(?:ing)?[- ]?)?(?:\p{L}*week|wk|woche|semaine|semana(?:les)?)?)"_s);
    QString plain = words.toString();
    return hours.replacedIn(plain, u" ");
}

/// The period that the nearest words name: those behind the figure before those in front of it.
std::optional<PayPeriod> namedPeriod(QStringView after, QStringView before)
{
    const QString behind = withoutHours(after);
    const QString front = withoutHours(before);
    std::optional<PayPeriod> nearest;
    qsizetype place = behind.size() + 1;
    for (const PeriodWords &words : periodWords()) {
        const PatternMatch match = words.pattern.match(behind);
        if (match.hasMatch() && match.capturedStart() < place) {
            place = match.capturedStart();
            nearest = words.period;
        }
    }
    if (nearest)
        return nearest;
    place = -1;
    for (const PeriodWords &words : periodWords()) {
        auto matches = words.pattern.globalMatch(front);
        while (matches.hasNext()) {
            const PatternMatch match = matches.next();
            if (match.capturedStart() > place) {
                place = match.capturedStart();
                nearest = words.period;
            }
        }
    }
    return nearest;
}

/// The period the words around a figure name, else what its size can only mean; nothing where it stays open.
std::optional<PayPeriod> periodNear(QStringView after, QStringView before, double value,
                                    const QString &currency)
{
    if (const std::optional<PayPeriod> named = namedPeriod(after, before))
        return named;
    static const QStringList wellKnown {u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"CAD"_s, u"AUD"_s};
    if (value >= 15'000 && wellKnown.contains(currency))
        return PayPeriod::Year;
    // Only where the euro is at home is a bare monthly figure the custom.
    if (value >= 1'000 && value < 10'000 && currency == "EUR"_L1)
        return PayPeriod::Month;
    return {};
}

bool isOtherMoney(QStringView before, QStringView after)
{
    static const Pattern afterwards = reading::wordPattern(
        uR"(^\s*(?:\+\s*)?(?:million|billion|bn\b|mln|miljoen|miljard|mio|mrd|millones|millions|milliards|m\b|b\b|mm\b|trillion|in (?:annual |\w+ )?(?:revenue|funding|sales|assets|arr|credits|savings|prizes|stock|equity)|(?:aum|arr|gmv)\b)|^(?:(?!\+|plus|and |en |und |et |y |&|,|\))[^.\n]){0,25}(?<![\p{L}])(?:budget|bonus|(?<!internship )allowance|revenue|funding|stipend|reimburse\w*|opleidingsbudget|referral|discount|gift|voucher|turnover|portfolio|per kilometer|per km|sign-on|signing|company|business|perks?|quality of life|training|learning|education|towards?|home ?office|vergoeding|onkosten\w*|reiskosten\w*|thuiswerk\w*|zuschuss|weiterbildungsbudget|umsatz|omzet|prime|chiffre|cheque|ayuda|facturación|tickets?|contribution|insurance|match\w*|deal\w*|contracts?|project value|investment)(?![\p{L}]))"_s);
    static const Pattern earlier = reading::wordPattern(
        uR"((?<![\p{L}])(?:bonus(?:es)?|budgets?|\p{L}*budget|revenues?|funding|funded|(?<!internship )allowance|raised|raising|stipend|refer(?:ral|red)?|refer and earn|reimburse\w*|thuiswerk\w*|reiskosten\w*|onkosten\w*|vergoeding van|kilometervergoeding|401\(?k\)?|assets|turnover|omzet|umsatz|sales of|valued|valuation|worth|save[sd]?|savings|contribution|insurance|discount|sign-on|signing|series [a-e]|seed|round|grants?|prizes?|investments?|invested|portfolio|generated?|manag(?:es|ing) (?:over|more than)|over|budget(?:s)? of|zuschuss|prämie|weiterbildung\w*|prime|levé\w*|levée|chiffre d['’]affaires|ca de|financement|tickets?|bono|ayuda|cheque|comida|facturación|ronda|financiación|donat\w+|spenden|presupuesto|génèrent|ahorra\w*|gestiona\w*|customers?|clients?|clientes|kunden|klanten|users?|deals?|fees?|tuition|laptop|per diem|processing|transactions?)(?![\p{L}])[^.;\n]{0,28}$)"_s);
    return afterwards.isIn(after) || earlier.isIn(before);
}

bool hasPayWord(QStringView sentence)
{
    static const Pattern words = reading::wordPattern(
        uR"((?<![\p{L}])(?:salary|salaries|salar\w*|startsalaris|\p{L}*salaris|compensation|pay|paying|paid|pay rate|pay range|rates?|wages?|remuneration|earn|earning|base|basis|ote|on-target|gross|net|bruto|brutto|verdien\w*|verdienst|\p{L}*loon|\p{L}*lohn|inkomen|\p{L}*gehalt|gehaltsspanne|vergütung|\p{L}*tarief|stundensatz|tagessatz|entlohnung|bezahlung|rémunération|salaire|taux|tjm|fixe|brute?s?|salario|sueldo|retribución|banda salarial|remuneración|brutos?|stagevergoeding|internship allowance|hourly|annually|per (?:year|hour|annum|month|day|jaar|maand|uur|dag)|pro (?:jahr|monat|stunde|tag)|par (?:an|mois|heure|jour)|por (?:hora|mes|año)|al (?:año|mes)|/\s?(?:yr|hr|hour|year|month|jahr|monat|an|mois|año|mes|h))(?![\p{L}]))"_s);
    return words.isIn(sentence);
}

/// Which dollar a bare "$" is, where the text speaks of one country only.
QString dollarOf(const QString &text)
{
    struct Country {
        Pattern pattern {};
        QString currency {};
    };
    static const std::array<Country, 5> countries {
        Country {reading::wordPattern(
                     uR"(\b(?:Australian?|Sydney|Melbourne|Brisbane|Perth|superannuation|UNSW)\b)"_s),
                 u"AUD"_s},
        Country {reading::wordPattern(
                     uR"(\b(?:Canada|Canadian|Toronto|Vancouver|Ontario|Montr[eé]al|Calgary|Ottawa)\b)"_s),
                 u"CAD"_s},
        Country {reading::wordPattern(uR"(\b(?:New Zealand|Auckland|Wellington)\b)"_s), u"NZD"_s},
        Country {reading::wordPattern(uR"(\bSingapore\b)"_s), u"SGD"_s},
        Country {reading::wordPattern(uR"(\bHong Kong\b)"_s), u"HKD"_s}};
    static const Pattern america(
        uR"(\b(?:United States|USA|US|California|New York|Texas|401)\b|U\.S\.|, (?:CA|NY|TX|MA|WA|IL|FL|VA|GA|NJ|PA|CO|NC|OH|MD|DC)\b)"_s);
    if (america.isIn(text))
        return u"USD"_s;
    QString said;
    for (const Country &country : countries) {
        if (!country.pattern.isIn(text))
            continue;
        if (!said.isEmpty())
            return u"USD"_s;
        said = country.currency;
    }
    return said.isEmpty() ? u"USD"_s : said;
}

enum class Bound { Exact, AtMost, AtLeast };

Bound boundBefore(QStringView before)
{
    static const Pattern most = reading::wordPattern(
        uR"((?<![\p{L}])(?:up to|upto|max(?:imum)?(?: of| pay[^.\n]{0,25}is| rate[^.\n]{0,25}is)?|max\.|not (?:to )?exceed|cannot exceed|maximaal|maximum|tot|bis zu|bis|maximal|jusqu(?:'|’)à|hasta|máximo(?: de)?)(?: een| de| a| an)?(?: (?:total|base|gross))?(?: salary| salaris)?(?: van| of)?\s*:?\s*$)"_s);
    static const Pattern least = reading::wordPattern(
        uR"((?<![\p{L}])(?:from|starting (?:at|from)|starts? (?:at|from)|minimum(?: of)?|min\.?|at least|vanaf|minimaal|ab|mindestens|à partir de|minimum de|desde|a partir de|mínimo(?: de)?)\s*:?\s*$)"_s);
    if (most.isIn(before))
        return Bound::AtMost;
    return least.isIn(before) ? Bound::AtLeast : Bound::Exact;
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
    // "Een max. salaris van": the mark of an abbreviation ends no sentence.
    const bool isAbbreviated = text.left(sentence.start).trimmed().endsWith(u"max."_s, Qt::CaseInsensitive);
    const int from = std::max(sentence.start - (isAbbreviated ? 5 : 0), word.start - 90);
    const QStringView before = text.mid(from, word.start - from);
    const int behind = std::min(60, std::max(0, std::max(sentence.end, word.end) - word.end));
    const QStringView after = text.mid(word.end, behind);
    if (isOtherMoney(before, after))
        return {};
    const double most = word.high.value_or(word.low);
    // "Gross monthly salary" on the line above counts for a figure that stands alone on its own.
    const int wide = std::max(0, from - 60);
    const QStringView context = text.mid(wide, word.end + behind - wide);
    const bool alone = before.trimmed().size() < 8;
    const std::optional<PayPeriod> period =
        periodNear(after, alone ? text.mid(wide, word.start - wide) : before.right(60), most, word.currency);
    const bool spoken = hasPayWord(word.high || alone ? context : text.mid(from, word.end + 40 - from))
        || (word.high && period);
    if (!period || !spoken || !isPlausible(most, *period) || (word.high && *word.high < word.low))
        return {};
    // "€45 - €50,000" is no range of pay.
    if (word.high && *word.high > word.low * 12)
        return {};
    Pay pay = payFrom(word, *period, boundBefore(before));
    if (word.saidDollarOnly)
        pay.currency = dollarOf(posted.text);
    return reading::found(posted, pay, word.start, word.end, u"text.salary"_s, word.high ? 0.9 : 0.75);
}
} // namespace

std::optional<reading::Fact<Pay>> reading::salaryIn(const Posted &posted)
{
    // A range says more than a figure that stands alone.
    std::optional<Fact<Pay>> best;
    eachMoneyWord(posted.text, posted.landmarks, [&](const MoneyWord &word) {
        const bool isBetter = word.high || !best;
        const std::optional<Fact<Pay>> pay = isBetter ? payAt(posted, word) : std::nullopt;
        if (pay)
            best = pay;
        return !(pay && word.high);
    });
    return best;
}
