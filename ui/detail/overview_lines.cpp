// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/overview_lines.h"

#include "core/hunt/stages.h"
#include "ui/detail/stage_button.h"
#include "ui/models/labels.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// The talk in the zone the person thinks of it in.
QDateTime local(const Interview &interview)
{
    const QTimeZone zone(interview.zone.toLatin1());
    return zone.isValid() ? interview.at.toTimeZone(zone) : interview.at.toLocalTime();
}

bool isOver(const Interview &interview, const QDateTime &now)
{
    return interview.at.addSecs(interview.minutes * 60) <= now;
}

QString inDays(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days < 0)
        return Overview::tr("%n day(s) ago", nullptr, -days);
    if (days == 0)
        return Overview::tr("today");
    return Overview::tr("in %n day(s)", nullptr, days);
}

QString iconOf(const Interview &interview)
{
    switch (interview.kind) {
    case InterviewKind::Phone:
        return u"phone"_s;
    case InterviewKind::Video:
        return u"video"_s;
    case InterviewKind::Onsite:
        return u"map-pin"_s;
    case InterviewKind::Test:
        return u"file-pen"_s;
    }
    Q_UNREACHABLE();
}

QString talkWords(const Interview &interview)
{
    if (interview.kind == InterviewKind::Phone)
        return Overview::tr("Call, round %1").arg(interview.round);
    return Overview::tr("Interview, round %1").arg(interview.round);
}

QString minutesWords(const Interview &interview)
{
    return Overview::tr("%n minute(s)", nullptr, interview.minutes);
}

QString withNote(QString words, const QString &note)
{
    return note.trimmed().isEmpty() ? words : words + u'\n' + note.trimmed();
}

QString taskWords(const Task &task)
{
    return task.title.isEmpty() ? labels::of(task.kind) : task.title;
}

QString fullWhen(const QDateTime &at)
{
    return QLocale().toString(at, QLocale::LongFormat);
}

overview::Next nextTalk(const Interview &talk, const QDateTime &now)
{
    const QDateTime at = local(talk);
    return {
        iconOf(talk), talkWords(talk),
        u"%1, %2"_s.arg(words::fullDay(at.date(), now.date()), words::time(at)),
        QStringList {inDays(at.date(), now.date()), labels::of(talk.kind), minutesWords(talk)}.join(u", "_s)};
}

DatedLine lineOf(const Task &task, QDate today)
{
    DatedLine line;
    if (task.doneOn)
        line.when = words::day(*task.doneOn, today);
    else if (task.dueOn)
        line.when = words::day(*task.dueOn, today);
    line.when = capital(line.when);
    line.mark = task.doneOn ? u"circle-check"_s : u"bell"_s;
    line.what = task.doneOn ? Overview::tr("%1 (done)").arg(taskWords(task)) : taskWords(task);
    line.color = task.doneOn ? Token::Text3 : Token::Text;
    const std::optional<QDate> day = task.doneOn ? task.doneOn : task.dueOn;
    line.fullWhen = day ? QLocale().toString(*day, QLocale::LongFormat) : QString();
    return line;
}

DatedLine lineOf(const Interview &talk, const QDateTime &now)
{
    const QDateTime at = local(talk);
    DatedLine line;
    const bool isPast = isOver(talk, now);
    const QString day = capital(words::day(at.date(), now.date()));
    line.when = isPast ? day : u"%1 %2"_s.arg(day, words::time(at));
    line.mark = iconOf(talk);
    const QString length = u"%1, %2"_s.arg(labels::of(talk.kind), minutesWords(talk));
    line.what = withNote(u"%1, %2"_s.arg(talkWords(talk), length), talk.note);
    line.color = isPast ? Token::Text2 : Token::Text;
    line.fullWhen = fullWhen(at);
    return line;
}

DatedLine lineOf(const StageChange &move, const ApplicationDetail &detail, QDate today)
{
    DatedLine line;
    line.when = capital(words::day(move.on, today));
    line.fullWhen = QLocale().toString(move.on, QLocale::LongFormat);
    const auto stage = std::ranges::find(detail.stages, move.stage, &Stage::id);
    if (stage == detail.stages.end())
        return line;
    line.mark = markOf(*stage, detail.stages);
    const bool isFirst = move == detail.moves.back();
    line.what = isFirst ? Overview::tr("Added to %1").arg(stageName(*stage))
                        : Overview::tr("Moved to %1").arg(stageName(*stage));
    line.what = withNote(line.what, move.note);
    return line;
}
} // namespace

overview::Next overview::nextOf(const ApplicationDetail &detail, const QDateTime &now)
{
    const bool isTalk =
        detail.next.kind == NextAction::Kind::Interview || detail.next.kind == NextAction::Kind::Call;
    if (isTalk && detail.agenda.nextInterview)
        return nextTalk(*detail.agenda.nextInterview, now);
    const words::Line line =
        words::line(detail.next, stageName(detail.stage),
                    detail.furthest ? stageName(*detail.furthest) : QString(), now.date());
    Next next {line.icon, line.text, {}, {}};
    if (!detail.next.date)
        return next;
    next.when = words::fullDay(*detail.next.date, now.date());
    next.hint = inDays(*detail.next.date, now.date());
    return next;
}

std::vector<DatedLine> overview::datesOf(const ApplicationDetail &detail, const QDateTime &now)
{
    std::vector<std::pair<QDate, DatedLine>> open;
    std::vector<DatedLine> done;
    for (const Interview &talk : detail.interviews) {
        if (!isOver(talk, now))
            open.emplace_back(local(talk).date(), lineOf(talk, now));
    }
    for (const Task &task : detail.tasks) {
        if (task.doneOn)
            done.push_back(lineOf(task, now.date()));
        else
            open.emplace_back(task.dueOn.value_or(QDate(9999, 1, 1)), lineOf(task, now.date()));
    }
    std::ranges::stable_sort(open, {}, [](const auto &dated) { return dated.first; });
    std::vector<DatedLine> lines;
    for (const auto &[day, line] : open)
        lines.push_back(line);
    lines.insert(lines.end(), done.begin(), done.end());
    return lines;
}

std::vector<DatedLine> overview::logOf(const ApplicationDetail &detail, QDate today, const QDateTime &now)
{
    std::vector<std::pair<QDate, DatedLine>> past;
    for (const Interview &talk : detail.interviews) {
        if (isOver(talk, now))
            past.emplace_back(local(talk).date(), lineOf(talk, now));
    }
    std::ranges::reverse(past);
    for (const StageChange &move : detail.moves)
        past.emplace_back(move.on, lineOf(move, detail, today));
    std::ranges::stable_sort(past, std::greater<>(), [](const auto &dated) { return dated.first; });
    std::vector<DatedLine> lines;
    for (const auto &[day, line] : past)
        lines.push_back(line);
    return lines;
}
