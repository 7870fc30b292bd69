// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace reading {
/// A place in a page that holds something: tag, id, class and attributes, and the text inside.
struct MarkupRule {
    /// What a match is: "title", "company", "text" ...
    QString field {};
    /// Which layout the rule belongs to; becomes the rule id.
    QString layout {};
    QString tag {};
    QString attribute {};
    /// The value of the attribute, or one of its words where the attribute is "class".
    QString value {};
    /// Take this attribute instead of the text.
    QString take {};
};

/// What is left of a foreign page: plain text and plain values, nothing that can load, run or nest.
struct PlainPage {
    QString title {};
    /// By name or property, lower case.
    QHash<QString, QString> meta {};
    /// The contents of its JSON-LD scripts.
    QStringList jsonLd {};
    /// What the rules found: "layout.field" -> text, the first match only.
    QHash<QString, QString> fields {};
    /// The readable main part, one block a line, "- " before items.
    QString text {};
    bool wasCut = false;
};

/// The largest page that is looked at, in bytes.
inline constexpr int largestPage = 8 * 1024 * 1024;

/// The one way in for foreign markup: bounded in size, depth, attributes and time, never recursive.
PlainPage plainPage(const QByteArray &utf8, const std::vector<MarkupRule> &rules);

/// A fragment of markup ("<p>We use <b>Python</b>") as plain text.
QString plainText(const QString &markup);
} // namespace reading
