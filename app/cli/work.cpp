// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/work.h"

#include "app/cli/command.h"
#include "core/hunt/names.h"
#include "core/model/text_value.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

template <class Id> Result<Answer> said(const Context &context, const Result<Id> &made)
{
    if (!made)
        return tl::unexpected(made.error());
    return Answer {
        names::ofStep(context.hunt->history().front()), {{u"id"_s, made->toString()}}, {}, {}, Status::Done};
}

Result<Answer> note(Context &context)
{
    const Result<ApplicationId> id = context.application();
    if (!id)
        return tl::unexpected(id.error());
    return said(context, addNote(*context.hunt, *id, context.arguments[1], QDateTime::currentDateTimeUtc()));
}

Result<Answer> addTaskTo(Context &context)
{
    const auto due = TextValue<QDate>::parse(context.options.value(u"due"_s));
    if (!due)
        return Answer::usage(tr("--due wants a day, written 2025-10-14."));
    const Result<ApplicationId> id = context.application();
    if (!id)
        return tl::unexpected(id.error());
    Task task;
    task.application = *id;
    task.title = context.arguments[1];
    task.dueOn = *due;
    return said(context, addTask(*context.hunt, task));
}

/// "2025-10-20T14:00" is meant in the zone; with an offset or a Z it stands for itself.
std::optional<QDateTime> instantOf(const QString &text, const QTimeZone &zone)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    const bool hasTime = text.contains(u':');
    if (!read.isValid() || !hasTime)
        return {};
    if (read.timeSpec() != Qt::LocalTime)
        return read.toUTC();
    return QDateTime(read.date(), read.time(), zone).toUTC();
}

Result<Answer> addInterviewTo(Context &context)
{
    const QString named = context.options.value(u"zone"_s);
    const QTimeZone zone(named.toUtf8());
    if (named.isEmpty() || !zone.isValid())
        return Answer::usage(tr("--zone wants the name of a time zone, such as Europe/Madrid."));
    const auto at = instantOf(context.options.value(u"at"_s), zone);
    if (!at)
        return Answer::usage(tr("--at wants a day and a time, written 2025-10-20T14:00."));
    Interview interview;
    const auto minutes = TextValue<int>::parse(context.options.value(u"minutes"_s));
    const auto kind = TextValue<InterviewKind>::parse(context.options.value(u"kind"_s));
    constexpr int aDay = 24 * 60;
    if (!minutes || *minutes <= 0 || *minutes > aDay || !kind)
        return Answer::usage(
            tr("--minutes wants a number from 1 to 1440, --kind one of phone, video, onsite, test."));
    const Result<ApplicationId> id = context.application();
    if (!id)
        return tl::unexpected(id.error());
    interview.application = *id;
    interview.at = *at;
    interview.zone = named;
    interview.minutes = *minutes;
    interview.kind = *kind;
    interview.round = 0;
    return said(context, addInterview(*context.hunt, interview));
}
} // namespace

std::vector<Command> workCommands()
{
    return {
        {"note", "ID TEXT", QT_TRANSLATE_NOOP("cli", "writes a note on an application"), 2, 2, Needs::Writing,
         &noOptions, &note},
        {"task add", "ID TEXT --due DATE", QT_TRANSLATE_NOOP("cli", "adds something to do"), 2, 2,
         Needs::Writing,
         [] {
             return QList<QCommandLineOption> {{u"due"_s, tr("The day it is due."), u"DATE"_s}};
         },
         &addTaskTo},
        {"interview add", "ID --at INSTANT --zone TZ [--minutes N] [--kind KIND]",
         QT_TRANSLATE_NOOP("cli", "adds a talk"), 1, 1, Needs::Writing,
         [] {
             return QList<QCommandLineOption> {
                 {u"at"_s, tr("When, such as 2025-10-20T14:00."), u"INSTANT"_s},
                 {u"zone"_s, tr("The time zone it is meant in, such as Europe/Madrid."), u"TZ"_s},
                 {u"minutes"_s, tr("How long it takes."), u"N"_s, u"60"_s},
                 {u"kind"_s, tr("phone, video, onsite or test."), u"KIND"_s, u"video"_s}};
         },
         &addInterviewTo},
    };
}
} // namespace cli
