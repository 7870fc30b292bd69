// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/facts/text_facts.h"

#include <optional>

namespace reading {
/// Whether the one who posts looks for somebody else: "is seeking an analyst for one of its clients", "we are
/// a staffing firm". That a consultancy has clients is not enough.
bool isForAClient(const Posted &posted);

struct NamedClient {
    QString name {};
    int start = 0;
};

/// "We recruit for our client, Acme.", "hiring on behalf of Acme": whom the agency names.
std::optional<NamedClient> namedClientIn(const Posted &posted);
} // namespace reading
