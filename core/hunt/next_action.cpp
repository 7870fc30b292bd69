// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/board.h"

#include <QTimeZone>

using Kind = NextAction::Kind;

namespace {
bool isNear(const std::optional<QDate> &day, QDate today)
{
    return day && today.daysTo(*day) <= urgentDays;
}

Kind kindOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Other:
        return Kind::Task;
    case TaskKind::FollowUp:
        return Kind::FollowUp;
    case TaskKind::Reply:
        return Kind::Reply;
    case TaskKind::ThankYou:
        return Kind::ThankYou;
    }
    Q_UNREACHABLE();
}

NextAction dated(Kind kind, std::optional<QDate> date, bool needsYou = false)
{
    NextAction action;
    action.kind = kind;
    action.date = date;
    action.needsYou = needsYou;
    return action;
}

NextAction closed(const CardRow &card, const Stage &stage, const Agenda &agenda)
{
    if (stage.kind == StageKind::Won)
        return dated(Kind::Accepted, agenda.offer ? agenda.offer->startsOn : std::nullopt);
    NextAction action = dated(Kind::Closed, card.since);
    action.furthest = agenda.furthest;
    return action;
}

NextAction talk(const Interview &interview)
{
    const QTimeZone zone(interview.zone.toLatin1());
    const QDateTime local = zone.isValid() ? interview.at.toTimeZone(zone) : interview.at.toLocalTime();
    NextAction action =
        dated(interview.kind == InterviewKind::Phone ? Kind::Call : Kind::Interview, local.date());
    action.at = local;
    action.zone = interview.zone;
    action.round = interview.round;
    return action;
}

NextAction fromTask(const Task &task)
{
    NextAction action = dated(kindOf(task.kind), task.dueOn, true);
    action.text = task.title;
    return action;
}

/// The last day on which anything happened.
QDate lastWord(const CardRow &card, const Agenda &agenda)
{
    QDate last = card.since;
    if (agenda.lastInterview)
        last = std::max(last, agenda.lastInterview->at.date());
    return last;
}

NextAction resting(const CardRow &card, const Stage &stage, const Agenda &agenda, QDate today)
{
    if (stage.kind == StageKind::Intake)
        return dated(card.closesOn && *card.closesOn >= today ? Kind::Closes : Kind::Saved,
                     card.closesOn && *card.closesOn >= today ? card.closesOn : std::optional(card.since));
    const QDate last = lastWord(card, agenda);
    if (last.daysTo(today) > quietDays)
        return dated(Kind::Quiet, last);
    return dated(stage.key == QStringLiteral("applied") ? Kind::Applied : Kind::Waiting, last);
}

NextAction urgentOrResting(const CardRow &card, const Stage &stage, const Agenda &agenda, QDate today)
{
    const bool offerWaits = agenda.offer && agenda.offer->answerBy;
    if (offerWaits && isNear(agenda.offer->answerBy, today))
        return dated(Kind::AnswerBy, agenda.offer->answerBy, true);
    const bool mayClose = stage.kind == StageKind::Intake && card.closesOn && *card.closesOn >= today;
    if (mayClose && isNear(card.closesOn, today))
        return dated(Kind::Closes, card.closesOn, true);
    if (agenda.task && *agenda.task->dueOn <= today)
        return fromTask(*agenda.task);
    if (agenda.nextInterview)
        return talk(*agenda.nextInterview);
    if (offerWaits)
        return dated(Kind::AnswerBy, agenda.offer->answerBy);
    return resting(card, stage, agenda, today);
}
} // namespace

NextAction nextAction(const CardRow &card, const Stage &stage, const Agenda &agenda, QDate today)
{
    NextAction action = stage.kind == StageKind::Won || stage.kind == StageKind::Lost
        ? closed(card, stage, agenda)
        : urgentOrResting(card, stage, agenda, today);
    action.lastWord = lastWord(card, agenda);
    return action;
}
