// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/targets.h"

#include "app/cli/command.h"
#include "app/cli/ledger_json.h"
#include "core/hunt/skill_snapshot.h"
#include "core/reading/reading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Answer> shown(const Context &context, const QString &name)
{
    const auto market = ledger::Market::of(skillSnapshot(*context.hunt, context.today));
    const ledger::Book book(market);
    const auto role = targetRoleNamed(*context.hunt, name);
    for (const ledger::TargetFit &target : book.targets()) {
        if (role && target.role.id == role->id)
            return Answer {targetText(target, book), targetJson(target, book), {}, {}, Status::Done};
    }
    QStringList known;
    for (const TargetRole &each : targetRoles(*context.hunt))
        known.append(each.name);
    return known.isEmpty()
        ? fail(tr("There is no target role yet. \"target add FILE --name NAME\" adds one."))
        : fail(tr("There is no target role \"%1\". There are: %2.").arg(name, known.join(u", "_s)));
}

Result<Answer> add(Context &context)
{
    const QString name = context.options.value(u"name"_s);
    if (name.trimmed().isEmpty())
        return Answer::usage(tr("--name wants what to call the role."));
    const Result<QByteArray> bytes = bytesOf(context.arguments[0]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    reading::Source source;
    source.bytes = *bytes;
    source.on = context.today;
    const Result<reading::Reading> reading = reading::read(source, lexiconOf(*context.hunt));
    if (!reading)
        return tl::unexpected(reading.error());
    const Result<TargetRoleId> added = addTargetRole(*context.hunt, name, reading->text, context.today);
    return added ? shown(context, name) : tl::unexpected(added.error());
}

Result<Answer> show(Context &context)
{
    return shown(context, context.arguments[0]);
}
} // namespace

std::vector<Command> targetCommands()
{
    return {
        {"target add", "FILE|- --name NAME",
         QT_TRANSLATE_NOOP("cli", "keeps the description of a role as a goal"), 1, 1, Needs::Writing,
         [] {
             return QList<QCommandLineOption> {{u"name"_s, tr("What to call the role."), u"NAME"_s}};
         },
         &add},
        {"target show", "NAME", QT_TRANSLATE_NOOP("cli", "measures you against a target role"), 1, 1,
         Needs::Reading, &noOptions, &show},
    };
}
} // namespace cli
