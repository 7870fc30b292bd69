// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QString>

/// What the values of a field are called where they stand alone.
namespace labels {
/// "Hybrid".
QString of(WorkMode mode);
/// "Full time".
QString of(EmploymentType type);
QString of(Seniority level);
QString of(Degree degree);
/// "a year".
QString of(PayPeriod period);
/// "required", "not stated", "nice to have".
QString of(Priority priority);
/// "Have", "Learning", "Ready", "Gap", "Not for me".
QString of(GapState state);
/// "telephone", "video".
QString of(InterviewKind kind);
QString of(TaskKind kind);
} // namespace labels
