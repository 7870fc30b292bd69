// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/phrase_index.h"

#include "core/skills/stem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Between two words of one name: space, hyphen, slash, underscore, or a dot with nothing beside it.
bool joinsName(QStringView gap)
{
    if (gap.isEmpty() || (gap.size() == 1 && (gap.front() == u'.' || gap.front() == u' ')))
        return true;
    // A line may wrap within a name; a list mark begins something new.
    const qsizetype line = gap.lastIndexOf(u'\n');
    if (gap.size() > 3 || (line >= 0 && !gap.mid(line).trimmed().isEmpty()))
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

/// How many letters of "python3" stay without its version; 0 where there is none or too little is left.
template <class Word> int withoutVersion(const Word &stem, int size)
{
    int end = size;
    while (end > 0 && stem[end - 1] >= u'0' && stem[end - 1] <= u'9')
        --end;
    return end >= 3 && end < size ? end : 0;
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
    if (!tokens.empty())
        m_gate.add(tokens.front().word, tokens.size() > 1 ? QStringView(tokens[1].word) : QStringView());
    for (const Token &token : tokens)
        node = childFor(node, addWord(token.word));
    return node == 0 ? nullptr : &m_entries[size_t(node)];
}

int skills::PhraseIndex::childFor(int node, int word)
{
    m_first.resize(size_t(m_words.size()), 0);
    if (const int known = child(node, word))
        return known;
    const int made = int(m_entries.size());
    m_entries.emplace_back();
    m_goesOn[size_t(node)] = true;
    m_goesOn.push_back(false);
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

int skills::PhraseIndex::numberOf(const WordMap &map, int start, int end) const
{
    const std::optional<AsciiWord> word = map.asciiWord(start, end);
    if (!word)
        return numberOf(stemOf(map.text().mid(start, end - start)));
    const Singular form = singular(*word, word->size);
    const AsciiWord kept {word->letters, int(form.kept)};
    if (!form.endsInY)
        return numberOf(kept);
    std::optional<AsciiLetters> letters = AsciiLetters::of(kept);
    if (!letters)
        return WordTable::unknown;
    letters->append('y');
    return numberOf(letters->word());
}

int skills::PhraseIndex::numberOf(AsciiWord stem) const
{
    const int number = m_words.find(stem);
    if (number != WordTable::unknown)
        return number;
    const int kept = withoutVersion(stem, stem.size);
    return kept > 0 ? m_words.find(AsciiWord {stem.letters, kept}) : WordTable::unknown;
}

int skills::PhraseIndex::numberOf(const QString &stem) const
{
    const int number = m_words.find(stem);
    if (number != WordTable::unknown)
        return number;
    const int kept = withoutVersion(stem, int(stem.size()));
    return kept > 0 ? m_words.find(stem.left(kept)) : WordTable::unknown;
}

/// The word's number, by which it is found in every spelling.
int skills::PhraseIndex::addWord(const QString &stem)
{
    const int before = m_words.size();
    const int number = m_words.add(stem);
    if (m_words.size() > before) {
        for (const QString &other : otherSpellings(stem)) {
            if (stemOf(other) == stem)
                m_words.addSpelling(other, number);
        }
    }
    return number;
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

/// The longest phrase that begins with this word, and in `words` how far was looked for it.
skills::Hit skills::PhraseIndex::longestAt(const WordScanner &first, int node, const WordMap &map,
                                           std::vector<Word> &words) const
{
    const QStringView text = map.text();
    Hit best;
    WordScanner scanner = first;
    words.assign(1, {first.start(), first.end()});
    for (size_t unchecked = 0;;) {
        if (!m_entries[size_t(node)].empty()) {
            for (; unchecked < words.size(); ++unchecked) {
                if (isInAddress(map, words[unchecked].start, words[unchecked].end))
                    return best;
            }
            if (const Entry *entry = entryAt(node, text, words))
                best = {words.front().start, words.back().end + (entry->endsInPlus ? 1 : 0),
                        int(words.size()),   entry->skill,
                        entry->policy,       entry->byAlias};
        }
        const int end = scanner.end();
        if (!m_goesOn[size_t(node)] || !scanner.next() || !joinsName(text.mid(end, scanner.start() - end)))
            return best;
        if (words.size() == 1 && !m_gate.mayGoOn(first.opening(), scanner.opening()))
            return best;
        const int number = numberOf(map, scanner.start(), scanner.end());
        node = number == WordTable::unknown ? 0 : child(node, number);
        if (node == 0)
            return best;
        words.push_back({scanner.start(), scanner.end()});
    }
}

std::vector<skills::Hit> skills::PhraseIndex::hitsIn(const WordMap &map) const
{
    std::vector<Hit> hits;
    std::vector<Word> words;
    WordScanner scanner(map);
    while (scanner.next(m_gate)) {
        const int number = numberOf(map, scanner.start(), scanner.end());
        const int node = number == WordTable::unknown ? 0 : m_first[size_t(number)];
        if (node == 0)
            continue;
        const Hit hit = longestAt(scanner, node, map, words);
        if (hit.wordCount == 0)
            continue;
        scanner.moveTo(words[size_t(hit.wordCount) - 1].end);
        if (hit.skill != Hit::notASkill)
            hits.push_back(hit);
    }
    return hits;
}
