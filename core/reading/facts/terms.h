// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/facts/text_facts.h"

namespace reading {
/// Where a rule of terms.tsv found its words.
struct Term {
    /// The key of the value.
    QString value {};
    QString rule {};
    int start = 0;
    int end = 0;
};

enum class Where { Anywhere, OutsideCompanyTalk };

/// The first find of a field's rules in resources/lexicon/terms.tsv, the rules in their order. Legal notes
/// are never looked at; "Job type: Full-time" holds in every other section.
std::optional<Term> firstTerm(const Posted &posted, const QString &field, Where where);
} // namespace reading
