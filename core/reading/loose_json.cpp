// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/loose_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// Copies what lies outside of strings without comments and without commas before a closing bracket.
QString withoutOddities(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\' && i + 1 < text.size())
                kept += text[i++];
            else if (c == u'"')
                inString = false;
            kept += text[i];
            continue;
        }
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'/' && (next == u'/' || next == u'*')) {
            const qsizetype end = next == u'/' ? text.indexOf(u'\n', i) : text.indexOf("*/"_L1, i + 2);
            i = end < 0 ? text.size() : end + (next == u'/' ? 0 : 1);
            continue;
        }
        inString = c == u'"';
        if (c == u'}' || c == u']') {
            qsizetype last = kept.size() - 1;
            while (last >= 0 && kept[last].isSpace())
                --last;
            if (last >= 0 && kept[last] == u',')
                kept.truncate(last);
        }
        kept += c;
    }
    return kept;
}

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
    return QJsonDocument::fromJson(withoutOddities(withoutWrappers(text)).toUtf8());
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
