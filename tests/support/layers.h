// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// One line per breach of the house rules in the tree below `root`, as "path: what is wrong"; empty when all
/// is well. Checked are what may include what, the licence lines, the include guards, and that nothing knows
/// of files beside the project.
QStringList houseFaults(const QString &root);
