// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saying.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// Whether all of it arrived: a disk may be full.
bool print(FILE *stream, const QByteArray &text)
{
    const size_t size = size_t(text.size());
    return fwrite(text.constData(), 1, size, stream) == size && fflush(stream) == 0;
}

/// What a script reads by lines, whatever strange words were given: short, and in one of them.
QString oneLine(const QString &text)
{
    constexpr qsizetype longest = 500;
    constexpr qsizetype kept = 240;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(kept) + u" … "_s + line.right(kept);
}

bool printLine(FILE *stream, const QString &text)
{
    return text.isEmpty() || print(stream, text.toUtf8() + '\n');
}

bool printAnswer(const Answer &answer, Form form)
{
    if (answer.document)
        return print(stdout, *answer.document);
    if (form == Form::Text)
        return printLine(stdout, answer.text);
    return answer.status == Status::Usage || print(stdout, QJsonDocument(answer.json).toJson());
}

} // namespace

Status show(const Answer &answer, Form form)
{
    for (const QString &remark : answer.remarks)
        printLine(stderr, oneLine(remark));
    if (printAnswer(answer, form))
        return answer.status;
    printLine(stderr, tr("The answer could not be written: is the disk full?"));
    return answer.status == Status::Done ? Status::Look : answer.status;
}

Status refuse(const QString &why)
{
    printLine(stderr, oneLine(why));
    return Status::Refused;
}

Status explain(const QString &usage)
{
    printLine(stderr, usage);
    return Status::Usage;
}
} // namespace cli
