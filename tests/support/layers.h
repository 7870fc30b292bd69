// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// One line per breach of the house rules in the tree below `root`, as "path: what is wrong"; empty when all
/// is well. Read are core/, ui/, app/ and tests/: what may include what, the licence lines and the include
/// guards.
QStringList houseFaults(const QString &root);
