// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/hunt/asked.h"
#include "core/hunt/own_words.h"
#include "core/model/application.h"
#include "core/reading/reading.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
constexpr int patience = 5000; // milliseconds

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}
} // namespace

Result<std::unique_ptr<Hunt>> openHunt(const QString &path, Needs needs)
{
    OpenOptions options;
    options.access = needs == Needs::Writing ? OpenOptions::Access::Write : OpenOptions::Access::Read;
    options.patience = patience;
    options.mentions = {reading::mentionsIn, reading::mentionsVersion(), reading::mentionsWith,
                        skills::Lexicon::standard().movedKeys()};
    return Hunt::open(path, options);
}

skills::Lexicon lexiconOf(const Hunt &hunt)
{
    return skills::Lexicon::standard().with(ownWords(hunt));
}

SaidBefore saidBefore(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto hunt = openHunt(path, Needs::Reading);
    return hunt ? SaidBefore {standingOf(**hunt), lexiconOf(**hunt)} : SaidBefore();
}

Result<Named> skillNamed(const Hunt &hunt, const QString &word)
{
    const skills::Lexicon lexicon = lexiconOf(hunt);
    const skills::Skill *skill = lexicon.named(word);
    if (!skill)
        return fail(
            tr("There is no skill \"%1\". Give its key, its name or another name of it; \"skill new NAME\" "
               "makes one of your own.")
                .arg(word));
    return Named {skill->key, skill->name};
}

skills::Lexicon lexiconFor(const Context &context)
{
    return context.hunt ? lexiconOf(*context.hunt) : saidBefore(context.path).lexicon;
}

Result<QByteArray> bytesOf(const QString &name, qint64 most)
{
    QFile file(name);
    const bool isOpen =
        name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(tr("%1 cannot be read: %2. Nothing was changed.").arg(name, file.errorString()));
    // A device has no size and no end.
    constexpr qint64 piece = 1 << 20;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray next = file.read(piece);
        if (next.isEmpty())
            break;
        bytes += next;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(tr("%1 cannot be read: %2. Nothing was changed.").arg(name, file.errorString()));
    if (bytes.size() > most)
        return fail(tr("%1 is larger than %2 MB. Nothing was changed.").arg(name).arg(most >> 20));
    return bytes;
}

Result<ApplicationId> Context::application(Trash trash) const
{
    const ApplicationId id = ApplicationId::fromString(arguments.value(0));
    const auto found = id ? hunt->find(id) : std::nullopt;
    if (!found)
        return fail(
            tr("There is no application %1 in this hunt. \"list\" shows them.").arg(arguments.value(0)));
    if (found->deletedAt && trash == Trash::LeaveOut)
        return fail(tr("Application %1 lies in the trash. \"undo\" brings back what was removed last.")
                        .arg(arguments.value(0)));
    return id;
}
} // namespace cli
