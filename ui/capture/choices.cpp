// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/choices.h"

#include "core/hunt/board.h"
#include "core/hunt/stages.h"
#include "core/model/posting.h"
#include "core/model/stage_change.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr qsizetype mostSources = 14;
constexpr qsizetype longestName = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("AddPosting", text);
}

/// Those of this hunt, the commonest first, then the usual ones.
QStringList sourcesOf(const Hunt &hunt)
{
    std::map<QString, int> counts;
    for (const Posting &posting : hunt.table<Posting>().all()) {
        if (!posting.source.isEmpty())
            ++counts[posting.source];
    }
    std::vector<std::pair<int, QString>> ordered;
    for (const auto &[source, count] : counts)
        ordered.emplace_back(-count, source);
    std::ranges::sort(ordered);
    QStringList sources;
    for (const auto &[count, source] : ordered)
        sources.append(source);
    sources.append({said(QT_TRANSLATE_NOOP("AddPosting", "Company site")), u"LinkedIn"_s, u"Indeed"_s,
                    said(QT_TRANSLATE_NOOP("AddPosting", "Recruiter")),
                    said(QT_TRANSLATE_NOOP("AddPosting", "Someone I know"))});
    sources.removeDuplicates();
    return sources.mid(0, mostSources);
}

/// The day the person first had it.
std::optional<QDate> firstDay(const Hunt &hunt, ApplicationId id)
{
    std::optional<QDate> first;
    for (const StageChange &change : hunt.table<StageChange>().whereId("application_id", id))
        first = first ? std::min(*first, change.on) : change.on;
    return first;
}
} // namespace

FormChoices choicesOf(const Hunt &hunt)
{
    return {stagesInOrder(hunt), sourcesOf(hunt), standingOf(hunt)};
}

DuplicateWords duplicateWords(const Hunt &hunt, std::span<const ApplicationId> found, QDate today)
{
    const auto known = card(hunt, found.front());
    if (!known)
        return {};
    const auto day = firstDay(hunt, known->id);
    const auto posting = hunt.find(known->posting);
    const auto stage = hunt.find(known->stage);
    DuplicateWords words;
    words.lead = day
        ? said(QT_TRANSLATE_NOOP("AddPosting", "You saved this role on %1.")).arg(::words::day(*day, today))
        : said(QT_TRANSLATE_NOOP("AddPosting", "You saved this role before."));
    QStringList parts;
    const QString title = known->title.left(longestName);
    const QString company = known->company.left(longestName);
    parts.append(title.isEmpty() || company.isEmpty()
                     ? title + company
                     : said(QT_TRANSLATE_NOOP("AddPosting", "%1 at %2")).arg(title, company));
    if (posting && !posting->source.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("AddPosting", "from %1")).arg(posting->source.left(longestName)));
    if (stage)
        parts.append(said(QT_TRANSLATE_NOOP("AddPosting", "in %1")).arg(stageName(*stage)));
    words.text = parts.join(u", "_s) + u'.';
    if (found.size() > 1)
        words.text +=
            u' ' + QCoreApplication::translate("AddPosting", "And %n more.", nullptr, int(found.size()) - 1);
    return words;
}
} // namespace capture
