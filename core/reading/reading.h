// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/kinds.h"
#include "core/model/mention.h"
#include "core/model/own_words.h"
#include "core/model/pay.h"
#include "core/model/posting_draft.h"
#include "core/skills/lexicon.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace reading {
/// What the bytes are. Detected from the content unless the caller knows.
enum class Kind { Text, Html, Json, Xml, Pdf, Docx, Odt, Mail };

/// A posting as it arrives.
struct Source {
    QByteArray bytes {};
    std::optional<Kind> kind {};
    /// Where it came from, when that is known.
    QString url {};
    /// The day it was taken: "3 weeks ago" counts from here. Invalid: relative dates are left out.
    QDate on {};
    bool operator==(const Source &) const = default;
};

/// UTF-16 offsets into Reading::text.
struct Span {
    int start = 0;
    int end = 0;
    bool operator==(const Span &) const = default;
};

/// One value with its evidence.
template <class T> struct Fact {
    T value {};
    /// The words it was read from.
    QString raw {};
    /// Absent where the value comes from structured data rather than from the text.
    std::optional<Span> span {};
    /// The rule that found it: "json-ld.title", "text.years".
    QString rule {};
    /// 0 to 1.
    double confidence = 0;
};

struct DegreeAsked {
    Degree level = Degree::None;
    /// False where experience may stand in for it or it is only preferred.
    bool required = true;
    bool operator==(const DegreeAsked &) const = default;
};

/// A fact that is not known is absent.
struct Facts {
    std::optional<Fact<QString>> title {};
    std::optional<Fact<QString>> company {};
    /// Who posts the role for somebody else.
    std::optional<Fact<QString>> agency {};
    std::optional<Fact<QString>> location {};
    std::optional<Fact<WorkMode>> workMode {};
    std::optional<Fact<EmploymentType>> employmentType {};
    /// Hours a week: "36", "32-40".
    std::optional<Fact<QString>> hours {};
    std::optional<Fact<Seniority>> seniority {};
    std::optional<Fact<double>> yearsMin {};
    std::optional<Fact<DegreeAsked>> degree {};
    std::optional<Fact<Pay>> salary {};
    std::optional<Fact<QDate>> postedOn {};
    std::optional<Fact<QDate>> closesOn {};
    std::optional<Fact<QString>> visa {};
    std::optional<Fact<QString>> contact {};
    std::optional<Fact<QString>> url {};
    std::optional<Fact<QString>> jobId {};
    /// Languages that are asked, by their English names.
    std::vector<Fact<QString>> languages {};
    /// What the employer offers, a line each.
    std::vector<Fact<QString>> benefits {};
};

struct SkillMention {
    Span span {};
    QString text {};
    QString rule {};
};

/// One skill that the posting names, with the strongest priority any mention deserves.
struct SkillFound {
    /// The skill's key; its name, category and kind stand in the lexicon.
    QString key {};
    Priority priority = Priority::Unspecified;
    std::optional<int> group {};
    /// Years of it that are asked for; the most that any mention names.
    std::optional<double> years {};
    std::vector<SkillMention> mentions {};
};

struct Duty {
    Span span {};
    QString text {};
};

/// What was understood of one posting. Every offset points into `text`.
struct Reading {
    Kind kind = Kind::Text;
    /// Which reader understood the source: "json-ld", "markup", "text", ...
    QString reader {};
    /// Two letters; empty where unknown.
    QString language {};
    QString text {};
    Facts facts {};
    std::vector<SkillFound> skills {};
    std::vector<Duty> duties {};
    /// Capitalised words of a requirements list that no lexicon knows: suggestions, never skills.
    std::vector<QString> unknown {};
    /// What a person should know of the reading: "no requirements section found", "cut after 400 000
    /// characters".
    std::vector<QString> notes {};
};

/// One of several postings in one source: the answer of a board's interface, a feed, a page of results.
struct Listing {
    /// Each may be empty.
    QString title {};
    QString company {};
    QString location {};
    /// A source that holds this posting alone: what read(), draftOf() and the frozen copy want.
    Source one {};
};

/// The postings to choose from, at most 2,000, where a source holds several; empty where it holds one, or
/// none that can be read. Ask this first; then read(source) for none, or read(listing.one) for each that is
/// chosen.
std::vector<Listing> listingsIn(const Source &source);

/// Reads a posting; of several the first, with a note that says how many there are. Fails, with a sentence,
/// on input that holds no text or no posting; never on input that is merely odd.
Result<Reading> read(const Source &source, const skills::Lexicon &lexicon = skills::Lexicon::standard());

/// The reading as a draft to correct and save: facts become columns, each with its evidence.
PostingDraft draftOf(const Reading &reading, const Source &source);

/// What the reader finds in an already normalised text: the rows of the mention table. `employer` is
/// suppressed as a skill of its own posting.
std::vector<Mention> mentionsIn(PostingId posting, const QString &text, const QString &employer);

/// mentionsIn() by another lexicon than the program's.
std::vector<Mention> mentionsBy(const skills::Lexicon &lexicon, PostingId posting, const QString &text,
                                const QString &employer);

/// mentionsIn() for somebody who added skills and aliases or took some away.
std::function<std::vector<Mention>(PostingId posting, const QString &text, const QString &employer)>
mentionsWith(const OwnWords &own);

/// Changes whenever mentionsIn() may answer differently: lexicon and rules together.
QString mentionsVersion();
} // namespace reading

template <>
inline constexpr auto keysOf<reading::Kind> =
    std::array {Keyed {reading::Kind::Text, "text"}, Keyed {reading::Kind::Html, "html"},
                Keyed {reading::Kind::Json, "json"}, Keyed {reading::Kind::Xml, "xml"},
                Keyed {reading::Kind::Pdf, "pdf"},   Keyed {reading::Kind::Docx, "docx"},
                Keyed {reading::Kind::Odt, "odt"},   Keyed {reading::Kind::Mail, "eml"}};
