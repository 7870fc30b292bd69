// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/sql/connection.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// More words than a person types; bounds the statement.
constexpr qsizetype mostWords = 32;

/// What the search tables' tokenizer keeps: "C++" and "C#" are words, "-" is none.
bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || c == U'+' || c == U'#'
        || QChar::category(c) == QChar::Other_PrivateUse;
}

bool holdsWord(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), isWordCharacter);
}

/// Each word as a quoted phrase, so that nothing in it is taken for the language of the search engine.
QStringList phrasesOf(QString query)
{
    query.replace(QChar(), u' ');
    const bool isOpenEnded = !query.isEmpty() && !query.back().isSpace();
    QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !holdsWord(word); });
    words = words.mid(0, mostWords);
    for (QString &word : words)
        word = u'"' + word.replace(u'"', u"\"\""_s) + u'"';
    if (isOpenEnded && !words.isEmpty())
        words.last() += u" *"_s;
    return words;
}

std::string statementFor(qsizetype words)
{
    std::string text = "SELECT a.id FROM application a JOIN posting p ON p.id = a.posting_id "
                       "WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL";
    for (qsizetype word = 1; word <= words; ++word) {
        const std::string match = " MATCH ?" + std::to_string(word) + ")";
        text += " AND (p.id IN (SELECT rowid FROM posting_search WHERE posting_search" + match
            + " OR p.company_id IN (SELECT rowid FROM company_search WHERE company_search" + match
            + " OR a.id IN (SELECT application_id FROM note WHERE deleted_at IS NULL"
              " AND id IN (SELECT rowid FROM note_search WHERE note_search"
            + match + "))";
    }
    return text + " ORDER BY a.id";
}
} // namespace

std::vector<ApplicationId> search::applications(const Hunt &hunt, const QString &query)
{
    const QStringList phrases = phrasesOf(query);
    return hunt.connection().safely([&] {
        std::vector<ApplicationId> found;
        SQLite::Statement &statement = hunt.connection().prepared(statementFor(phrases.size()));
        for (qsizetype word = 0; word < phrases.size(); ++word)
            SqlValue<QString>::bind(statement, int(word) + 1, phrases[word]);
        while (statement.executeStep())
            found.push_back(ApplicationId {statement.getColumn(0).getInt64()});
        statement.reset();
        return found;
    });
}
