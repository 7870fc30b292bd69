// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/skill_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("SkillWords", text, nullptr, count);
}
} // namespace

QString words::hours(int minutes)
{
    return QLocale().toString(minutes / 60.0, 'f', minutes % 60 == 0 ? 0 : 1);
}

QString words::duration(int minutes)
{
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return tr("%1 h").arg(hours(minutes));
}

QString words::away(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days == 0)
        return tr("today");
    const int size = std::abs(days);
    if (size < 14)
        return days > 0 ? tr("in %n day(s)", size) : tr("%n day(s) ago", size);
    return days > 0 ? tr("in %n week(s)", size / 7) : tr("%n week(s) ago", size / 7);
}

QString words::iconOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Project:
        return u"git-branch"_s;
    case EvidenceKind::Job:
        return u"briefcase"_s;
    case EvidenceKind::Course:
        return u"book-open"_s;
    case EvidenceKind::Certificate:
        return u"file-check"_s;
    case EvidenceKind::Link:
        return u"link"_s;
    case EvidenceKind::File:
        return u"file"_s;
    }
    Q_UNREACHABLE();
}

QString words::iconOf(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Other:
        return u"lightbulb"_s;
    case ResourceKind::Book:
        return u"book-open"_s;
    case ResourceKind::Course:
        return u"circle-play"_s;
    case ResourceKind::Video:
        return u"video"_s;
    case ResourceKind::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

QString words::nameOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Project:
        return tr("Project");
    case EvidenceKind::Job:
        return tr("Job");
    case EvidenceKind::Course:
        return tr("Course");
    case EvidenceKind::Certificate:
        return tr("Certificate");
    case EvidenceKind::Link:
        return tr("Link");
    case EvidenceKind::File:
        return tr("File");
    }
    Q_UNREACHABLE();
}

QString words::nameOf(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Other:
        return tr("Other");
    case ResourceKind::Book:
        return tr("Book");
    case ResourceKind::Course:
        return tr("Course");
    case ResourceKind::Video:
        return tr("Video");
    case ResourceKind::Link:
        return tr("Link");
    }
    Q_UNREACHABLE();
}
