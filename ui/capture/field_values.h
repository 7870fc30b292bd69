// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/posting_form.h"

namespace capture {
/// A field's value in a draft, as the form writes it.
QString valueText(Part part, const PostingDraft &draft);
/// Puts what a person wrote into the draft. Fails, with a sentence, on text that is no value of the field.
Result<void> setValue(Part part, const QString &text, QDate today, PostingDraft &draft);

/// The JSON keys of the columns that a field fills.
QStringList factKeys(Part part);
/// The value of a column as plain text, as it is stored beside a fact.
QString factValue(const QString &key, const PostingDraft &draft);

/// Where the reader found a field, and how certain it is.
struct Evidence {
    /// Ordered, none empty.
    std::vector<reading::Span> spans {};
    double confidence = 0;
    bool isKnown = false;
};
Evidence evidenceFor(Part part, const reading::Facts &facts);
} // namespace capture
