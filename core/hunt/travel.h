// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

/// Whether goTo() would lead anywhere: the step is there, every step between can be replayed, and the hunt
/// does not stand there already.
bool canGoTo(const Hunt &hunt, qint64 step);

/// Undoes or redoes until the hunt is as it was right after this step. Stops at the first step that cannot be
/// replayed, with its sentence; what was undone before it stays undone.
Result<void> goTo(Hunt &hunt, qint64 step);

/// What is in the hunt now is where it begins: earlier steps stay listed, and cannot be taken back.
Result<void> beginHistoryHere(Hunt &hunt);
