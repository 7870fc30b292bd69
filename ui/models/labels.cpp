// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/labels.h"

#include "core/hunt/names.h"

#include <QCoreApplication>

QString labels::of(WorkMode mode)
{
    switch (mode) {
    case WorkMode::Onsite:
        return QCoreApplication::translate("labels", "On site");
    case WorkMode::Hybrid:
        return QCoreApplication::translate("labels", "Hybrid");
    case WorkMode::Remote:
        return QCoreApplication::translate("labels", "Remote");
    }
    Q_UNREACHABLE();
}

QString labels::of(EmploymentType type)
{
    switch (type) {
    case EmploymentType::FullTime:
        return QCoreApplication::translate("labels", "Full time");
    case EmploymentType::PartTime:
        return QCoreApplication::translate("labels", "Part time");
    case EmploymentType::Contract:
        return QCoreApplication::translate("labels", "Contract");
    case EmploymentType::Internship:
        return QCoreApplication::translate("labels", "Internship");
    case EmploymentType::Temporary:
        return QCoreApplication::translate("labels", "Temporary");
    }
    Q_UNREACHABLE();
}

QString labels::of(Seniority level)
{
    switch (level) {
    case Seniority::Intern:
        return QCoreApplication::translate("labels", "Intern");
    case Seniority::Junior:
        return QCoreApplication::translate("labels", "Junior");
    case Seniority::Medior:
        return QCoreApplication::translate("labels", "Mid-level");
    case Seniority::Senior:
        return QCoreApplication::translate("labels", "Senior");
    case Seniority::Lead:
        return QCoreApplication::translate("labels", "Lead");
    case Seniority::Manager:
        return QCoreApplication::translate("labels", "Manager");
    }
    Q_UNREACHABLE();
}

QString labels::of(Degree degree)
{
    switch (degree) {
    case Degree::None:
        return QCoreApplication::translate("labels", "None needed");
    case Degree::Vocational:
        return QCoreApplication::translate("labels", "Vocational");
    case Degree::Bachelor:
        return QCoreApplication::translate("labels", "Bachelor");
    case Degree::Master:
        return QCoreApplication::translate("labels", "Master");
    case Degree::Phd:
        return QCoreApplication::translate("labels", "Doctorate");
    }
    Q_UNREACHABLE();
}

QString labels::of(PayPeriod period)
{
    switch (period) {
    case PayPeriod::Hour:
        return QCoreApplication::translate("labels", "an hour");
    case PayPeriod::Day:
        return QCoreApplication::translate("labels", "a day");
    case PayPeriod::Week:
        return QCoreApplication::translate("labels", "a week");
    case PayPeriod::Month:
        return QCoreApplication::translate("labels", "a month");
    case PayPeriod::Year:
        return QCoreApplication::translate("labels", "a year");
    }
    Q_UNREACHABLE();
}

QString labels::of(Priority priority)
{
    switch (priority) {
    case Priority::Required:
        return QCoreApplication::translate("labels", "required");
    case Priority::Unspecified:
        return QCoreApplication::translate("labels", "not stated");
    case Priority::Preferred:
        return QCoreApplication::translate("labels", "nice to have");
    }
    Q_UNREACHABLE();
}

QString labels::of(GapState state)
{
    return names::ofGapState(toKey(state));
}

QString labels::of(InterviewKind kind)
{
    switch (kind) {
    case InterviewKind::Phone:
        return QCoreApplication::translate("labels", "telephone");
    case InterviewKind::Video:
        return QCoreApplication::translate("labels", "video");
    case InterviewKind::Onsite:
        return QCoreApplication::translate("labels", "on site");
    case InterviewKind::Test:
        return QCoreApplication::translate("labels", "test");
    }
    Q_UNREACHABLE();
}

QString labels::of(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Other:
        return QCoreApplication::translate("labels", "Task");
    case TaskKind::FollowUp:
        return QCoreApplication::translate("labels", "Follow-up");
    case TaskKind::Reply:
        return QCoreApplication::translate("labels", "Answer them");
    case TaskKind::ThankYou:
        return QCoreApplication::translate("labels", "Thank-you note");
    }
    Q_UNREACHABLE();
}
