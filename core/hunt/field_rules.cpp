// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/field_rules.h"

#include "core/hunt/hunt.h"

#include <QLocale>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
/// ISO 4217 as far as some country's money goes by it.
bool isCurrency(const QString &code)
{
    static const QSet<QString> known = [] {
        QSet<QString> codes;
        const auto all =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
        for (const QLocale &locale : all)
            codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        return codes;
    }();
    return known.contains(code);
}

Result<void> checkYears(std::optional<double> years)
{
    constexpr double most = 60;
    if (!years || (*years >= 0 && *years <= most))
        return {};
    return fail(Hunt::tr("Years asked are between 0 and 60. Nothing was changed."));
}

Result<void> checkPay(const Posting &posting)
{
    if (posting.payMin && posting.payMax && *posting.payMin > *posting.payMax)
        return fail(
            Hunt::tr("The pay would begin above its end. Change the other end first; nothing was changed."));
    return {};
}
} // namespace

Result<void> checkLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (link.isEmpty() || (isWeb && !url.host().isEmpty()))
        return {};
    return fail(Hunt::tr("A link begins with https:// or http://. Nothing was changed."));
}

Result<void> checkLength(const QString &text)
{
    constexpr qsizetype longest = 2000;
    if (text.size() <= longest)
        return {};
    return fail(
        Hunt::tr("That is longer than a field can show. A note has room for it; nothing was changed."));
}

Result<void> checkEdit(const Application &before, const Application &after)
{
    constexpr int mostStars = 3;
    if (after.priority == before.priority || (after.priority >= 0 && after.priority <= mostStars))
        return {};
    return fail(Hunt::tr("An application has 0 to 3 stars. Nothing was changed."));
}

Result<void> checkEdit(const Posting &before, const Posting &after)
{
    if (after.title != before.title && after.title.trimmed().isEmpty())
        return fail(Hunt::tr("An application needs the name of its role. Nothing was changed."));
    if (after.payCurrency != before.payCurrency && !after.payCurrency.isEmpty()
        && !isCurrency(after.payCurrency))
        return fail(Hunt::tr("%1 is no currency. Write its three letters, such as EUR; nothing was changed.")
                        .arg(after.payCurrency));
    if (after.url != before.url) {
        if (const Result<void> link = checkLink(after.url); !link)
            return link;
    }
    if (after.yearsMin != before.yearsMin) {
        if (const Result<void> years = checkYears(after.yearsMin); !years)
            return years;
    }
    const bool isPay = after.payMin != before.payMin || after.payMax != before.payMax;
    return isPay ? checkPay(after) : Result<void> {};
}
