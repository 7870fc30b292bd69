// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/source_file.h"

#include "core/reading/detect.h"
#include "core/reading/readers/page_entries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using reading::Source;

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype mostFrames = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Reading", text);
}

Result<QByteArray> bytesAt(const QString &path)
{
    // A pipe or a device would be waited for without end.
    if (!QFileInfo(path).isFile())
        return fail(tr("%1 is no file that can be read.").arg(QDir::toNativeSeparators(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    return file.read(largestFile);
}

QStringList pagesIn(const QDir &folder)
{
    QStringList paths;
    const auto names = folder.entryList({u"*.html"_s, u"*.htm"_s}, QDir::Files | QDir::Readable, QDir::Size);
    for (const QString &name : names.mid(0, mostFrames))
        paths += folder.filePath(name);
    return paths;
}

/// The folder that a browser saves beside "Posting.html": "Posting_files", or "Posting-Dateien" and the like.
QStringList framesOf(const QFileInfo &page)
{
    const QString stem = page.completeBaseName();
    for (const QString &name :
         page.dir().entryList({stem + u"_*"_s, stem + u"-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const QStringList frames = pagesIn(QDir(page.dir().filePath(name))); !frames.isEmpty())
            return frames;
    }
    return {};
}

/// The first that says what it is about, else the one with the most text.
Source bestOf(const QStringList &paths, Source first)
{
    if (paths.isEmpty() || reading::tellingOf(first.bytes) == reading::mostTelling)
        return first;
    int most = reading::tellingOf(first.bytes);
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = bytesAt(path);
        const int telling = bytes ? reading::tellingOf(*bytes) : 0;
        if (telling > most) {
            most = telling;
            first.bytes = *bytes;
        }
    }
    return first;
}
} // namespace

Result<reading::Source> reading::sourceFrom(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        const QStringList pages = pagesIn(QDir(path));
        if (pages.isEmpty())
            return fail(tr("There is no saved page in %1.").arg(QDir::toNativeSeparators(path)));
        const Result<Source> first = sourceFrom(pages.front());
        return first ? Result<Source>(bestOf(pages.mid(1), *first)) : first;
    }
    const Result<QByteArray> bytes = bytesAt(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Source source {*bytes, {}, {}, {}};
    return kindOf(source.bytes) == Kind::Html ? bestOf(framesOf(info), std::move(source)) : source;
}
