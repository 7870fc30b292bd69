// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/phrase_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Between two words of one name: space, hyphen, slash, underscore, or a dot with nothing beside it.
bool joinsName(QStringView gap)
{
    if (gap.isEmpty() || gap == u"." || gap == u" ")
        return true;
    if (gap.size() > 3)
        return false;
    return std::ranges::all_of(gap, [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'/' || c == u'_' || c == u'&' || c == u'\u2019' || c == u'\''
            || (c.unicode() >= 0x2010 && c.unicode() <= 0x2014);
    });
}

bool isWritten(QStringView as, const QString &surface)
{
    if (as == surface)
        return true;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (as.startsWith(surface) && std::ranges::all_of(as.mid(surface.size()), isDigit))
        return true;
    const bool isLonger = as.size() == surface.size() + 1 && as.startsWith(surface) && as.endsWith(u's');
    return isLonger && surface.size() > 1 && surface == surface.toUpper();
}

/// "python3" without its version; empty where there is none or too little is left.
QStringView withoutVersion(QStringView stem)
{
    qsizetype end = stem.size();
    while (end > 0 && stem[end - 1].isDigit())
        --end;
    return end >= 3 && end < stem.size() ? stem.left(end) : QStringView();
}

quint64 stepOf(int node, int word)
{
    return (quint64(quint32(node)) << 32) | quint32(word);
}
} // namespace

void skills::PhraseIndex::add(const Alias &alias, int skill, bool isName)
{
    const std::vector<Token> tokens = tokensOf(alias.text);
    if (std::vector<Entry> *entries = entriesFor(tokens))
        entries->push_back(entryFor(alias, tokens, skill, isName));
}

void skills::PhraseIndex::addFirst(const Alias &alias, int skill, bool isName)
{
    const std::vector<Token> tokens = tokensOf(alias.text);
    if (std::vector<Entry> *entries = entriesFor(tokens))
        entries->insert(entries->begin(), entryFor(alias, tokens, skill, isName));
}

skills::PhraseIndex::Entry skills::PhraseIndex::entryFor(const Alias &alias, const std::vector<Token> &tokens,
                                                         int skill, bool isName)
{
    const bool endsInPlus = !tokens.empty() && alias.text.mid(tokens.back().end) == u"+"_s;
    Entry entry {skill, alias.policy, !isName, endsInPlus, {}};
    if (!alias.policy.exactCase)
        return entry;
    for (const Token &token : tokens)
        entry.surface.push_back(alias.text.mid(token.start, token.end - token.start));
    return entry;
}

/// The place at the end of the words' path through the tree, which is laid where it is missing; null for no
/// words.
std::vector<skills::PhraseIndex::Entry> *skills::PhraseIndex::entriesFor(const std::vector<Token> &tokens)
{
    int node = 0;
    for (const Token &token : tokens)
        node = childFor(node, m_words.add(token.word));
    return node == 0 ? nullptr : &m_entries[size_t(node)];
}

int skills::PhraseIndex::childFor(int node, int word)
{
    m_first.resize(size_t(m_words.size()), 0);
    if (const int known = child(node, word))
        return known;
    const int made = int(m_entries.size());
    m_entries.emplace_back();
    if (node == 0)
        m_first[size_t(word)] = made;
    else
        m_next.insert(stepOf(node, word), made);
    return made;
}

int skills::PhraseIndex::child(int node, int word) const
{
    return node == 0 ? m_first[size_t(word)] : m_next.value(stepOf(node, word), 0);
}

bool skills::PhraseIndex::knows(const QString &stem) const
{
    const int word = m_words.find(stem);
    const int node = word == WordTable::unknown ? 0 : m_first[size_t(word)];
    return node != 0 && !m_entries[size_t(node)].empty();
}

int skills::PhraseIndex::numberOf(QStringView word) const
{
    AsciiStem plain;
    const bool isPlain = plain.make(word);
    const QString other = isPlain ? QString() : stemOf(word);
    const QStringView stem = isPlain ? plain.view() : QStringView(other);
    const int number = isPlain ? m_words.find(stem, plain.hash) : m_words.find(stem);
    if (number != WordTable::unknown || stem.isEmpty() || !stem.back().isDigit())
        return number;
    const QStringView bare = withoutVersion(stem);
    return bare.isEmpty() ? WordTable::unknown : m_words.find(bare);
}

std::vector<skills::PhraseIndex::Word> skills::PhraseIndex::wordsIn(QStringView text) const
{
    std::vector<Word> words;
    words.reserve(size_t(text.size() / 5));
    WordScanner scanner(text);
    while (scanner.next()) {
        int number = numberOf(scanner.word());
        if (number != WordTable::unknown && scanner.isInAddress())
            number = WordTable::unknown;
        words.push_back({scanner.start(), scanner.end(), number});
    }
    return words;
}

const skills::PhraseIndex::Entry *skills::PhraseIndex::entryAt(int node, QStringView text,
                                                               std::span<const Word> words) const
{
    const int end = words.back().end;
    const bool hasPlus = end < text.size() && text[end] == u'+';
    const auto fits = [&](const Entry &entry) {
        if (entry.endsInPlus && !hasPlus)
            return false;
        for (size_t i = 0; i < entry.surface.size(); ++i) {
            if (!isWritten(text.mid(words[i].start, words[i].end - words[i].start), entry.surface[i]))
                return false;
        }
        return true;
    };
    const std::vector<Entry> &entries = m_entries[size_t(node)];
    const auto found = std::ranges::find_if(entries, fits);
    return found == entries.end() ? nullptr : &*found;
}

skills::Hit skills::PhraseIndex::longestAt(size_t first, QStringView text, std::span<const Word> words) const
{
    Hit best;
    int node = 0;
    for (size_t i = first; i < words.size() && words[i].number != WordTable::unknown; ++i) {
        if (i > first && !joinsName(text.mid(words[i - 1].end, words[i].start - words[i - 1].end)))
            break;
        node = child(node, words[i].number);
        if (node == 0)
            break;
        if (m_entries[size_t(node)].empty())
            continue;
        if (const Entry *entry = entryAt(node, text, words.subspan(first, i - first + 1)))
            best = {words[first].start, words[i].end + (entry->endsInPlus ? 1 : 0),
                    int(i - first) + 1, entry->skill,
                    entry->policy,      entry->byAlias};
    }
    return best;
}

std::vector<skills::Hit> skills::PhraseIndex::hitsIn(QStringView text) const
{
    const std::vector<Word> words = wordsIn(text);
    std::vector<Hit> hits;
    for (size_t i = 0; i < words.size();) {
        const bool mayBegin = words[i].number != WordTable::unknown && m_first[size_t(words[i].number)] != 0;
        const Hit hit = mayBegin ? longestAt(i, text, words) : Hit();
        if (hit.wordCount > 0 && hit.skill != Hit::notASkill)
            hits.push_back(hit);
        i += size_t(std::max(1, hit.wordCount));
    }
    return hits;
}
