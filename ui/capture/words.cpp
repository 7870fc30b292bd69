// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/words.h"

#include "core/base/fold.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
QString said(const char *text)
{
    return QCoreApplication::translate("Posting", text);
}

/// "on-site", "on site" and "onsite" are one word.
QString plain(const QString &text)
{
    return folded(text).remove(u'-').remove(u' ').remove(u'_');
}
} // namespace

QString wordFor(WorkMode mode)
{
    return words::workMode(mode);
}

QString wordFor(EmploymentType type)
{
    switch (type) {
    case EmploymentType::FullTime:
        return said(QT_TRANSLATE_NOOP("Posting", "Full time"));
    case EmploymentType::PartTime:
        return said(QT_TRANSLATE_NOOP("Posting", "Part time"));
    case EmploymentType::Contract:
        return said(QT_TRANSLATE_NOOP("Posting", "Contract"));
    case EmploymentType::Internship:
        return said(QT_TRANSLATE_NOOP("Posting", "Internship"));
    case EmploymentType::Temporary:
        return said(QT_TRANSLATE_NOOP("Posting", "Temporary"));
    }
    Q_UNREACHABLE();
}

QString wordFor(Seniority level)
{
    switch (level) {
    case Seniority::Intern:
        return said(QT_TRANSLATE_NOOP("Posting", "Intern"));
    case Seniority::Junior:
        return said(QT_TRANSLATE_NOOP("Posting", "Junior"));
    case Seniority::Medior:
        return said(QT_TRANSLATE_NOOP("Posting", "Mid-level"));
    case Seniority::Senior:
        return said(QT_TRANSLATE_NOOP("Posting", "Senior"));
    case Seniority::Lead:
        return said(QT_TRANSLATE_NOOP("Posting", "Lead"));
    case Seniority::Manager:
        return said(QT_TRANSLATE_NOOP("Posting", "Manager"));
    }
    Q_UNREACHABLE();
}

QString wordFor(Degree degree)
{
    switch (degree) {
    case Degree::None:
        return said(QT_TRANSLATE_NOOP("Posting", "None needed"));
    case Degree::Vocational:
        return said(QT_TRANSLATE_NOOP("Posting", "Vocational"));
    case Degree::Bachelor:
        return said(QT_TRANSLATE_NOOP("Posting", "Bachelor"));
    case Degree::Master:
        return said(QT_TRANSLATE_NOOP("Posting", "Master"));
    case Degree::Phd:
        return said(QT_TRANSLATE_NOOP("Posting", "Doctorate"));
    }
    Q_UNREACHABLE();
}

QString wordForOptional(Degree degree)
{
    return said(QT_TRANSLATE_NOOP("Posting", "%1, not a must")).arg(wordFor(degree));
}

template <KeyedEnum Enum> std::optional<Enum> fromWord(const QString &text)
{
    for (const auto &[value, key] : keysOf<Enum>) {
        if (plain(text) == plain(wordFor(value)) || plain(text) == plain(QString::fromLatin1(key)))
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
