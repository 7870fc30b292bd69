// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "ui/capture/fields_pane.h"

namespace capture {
/// What the form offers in this hunt.
FormChoices choicesOf(const Hunt &hunt);
} // namespace capture
