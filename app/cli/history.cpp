// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/hunt/names.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QJsonObject stepJson(const HistoryStep &step)
{
    return {{u"id"_s, QString::number(step.id)},
            {u"at"_s, step.at.toString(Qt::ISODateWithMs)},
            {u"key"_s, step.key},
            {u"title"_s, names::ofStep(step)},
            {u"undone"_s, step.state != HistoryStep::State::Done},
            {u"replaced"_s, step.state == HistoryStep::State::Replaced}};
}

QString stepText(const HistoryStep &step)
{
    const QString at = step.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString text = at + u"  "_s + names::ofStep(step);
    switch (step.state) {
    case HistoryStep::State::Done:
        return text;
    case HistoryStep::State::Undone:
        return text + u"  "_s + QCoreApplication::translate("cli", "(undone)");
    case HistoryStep::State::Replaced:
        return text + u"  "_s + QCoreApplication::translate("cli", "(undone and replaced)");
    }
    Q_UNREACHABLE();
}

Result<Answer> history(Context &context)
{
    QStringList lines;
    QJsonArray steps;
    for (const HistoryStep &step : context.hunt->history()) {
        lines.append(stepText(step));
        steps.append(stepJson(step));
    }
    return Answer {lines.join(u'\n'),
                   {{u"steps"_s, steps},
                    {u"canUndo"_s, context.hunt->nextUndo().has_value()},
                    {u"canRedo"_s, context.hunt->nextRedo().has_value()}},
                   {},
                   {},
                   Status::Done};
}

QJsonObject touchedJson(const Changes &changes)
{
    QJsonObject touched;
    for (const auto &[table, rows] : changes.tables) {
        QJsonArray ids;
        for (const Changes::Row &row : rows)
            ids.append(QString::number(row.id));
        touched.insert(table, ids);
    }
    return touched;
}

Result<Answer> said(const Result<Replayed> &replayed, const char *sentence)
{
    if (!replayed)
        return tl::unexpected(replayed.error());
    return Answer {QCoreApplication::translate("cli", sentence).arg(names::ofStep(replayed->step)),
                   {{u"step"_s, stepJson(replayed->step)}, {u"touched"_s, touchedJson(replayed->changes)}},
                   {},
                   {},
                   Status::Done};
}

Result<Answer> undo(Context &context)
{
    return said(context.hunt->undo(), QT_TRANSLATE_NOOP("cli", "Undone: %1"));
}

Result<Answer> redo(Context &context)
{
    return said(context.hunt->redo(), QT_TRANSLATE_NOOP("cli", "Done again: %1"));
}
} // namespace

std::vector<Command> historyCommands()
{
    return {
        {"history", "", QT_TRANSLATE_NOOP("cli", "every change, newest first"), 0, 0, Needs::Reading,
         &noOptions, &history},
        {"undo", "", QT_TRANSLATE_NOOP("cli", "takes the newest change back"), 0, 0, Needs::Writing,
         &noOptions, &undo},
        {"redo", "", QT_TRANSLATE_NOOP("cli", "does again what was undone last"), 0, 0, Needs::Writing,
         &noOptions, &redo},
    };
}
} // namespace cli
