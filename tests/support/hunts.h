// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"

/// Everything the recorded and the rebuilt tables hold, as text: equal for two hunts in the same state.
/// Rowids of search tables' inner structure are left out.
QByteArray dumpOf(const Hunt &hunt);

/// A draft with a title, a company and a text.
struct PostingDraft;
PostingDraft draft(const QString &title, const QString &company = {}, const QString &text = {});

/// Opens a hunt at `path` or fails the test with its sentence.
std::unique_ptr<Hunt> opened(const QString &path, const OpenOptions &options = {});
