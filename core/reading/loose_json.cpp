// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/loose_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// Writes JSON anew from what scripts take for it: comments, commas before a closing bracket, single quotes,
/// names without quotes, NaN and undefined.
class StrictWriter
{
public:
    explicit StrictWriter(const QString &text) : m_text(text) { m_made.reserve(text.size()); }

    QString run()
    {
        while (m_place < m_text.size())
            step();
        return std::move(m_made);
    }

private:
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }

    void step()
    {
        const QChar c = at(m_place);
        const QChar next = at(m_place + 1);
        if (c == u'"' || c == u'\'')
            takeString(c);
        else if (c == u'/' && (next == u'/' || next == u'*'))
            skipComment(next == u'/' ? "\n"_L1 : "*/"_L1);
        else if (c.isLetter() || c == u'_' || c == u'$')
            takeWord();
        else
            takeMark(c);
    }

    void takeString(QChar quote)
    {
        m_made += u'"';
        for (++m_place; m_place < m_text.size() && m_text[m_place] != quote; ++m_place) {
            const QChar c = m_text[m_place];
            if (c == u'\\' && at(m_place + 1) == u'\'') {
                m_made += u'\'';
                ++m_place;
            } else if (c == u'\\') {
                m_made += c;
                m_made += at(++m_place);
            } else {
                m_made += c == u'"' ? u"\\\""_s : QString(c);
            }
        }
        m_made += u'"';
        ++m_place;
    }

    void skipComment(QLatin1StringView end)
    {
        const qsizetype close = m_text.indexOf(end, m_place + 2);
        m_place = close < 0 ? m_text.size() : close + end.size();
    }

    void takeWord()
    {
        const qsizetype start = m_place;
        while (at(m_place).isLetterOrNumber() || at(m_place) == u'_' || at(m_place) == u'$')
            ++m_place;
        const QStringView word = QStringView(m_text).mid(start, m_place - start);
        qsizetype after = m_place;
        while (at(after).isSpace())
            ++after;
        // The "e" of a number.
        const bool isExponent = start > 0 && m_text[start - 1].isDigit();
        if (at(after) == u':')
            m_made += u'"' + word.toString() + u'"';
        else if (word == "true"_L1 || word == "false"_L1 || isExponent)
            m_made += word;
        else
            m_made += "null"_L1;
    }

    void takeMark(QChar c)
    {
        if (c == u'}' || c == u']') {
            qsizetype last = m_made.size() - 1;
            while (last >= 0 && m_made[last].isSpace())
                --last;
            if (last >= 0 && m_made[last] == u',')
                m_made.truncate(last);
        }
        m_made += c;
        ++m_place;
    }

    const QString &m_text;
    QString m_made;
    qsizetype m_place = 0;
};

QString withoutWrappers(QString text)
{
    static const QRegularExpression wrappers(uR"(<!--|-->|(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>)"_s);
    text = text.trimmed();
    if (text.startsWith(u'<') || text.startsWith("//"_L1) || text.endsWith(u'>'))
        text = text.remove(wrappers).trimmed();
    while (text.endsWith(u';'))
        text.chop(1);
    return text;
}
} // namespace

QJsonDocument reading::looseJson(const QString &text)
{
    const QJsonDocument strict = QJsonDocument::fromJson(text.trimmed().toUtf8());
    if (!strict.isNull())
        return strict;
    QString plain = withoutWrappers(text);
    // Some put the entities of an attribute into a script.
    if (!plain.contains(u'"') && plain.contains("&quot;"_L1))
        plain.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    const QJsonDocument loose = QJsonDocument::fromJson(StrictWriter(plain).run().toUtf8());
    if (!loose.isNull())
        return loose;
    // What stands around it: "window.job = {...};", a second document.
    const QString first = firstJson(plain.toUtf8());
    return first.isEmpty() || first == plain ? QJsonDocument()
                                             : QJsonDocument::fromJson(StrictWriter(first).run().toUtf8());
}

QString reading::firstJson(QByteArrayView script)
{
    int depth = 0;
    char quote = 0;
    qsizetype start = -1;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const char c = script[i];
        if (quote != 0) {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (start >= 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '{' || c == '[') {
            start = depth++ == 0 ? i : start;
        } else if ((c == '}' || c == ']') && depth > 0 && --depth == 0) {
            return QString::fromUtf8(script.sliced(start, i + 1 - start));
        }
    }
    return {};
}

QJsonValue reading::rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
