// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"

namespace search {
/// The applications in which every word of the query is found, by id: in the role, the place, the text, the
/// company's name or a note. The last word may be unfinished unless a space follows it. A query without words
/// gives all. Nothing in the trash is found.
std::vector<ApplicationId> applications(const Hunt &hunt, const QString &query);
} // namespace search
