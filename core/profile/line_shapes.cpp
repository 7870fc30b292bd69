// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/line_shapes.h"

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
    return !line.text.isEmpty() && line.kind != documents::Line::Kind::Item && line.text.size() <= longest
        && !line.text.endsWith(u'.') && !line.text.endsWith(u';');
}

bool profile::isShortHead(const documents::Line &line)
{
    constexpr qsizetype mostWords = 6;
    return isHead(line) && line.text.split(u' ', Qt::SkipEmptyParts).size() <= mostWords;
}

profile::Sentence::Kind profile::kindOf(Section section, const QString &text)
{
    const bool isNames = section == Section::Skills || section == Section::Languages || isList(text);
    return isNames ? Sentence::Kind::List : Sentence::Kind::Prose;
}

std::optional<profile::Labelled> profile::labelledLine(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 >= text.size())
        return {};
    const auto section = profile::sectionOf(QStringView(text).left(colon));
    return section ? std::optional(Labelled {*section, text.mid(colon + 1).trimmed()}) : std::nullopt;
}
