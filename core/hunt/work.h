// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/interview.h"
#include "core/model/note.h"
#include "core/model/task.h"

/// What a person does around one application. Each is one step, and each fails when the application is not
/// there.
Result<NoteId> addNote(Hunt &hunt, ApplicationId application, const QString &text, const QDateTime &at);
/// `task.application` says whose it is; without one it belongs to the hunt.
Result<TaskId> addTask(Hunt &hunt, const Task &task);
/// The round is counted from the talks that are there when `interview.round` is 0.
Result<InterviewId> addInterview(Hunt &hunt, const Interview &interview);
