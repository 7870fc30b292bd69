// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/asked_skill.h"
#include "core/model/target_role.h"

/// Target roles: descriptions of roles to grow into, measured like postings.

/// Keeps a description of normalised plain text under a name. A name that is there already gets the new text.
/// Fails without a name or without text.
Result<TargetRoleId> addTargetRole(Hunt &hunt, const QString &name, const QString &text, QDate today);
Result<Changes> renameTargetRole(Hunt &hunt, TargetRoleId id, const QString &name);
Result<Changes> trashTargetRole(Hunt &hunt, TargetRoleId id, const QDateTime &at);

/// By name, in any case.
std::vector<TargetRole> targetRoles(const Hunt &hunt);
std::optional<TargetRole> targetRoleNamed(const Hunt &hunt, const QString &name);
/// What its text asks for, read now.
std::vector<AskedSkill> askedOf(const Hunt &hunt, const TargetRole &role);
