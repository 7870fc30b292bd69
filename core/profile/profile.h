// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/profile_draft.h"
#include "core/skills/lexicon.h"

#include <QByteArray>
#include <QDate>

/// A résumé in, proposals out. Nothing here changes a profile: what a person ticks does.
namespace profile {
struct Source {
    /// PDF, DOCX, ODT, JSON Resume, a LinkedIn export or one of its tables, text or Markdown; told apart by
    /// content.
    QByteArray bytes {};
    /// What to call it where it is itself the evidence: its file name.
    QString name {};
    /// The day on which "until today" ends.
    QDate today {};
};

/// What the résumé shows. Fails, with a sentence, on what cannot be read or holds no text.
///
/// The level that is proposed: what the résumé itself says beside the skill ("advanced", "B2", four of five
/// dots); else strong (3) for five years and more in jobs that a sentence speaks of, basic (1) for what
/// merely follows from another skill or is being learnt, working (2) for all other. What was last used more
/// than eight years ago loses one level, never the last. Expert (4) is only ever proposed where it is said.
Result<ProfileDraft> read(const Source &source, const skills::Lexicon &lexicon = skills::Lexicon::standard());
} // namespace profile
