// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace reading {
/// The rows of a list in resources/lexicon, as cells; comments and empty lines left out.
std::vector<QStringList> lexiconRows(const QString &name);
} // namespace reading
