// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Answer> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            tr("%1 could not be written: %2. The hunt itself is safe.").arg(path, file.errorString()));
    return Answer {tr("The hunt was exported to %1.").arg(path), {{u"file"_s, path}}, {}, {}, Status::Done};
}

Result<Answer> exportHunt(Context &context)
{
    QStringList known;
    for (const exchange::Exporter &exporter : exchange::exporters()) {
        known.append(QString::fromLatin1(exporter.key));
        if (context.arguments[0] != known.last())
            continue;
        const QByteArray bytes = exporter.run(*context.hunt, context.today);
        if (context.options.isSet(u"out"_s) && context.options.value(u"out"_s).isEmpty())
            return Answer::usage(tr("--out wants the name of a file."));
        if (context.options.isSet(u"out"_s))
            return written(context.options.value(u"out"_s), bytes);
        Answer answer;
        answer.document = bytes;
        return answer;
    }
    return Answer::usage(
        tr("There is no format \"%1\". The formats are: %2.").arg(context.arguments[0], known.join(u", "_s)));
}

Answer answerOf(const exchange::ImportReport &report)
{
    QJsonObject rows;
    for (auto row = report.rows.cbegin(); row != report.rows.cend(); ++row)
        rows.insert(row.key(), row.value());
    const int cards = report.rows.value(u"application"_s);
    return {QCoreApplication::translate("cli", "%n application(s) imported.", nullptr, cards),
            {{u"imported"_s, rows}, {u"leftOut"_s, QJsonArray::fromStringList(report.leftOut)}},
            {},
            report.leftOut,
            report.leftOut.isEmpty() ? Status::Done : Status::Look};
}

Result<Answer> import(Context &context)
{
    constexpr qint64 largestHunt = qint64(2) * 1024 * 1024 * 1024 - 2;
    const Result<QByteArray> bytes = bytesOf(context.arguments[0], largestHunt);
    if (!bytes)
        return tl::unexpected(bytes.error());
    for (const exchange::Importer &importer : exchange::importers()) {
        if (importer.recognises(*bytes))
            return importer.run(*context.hunt, *bytes).map(answerOf);
    }
    return fail(tr("%1 is in no format that Foothold can import.").arg(context.arguments[0]));
}
} // namespace

std::vector<Command> exchangeCommands()
{
    return {
        {"import", "FILE", QT_TRANSLATE_NOOP("cli", "takes in what another hunt exported"), 1, 1,
         Needs::Writing, &noOptions, &import},
        {"export", "FORMAT [--out FILE]", QT_TRANSLATE_NOOP("cli", "writes the hunt as json or csv"), 1, 1,
         Needs::Reading,
         [] {
             return QList<QCommandLineOption> {
                 {u"out"_s, tr("Where to; without it, standard output."), u"FILE"_s}};
         },
         &exportHunt},
    };
}
} // namespace cli
