// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/layers.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Room {
    QStringView folder;
    std::vector<QStringView> mayInclude;
};

const std::vector<QStringView> coreWithoutSql {
    u"core/base",   u"core/model",  u"core/hunt",     u"core/documents", u"core/profile", u"core/skills",
    u"core/ledger", u"core/search", u"core/insights", u"core/reading",   u"core/exchange"};

std::vector<QStringView> joined(std::vector<QStringView> first, QStringView last)
{
    first.push_back(last);
    return first;
}

/// The one table of who may include whom. A folder may always include itself, and a name stands for all below
/// it.
const std::vector<Room> rooms {
    {u"core/base", {}},
    {u"core/sql", {u"core/base"}},
    {u"core/model", {u"core/base"}},
    {u"core/hunt", {u"core/base", u"core/sql", u"core/model"}},
    {u"core/documents", {u"core/base"}},
    {u"core/skills", {u"core/base", u"core/model"}},
    {u"core/ledger", {u"core/base", u"core/model", u"core/skills"}},
    {u"core/search", {u"core/base", u"core/sql", u"core/model", u"core/hunt"}},
    {u"core/insights", {u"core/base", u"core/model"}},
    {u"core/reading", {u"core/base", u"core/model", u"core/skills", u"core/documents"}},
    {u"core/profile", {u"core/base", u"core/model", u"core/skills", u"core/documents", u"core/reading"}},
    {u"core/exchange", {u"core/base", u"core/model", u"core/hunt"}},
    {u"ui", coreWithoutSql},
    {u"app/cli", coreWithoutSql},
    {u"app/desktop", joined(coreWithoutSql, u"ui")},
};

/// Headers from outside that only some rooms may use, by how their names begin.
struct Outsider {
    QStringView what;
    QString headers;
    std::vector<QStringView> onlyIn;
};

const std::vector<Outsider> outsiders {
    {u"Qt Gui and Widgets",
     u"QtGui QtWidgets QtSvg QAbstractButton QAbstractItemView QAction QApplication QBrush QClipboard QColor "
     "QCursor QDesktopServices QDialog QFont QGuiApplication QIcon QImage QKeySequence QLabel QLayout "
     "QMainWindow QMessageBox QPaint QPalette QPdfWriter QPen QPicture QPixmap QPushButton QScreen QShortcut "
     "QStandardItem QStyle QSvg QTextCursor QTextDocument QWidget QWindow"_s,
     {u"ui", u"app/desktop"}},
    {u"network requests", u"QNetwork QTcp QUdp QSsl QHttp QHostInfo QDnsLookup"_s, {u"ui/capture"}},
    {u"SQLite", u"SQLiteCpp/ sqlite3.h QSql QtSql"_s, {u"core/sql", u"core/hunt"}},
    {u"the HTML parser", u"gumbo.h"_s, {u"core/reading"}},
    {u"the PDF library", u"poppler"_s, {u"core/documents"}},
    {u"the ZIP library", u"zip.h"_s, {u"core/documents"}},
    {u"the mail library", u"gmime/"_s, {u"core/documents"}},
};

bool liesIn(QStringView path, QStringView folder)
{
    return path.startsWith(folder) && path.size() > folder.size() && path[folder.size()] == u'/';
}

bool liesInOneOf(QStringView path, const std::vector<QStringView> &folders)
{
    return std::ranges::any_of(folders, [path](QStringView folder) { return liesIn(path, folder); });
}

const Room *roomOf(QStringView path)
{
    const auto room =
        std::ranges::find_if(rooms, [path](const Room &each) { return liesIn(path, each.folder); });
    return room == rooms.end() ? nullptr : &*room;
}

std::optional<QString> faultOfOwnInclude(const QString &path, const QString &header)
{
    if (header.endsWith(u".moc"_s))
        return std::nullopt;
    if (!header.contains(u'/') || header.startsWith(u'.'))
        return u"includes \"%1\" by a name that is no path from the root"_s.arg(header);
    if (liesIn(path, u"tests"))
        return std::nullopt;
    const Room *room = roomOf(path);
    if (!room)
        return u"lies in no room of the table in tests/support/layers.cpp"_s;
    if (liesIn(header, room->folder) || liesInOneOf(header, room->mayInclude))
        return std::nullopt;
    return u"may not include \"%1\""_s.arg(header);
}

std::optional<QString> faultOfForeignInclude(const QString &path, const QString &header)
{
    if (liesIn(path, u"tests"))
        return std::nullopt;
    for (const Outsider &outsider : outsiders) {
        const bool matches = std::ranges::any_of(
            outsider.headers.split(u' '), [&](const QString &start) { return header.startsWith(start); });
        if (matches && !liesInOneOf(path, outsider.onlyIn))
            return u"may not include <%1>: %2 stay in their own rooms"_s.arg(header, outsider.what);
    }
    return std::nullopt;
}

QStringList faultsOfIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>))re"_s,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    for (QRegularExpressionMatchIterator each = include.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const std::optional<QString> fault = match.hasCaptured(1)
            ? faultOfOwnInclude(path, match.captured(1))
            : faultOfForeignInclude(path, match.captured(2));
        if (fault)
            faults << *fault;
    }
    return faults;
}

bool isCpp(const QString &path)
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

QStringList faultsOfHead(const QString &path, const QString &text)
{
    const QString mark = isCpp(path) ? u"//"_s : path.endsWith(u".sql"_s) ? u"--"_s : u"#"_s;
    QStringList lines = text.split(u'\n').mid(0, 4);
    if (lines.value(0).startsWith(u"#!"_s))
        lines.removeFirst();
    QStringList faults;
    if (lines.value(0) != mark + u" SPDX-FileCopyrightText: The Foothold developers"_s
        || lines.value(1) != mark + u" SPDX-License-Identifier: GPL-3.0-or-later"_s)
        faults << u"does not begin with the two licence lines"_s;
    if (path.endsWith(u".h"_s) && lines.value(2) != u"#pragma once"_s)
        faults << u"has no #pragma once below the licence lines"_s;
    return faults;
}

/// Tests may use reference postings beside the checkout, but only through referenceData(); nothing else may
/// know them.
QStringList faultsOfMentions(const QString &path, const QString &text)
{
    static const QString place = u"../"_s + u"shared"_s;
    if (liesIn(path, u"tests/support") || !text.contains(place))
        return {};
    return {u"mentions %1, which is no part of the project"_s.arg(place)};
}

QStringList faultsOfFile(const QString &path, const QString &text)
{
    QStringList faults = faultsOfMentions(path, text);
    if (!path.endsWith(u".md"_s))
        faults += faultsOfHead(path, text);
    if (isCpp(path))
        faults += faultsOfIncludes(path, text);
    for (QString &fault : faults)
        fault.prepend(path + u": "_s);
    return faults;
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList houseFaults(const QString &root)
{
    static const QStringList kinds {u"*.cpp"_s,   u"*.h"_s,  u"*.py"_s, u"*.sh"_s,          u"*.sql"_s,
                                    u"*.cmake"_s, u"*.md"_s, u"dev"_s,  u"CMakeLists.txt"_s};
    QStringList faults;
    const QDir top(root);
    for (const QString &name : top.entryList(kinds, QDir::Files))
        faults += faultsOfFile(name, readText(top.filePath(name)));
    for (const QString &branch : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s}) {
        QDirIterator files(top.filePath(branch), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = top.relativeFilePath(files.next());
            if (!liesIn(path, u"tests/data"))
                faults += faultsOfFile(path, readText(top.filePath(path)));
        }
    }
    faults.sort();
    return faults;
}
