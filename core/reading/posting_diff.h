// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/posting.h"
#include "core/skills/lexicon.h"

#include <QString>
#include <QStringList>
#include <vector>

/// One value of a posting that is another one now; empty where it was not there, or is not any more.
struct FactChange {
    enum class Way { Up, Down, Other };
    /// The JSON key: "pay", "closesOn", "location" ...
    QString field {};
    QString before {};
    QString after {};
    Way way = Way::Other;
    bool operator==(const FactChange &) const = default;
};

/// A paragraph that is new, gone, or worded anew.
struct ParagraphChange {
    QString before {};
    QString after {};
    bool operator==(const ParagraphChange &) const = default;
};

/// What changed between two copies of one posting.
struct PostingDiff {
    std::vector<FactChange> facts {};
    /// Keys of the lexicon, by name.
    QStringList newSkills {};
    QStringList goneSkills {};
    /// In the order of the newer text; what is gone comes last.
    std::vector<ParagraphChange> paragraphs {};

    bool isEmpty() const { return *this == PostingDiff(); }
    bool operator==(const PostingDiff &) const = default;
};

namespace reading {
/// Compares two copies: their values, the skills their texts name, and the texts, line by line. What only
/// one of them does not say is told as new or gone, except a value that the newer copy leaves out: silence
/// takes nothing back. `company` is no skill of its own posting; `lexicon` is the person's, with their words.
PostingDiff diffOf(const Posting &before, const Posting &after, const QString &company,
                   const skills::Lexicon &lexicon = skills::Lexicon::standard());

/// "Pay went up: EUR 62,000-74,000 to 66,000-78,000 a year.", "Kafka is new."; facts first, then skills, then
/// how many paragraphs changed. Translated.
QStringList sentencesOf(const PostingDiff &diff,
                        const skills::Lexicon &lexicon = skills::Lexicon::standard());
} // namespace reading
