// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/choices.h"

#include "core/hunt/stages.h"
#include "core/model/posting.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr qsizetype mostSources = 14;

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
} // namespace

FormChoices choicesOf(const Hunt &hunt)
{
    return {stagesInOrder(hunt), sourcesOf(hunt), standingOf(hunt)};
}
} // namespace capture
