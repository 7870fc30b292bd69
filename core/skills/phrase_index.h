// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/skill.h"
#include "core/skills/tokens.h"
#include "core/skills/word_table.h"

#include <QHash>
#include <QString>
#include <span>
#include <vector>

namespace skills {
/// A phrase that stands in a text. `skill` is a place in the lexicon, or notASkill.
struct Hit {
    static constexpr int notASkill = -1;
    /// UTF-16 offsets.
    int start = 0;
    int end = 0;
    int wordCount = 0;
    int skill = notASkill;
    MatchPolicy policy {};
    /// False where the name itself was written, true for another form.
    bool byAlias = false;
};

/// Finds many phrases in one pass over a text: a tree of words, the longest phrase wins, what it covers
/// counts no second time.
class PhraseIndex
{
public:
    void add(const Alias &alias, int skill, bool isName);
    /// The same, before everything else that is written alike.
    void addFirst(const Alias &alias, int skill, bool isName);
    std::vector<Hit> hitsIn(const WordMap &map) const;
    std::vector<Hit> hitsIn(QStringView text) const { return hitsIn(WordMap(text)); }
    /// Whether some phrase consists of this one word.
    bool knows(const QString &stem) const;

private:
    struct Entry {
        int skill = Hit::notASkill;
        MatchPolicy policy {};
        bool byAlias = false;
        /// A plus belongs to the phrase behind its last word: "Security+".
        bool endsInPlus = false;
        /// The words as they are written, where the case matters.
        std::vector<QString> surface {};
    };
    /// A word of the text.
    struct Word {
        int start = 0;
        int end = 0;
    };
    static Entry entryFor(const Alias &alias, const std::vector<Token> &tokens, int skill, bool isName);
    std::vector<Entry> *entriesFor(const std::vector<Token> &tokens);
    int childFor(int node, int word);
    int child(int node, int word) const;
    int addWord(const QString &stem);
    int numberOf(const WordMap &map, int start, int end) const;
    int numberOf(AsciiWord stem) const;
    int numberOf(const QString &stem) const;
    const Entry *entryAt(int node, QStringView text, std::span<const Word> words) const;
    Hit longestAt(const WordScanner &first, int node, const WordMap &map, std::vector<Word> &words) const;

    WordTable m_words;
    /// Lets in the words with which phrases begin.
    WordGate m_gate;
    /// Where a phrase that begins with a word goes on, by the word's number; 0 for none.
    std::vector<int> m_first;
    /// The same further down the tree, by node and word.
    QHash<quint64, int> m_next;
    /// What ends at each node; the first node is the root.
    std::vector<std::vector<Entry>> m_entries {1};
    /// Whether some phrase goes on behind a node.
    std::vector<bool> m_goesOn {true};
};
} // namespace skills
