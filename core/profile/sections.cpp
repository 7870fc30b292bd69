// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sections.h"

#include "core/base/fold.h"
#include "core/reading/word_lists.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {
using profile::Section;

/// Words alone, folded: "— IT-Kenntnisse:" becomes "it kenntnisse".
QString formOf(QStringView line)
{
    QString form;
    for (const QChar letter : folded(line)) {
        if (letter == u'&' || letter == u'/')
            form += u" and "_s;
        else if (letter == u'\'' || letter == u'’')
            form += u'\'';
        else
            form += letter.isLetterOrNumber() ? letter : QChar(u' ');
    }
    return form.simplified();
}

const QHash<QString, Section> &phrases()
{
    static const QHash<QString, Section> known = [] {
        QHash<QString, Section> made;
        for (const QStringList &cells : reading::lexiconRows(u"resume_headings.tsv"_s)) {
            const auto section = fromKey<Section>(cells.value(0));
            Q_ASSERT(section);
            for (const QString &phrase : cells.value(2).split(u'|'))
                made.insert(formOf(phrase), *section);
        }
        return made;
    }();
    return known;
}
} // namespace

std::optional<profile::Section> profile::sectionOf(QStringView line)
{
    constexpr qsizetype longest = 60;
    if (line.size() > longest)
        return {};
    const QString form = formOf(line);
    const auto whole = phrases().constFind(form);
    if (whole != phrases().cend())
        return *whole;
    // "Skills and languages": both halves are headings, the first one says what it is.
    static const QStringList links {u" and "_s, u" und "_s, u" en "_s, u" et "_s, u" y "_s};
    for (const QString &link : links) {
        const qsizetype at = form.indexOf(link);
        if (at <= 0)
            continue;
        const auto first = phrases().constFind(form.left(at));
        if (first != phrases().cend() && phrases().contains(form.mid(at + link.size())))
            return *first;
    }
    return {};
}
