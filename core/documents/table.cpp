// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/table.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostRows = 200'000;

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() && !marked ? QString::fromLatin1(bytes) : text;
}

/// What parts the cells: the one of the three that the first line has most of.
QChar separatorOf(const QString &text)
{
    const QStringView head = QStringView(text).left(text.indexOf(u'\n'));
    const auto count = [&](QChar mark) { return head.count(mark); };
    if (count(u';') > count(u',') && count(u';') >= count(u'\t'))
        return u';';
    return count(u'\t') > count(u',') ? u'\t' : u',';
}

class TableReader final
{
public:
    explicit TableReader(const QString &text) : m_text(text), m_separator(separatorOf(text)) { }

    std::vector<QStringList> read()
    {
        for (m_at = 0; m_at < m_text.size() && m_rows.size() < mostRows; ++m_at)
            take(m_text[m_at]);
        endRow();
        return std::move(m_rows);
    }

private:
    void take(QChar letter)
    {
        if (m_isQuoted)
            takeQuoted(letter);
        else if (letter == u'"' && m_cell.isEmpty())
            m_isQuoted = true;
        else if (letter == m_separator)
            endCell();
        else if (letter == u'\n')
            endRow();
        else if (letter != u'\r')
            m_cell += letter;
    }

    void takeQuoted(QChar letter)
    {
        if (letter != u'"') {
            m_cell += letter;
            return;
        }
        const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        if (isDoubled) {
            m_cell += letter;
            ++m_at;
            return;
        }
        m_isQuoted = false;
    }

    void endCell()
    {
        m_row.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool isEmpty = m_row.size() == 1 && m_row.front().trimmed().isEmpty();
        if (!isEmpty)
            m_rows.push_back(m_row);
        m_row.clear();
    }

    const QString &m_text;
    QChar m_separator;
    std::vector<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
};
} // namespace

std::vector<QStringList> documents::tableRows(const QByteArray &bytes)
{
    const QString text = decoded(bytes);
    return TableReader(text).read();
}
