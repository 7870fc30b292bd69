// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/postings.h"

#include "core/base/order_key.h"
#include "core/hunt/captures.h"
#include "core/hunt/duplicates.h"
#include "core/hunt/names.h"
#include "core/hunt/prints.h"
#include "core/hunt/stages.h"
#include "core/model/company.h"
#include "core/model/stage_change.h"
#include "core/model/told_apart.h"

using namespace Qt::StringLiterals;

namespace {
QString draftName(const PostingDraft &draft)
{
    QStringList parts {draft.posting.title, draft.company};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// A key in front of the column's first card: new cards go on top, where the person looks for them.
QString topKey(const Hunt &hunt, StageId stage)
{
    const std::vector<ApplicationId> column = columnOf(hunt, stage);
    const auto first = column.empty() ? std::nullopt : hunt.find(column.front());
    return order_key::between({}, first ? first->orderKey : QString());
}

ApplicationId insertDraft(Hunt &hunt, const PostingDraft &draft, StageId stage, QDate on)
{
    Posting posting = draft.posting;
    posting.id = {};
    posting.company = companyNamed(hunt, draft.company);
    posting.id = hunt.table<Posting>().insert(posting);
    for (PostingFact fact : draft.facts) {
        fact.id = {};
        fact.posting = posting.id;
        hunt.table<PostingFact>().insert(fact);
    }
    for (PostingSkill skill : draft.skills) {
        skill.id = {};
        skill.posting = posting.id;
        hunt.table<PostingSkill>().insert(skill);
    }
    for (const PostingId other : draft.apartFrom)
        hunt.table<ToldApart>().insert({{}, posting.id, other});
    captures::keep(hunt, draft, posting.id);
    Application application;
    application.posting = posting.id;
    application.orderKey = topKey(hunt, stage);
    application.id = hunt.table<Application>().insert(application);
    hunt.table<StageChange>().insert({{}, application.id, stage, on, {}, {}});
    return application.id;
}
} // namespace

Result<ApplicationId> addPosting(Hunt &hunt, const PostingDraft &draft, QDate today)
{
    if (draft.posting.title.isEmpty() && draft.company.isEmpty())
        return fail(Hunt::tr("A role or a company is needed to save a posting."));
    if (draft.captured.size() > captures::largest)
        return fail(
            Hunt::tr("This page is larger than 50 MB, more than is kept. Copy its text and paste that."));
    const auto stage = stageByKey(hunt, draft.stageKey);
    if (!stage)
        return fail(Hunt::tr("There is no stage %1 in this hunt.").arg(draft.stageKey));
    const QDate on = draft.on.isValid() ? draft.on : today;
    ApplicationId added;
    const Result<Changes> changes = hunt.change({u"add"_s, {draftName(draft)}, {}}, [&]() -> Result<void> {
        added = insertDraft(hunt, draft, stage->id, on);
        return {};
    });
    return changes ? Result<ApplicationId>(added) : tl::unexpected(changes.error());
}

Result<std::vector<AddedPosting>> addPostings(Hunt &hunt, std::span<const PostingDraft> drafts, Known known,
                                              QDate today)
{
    std::vector<AddedPosting> added;
    Step step {u"add"_s, {}, {}};
    const Result<Changes> changes = hunt.change(step, [&]() -> Result<void> {
        for (const PostingDraft &draft : drafts) {
            const std::vector<Duplicate> same = acquaintanceOf(hunt, draft).likely();
            std::vector<ApplicationId> alike;
            PostingDraft told = draft;
            for (const Duplicate &other : same) {
                alike.push_back(other.application);
                told.apartFrom.push_back(other.posting);
            }
            if (known == Known::Skip && !same.empty()) {
                added.push_back({same.front().application, true, alike});
                continue;
            }
            const Result<ApplicationId> one = addPosting(hunt, told, today);
            if (!one)
                return tl::unexpected(one.error());
            prints::refresh(hunt, hunt.find(*one)->posting);
            added.push_back({*one, false, alike});
        }
        // The step is stored after the work, when it is known how many there were.
        step.arguments = {names::ofCards(std::ranges::count(added, false, &AddedPosting::wasKnown))};
        return {};
    });
    return changes ? Result<std::vector<AddedPosting>>(added) : tl::unexpected(changes.error());
}

std::optional<CompanyId> companyNamed(Hunt &hunt, const QString &name)
{
    if (name.isEmpty())
        return {};
    const std::vector<Company> same = hunt.table<Company>().whereText("name", name);
    if (!same.empty())
        return same.front().id;
    return hunt.table<Company>().insert({{}, name, {}, {}});
}
