// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/skill_lists.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestList = 64 * 1024 * 1024;
constexpr qsizetype longestName = 80;

using Row = QStringList;

/// The rows of a delimited text. A quoted cell may hold the delimiter, doubled quotes and line ends.
std::vector<Row> rowsOf(const QString &text, QChar delimiter)
{
    std::vector<Row> rows;
    Row row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] { row.append(std::exchange(cell, {}).trimmed()); };
    const auto endRow = [&] {
        endCell();
        if (row.size() > 1 || !row.front().isEmpty())
            rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"' && (isQuoted || cell.trimmed().isEmpty()))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == delimiter)
            endCell();
        else if (!isQuoted && c == u'\n')
            endRow();
        else if (c != u'\r')
            cell += c;
    }
    endRow();
    return rows;
}

/// What most often stands between the cells of the first line.
QChar delimiterOf(QStringView text)
{
    const QStringView first = text.left(std::max<qsizetype>(0, text.indexOf(u'\n')));
    QChar best = u',';
    for (const QChar one : {QChar(u'\t'), QChar(u';')}) {
        if (first.count(one) > first.count(best))
            best = one;
    }
    return best;
}

/// The first column whose heading is one of these, in their order.
qsizetype columnOf(const Row &head, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < head.size(); ++i) {
            if (head[i].compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName
        && std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
}

QStringList namesIn(const QString &cell)
{
    static const QRegularExpression between(u"[\\n|]"_s);
    QStringList names;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        if (isName(part.trimmed()))
            names.append(part.trimmed());
    }
    return names;
}

/// A list is text: pictures, documents and noise hold what no text does.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    return bytes.left(looked).contains('\0') || bytes.startsWith("%PDF");
}

QString noList()
{
    return QCoreApplication::translate(
        "SkillLists",
        "No skills were found in this file. It should have one name a line, or a column of names.");
}
} // namespace

Result<std::vector<exchange::ListedSkill>> exchange::readSkillList(const QByteArray &bytes)
{
    if (isBinary(bytes))
        return fail(noList());
    QString text = QString::fromUtf8(bytes.left(largestList));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const std::vector<Row> rows = rowsOf(text, delimiterOf(text));
    const Row head = rows.empty() ? Row() : rows.front();
    const qsizetype named = columnOf(
        head, {u"preferredLabel"_s, u"Example"_s, u"Name"_s, u"Skill"_s, u"Skill Name"_s, u"Skills"_s});
    const qsizetype others = columnOf(head, {u"altLabels"_s, u"aliases"_s, u"otherNames"_s});
    std::vector<ListedSkill> list;
    QSet<QString> seen;
    for (size_t i = named < 0 ? 0 : 1; i < rows.size(); ++i) {
        const QString name = rows[i].value(std::max<qsizetype>(0, named));
        if (!isName(name) || seen.contains(name.toCaseFolded()))
            continue;
        seen.insert(name.toCaseFolded());
        list.push_back({name, others < 0 ? QStringList() : namesIn(rows[i].value(others))});
    }
    if (list.empty())
        return fail(noList());
    return list;
}
