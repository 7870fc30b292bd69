// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/posting.h"
#include "core/model/posting_fact.h"
#include "core/model/posting_skill.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

/// Everything about a new posting before it is saved: what the reader understood and the person corrected.
/// `posting.id` and `posting.company` are filled while saving.
struct PostingDraft {
    Posting posting {};
    QString company {};
    std::vector<PostingFact> facts {};
    /// What was taken, byte by byte, and what it was; no capture is kept when empty.
    QByteArray captured {};
    QString capturedKind {};
    QString stageKey = QStringLiteral("saved");
    /// The day of the first stage change; an invalid date means the day of saving.
    QDate on {};
    /// The person's word on single skills, where it differs from what the reader finds.
    std::vector<PostingSkill> skills {};
    /// Postings it looks like that are another role by the person's word.
    std::vector<PostingId> apartFrom {};
    bool operator==(const PostingDraft &) const = default;
};
