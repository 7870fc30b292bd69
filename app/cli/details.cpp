// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/details.h"

#include "app/cli/command.h"
#include "core/exchange/json_record.h"
#include "core/hunt/asked.h"
#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "core/model/company.h"
#include "core/model/interview.h"
#include "core/model/note.h"
#include "core/model/offer.h"
#include "core/model/posting.h"
#include "core/model/stage_change.h"
#include "core/model/task.h"
#include "core/model/text_value.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString keyOf(const Hunt &hunt, std::optional<StageId> id)
{
    const auto stage = id ? hunt.find(*id) : std::nullopt;
    return stage ? stage->key : QString();
}

QJsonArray logJson(const Hunt &hunt, ApplicationId id)
{
    QJsonArray log;
    QJsonValue from = QJsonValue::Null;
    for (const StageChange &change : stageLog(hunt, id)) {
        const QString to = keyOf(hunt, change.stage);
        log.append(QJsonObject {{u"on"_s, change.on.toString(Qt::ISODate)},
                                {u"from"_s, from},
                                {u"to"_s, to},
                                {u"note"_s, change.note}});
        from = to;
    }
    return log;
}

QJsonArray skillsJson(const Hunt &hunt, PostingId posting)
{
    const Standing standing = standingOf(hunt);
    const skills::Lexicon lexicon = lexiconOf(hunt);
    QJsonArray list;
    for (const AskedSkill &asked : askedSkills(hunt, posting)) {
        QJsonObject row {{u"skill"_s, asked.skill},
                         {u"name"_s, lexicon.nameOf(asked.skill)},
                         {u"priority"_s, toKey(asked.priority)}};
        if (asked.group)
            row.insert(u"group"_s, *asked.group);
        if (const auto state = standing.of(asked.skill))
            row.insert(u"state"_s, toKey(*state));
        list.append(row);
    }
    return list;
}

template <class Record> QJsonArray rowsJson(const Hunt &hunt, ApplicationId id)
{
    QJsonArray rows;
    for (const Record &record : hunt.table<Record>().whereId("application_id", id))
        rows.append(exchange::recordJson(record));
    return rows;
}

QString companyName(const Hunt &hunt, const Posting &posting)
{
    const auto company = posting.company ? hunt.find(*posting.company) : std::nullopt;
    return company ? company->name : QString();
}
} // namespace

QJsonObject detailsJson(const Hunt &hunt, ApplicationId id)
{
    const Application application = hunt.find(id).value_or(Application());
    const Posting posting = hunt.find(application.posting).value_or(Posting());
    const QJsonArray offers = rowsJson<Offer>(hunt, id);
    return {{u"id"_s, id.toString()},
            {u"title"_s, posting.title},
            {u"company"_s, companyName(hunt, posting)},
            {u"stage"_s, keyOf(hunt, stageOf(hunt, id))},
            {u"priority"_s, application.priority},
            {u"inTrash"_s, application.deletedAt.has_value()},
            {u"posting"_s, exchange::recordJson(posting)},
            {u"log"_s, logJson(hunt, id)},
            {u"skills"_s, skillsJson(hunt, posting.id)},
            {u"tasks"_s, rowsJson<Task>(hunt, id)},
            {u"interviews"_s, rowsJson<Interview>(hunt, id)},
            {u"notes"_s, rowsJson<Note>(hunt, id)},
            {u"documents"_s, QJsonArray()},
            {u"offer"_s, offers.isEmpty() ? QJsonValue() : QJsonValue(offers.last())}};
}

QString detailsText(const Hunt &hunt, ApplicationId id)
{
    const Application application = hunt.find(id).value_or(Application());
    const Posting posting = hunt.find(application.posting).value_or(Posting());
    QStringList lines {names::ofApplication(hunt, id)};
    if (application.deletedAt)
        lines.append(QCoreApplication::translate("cli", "In the trash"));
    for (const StageChange &change : stageLog(hunt, id)) {
        const auto stage = hunt.find(change.stage);
        lines.append(
            u"%1  %2  %3"_s
                .arg(change.on.toString(Qt::ISODate), stage ? stageName(*stage) : QString(), change.note)
                .trimmed());
    }
    forEachField<Posting>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(posting.*(field.member))>;
        const QString value = TextValue<Value>::format(posting.*(field.member));
        if (field.label && !value.isEmpty())
            lines.append(QCoreApplication::translate("Field", field.label) + u": "_s + value);
    });
    const skills::Lexicon lexicon = lexiconOf(hunt);
    QStringList asked;
    for (const AskedSkill &skill : askedSkills(hunt, posting.id))
        asked.append(lexicon.nameOf(skill.skill));
    if (!asked.isEmpty())
        lines.append(QCoreApplication::translate("cli", "Skills: %1").arg(asked.join(u", "_s)));
    for (const Task &task : hunt.table<Task>().whereId("application_id", id))
        lines.append(QCoreApplication::translate("cli", "Task: %1").arg(task.title));
    for (const Note &note : hunt.table<Note>().whereId("application_id", id))
        lines.append(QCoreApplication::translate("cli", "Note: %1").arg(note.text));
    return lines.join(u'\n');
}
} // namespace cli
