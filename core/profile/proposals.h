// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile_draft.h"
#include "core/profile/profile.h"
#include "core/profile/resume.h"

namespace profile {
/// What a résumé that was taken apart proposes; strongest first.
ProfileDraft proposalsFrom(const Resume &resume, const Source &source, const skills::Lexicon &lexicon);
} // namespace profile
