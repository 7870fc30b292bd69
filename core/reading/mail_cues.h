// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mail.h"

#include <QString>
#include <optional>

namespace reading {
/// A text without case and accents, and where each of its characters stood.
struct FoldedText {
    QString text {};
    std::vector<int> places {};

    explicit FoldedText(const QString &original);
    int place(qsizetype at) const { return places[size_t(at)]; }
};

/// What a mail's words say.
struct MailVerdict {
    MailKind kind = MailKind::Confirmation;
    double confidence = 0;
    /// The words that decided, in the original text.
    int start = 0;
    int end = 0;
};

/// How a mail came. Unknown: a text was pasted that nothing but its words shows to be one.
enum class Sender { Person, Bulk, Unknown };

/// Weighs the phrases of resources/lexicon/mails.tsv. The first `subject` characters are the subject. Nothing
/// where the words answer no application.
std::optional<MailVerdict> verdictOn(const FoldedText &text, int subject, Sender sender);

/// What follows the phrases "application for", "position of" ...; empty where there is none.
QString roleNamedIn(const QString &original, const FoldedText &text);
QString companyNamedIn(const QString &original, const FoldedText &text);
} // namespace reading
