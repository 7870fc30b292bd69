// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/profile/resume.h"

namespace profile {
/// A résumé from its lines: sections by their headings, jobs by their dates.
Resume resumeFromLines(const std::vector<documents::Line> &lines, QDate today);

/// The lines of a text or of Markdown; remarks that no reader sees are left out.
std::vector<documents::Line> linesOfText(const QString &text);

/// "Dutch (native), German – B2" as one language each.
std::vector<LanguageLine> languagesIn(const QString &line);

/// Addresses in a text, each once.
std::vector<QString> addressesIn(const QString &text);

/// Sentences of a paragraph.
QStringList sentencesOf(const QString &paragraph);
} // namespace profile
