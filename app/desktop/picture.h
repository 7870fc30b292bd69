// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/arguments.h"
#include "core/hunt/hunt.h"

/// Renders one window as the arguments say and writes it as a PNG. Reads no settings of the person and
/// changes no hunt.
Result<void> takePicture(const Arguments &arguments, MentionSource mentions);
