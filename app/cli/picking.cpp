// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picking.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, count);
}

/// "  3  Data Engineer, Acme, Utrecht".
QString lineOf(size_t number, const reading::Listing &listing)
{
    QStringList words {listing.title, listing.company, listing.location};
    words.removeAll(QString());
    return u"%1  %2"_s.arg(number, 3).arg(words.join(", "_L1));
}

} // namespace

std::optional<cli::Answer> cli::question(const Context &context, const reading::Source &source)
{
    if (context.options.isSet(u"pick"_s))
        return {};
    const std::vector<reading::Listing> listings = reading::listingsIn(source);
    if (listings.empty())
        return {};
    QStringList lines;
    QJsonArray postings;
    for (const reading::Listing &listing : listings) {
        lines += lineOf(size_t(lines.size() + 1), listing);
        postings += QJsonObject {
            {u"title"_s, listing.title}, {u"company"_s, listing.company}, {u"location"_s, listing.location}};
    }
    const QString asked =
        tr("This holds %n postings: say which with --pick NUMBER, or --pick all.", int(listings.size()));
    return Answer {lines.join(u'\n'),
                   {{u"id"_s, QJsonValue::Null}, {u"postings"_s, postings}},
                   {},
                   {asked},
                   Status::Refused};
}

Result<std::vector<reading::Source>> cli::picked(const Context &context, const reading::Source &source)
{
    const QString pick = context.options.value(u"pick"_s);
    if (pick.isEmpty())
        return std::vector {source};
    const std::vector<reading::Listing> listings = reading::listingsIn(source);
    if (listings.empty() && (pick == "1"_L1 || pick == "all"_L1))
        return std::vector {source};
    std::vector<reading::Source> all;
    for (const reading::Listing &listing : listings)
        all.push_back(listing.one);
    if (pick == "all"_L1)
        return all;
    const int number = pick.toInt();
    if (number < 1 || size_t(number) > all.size())
        return fail(
            tr("--pick wants a number from 1 to %1, or \"all\".").arg(std::max<size_t>(all.size(), 1)));
    return std::vector {all[size_t(number - 1)]};
}

QCommandLineOption cli::pickOption(const QString &help)
{
    return {u"pick"_s, help, u"NUMBER"_s};
}
