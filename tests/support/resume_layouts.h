// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

/// One and the same résumé as pages that look like those people send: three jobs, a course, four skills.
namespace made {
struct Layout {
    QByteArray name {};
    QByteArray bytes {};
};

std::vector<Layout> resumeLayouts();
/// Those with a column of skills beside the jobs, and those of two pages.
void addSidebars(std::vector<Layout> &all);
/// Those that programs draw: lists without marks, tables, an export of a network.
void addPlain(std::vector<Layout> &all);
/// Those of other formats: Word, OpenDocument, Markdown, text.
void addFiles(std::vector<Layout> &all);
} // namespace made
