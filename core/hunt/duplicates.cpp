// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/duplicates.h"

#include "core/hunt/colleagues.h"
#include "core/hunt/names.h"
#include "core/hunt/prints.h"
#include "core/hunt/stages.h"
#include "core/hunt/text_print.h"
#include "core/model/company.h"
#include "core/model/stage_change.h"
#include "core/model/told_apart.h"
#include "core/sql/connection.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Duplicate", text);
}

QString dayWords(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString wordsFor(LikenessKind kind)
{
    switch (kind) {
    case LikenessKind::SameLink:
        return tr(QT_TRANSLATE_NOOP("Duplicate", "The same page."));
    case LikenessKind::SameJobId:
        return tr(QT_TRANSLATE_NOOP("Duplicate", "The same company and job id."));
    case LikenessKind::SameText:
        return tr(QT_TRANSLATE_NOOP("Duplicate", "The same text."));
    case LikenessKind::OtherAgency:
        return tr(
            QT_TRANSLATE_NOOP("Duplicate", "Nearly the same text from another company: perhaps an agency."));
    case LikenessKind::LikeRole:
        return tr(QT_TRANSLATE_NOOP("Duplicate", "The same company and a like role."));
    }
    Q_UNREACHABLE();
}

PostingFace faceOf(const Posting &posting, const QString &company)
{
    return {posting.title,  company,        posting.location,
            posting.urlKey, posting.jobRef, text_print::runsOf(posting.text)};
}

/// The applications of a posting that are not in the trash.
std::vector<ApplicationId> liveApplications(const Hunt &hunt, PostingId posting)
{
    std::vector<ApplicationId> ids;
    for (const Application &application : hunt.table<Application>().whereId("posting_id", posting))
        ids.push_back(application.id);
    return ids;
}

/// One search: what is asked about, and what was found for it so far.
class Search final
{
public:
    Search(const Hunt &hunt, PostingFace face, std::optional<PostingId> self)
        : m_hunt(hunt)
        , m_face(std::move(face))
        , m_likeness(m_face)
        , m_self(self)
    {
    }

    Acquaintance run()
    {
        for (const PostingId id : prints::withLink(m_hunt, m_face.urlKey))
            weigh(id);
        for (const PostingId id : prints::withLikeText(m_hunt, m_face.runs))
            weigh(id);
        for (const colleagues::Colleague &one : colleagues::of(m_hunt, m_face.company)) {
            if (isNew(one.posting))
                keep(one.posting, one.face);
        }
        leaveOutWhatWasToldApart();
        for (const auto &[posting, likeness] : m_likenesses)
            tell(posting, likeness);
        std::ranges::stable_sort(m_found.duplicates, std::greater<>(), [](const Duplicate &duplicate) {
            return std::pair(duplicate.likeness.confidence, duplicate.application);
        });
        findEnded();
        return m_found;
    }

private:
    bool isNew(PostingId id) { return id != m_self && m_weighed.insert(id).second; }

    void keep(PostingId id, const PostingFace &face)
    {
        if (const auto likeness = m_likeness.to(face))
            m_likenesses[id] = *likeness;
    }

    void weigh(PostingId id)
    {
        if (!isNew(id))
            return;
        const auto posting = m_hunt.find(id);
        if (!posting || posting->deletedAt)
            return;
        const auto company = posting->company ? m_hunt.find(*posting->company) : std::nullopt;
        keep(id, faceOf(*posting, company ? company->name : QString()));
    }

    /// A posting that was captured again is the one it was told apart as, and that word still holds.
    void leaveOutWhatWasToldApart()
    {
        std::vector<PostingId> same;
        if (m_self)
            same.push_back(*m_self);
        for (const auto &[posting, likeness] : m_likenesses) {
            if (likeness.kind != LikenessKind::LikeRole && likeness.confidence >= 0.9)
                same.push_back(posting);
        }
        for (const PostingId one : same) {
            const auto drop = [&](PostingId other) {
                if (std::ranges::find(same, other) == same.end())
                    m_likenesses.erase(other);
            };
            for (const ToldApart &word : m_hunt.table<ToldApart>().whereId("posting_id", one))
                drop(word.other);
            for (const ToldApart &word : m_hunt.table<ToldApart>().whereId("other_id", one))
                drop(word.posting);
        }
    }

    void tell(PostingId posting, const Likeness &likeness)
    {
        for (const ApplicationId application : liveApplications(m_hunt, posting))
            m_found.duplicates.push_back(
                {application, posting, likeness, wordsFor(likeness.kind), storyOf(m_hunt, application)});
    }

    void findEnded()
    {
        std::set<PostingId> known;
        if (m_self)
            known.insert(*m_self);
        for (const auto &[posting, likeness] : m_likenesses)
            known.insert(posting);
        m_found.ended = colleagues::newestEnded(m_hunt, m_face.company, known);
        if (m_found.ended)
            m_found.endedBefore = storyOf(m_hunt, *m_found.ended);
    }

    const Hunt &m_hunt;
    PostingFace m_face;
    LikenessTo m_likeness;
    std::optional<PostingId> m_self;
    std::set<PostingId> m_weighed;
    std::map<PostingId, Likeness> m_likenesses;
    Acquaintance m_found;
};

/// "rejected on 12 Oct 2025"
QString endOf(const Stage &stage, QDate on)
{
    const QString day = dayWords(on);
    if (stage.key == u"rejected"_s)
        return tr(QT_TRANSLATE_NOOP("Duplicate", "rejected on %1")).arg(day);
    if (stage.key == u"no_reply"_s)
        return tr(QT_TRANSLATE_NOOP("Duplicate", "no reply by %1")).arg(day);
    if (stage.key == u"withdrawn"_s)
        return tr(QT_TRANSLATE_NOOP("Duplicate", "withdrawn on %1")).arg(day);
    if (stage.key == u"accepted"_s)
        return tr(QT_TRANSLATE_NOOP("Duplicate", "accepted on %1")).arg(day);
    return tr(QT_TRANSLATE_NOOP("Duplicate", "in %1 since %2")).arg(stageName(stage), day);
}
} // namespace

std::vector<Duplicate> Acquaintance::likely() const
{
    std::vector<Duplicate> only;
    std::ranges::copy_if(duplicates, std::back_inserter(only), &Duplicate::isLikely);
    return only;
}

Acquaintance acquaintanceOf(const Hunt &hunt, const PostingDraft &draft)
{
    return Search(hunt, faceOf(draft.posting, draft.company), {}).run();
}

Acquaintance acquaintanceOf(const Hunt &hunt, PostingId id)
{
    const auto posting = hunt.find(id);
    if (!posting)
        return {};
    const auto company = posting->company ? hunt.find(*posting->company) : std::nullopt;
    return Search(hunt, faceOf(*posting, company ? company->name : QString()), id).run();
}

QString storyOf(const Hunt &hunt, ApplicationId application)
{
    const QString name = names::ofApplication(hunt, application);
    const std::vector<StageChange> log = stageLog(hunt, application);
    if (log.empty())
        return name + u'.';
    const auto applied = std::ranges::find_if(log, [&](const StageChange &change) {
        const auto stage = hunt.find(change.stage);
        return stage && stage->kind == StageKind::Active;
    });
    const auto now = hunt.find(log.back().stage);
    const bool isStillThere = applied == log.end() ? log.size() == 1 : applied == std::prev(log.end());
    const QString begun = applied == log.end()
        ? tr(QT_TRANSLATE_NOOP("Duplicate", "You saved %1 on %2")).arg(name, dayWords(log.front().on))
        : tr(QT_TRANSLATE_NOOP("Duplicate", "You applied for %1 on %2")).arg(name, dayWords(applied->on));
    if (isStillThere || !now)
        return begun + u'.';
    return begun + u"; "_s + endOf(*now, log.back().on) + u'.';
}
