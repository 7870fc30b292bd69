// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/hunt/board.h"
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
template <class Id, class... Values>
std::vector<Id> idsOf(const Hunt &hunt, const std::string &statement, const Values &...values)
{
    std::vector<Id> ids;
    hunt.connection().each(
        statement, [&](SQLite::Statement &row) { ids.push_back(Id {row.getColumn(0).getInt64()}); },
        values...);
    std::ranges::sort(ids);
    return ids;
}

/// FTS5's phrase of a word, or of the beginning of one. A single letter begins too many to be a help.
QString phraseOf(QString word, bool isBeginning)
{
    const bool isLetter = word.size() == 1 && word[0].unicode() < 0x80;
    return u'"' + word.replace(u'"', u"\"\""_s) + (isBeginning && !isLetter ? u"\" *"_s : u"\""_s);
}
} // namespace

std::vector<search::Word> search::wordsOf(const QString &query)
{
    QString text = query;
    text.replace(QChar(), u' ');
    const bool isOpenEnded = !text.isEmpty() && !text.back().isSpace();
    QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    typed.removeIf([](const QString &word) { return !holdsWord(word); });
    typed = typed.mid(0, mostWords);
    std::vector<Word> words;
    for (qsizetype i = 0; i < typed.size(); ++i)
        words.push_back({typed[i], phraseOf(typed[i], isOpenEnded && i + 1 == typed.size())});
    return words;
}

bool search::Hits::hold(ApplicationId application, PostingId posting) const
{
    return std::ranges::binary_search(postings, posting)
        || std::ranges::binary_search(applications, application);
}

search::Hits search::hitsOf(const Hunt &hunt, const Word &word)
{
    return hunt.connection().safely([&] {
        Hits hits;
        hits.postings = idsOf<PostingId>(
            hunt, "SELECT rowid FROM posting_search WHERE posting_search MATCH ?", word.phrase);
        const auto ofCompanies =
            idsOf<PostingId>(hunt,
                             "SELECT id FROM posting WHERE company_id IN "
                             "(SELECT rowid FROM company_search WHERE company_search MATCH ?)",
                             word.phrase);
        const auto middle = hits.postings.insert(hits.postings.end(), ofCompanies.begin(), ofCompanies.end());
        std::inplace_merge(hits.postings.begin(), middle, hits.postings.end());
        hits.applications =
            idsOf<ApplicationId>(hunt,
                                 "SELECT application_id FROM note WHERE deleted_at IS NULL AND id IN "
                                 "(SELECT rowid FROM note_search WHERE note_search MATCH ?)",
                                 word.phrase);
        return hits;
    });
}

std::vector<ApplicationId> search::applications(const Hunt &hunt, const QString &query)
{
    std::vector<Hits> words;
    for (const Word &word : wordsOf(query))
        words.push_back(hitsOf(hunt, word));
    std::vector<ApplicationId> found;
    for (const CardPlace &place : cardPlaces(hunt)) {
        if (std::ranges::all_of(words, [&](const Hits &hits) { return hits.hold(place.id, place.posting); }))
            found.push_back(place.id);
    }
    std::ranges::sort(found);
    return found;
}
