// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/line_shapes.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A list of names rather than a sentence: "Stack: Python, Kafka, Linux".
bool isList(const QString &text)
{
    const auto marks = text.count(u',') + text.count(u'|') + text.count(u'•') + text.count(u';');
    const auto words = text.split(u' ', Qt::SkipEmptyParts).size();
    return marks >= 2 && words <= (marks + 1) * 3;
}
} // namespace

bool profile::isHead(const documents::Line &line)
{
    constexpr qsizetype longest = 110;
    // An item that shares its line with a place beside it: "Delft<tab>• Wrote the shop".
    static const QRegularExpression inside(uR"(\t[•‣◦▪●])"_s);
    return !line.text.contains(inside) && !line.text.isEmpty() && line.kind != documents::Line::Kind::Item
        && line.text.size() <= longest && !line.text.endsWith(u'.') && !line.text.endsWith(u';');
}

bool profile::isShortHead(const documents::Line &line)
{
    constexpr qsizetype mostWords = 6;
    return isHead(line) && line.text.split(u' ', Qt::SkipEmptyParts).size() <= mostWords;
}

bool profile::namesRole(const QString &text)
{
    static const QRegularExpression role(
        uR"((?:develop|engineer|entwickl|ingenieu?r|ontwikkel|développ|desarroll|ingénieur|analy|architec?k?t|admin|scientist|wissenschaft|programm|consult|berater|adviseur|specialist|spezialist|spécialiste|manager|lead|leiter|designer|tester|intern\b|praktik|stag|owner|master|dba\b|devops|sre\b|techni|expert|junior|senior|werkstudent|trainee|officer|assistant|nurse|teacher|clerk|accountant|marketer|operator))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return role.match(text).hasMatch();
}

bool profile::opensWithCapitals(const QString &text)
{
    constexpr qsizetype small = 3;
    const QStringList words = text.split(QRegularExpression(uR"([^\p{L}]+)"_s), Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [](const QString &word) { return word.size() <= small || word[0].isUpper(); });
}

bool profile::namesYear(const Place &place)
{
    static const QRegularExpression year(uR"(\b(?:19|20)\d{2}\b)"_s);
    return place.title.contains(year) || std::ranges::any_of(place.sentences, [](const Sentence &sentence) {
               return sentence.text.contains(year);
           });
}

profile::Sentence::Kind profile::kindOf(Section section, const QString &text)
{
    const bool isNames = section == Section::Skills || section == Section::Languages || isList(text);
    return isNames ? Sentence::Kind::List : Sentence::Kind::Prose;
}

QStringList profile::namesIn(const QString &list)
{
    constexpr qsizetype mostWords = 3;
    constexpr qsizetype longest = 40;
    static const QRegularExpression brackets(uR"(\([^)]*\)?|[–—-]\s.*$)"_s);
    static const QRegularExpression marks(u"[,;|•·]"_s);
    QStringList names;
    for (const QString &part : list.mid(list.indexOf(u':') + 1).split(marks, Qt::SkipEmptyParts)) {
        QString name = QString(part).remove(brackets).simplified();
        while (name.endsWith(u'.'))
            name.chop(1);
        const bool isName = name.size() >= 2 && name.size() <= longest && name.front().isUpper()
            && name.count(u' ') < mostWords;
        if (isName)
            names.append(name);
    }
    return names;
}

std::optional<profile::Labelled> profile::labelledLine(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 >= text.size())
        return {};
    const auto section = profile::sectionOf(QStringView(text).left(colon));
    return section ? std::optional(Labelled {*section, text.mid(colon + 1).trimmed()}) : std::nullopt;
}
