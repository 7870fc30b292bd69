// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/phrase_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int unknownWord = -1;

/// Between two words of one name: space, hyphen, slash, underscore, or a dot with nothing beside it.
bool joinsName(QStringView gap)
{
    if (gap.isEmpty() || gap == u".")
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
    const bool capitals = surface == surface.toUpper() && surface.size() > 1;
    return capitals && as.size() == surface.size() + 1 && as.startsWith(surface) && as.endsWith(u's');
}

QString withoutVersion(const QString &stem)
{
    qsizetype end = stem.size();
    while (end > 0 && stem[end - 1].isDigit())
        --end;
    return end >= 3 ? stem.left(end) : QString();
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
    for (const Token &token : tokens) {
        if (!m_words.contains(token.word))
            m_words.insert(token.word, int(m_words.size()));
        const int word = m_words.value(token.word);
        if (!m_nodes[size_t(node)].next.contains(word)) {
            m_nodes[size_t(node)].next.insert(word, int(m_nodes.size()));
            m_nodes.emplace_back();
        }
        node = m_nodes[size_t(node)].next.value(word);
    }
    return node == 0 ? nullptr : &m_nodes[size_t(node)].entries;
}

bool skills::PhraseIndex::knows(const QString &stem) const
{
    const int word = m_words.value(stem, unknownWord);
    const int node = word == unknownWord ? 0 : m_nodes.front().next.value(word, 0);
    return node != 0 && !m_nodes[size_t(node)].entries.empty();
}

int skills::PhraseIndex::idOf(const QString &stem) const
{
    const int word = m_words.value(stem, unknownWord);
    if (word != unknownWord)
        return word;
    const QString bare = withoutVersion(stem);
    return bare.isEmpty() ? unknownWord : m_words.value(bare, unknownWord);
}

const skills::PhraseIndex::Entry *skills::PhraseIndex::entryAt(int node, QStringView text,
                                                               std::span<const Token> tokens) const
{
    const int end = tokens.back().end;
    const bool hasPlus = end < text.size() && text[end] == u'+';
    const auto fits = [&](const Entry &entry) {
        if (entry.endsInPlus && !hasPlus)
            return false;
        for (size_t i = 0; i < entry.surface.size(); ++i) {
            const Token &token = tokens[i];
            if (!isWritten(text.mid(token.start, token.end - token.start), entry.surface[i]))
                return false;
        }
        return true;
    };
    const std::vector<Entry> &entries = m_nodes[size_t(node)].entries;
    const auto found = std::ranges::find_if(entries, fits);
    return found == entries.end() ? nullptr : &*found;
}

skills::Hit skills::PhraseIndex::longestAt(int first, QStringView text, std::span<const Token> tokens,
                                           std::span<const int> ids) const
{
    Hit best;
    int node = 0;
    for (int i = first; i < int(tokens.size()) && ids[size_t(i)] != unknownWord; ++i) {
        if (i > first) {
            const int gap = tokens[size_t(i) - 1].end;
            if (!joinsName(text.mid(gap, tokens[size_t(i)].start - gap)))
                break;
        }
        node = m_nodes[size_t(node)].next.value(ids[size_t(i)], 0);
        if (node == 0)
            break;
        if (const Entry *entry = entryAt(node, text, tokens.subspan(size_t(first), size_t(i - first) + 1)))
            best = {first, i - first + 1, entry->skill, entry->policy, entry->byAlias, entry->endsInPlus};
    }
    return best;
}

std::vector<skills::Hit> skills::PhraseIndex::hitsIn(QStringView text, std::span<const Token> tokens) const
{
    std::vector<int> ids;
    ids.reserve(tokens.size());
    for (const Token &token : tokens)
        ids.push_back(token.inAddress ? unknownWord : idOf(token.word));
    std::vector<Hit> hits;
    for (int i = 0; i < int(tokens.size());) {
        const Hit hit = ids[size_t(i)] == unknownWord ? Hit() : longestAt(i, text, tokens, ids);
        if (hit.tokenCount > 0 && hit.skill != Hit::notASkill)
            hits.push_back(hit);
        i += std::max(1, hit.tokenCount);
    }
    return hits;
}
