// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/posting_form.h"

namespace capture {
/// Where the reader found a field, and how certain it is.
struct Evidence {
    /// Ordered, none empty.
    std::vector<reading::Span> spans {};
    double confidence = 0;
    bool isKnown = false;
};

/// One field of the form. All there are stand in one list, in their order.
struct FieldRule {
    Part part = Part::Role;
    /// With & before the letter that Alt reaches it by.
    const char *label = nullptr;
    /// The columns it fills.
    std::vector<const char *> columns {};
    /// Its value in a draft, as the form writes it.
    QString (*text)(const PostingDraft &draft) = nullptr;
    /// Puts what a person wrote, simplified, into the draft. Fails, with a sentence, on what is no value of
    /// it.
    Result<void> (*set)(const QString &text, QDate today, PostingDraft &draft) = nullptr;
    void (*find)(const reading::Facts &facts, Evidence &evidence) = nullptr;
    /// The words to choose from; nullptr where anything can be written.
    QStringList (*choices)() = nullptr;
};
const std::vector<FieldRule> &fieldRules();

/// The fields in their order.
const std::vector<Part> &allParts();
/// The field's label, & before the letter that Alt reaches it by.
QString labelOf(Part part);
/// What the field is called.
QString nameOf(Part part);
/// What can be chosen; empty where anything can be written.
QStringList choicesFor(Part part);

QString valueText(Part part, const PostingDraft &draft);
Result<void> setValue(Part part, const QString &text, QDate today, PostingDraft &draft);
Evidence evidenceFor(Part part, const reading::Facts &facts);

/// The JSON keys of the columns that a field fills.
QStringList factKeys(Part part);
/// The value of a column as plain text, as it is stored beside a fact.
QString factValue(const QString &key, const PostingDraft &draft);
} // namespace capture
