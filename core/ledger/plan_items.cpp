// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/plan_items.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
/// 1: up to the bracket, 2: the mark, 3: the text.
const QRegularExpression &checkBox()
{
    static const QRegularExpression pattern(uR"(^(\s*(?:[-*+]|\d+[.)])\s+\[)([ xX])\]\s+(.*\S)\s*$)"_s);
    return pattern;
}
} // namespace

std::vector<PlanItem> planItems(const QString &note)
{
    std::vector<PlanItem> items;
    const QStringList lines = note.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QRegularExpressionMatch match = checkBox().match(lines[line]);
        if (match.hasMatch())
            items.push_back({match.captured(3), match.captured(2) != " "_L1, int(line)});
    }
    return items;
}

QString withPlanItem(const QString &note, int line, bool isDone)
{
    QStringList lines = note.split(u'\n');
    const QRegularExpressionMatch match = checkBox().match(lines.value(line));
    if (!match.hasMatch())
        return note;
    lines[line][match.capturedStart(2)] = isDone ? u'x' : u' ';
    return lines.join(u'\n');
}

QString withNewPlanItem(const QString &note, const QString &text)
{
    const QString item = u"- [ ] "_s + text.simplified();
    if (note.trimmed().isEmpty())
        return item;
    const std::vector<PlanItem> items = planItems(note);
    QStringList lines = note.split(u'\n');
    lines.insert(items.empty() ? lines.size() : items.back().line + 1, item);
    return lines.join(u'\n');
}
} // namespace ledger
