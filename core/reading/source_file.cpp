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
constexpr qsizetype mostPostings = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("Reading", text);
}

/// What a sentence calls it.
QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? QDir::toNativeSeparators(path) : name;
}

Result<QByteArray> bytesAt(const QString &path)
{
    // A pipe or a device would be waited for without end.
    if (!QFileInfo(path).isFile())
        return fail(tr("%1 is no file that can be read.").arg(nameOf(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(tr("%1 cannot be read: %2").arg(nameOf(path), file.errorString()));
    QByteArray bytes = file.read(largestFile);
    if (bytes.trimmed().isEmpty())
        return fail(tr("%1 is empty.").arg(nameOf(path)));
    return bytes;
}

QStringList pagesIn(const QDir &folder)
{
    QStringList paths;
    const auto names = folder.entryList({u"*.html"_s, u"*.htm"_s}, QDir::Files | QDir::Readable, QDir::Size);
    for (const QString &name : names.mid(0, mostFrames))
        paths += folder.filePath(name);
    return paths;
}

/// Whether a browser saved the folder beside the page: "Posting_files" or "Posting-Dateien" beside
/// "Posting.html".
bool belongTogether(const QFileInfo &folder, const QFileInfo &page)
{
    const QString stem = page.completeBaseName();
    const QString name = folder.fileName();
    return folder.absolutePath() == page.absolutePath() && name.size() > stem.size() && name.startsWith(stem)
        && (name[stem.size()] == u'_' || name[stem.size()] == u'-');
}

QStringList framesOf(const QFileInfo &page)
{
    for (const QFileInfo &folder : page.dir().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!belongTogether(folder, page))
            continue;
        if (const QStringList frames = pagesIn(QDir(folder.filePath())); !frames.isEmpty())
            return frames;
    }
    return {};
}

/// The page that the folder was saved beside; empty where there is none.
QString pageOf(const QFileInfo &folder)
{
    for (const QFileInfo &page : folder.dir().entryInfoList({u"*.html"_s, u"*.htm"_s}, QDir::Files)) {
        if (belongTogether(folder, page))
            return page.filePath();
    }
    return {};
}

/// What only a page needs lies in it.
bool isOfAPage(const QFileInfo &folder)
{
    return !QDir(folder.filePath())
                .entryList({u"*.css"_s, u"*.js"_s, u"*.js.download"_s}, QDir::Files)
                .isEmpty();
}

QStringList meantBy(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return {path};
    if (const QString page = pageOf(info); !page.isEmpty())
        return {page};
    QStringList files;
    if (!isOfAPage(info)) {
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::Name))
            files += file.filePath();
    }
    return files.isEmpty() ? QStringList {path} : files;
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
            return fail(tr("There is no saved page in %1.").arg(nameOf(path)));
        const Result<Source> first = sourceFrom(pages.front());
        return first ? Result<Source>(bestOf(pages.mid(1), *first)) : first;
    }
    const Result<QByteArray> bytes = bytesAt(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Source source {*bytes, {}, {}, {}};
    return kindOf(source.bytes) == Kind::Html ? bestOf(framesOf(info), std::move(source)) : source;
}

QStringList reading::postingsAmong(const QStringList &paths)
{
    QStringList meant;
    for (const QString &path : paths) {
        for (const QString &file : meantBy(path)) {
            if (!meant.contains(file) && meant.size() < mostPostings)
                meant += file;
        }
    }
    return meant;
}
