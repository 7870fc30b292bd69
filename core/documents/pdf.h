// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace documents {
/// PDF: words by their boxes, columns and lines by our own reckoning, because what a PDF says of the order is
/// often wrong. Running headers and footers come once, page numbers not at all.
Result<Document> readPdf(const QByteArray &bytes);
} // namespace documents
