// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace reading {
/// A place in a page that holds something: tag, id, class and attributes, and the text inside.
struct MarkupRule {
    /// What a match is: "title", "company", "text" ... "card": one posting of a list; the other rules of its
    /// layout are then looked for inside of it alone.
    QString field {};
    /// Which layout the rule belongs to; becomes the rule id.
    QString layout {};
    /// Empty: any element.
    QByteArray tag {};
    /// Empty: the tag alone is enough; only inside of a card.
    QByteArray attribute {};
    /// The value of the attribute, or one of its words where the attribute is "class".
    QByteArray value {};
    /// Take this attribute instead of the text; of a card, "parent": the element around the match is the
    /// card.
    QByteArray take {};
};

/// What to look for in a page.
struct MarkupSearch {
    std::vector<MarkupRule> rules {};
    /// What stands before (or in the opening tag of) a payload in a script.
    QStringList scripts {};
};

/// One posting of a list page.
struct PageCard {
    QString layout {};
    /// Field -> text.
    QHash<QString, QString> fields {};
    /// Its own markup.
    QByteArray markup {};
};

/// What is left of a foreign page: plain text and plain values, nothing that can load, run or nest.
struct PlainPage {
    QString title {};
    /// The text of its first h1.
    QString heading {};
    /// By name or property, lower case; "canonical" is the link of that kind.
    QHash<QString, QString> meta {};
    /// The contents of its JSON-LD scripts.
    QStringList jsonLd {};
    /// What its scripts hold behind one of the marks.
    QStringList payloads {};
    /// Its JobPosting items as JSON-LD would have said them.
    std::vector<QJsonObject> microdata {};
    std::vector<QJsonObject> rdfa {};
    /// What the rules found: "layout.field" -> text, the first match only.
    QHash<QString, QString> fields {};
    std::vector<PageCard> cards {};
    /// The readable main part, one block a line, "- " before items.
    QString text {};
    bool wasCut = false;
};

/// The largest page that is looked at, in bytes.
inline constexpr int largestPage = 8 * 1024 * 1024;

/// The one way in for foreign markup: bounded in size, depth, attributes and time, never recursive.
PlainPage plainPage(const QByteArray &utf8, const MarkupSearch &search);

/// A fragment of markup ("<p>We use <b>Python</b>") as plain text.
QString plainText(const QString &markup);
} // namespace reading
