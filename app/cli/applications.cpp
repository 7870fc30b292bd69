// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/details.h"
#include "core/exchange/csv.h"
#include "core/hunt/board.h"
#include "core/hunt/edits.h"
#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "core/hunt/trash.h"
#include "core/search/search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Stage> stageNamed(const Hunt &hunt, const QString &word)
{
    if (const auto stage = stageByWord(hunt, word))
        return *stage;
    QStringList keys;
    for (const Stage &stage : stagesInOrder(hunt))
        keys.append(stage.key);
    return fail(
        tr("There is no stage \"%1\" in this hunt. The stages are: %2.").arg(word, keys.join(u", "_s)));
}

/// The rows that the options of `list` ask for, in the order of the board.
std::vector<CardRow> listed(const Context &context, std::optional<StageId> only)
{
    std::vector<CardRow> rows;
    const auto found = search::applications(*context.hunt, context.options.value(u"search"_s));
    const QSet<ApplicationId> wanted(found.begin(), found.end());
    std::vector<CardRow> all = cards(*context.hunt);
    for (const Stage &stage : stagesInOrder(*context.hunt)) {
        for (const CardRow &card : all) {
            if (card.stage == stage.id && (!only || only == stage.id) && wanted.contains(card.id))
                rows.push_back(card);
        }
    }
    return rows;
}

const QStringList &listColumns()
{
    static const QStringList columns {u"id"_s,    u"title"_s,    u"company"_s,  u"stage"_s,
                                      u"since"_s, u"location"_s, u"priority"_s, u"closesOn"_s};
    return columns;
}

QStringList cellsOf(const CardRow &card, const QString &stage)
{
    return {card.id.toString(),
            card.title,
            card.company,
            stage,
            card.since.toString(Qt::ISODate),
            card.location,
            QString::number(card.priority),
            card.closesOn ? card.closesOn->toString(Qt::ISODate) : QString()};
}

QJsonObject rowJson(const QStringList &cells, const CardRow &card)
{
    QJsonObject row;
    for (qsizetype column = 0; column < cells.size(); ++column)
        row.insert(listColumns()[column], cells[column]);
    row.insert(u"priority"_s, card.priority);
    return row;
}

Answer answerOf(const Context &context, const std::vector<CardRow> &rows)
{
    QHash<StageId, Stage> stages;
    for (const Stage &stage : stagesInOrder(*context.hunt))
        stages.insert(stage.id, stage);
    QStringList lines;
    QJsonArray json;
    QByteArray table = csv::line(listColumns());
    for (const CardRow &card : rows) {
        const Stage stage = stages.value(card.stage);
        const QStringList cells = cellsOf(card, stage.key);
        QStringList names {card.title, card.company};
        names.removeAll(QString());
        lines.append(
            u"%1  %2  %3"_s.arg(card.id.toString(), stageName(stage).leftJustified(11), names.join(u", "_s)));
        json.append(rowJson(cells, card));
        table += csv::line(cells);
    }
    Answer answer {lines.join(u'\n'), {{u"applications"_s, json}}, {}, {}, Status::Done};
    if (context.options.isSet(u"csv"_s) && !context.options.isSet(u"json"_s))
        answer.document = table;
    return answer;
}

Result<Answer> list(Context &context)
{
    std::optional<StageId> only;
    if (context.options.isSet(u"stage"_s)) {
        const Result<Stage> stage = stageNamed(*context.hunt, context.options.value(u"stage"_s));
        if (!stage)
            return tl::unexpected(stage.error());
        only = stage->id;
    }
    return answerOf(context, listed(context, only));
}

Result<Answer> show(Context &context)
{
    const Result<ApplicationId> id = context.application(Trash::Include);
    if (!id)
        return tl::unexpected(id.error());
    return Answer {detailsText(*context.hunt, *id), detailsJson(*context.hunt, *id), {}, {}, Status::Done};
}

/// What a verb did, said with the name of the application and its stage now.
Result<Answer> said(const Context &context, ApplicationId id, const Result<Changes> &done)
{
    if (!done)
        return tl::unexpected(done.error());
    const auto stageId = stageOf(*context.hunt, id);
    const auto stage = stageId ? context.hunt->find(*stageId) : std::nullopt;
    const QString text =
        done->isEmpty() ? tr("Nothing changed.") : names::ofStep(context.hunt->history().front());
    return Answer {text,
                   {{u"id"_s, id.toString()},
                    {u"stage"_s, stage ? stage->key : QString()},
                    {u"changed"_s, !done->isEmpty()}},
                   {},
                   {},
                   Status::Done};
}

Result<Answer> move(Context &context)
{
    const Result<ApplicationId> id = context.application();
    if (!id)
        return tl::unexpected(id.error());
    const Result<Stage> stage = stageNamed(*context.hunt, context.arguments[1]);
    if (!stage)
        return tl::unexpected(stage.error());
    QDate on = context.today;
    if (context.options.isSet(u"on"_s)) {
        const auto given = TextValue<QDate>::parse(context.options.value(u"on"_s));
        if (!given)
            return Answer::usage(tr("--on wants a day, written 2025-10-14."));
        on = *given;
    }
    Result<Answer> answer =
        said(context, *id, moveApplications(*context.hunt, std::array {*id}, stage->id, Place::end(), on));
    const auto now = stageOf(*context.hunt, *id);
    if (answer && now && *now != stage->id) {
        answer->text = tr("Noted: in %1 on %2.").arg(stageName(*stage), on.toString(Qt::ISODate));
        answer->remarks.append(
            tr("That day lies before the move that brought it to %1, so it is noted and the "
               "application stays there.")
                .arg(stageName(*context.hunt->find(*now))));
    }
    return answer;
}

Result<Answer> edit(Context &context)
{
    const Result<ApplicationId> id = context.application();
    if (!id)
        return tl::unexpected(id.error());
    const QString &field = context.arguments[1];
    const QString &value = context.arguments[2];
    const bool isTrack = field == "track"_L1 && !value.trimmed().isEmpty();
    const Result<QString> meant = isTrack ? trackNamed(value) : Result<QString>(value);
    return meant ? said(context, *id, editApplication(*context.hunt, *id, field, *meant))
                 : tl::unexpected(meant.error());
}

Result<Answer> remove(Context &context)
{
    const Result<ApplicationId> id = context.application();
    if (!id)
        return tl::unexpected(id.error());
    return said(context, *id, trashApplications(*context.hunt, std::array {*id}));
}
} // namespace

std::vector<Command> applicationCommands()
{
    return {
        {"list", "[--stage KEY] [--search QUERY] [--csv]",
         QT_TRANSLATE_NOOP("cli", "one line an application"), 0, 0, Needs::Reading,
         [] {
             return QList<QCommandLineOption> {
                 {u"stage"_s, tr("Only this stage."), u"KEY"_s},
                 {u"search"_s, tr("Only where all these words are found."), u"QUERY"_s},
                 {u"csv"_s, tr("As comma-separated values.")}};
         },
         &list},
        {"show", "ID", QT_TRANSLATE_NOOP("cli", "all that is known of one application"), 1, 1, Needs::Reading,
         &noOptions, &show},
        {"move", "ID STAGE [--on DATE]", QT_TRANSLATE_NOOP("cli", "moves an application to a stage"), 2, 2,
         Needs::Writing,
         [] {
             return QList<QCommandLineOption> {{u"on"_s, tr("The day it happened."), u"DATE"_s}};
         },
         &move},
        {"edit", "ID FIELD VALUE", QT_TRANSLATE_NOOP("cli", "sets one field of an application"), 3, 3,
         Needs::Writing, &noOptions, &edit},
        {"remove", "ID", QT_TRANSLATE_NOOP("cli", "puts an application in the trash"), 1, 1, Needs::Writing,
         &noOptions, &remove},
    };
}
} // namespace cli
