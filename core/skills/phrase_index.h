// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/skills/skill.h"
#include "core/skills/tokens.h"

#include <QHash>
#include <QString>
#include <span>
#include <vector>

namespace skills {
/// A phrase that stands in a text. `skill` is a place in the lexicon, or notASkill.
struct Hit {
    static constexpr int notASkill = -1;
    int firstToken = 0;
    int tokenCount = 0;
    int skill = notASkill;
    MatchPolicy policy {};
    /// False where the name itself was written, true for another form.
    bool byAlias = false;
    /// A plus belongs to the phrase behind its last word: "Security+".
    bool endsInPlus = false;
};

/// Finds many phrases in one pass over a text: a tree of words, the longest phrase wins, what it covers
/// counts no second time.
class PhraseIndex
{
public:
    void add(const Alias &alias, int skill, bool isName);
    /// The same, before everything else that is written alike.
    void addFirst(const Alias &alias, int skill, bool isName);
    std::vector<Hit> hitsIn(QStringView text, std::span<const Token> tokens) const;
    /// Whether some phrase consists of this one word.
    bool knows(const QString &stem) const;

private:
    struct Entry {
        int skill = Hit::notASkill;
        MatchPolicy policy {};
        bool byAlias = false;
        bool endsInPlus = false;
        /// The words as they are written, where the case matters.
        std::vector<QString> surface {};
    };
    struct Node {
        QHash<int, int> next {};
        std::vector<Entry> entries {};
    };
    static Entry entryFor(const Alias &alias, const std::vector<Token> &tokens, int skill, bool isName);
    std::vector<Entry> *entriesFor(const std::vector<Token> &tokens);
    int idOf(const QString &stem) const;
    const Entry *entryAt(int node, QStringView text, std::span<const Token> tokens) const;
    Hit longestAt(int first, QStringView text, std::span<const Token> tokens, std::span<const int> ids) const;

    QHash<QString, int> m_words;
    std::vector<Node> m_nodes {1};
};
} // namespace skills
