// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace documents {
/// OpenDocument text, as LibreOffice writes it: comments and deletions left out.
Result<Document> readOdt(const QByteArray &bytes);
} // namespace documents
