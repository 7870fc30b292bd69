// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/resume.h"

#include <QByteArray>

namespace profile {
/// Whether the bytes are a LinkedIn export: the archive, or one of the tables read here.
bool isLinkedIn(const QByteArray &bytes);
/// Skills, positions, education, certificates, languages, projects and the profile of an export.
Result<Resume> resumeFromLinkedIn(const QByteArray &bytes, QDate today);
} // namespace profile
