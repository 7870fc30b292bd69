// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Hunt;

/// Everything that is wrong with an open hunt, a sentence each: the file's structure, references, search
/// tables against their contents, derived tables against what they derive from. Empty when all is well.
QStringList check(const Hunt &hunt);
