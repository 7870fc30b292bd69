// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
bool isInvisible(QChar letter)
{
    if (letter == u'\t' || letter == u'\n')
        return false;
    const QChar::Category category = letter.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_PrivateUse || letter == QChar::SoftHyphen;
}
} // namespace

QString documents::plain(const QString &text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
        if (letter == u'\t' || letter == u'\n')
            made += letter;
        else if (letter.isSpace())
            made += u' ';
        else if (!isInvisible(letter))
            made += letter;
    }
    static const QRegularExpression blanks(u" {2,}"_s);
    static const QRegularExpression besideTabs(u" *\t[ \t]*"_s);
    return made.replace(blanks, u" "_s).replace(besideTabs, u"\t"_s).trimmed();
}

void documents::LineWriter::add(const QString &paragraph, Line::Kind kind)
{
    for (const QString &part : plain(paragraph).split(u'\n')) {
        const QString line = part.trimmed();
        if (!line.isEmpty())
            m_lines.push_back({line, kind});
    }
}

void documents::LineWriter::gap()
{
    if (!m_lines.empty() && !m_lines.back().text.isEmpty())
        m_lines.push_back({});
}

bool documents::isPageNumber(const QString &line)
{
    static const QRegularExpression number(
        uR"(^[-–—|\s]*(?:(?:page|seite|pagina|página|pag\.|p\.|s\.)\s*)?\d{1,3}(?:\s*(?:/|of|von|van|de|sur)\s*\d{1,3})?[-–—|\s]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(line).hasMatch();
}
