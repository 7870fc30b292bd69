// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/application.h"
#include "core/model/posting.h"

/// Whether a posting may stand as it was just edited. Fails with a sentence that says what is wrong and what
/// to do; what the person wrote before the edit is not looked at.
Result<void> checkEdit(const Posting &before, const Posting &after);
Result<void> checkEdit(const Application &before, const Application &after);

/// An address of the web, or nothing.
Result<void> checkLink(const QString &link);
/// No more than a field is made for.
Result<void> checkLength(const QString &text);
