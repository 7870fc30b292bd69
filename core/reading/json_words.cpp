// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/json_words.h"

#include "core/reading/sanitise.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 8;

QString plainWord(const QString &text)
{
    constexpr qsizetype longest = 2'000;
    const QString word = text.left(longest);
    const bool isMarkup = word.contains(u'<') || word.contains(u'&');
    return (isMarkup ? reading::plainText(word) : word).simplified();
}

QString wordWithin(const QJsonValue &value, int depth)
{
    if (value.isString())
        return plainWord(value.toString());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (depth == 0)
        return {};
    if (value.isArray())
        return wordWithin(value.toArray().at(0), depth - 1);
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return {};
    for (const QLatin1StringView key :
         {"name"_L1, "label"_L1, "text"_L1, "value"_L1, "@value"_L1, "#text"_L1}) {
        if (const QString word = wordWithin(object.value(key), depth - 1); !word.isEmpty())
            return word;
    }
    return {};
}

/// "Databases (PostgreSQL, Redis)".
QString lineOf(const QJsonValue &value)
{
    const QString keywords = reading::wordsOf(value.toObject().value("keywords"_L1)).join(", "_L1);
    const QString word = reading::wordOf(value);
    return keywords.isEmpty() ? word : u"%1 (%2)"_s.arg(word, keywords);
}
} // namespace

QJsonArray reading::listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray {value};
}

QString reading::wordOf(const QJsonValue &value)
{
    return wordWithin(value, deepest);
}

QStringList reading::wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue one : listOf(value)) {
        const QString word = wordOf(one);
        if (!word.isEmpty() && !words.contains(word) && words.size() < 10)
            words += word;
    }
    return words;
}

QString reading::textOfMarkup(QString markup)
{
    static const QRegularExpression tag(u"<[a-zA-Z/]"_s);
    for (int round = 0; round < 2 && !tag.match(markup).hasMatch() && markup.contains(u'&'); ++round) {
        if (!markup.contains("&lt;"_L1) && !markup.contains("&amp;"_L1))
            break;
        markup.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
        markup.replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    }
    if (!tag.match(markup).hasMatch())
        markup.replace(u'\n', "<br>"_L1);
    return plainText(markup);
}

QString reading::textOfPart(const QJsonValue &part)
{
    constexpr int most = 500;
    if (part.isString())
        return textOfMarkup(part.toString());
    if (!part.isArray())
        return lineOf(part);
    QStringList lines;
    for (const QJsonValue one : part.toArray()) {
        const QString line = one.isString() ? textOfMarkup(one.toString()) : lineOf(one);
        if (!line.isEmpty() && lines.size() < most)
            lines += line.startsWith("- "_L1) ? line : u"- "_s + line;
    }
    return lines.join(u'\n');
}

void reading::appendPart(QString &text, const QString &heading, const QString &part)
{
    // Some interfaces repeat in a field of its own what the description says already.
    constexpr qsizetype telling = 60;
    if (part.isEmpty() || text.contains(part.left(telling)))
        return;
    if (!text.isEmpty())
        text += "\n\n"_L1;
    if (!heading.isEmpty())
        text += heading + (heading.endsWith(u':') ? u"\n"_s : u":\n"_s);
    text += part;
}
