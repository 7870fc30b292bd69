// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

/// The one gate through which links of postings leave the program: whole addresses of the web and nothing
/// else.
namespace link_gate {
/// The address to open; the Error says why not. Refused are other schemes (file, smb, javascript, ...),
/// addresses that carry a name or password, and those longer than a browser takes.
Result<QUrl> checked(const QString &text);
/// Hands a checked address to the desktop's browser.
Result<void> open(const QString &text);
} // namespace link_gate
