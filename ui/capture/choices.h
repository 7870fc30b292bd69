// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "ui/capture/fields_pane.h"

#include <span>

namespace capture {
/// What the form offers in this hunt.
FormChoices choicesOf(const Hunt &hunt);

/// "You saved this role on 3 Oct." "Python Developer at Isobar Weather, from LinkedIn, in Saved."
struct DuplicateWords {
    QString lead {};
    QString text {};
};
DuplicateWords duplicateWords(const Hunt &hunt, std::span<const ApplicationId> found, QDate today);
} // namespace capture
