// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace documents {
/// Gathers paragraphs while a file is read from top to bottom.
class LineWriter final
{
public:
    /// Adds a paragraph; each of its line breaks begins a line of the same kind. Text becomes NFKC, so that
    /// ligatures are letters; what is invisible goes.
    void add(const QString &paragraph, Line::Kind kind);
    /// An empty line, never two.
    void gap();
    bool isEmpty() const { return m_lines.empty(); }
    std::vector<Line> take() { return std::move(m_lines); }

private:
    std::vector<Line> m_lines;
};

/// Plain, visible text: NFKC, every kind of blank a space, soft hyphens and zero-width marks gone, no blanks
/// at the ends. Tabs stay.
QString plain(const QString &text);

/// Whether a line is nothing but a page number: "3", "Page 2 of 5", "Seite 2", "- 4 -".
bool isPageNumber(const QString &line);
} // namespace documents
