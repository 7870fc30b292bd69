// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From what stands in the sheet to an application.
#include "core/hunt/postings.h"
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/fields_pane.h"
#include "ui/capture/source_pane.h"
#include "ui/capture/stage_row.h"

using namespace Qt::StringLiterals;
using capture::Part;

void AddPostingDialog::save(After after)
{
    m_reading.hurry();
    if (m_reading.isReading()) {
        m_waitingSave = after;
        return;
    }
    const Result<ApplicationId> stored = store();
    if (!stored)
        return showProblem(stored.error().message);
    clear();
    if (after == After::Close)
        accept();
    else
        m_source->text()->setFocus(Qt::OtherFocusReason);
    Q_EMIT added(*stored);
}

/// Puts the focus where the problem is when there is one.
Result<PostingDraft> AddPostingDialog::filledDraft()
{
    if (!m_form.isEnough()) {
        m_fields->focusOn(Part::Role);
        return fail(tr("A role or a company is needed to save."));
    }
    std::optional<Part> unread;
    Result<PostingDraft> draft = m_form.draft(&unread);
    if (!draft) {
        m_fields->focusOn(*unread);
        return tl::unexpected(draft.error());
    }
    const std::optional<QDate> day = m_fields->stage()->day();
    if (!day) {
        m_fields->stage()->focusDay();
        return fail(tr("The day of the stage is no day."));
    }
    draft->stageKey = m_fields->stage()->stage();
    draft->on = *day;
    // What was given is kept as it came, whatever was typed into its text.
    if (const auto &given = m_source->given(); given && m_source->isEdited()) {
        draft->captured = given->bytes;
        draft->capturedKind = m_givenKind;
    }
    return draft;
}

Result<ApplicationId> AddPostingDialog::store()
{
    Result<PostingDraft> draft = filledDraft();
    if (!draft)
        return tl::unexpected(draft.error());
    // Saved although it was told to be known: the person says it is another one.
    for (const Duplicate &other : m_duplicates)
        draft->apartFrom.push_back(other.posting);
    return addPosting(m_hunt, *draft, m_clock.today());
}
