// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/tokens.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// British and American spelling meet in one form.
struct Change {
    QLatin1StringView from;
    QLatin1StringView to;
};
constexpr std::array changes {Change {"isation"_L1, "ization"_L1}, Change {"ising"_L1, "izing"_L1},
                              Change {"modell"_L1, "model"_L1},    Change {"labell"_L1, "label"_L1},
                              Change {"aviour"_L1, "avior"_L1},    Change {"analyse"_L1, "analyze"_L1},
                              Change {"analysi"_L1, "analysis"_L1}};

void americanise(QString &word)
{
    for (const Change &change : changes) {
        const qsizetype at = word.indexOf(change.from);
        if (at > 0 && !(change.from == "analysi"_L1 && !word.endsWith(change.from)))
            word.replace(at, change.from.size(), change.to);
    }
    // "Analysis" itself begins so.
    if (word.startsWith("analyse"_L1))
        word.replace(0, 7, u"analyze"_s);
}

constexpr quint32 bitOf(char16_t letter)
{
    return letter >= u'a' && letter <= u'z' ? 1U << (letter - u'a') : 0U;
}

/// Whether a word of these letters can hold one of the spellings above: spares the search.
bool mayChange(quint32 letters)
{
    static const auto masks = [] {
        std::array<quint32, changes.size()> made {};
        for (size_t i = 0; i < changes.size(); ++i) {
            for (const char letter : changes[i].from)
                made[i] |= bitOf(char16_t(letter));
        }
        return made;
    }();
    return std::ranges::any_of(masks, [letters](quint32 mask) { return (letters & mask) == mask; });
}

bool holdsAny(QStringView word)
{
    return std::ranges::any_of(changes, [word](const Change &change) { return word.contains(change.from); });
}

/// How many letters of the word stay, and whether a "y" follows: "Technologies" and "technology", "databases"
/// and "database" become equal; "AWS", "class", "analysis" stay.
struct Singular {
    qsizetype kept = 0;
    bool endsInY = false;
};

Singular singular(QStringView word)
{
    const qsizetype size = word.size();
    if (size < 4 || word[size - 1] != u's')
        return {size, false};
    const QChar before = word[size - 2];
    if (size > 4 && before == u'e' && word[size - 3] == u'i')
        return {size - 3, true};
    return {before == u's' || before == u'u' || before == u'i' ? size : size - 1, false};
}

constexpr auto asciiWords = [] {
    std::array<bool, 128> words {};
    for (size_t c = 0; c < words.size(); ++c)
        words[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return words;
}();

inline bool isWordCharacter(QChar c)
{
    return c.unicode() < 128 ? asciiWords[c.unicode()] : c.isLetterOrNumber() || c.isMark();
}

bool isSpace(QChar c)
{
    return c.unicode() < 128 ? c.unicode() == u' ' || (c.unicode() >= 9 && c.unicode() <= 13) : c.isSpace();
}

/// The end of C++, C++17, C#, F# whose letters end at `end`.
int endWithSigns(QStringView text, int start, int end)
{
    const auto at = [&](int place) { return place < text.size() ? text[place] : QChar(); };
    if (end - start != 1)
        return end;
    if (at(end) == u'+' && at(end + 1) == u'+') {
        int stop = end + 2;
        while (at(stop).isDigit())
            ++stop;
        return stop;
    }
    return at(end) == u'#' && !isWordCharacter(at(end + 1)) ? end + 1 : end;
}

bool startsDotNet(QStringView text, int dot)
{
    const bool named = text.mid(dot + 1, 3).compare("net"_L1, Qt::CaseInsensitive) == 0;
    const bool ends = dot + 4 >= text.size() || !isWordCharacter(text[dot + 4]);
    const bool begins = dot == 0 || !isWordCharacter(text[dot - 1]);
    return named && ends && begins;
}

/// Where the next word begins: the end of the text where there is none.
inline int wordFrom(QStringView text, int place)
{
    const QChar *const start = text.data();
    const QChar *const end = start + text.size();
    const QChar *c = start + place;
    while (c < end && !isWordCharacter(*c) && !(*c == u'.' && startsDotNet(text, int(c - start))))
        ++c;
    return int(c - start);
}

/// Behind the letters that follow.
inline int endOfLetters(QStringView text, int place)
{
    const QChar *const start = text.data();
    const QChar *const end = start + text.size();
    const QChar *c = start + place;
    while (c < end && isWordCharacter(*c))
        ++c;
    return int(c - start);
}

bool isAddress(QStringView run)
{
    if (run.contains(u'@') || run.contains("://"_L1) || run.startsWith("www."_L1, Qt::CaseInsensitive))
        return true;
    const qsizetype slash = run.indexOf(u'/');
    const QStringView host = slash < 0 ? run : run.left(slash);
    static constexpr std::array endings {".com"_L1, ".org"_L1, ".nl"_L1, ".de"_L1,
                                         ".eu"_L1,  ".fr"_L1,  ".es"_L1};
    return std::ranges::any_of(
        endings, [&](QLatin1StringView ending) { return host.endsWith(ending, Qt::CaseInsensitive); });
}
} // namespace

bool skills::WordScanner::next()
{
    const int start = wordFrom(m_text, m_end);
    if (start < m_text.size())
        take(start);
    return start < m_text.size();
}

bool skills::WordScanner::next(const WordGate &gate)
{
    const int start = candidateFrom(m_end, gate);
    if (start < m_text.size())
        take(start);
    return start < m_text.size();
}

/// Where a phrase may begin, by the first letters of its first word and of the one behind it.
int skills::WordScanner::candidateFrom(int place, const WordGate &gate) const
{
    const int size = int(m_text.size());
    const QChar *data = m_text.data();
    const auto openingAt = [&](int start) { return WordGate::openingOf(data + start, data + size); };
    int start = wordFrom(m_text, place);
    WordGate::Opening opening = start < size ? openingAt(start) : WordGate::Opening();
    while (start < size) {
        const bool mayBegin = gate.mayBegin(opening.letters);
        if (mayBegin && gate.mayStandAlone(opening.letters))
            return start;
        const int next = wordFrom(m_text, endOfLetters(m_text, start + opening.size));
        const WordGate::Opening behind = next < size ? openingAt(next) : WordGate::Opening();
        if (mayBegin && next < size && gate.mayGoOn(opening.letters, behind.letters))
            return start;
        start = next;
        opening = behind;
    }
    return size;
}

void skills::WordScanner::take(int start)
{
    m_start = start;
    m_end = endWithSigns(m_text, m_start, endOfLetters(m_text, start + 1));
}

bool skills::isInAddress(QStringView text, int start, int end)
{
    constexpr int longestRun = 400;
    const int word = start;
    while (start > 0 && !isSpace(text[start - 1]) && word - start < longestRun / 2)
        --start;
    while (end < text.size() && !isSpace(text[end]) && end - start < longestRun)
        ++end;
    QStringView run = text.mid(start, end - start);
    while (!run.isEmpty() && !isWordCharacter(run.back()) && run.back() != u'/')
        run.chop(1);
    const bool isSuspect =
        std::ranges::any_of(run, [](QChar c) { return c == u'.' || c == u'@' || c == u':'; });
    return isSuspect && isAddress(run);
}

bool skills::AsciiStem::make(QStringView word)
{
    if (word.size() > qsizetype(letters.size()) - 2)
        return false;
    quint32 seen = 0;
    size = 0;
    for (const QChar c : word) {
        char16_t letter = c.unicode();
        if (letter >= 128)
            return false;
        if (letter >= u'A' && letter <= u'Z')
            letter = char16_t(letter + 32);
        seen |= bitOf(letter);
        letters[size_t(size++)] = letter;
    }
    if (size > 3) {
        const Singular form = singular(view());
        size = int(form.kept);
        if (form.endsInY)
            letters[size_t(size++)] = u'y';
    }
    return size <= 3 || !mayChange(seen) || !holdsAny(view());
}

QString skills::stemOf(QStringView word)
{
    AsciiStem plain;
    if (plain.make(word))
        return plain.view().toString();
    QString stem = folded(word);
    if (stem.size() > 3) {
        const Singular form = singular(stem);
        stem.truncate(form.kept);
        if (form.endsInY)
            stem += u'y';
        americanise(stem);
    }
    return stem;
}

std::vector<skills::Token> skills::tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    WordScanner scanner(text);
    while (scanner.next())
        tokens.push_back({scanner.start(), scanner.end(), stemOf(scanner.word())});
    return tokens;
}
