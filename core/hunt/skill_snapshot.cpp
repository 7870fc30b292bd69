// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/skill_snapshot.h"

#include "core/hunt/asked.h"
#include "core/hunt/gaps.h"
#include "core/hunt/own_words.h"
#include "core/hunt/profile.h"
#include "core/hunt/settings.h"
#include "core/hunt/skill_rows.h"
#include "core/hunt/targets.h"
#include "core/model/text_value.h"
#include "core/sql/connection.h"

#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr auto barKey = "skills.bar"_L1;

template <class T> T at(SQLite::Statement &row, int place)
{
    return SqlValue<T>::read(row.getColumn(place));
}

constexpr auto postingColumns =
    "SELECT a.id, p.id, p.title, ifnull(c.name, ''), s.key, s.kind, a.priority, ifnull(p.posted_on, "
    "(SELECT min(on_day) FROM stage_change WHERE application_id = a.id)), p.location, p.work_mode, "
    "p.seniority, "
    "p.years_min, p.degree, p.visa, p.track FROM application a JOIN application_now n ON n.application_id = "
    "a.id "
    "JOIN stage s ON s.id = n.stage_id JOIN posting p ON p.id = a.posting_id "
    "LEFT JOIN company c ON c.id = p.company_id WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY "
    "a.id";

AskingPosting postingOf(SQLite::Statement &row)
{
    AskingPosting posting;
    posting.application = at<ApplicationId>(row, 0);
    posting.posting = at<PostingId>(row, 1);
    posting.title = at<QString>(row, 2);
    posting.company = at<QString>(row, 3);
    posting.stageKey = at<QString>(row, 4);
    posting.stageKind = at<StageKind>(row, 5);
    posting.stars = at<int>(row, 6);
    posting.on = at<QDate>(row, 7);
    posting.location = at<QString>(row, 8);
    posting.workMode = at<std::optional<WorkMode>>(row, 9);
    posting.seniority = at<std::optional<Seniority>>(row, 10);
    posting.yearsMin = at<std::optional<double>>(row, 11);
    posting.degree = at<std::optional<Degree>>(row, 12);
    posting.visa = at<QString>(row, 13);
    posting.track = at<QString>(row, 14);
    return posting;
}

QHash<PostingId, std::vector<Mention>> allMentions(const Hunt &hunt)
{
    QHash<PostingId, std::vector<Mention>> all;
    hunt.connection().each("SELECT posting_id, skill, priority, group_number, span_start, span_end, years "
                           "FROM mention ORDER BY posting_id, span_start",
                           [&](SQLite::Statement &row) {
                               const auto posting = at<PostingId>(row, 0);
                               all[posting].push_back({posting,
                                                       at<QString>(row, 1),
                                                       at<Priority>(row, 2),
                                                       at<std::optional<int>>(row, 3),
                                                       row.getColumn(4).getInt(),
                                                       row.getColumn(5).getInt(),
                                                       {},
                                                       at<std::optional<double>>(row, 6)});
                           });
    return all;
}

/// The applications that came to a talk.
QSet<ApplicationId> interviewed(const Hunt &hunt)
{
    QSet<ApplicationId> met;
    hunt.connection().each("SELECT application_id FROM interview WHERE deleted_at IS NULL UNION "
                           "SELECT c.application_id FROM stage_change c JOIN stage s ON s.id = c.stage_id "
                           "WHERE s.key = 'interview' "
                           "AND NOT EXISTS (SELECT 1 FROM stage_change r WHERE r.replaces_id = c.id)",
                           [&](SQLite::Statement &row) { met.insert(at<ApplicationId>(row, 0)); });
    return met;
}

/// The words around each degree that is asked. What stands in for a degree is said beside it.
QHash<PostingId, QString> degreeTexts(const Hunt &hunt)
{
    QHash<PostingId, QString> texts;
    // Characters and UTF-16 units differ by little: a window needs no exact edge.
    hunt.connection().each(
        "SELECT f.posting_id, CASE WHEN f.span_start IS NULL THEN f.raw ELSE "
        "substr(p.text, max(f.span_start - 60, 1), f.span_end - f.span_start + 260) END "
        "FROM posting_fact f JOIN posting p ON p.id = f.posting_id WHERE f.field = 'degree' "
        "AND f.by_person = 0",
        [&](SQLite::Statement &row) { texts[at<PostingId>(row, 0)] = at<QString>(row, 1); });
    return texts;
}

std::vector<AskingPosting> postingsOf(const Hunt &hunt)
{
    const QHash<PostingId, std::vector<Mention>> mentions = allMentions(hunt);
    QHash<PostingId, std::vector<PostingSkill>> words;
    for (const PostingSkill &word : skillrows::all<PostingSkill>(hunt))
        words[word.posting].push_back(word);
    const QSet<ApplicationId> met = interviewed(hunt);
    const QHash<PostingId, QString> degrees = degreeTexts(hunt);
    std::vector<AskingPosting> postings;
    hunt.connection().each(postingColumns, [&](SQLite::Statement &row) {
        AskingPosting posting = postingOf(row);
        posting.ledToInterview = met.contains(posting.application);
        posting.degreeText = degrees.value(posting.posting);
        posting.asked = askedSkills(mentions.value(posting.posting), words.value(posting.posting));
        postings.push_back(std::move(posting));
    });
    return postings;
}

QHash<QString, SkillRecords> recordsOf(const Hunt &hunt)
{
    QHash<QString, SkillRecords> records;
    std::vector<GapNote> notes = skillrows::all<GapNote>(hunt);
    std::ranges::reverse(notes);
    for (const GapNote &note : notes)
        records[note.skill].note = note;
    for (const Evidence &evidence : skillrows::all<Evidence>(hunt))
        records[evidence.skill].evidence.push_back(evidence);
    for (const Resource &resource : skillrows::all<Resource>(hunt))
        records[resource.skill].resources.push_back(resource);
    for (const TimeLog &entry : timeLogged(hunt))
        records[entry.skill].time.push_back(entry);
    for (const GapLog &entry : gapLog(hunt))
        records[entry.skill].log.push_back(entry);
    return records;
}

} // namespace

SkillSnapshot skillSnapshot(const Hunt &hunt, QDate today)
{
    SkillSnapshot snapshot;
    snapshot.today = today;
    snapshot.postings = hunt.connection().safely([&] { return postingsOf(hunt); });
    snapshot.standing = standingOf(hunt);
    snapshot.records = recordsOf(hunt);
    for (const TargetRole &role : targetRoles(hunt))
        snapshot.targets.push_back({role, askedOf(hunt, role)});
    snapshot.own = ownWords(hunt);
    snapshot.person = personOf(hunt);
    snapshot.wishes = aboutPerson(hunt).wishes;
    snapshot.ownBar = ownBar(hunt);
    return snapshot;
}

std::optional<double> ownBar(const Hunt &hunt)
{
    const auto text = settings::value(hunt, barKey);
    return text ? TextValue<double>::parse(*text) : std::nullopt;
}

Result<Changes> setOwnBar(Hunt &hunt, std::optional<double> bar)
{
    if (bar && !(*bar >= 0 && *bar <= 1))
        return fail(Hunt::tr("The bar is a number from 0 to 1, such as 0.7."));
    return hunt.change({u"bar"_s, {}, u"bar"_s}, [&]() -> Result<void> {
        settings::put(hunt, barKey, bar ? TextValue<double>::format(*bar) : QString());
        return {};
    });
}
