// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Lower case, accents removed, white space simplified: for comparing and finding, never for showing.
QString folded(QStringView text);

/// A company's name without its legal form and punctuation: "ACME GmbH" and "Acme" fold to the same.
QString foldedCompany(QStringView name);
