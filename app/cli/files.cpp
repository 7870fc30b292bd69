// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/exchange/exchange.h"
#include "core/hunt/backup.h"
#include "core/hunt/check.h"
#include "core/hunt/restore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Answer> checkFile(Context &context)
{
    const QStringList problems = check(*context.hunt);
    return Answer {problems.isEmpty() ? tr("The hunt is in order.") : problems.join(u'\n'),
                   {{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}},
                   {},
                   {},
                   problems.isEmpty() ? Status::Done : Status::Look};
}

Result<void> isFree(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(tr("%1 is there already and was left as it is. Choose another name.").arg(path));
    return {};
}

Result<Answer> saidFile(const Result<void> &done, const QString &path, const QString &text)
{
    if (!done)
        return tl::unexpected(done.error());
    return Answer {text, {{u"file"_s, path}}, {}, {}, Status::Done};
}

Result<Answer> backUp(Context &context)
{
    const QString target = context.arguments[0];
    const Result<void> done = isFree(target).and_then(
        [&] { return backup::write(context.hunt->connection(), QFileInfo(target).absoluteFilePath()); });
    return saidFile(done, target, tr("The hunt was copied to %1.").arg(target));
}

Result<Answer> restore(Context &context)
{
    const Result<QString> aside = restoreHunt(context.path, context.arguments[0], 5000);
    if (!aside)
        return tl::unexpected(aside.error());
    const QString text = aside->isEmpty()
        ? tr("The hunt is as it is in %1.").arg(context.arguments[0])
        : tr("The hunt is as it is in %1. What was there before lies in %2.")
              .arg(context.arguments[0], *aside);
    return Answer {text, {{u"file"_s, context.path}, {u"before"_s, *aside}}, {}, {}, Status::Done};
}

Result<Answer> demo(Context &context)
{
    const QString target = context.arguments[0];
    if (const Result<void> free = isFree(target); !free)
        return tl::unexpected(free.error());
    auto hunt = openHunt(target, Needs::Writing);
    if (!hunt)
        return tl::unexpected(hunt.error());
    const Result<exchange::ImportReport> report = exchange::loadDemo(**hunt, context.today);
    if (report)
        return saidFile({}, target, tr("The demonstration hunt was written to %1.").arg(target));
    hunt->reset();
    QFile::remove(target);
    return tl::unexpected(report.error());
}
} // namespace

std::vector<Command> fileCommands()
{
    return {
        {"check", "", QT_TRANSLATE_NOOP("cli", "looks for damage in the hunt"), 0, 0, Needs::Reading,
         &noOptions, &checkFile},
        {"backup", "FILE", QT_TRANSLATE_NOOP("cli", "copies the hunt to a new file and checks the copy"), 1,
         1, Needs::Reading, &noOptions, &backUp},
        {"restore", "FILE",
         QT_TRANSLATE_NOOP("cli", "puts a copy in the hunt's place and keeps what was there before"), 1, 1,
         Needs::Nothing, &noOptions, &restore},
        {"demo", "FILE", QT_TRANSLATE_NOOP("cli", "writes the demonstration hunt to a new file"), 1, 1,
         Needs::Nothing, &noOptions, &demo},
    };
}
} // namespace cli
