// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mail.h"
#include "core/reading/reading.h"

namespace reading {
/// The answer to an application that a source holds: a mail file, or a mail's text as it was pasted. Nothing
/// for a posting, a newsletter, a job alert or a recruiter's approach.
std::optional<Mail> mailIn(const Source &source);
} // namespace reading
