// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/words.h"

#include "core/base/fold.h"
#include "ui/models/labels.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
/// "on-site", "on site" and "onsite" are one word.
QString plain(const QString &text)
{
    return folded(text).remove(u'-').remove(u' ').remove(u'_');
}
} // namespace

QString wordForOptional(Degree degree)
{
    return QCoreApplication::translate("Posting", "%1, not a must").arg(labels::of(degree));
}

template <KeyedEnum Enum> std::optional<Enum> fromWord(const QString &text)
{
    for (const auto &[value, key] : keysOf<Enum>) {
        if (plain(text) == plain(labels::of(value)) || plain(text) == plain(QString::fromLatin1(key)))
            return value;
    }
    return {};
}
template std::optional<WorkMode> fromWord(const QString &text);
template std::optional<EmploymentType> fromWord(const QString &text);
template std::optional<Seniority> fromWord(const QString &text);
template std::optional<Degree> fromWord(const QString &text);

WorkPlace placeFrom(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        if (const QString simple = part.simplified(); !simple.isEmpty())
            parts.append(simple);
    }
    WorkPlace place;
    if (parts.isEmpty())
        return place;
    if ((place.mode = fromWord<WorkMode>(parts.constFirst())))
        parts.removeFirst();
    else if ((place.mode = fromWord<WorkMode>(parts.constLast())))
        parts.removeLast();
    place.location = parts.join(u", "_s);
    return place;
}
} // namespace capture
