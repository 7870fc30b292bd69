// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/phrase_index.h"

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
    if (!tokens.empty())
        m_gate.add(tokens.front().word, tokens.size() > 1 ? QStringView(tokens[1].word) : QStringView());
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

int skills::PhraseIndex::numberOf(QStringView word) const
{
    AsciiStem plain;
    const bool isPlain = plain.make(word);
    const QString other = isPlain ? QString() : stemOf(word);
    const QStringView stem = isPlain ? plain.view() : QStringView(other);
    const int number = m_words.find(stem);
    if (number != WordTable::unknown || stem.isEmpty() || !stem.back().isDigit())
        return number;
    const QStringView bare = withoutVersion(stem);
    return bare.isEmpty() ? WordTable::unknown : m_words.find(bare);
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

bool skills::PhraseIndex::mayGoOn(QStringView text, int first, int second) const
{
    const QChar *const end = text.data() + text.size();
    return m_gate.mayGoOn(WordGate::openingOf(text.data() + first, end).letters,
                          WordGate::openingOf(text.data() + second, end).letters);
}

/// The longest phrase that begins with this word, and in `words` how far was looked for it.
skills::Hit skills::PhraseIndex::longestAt(const WordScanner &first, int node, QStringView text,
                                           std::vector<Word> &words) const
{
    Hit best;
    WordScanner scanner = first;
    words.assign(1, {first.start(), first.end()});
    for (size_t unchecked = 0;;) {
        if (!m_entries[size_t(node)].empty()) {
            for (; unchecked < words.size(); ++unchecked) {
                if (isInAddress(text, words[unchecked].start, words[unchecked].end))
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
        if (words.size() == 1 && !mayGoOn(text, first.start(), scanner.start()))
            return best;
        const int number = numberOf(scanner.word());
        node = number == WordTable::unknown ? 0 : child(node, number);
        if (node == 0)
            return best;
        words.push_back({scanner.start(), scanner.end()});
    }
}

std::vector<skills::Hit> skills::PhraseIndex::hitsIn(QStringView text) const
{
    std::vector<Hit> hits;
    std::vector<Word> words;
    WordScanner scanner(text);
    while (scanner.next(m_gate)) {
        const int number = numberOf(scanner.word());
        const int node = number == WordTable::unknown ? 0 : m_first[size_t(number)];
        if (node == 0)
            continue;
        const Hit hit = longestAt(scanner, node, text, words);
        if (hit.wordCount == 0)
            continue;
        scanner.moveTo(words[size_t(hit.wordCount) - 1].end);
        if (hit.skill != Hit::notASkill)
            hits.push_back(hit);
    }
    return hits;
}
