// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reading {
/// The source of a pattern that captures a company's name as "name".
const QString &companyName();

/// "About Acme", "Acme is hiring", "Company: Acme".
enum class Said { InPassing, AsAnEmployer, BehindALabel };

/// Whether what was taken for a company's name at a place of the text is one: no word that opens a sentence,
/// no skill, no department and no product of who hires.
bool isCompanyName(const QString &text, const QString &name, qsizetype start, Said said);
} // namespace reading
