// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace documents {
/// Word's format since 2007: runs joined before anything else, tables cell by cell, text boxes once,
/// deletions, comments and hidden text left out.
Result<Document> readDocx(const QByteArray &bytes);
} // namespace documents
