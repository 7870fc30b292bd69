// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/targets.h"

#include "app/cli/command.h"
#include "app/cli/ledger_json.h"
#include "core/hunt/skill_snapshot.h"
#include "core/reading/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// What the description asks for beside skills: read again, nothing of it is kept.
reading::Reading demandsOf(const TargetRole &role)
{
    reading::Source source;
    source.bytes = role.text.toUtf8();
    source.kind = reading::Kind::Text;
    return reading::read(source).value_or(reading::Reading {});
}

QString demandsText(const reading::Reading &demands)
{
    QStringList lines;
    if (const auto &years = demands.facts.yearsMin)
        lines.append(tr("Years asked: %1").arg(years->value));
    if (const auto &degree = demands.facts.degree)
        lines.append((degree->value.required
                          ? tr("Degree: %1")
                          : tr("Degree: %1; experience or a portfolio may stand in for it"))
                         .arg(degree->raw.simplified()));
    if (!demands.duties.empty())
        lines.append(tr("Duties:"));
    for (const reading::Duty &duty : demands.duties)
        lines.append(u"- "_s + duty.text);
    return lines.join(u'\n');
}

QJsonObject withDemands(QJsonObject target, const reading::Reading &demands)
{
    if (const auto &years = demands.facts.yearsMin)
        target.insert(u"yearsMin"_s, years->value);
    if (const auto &degree = demands.facts.degree)
        target.insert(
            u"degree"_s,
            QJsonObject {{u"value"_s, toKey(degree->value.level)}, {u"required"_s, degree->value.required}});
    QJsonArray duties;
    for (const reading::Duty &duty : demands.duties)
        duties.append(duty.text);
    target.insert(u"duties"_s, duties);
    return target;
}

Result<Answer> shown(const Context &context, const QString &name)
{
    const auto market = ledger::Market::of(skillSnapshot(*context.hunt, context.today));
    const ledger::Book book(market);
    const auto role = targetRoleNamed(*context.hunt, name);
    for (const ledger::TargetFit &target : book.targets()) {
        if (!role || target.role.id != role->id)
            continue;
        const reading::Reading demands = demandsOf(*role);
        const QStringList parts {targetText(target, book), demandsText(demands)};
        return Answer {parts.join(u'\n').trimmed(),
                       withDemands(targetJson(target, book), demands),
                       {},
                       {},
                       Status::Done};
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
    if (reading->skills.empty())
        return fail(
            tr("No skill was recognised in it, so there is nothing to measure. Give it the description "
               "of a role; nothing was kept."));
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
