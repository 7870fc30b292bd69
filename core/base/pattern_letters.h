// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <bitset>
#include <optional>

/// Set of the symbols of landmarks.h, a bit each.
using Symbols = quint32;
inline constexpr Symbols anySymbol = ~Symbols(0);
constexpr Symbols bitOf(quint8 one)
{
    return Symbols(1) << one;
}

/// Walks over the source of a regular expression. What it cannot understand makes it stop.
struct PatternCursor {
    QString source {};
    qsizetype place = 0;
    bool hasFailed = false;

    bool atEnd() const { return hasFailed || place >= source.size(); }
    QChar peek(int ahead = 0) const
    {
        return place + ahead < source.size() ? source[place + ahead] : QChar();
    }
    QChar next() { return place < source.size() ? source[place++] : QChar(); }
    bool take(QStringView words);
};

/// The letters that one atom of an expression stands for.
class PatternLetters final
{
public:
    enum class Case { Sensitive, Insensitive };
    static PatternLetters literal(QChar c, Case sensitivity);
    /// "[a-z\d]", from behind its opening bracket to behind its closing one.
    static PatternLetters bracketed(PatternCursor &cursor, Case sensitivity);
    /// "\d", "\p{L}", "\.", from behind the backslash.
    static PatternLetters escaped(PatternCursor &cursor, Case sensitivity);

    Symbols symbols() const;
    /// Whether small letters of ASCII are among them.
    bool hasSmall() const;
    bool isNegated() const { return m_isNegated; }
    /// Whether every ASCII letter, or every ASCII digit, is listed.
    bool listsLetters() const { return lists(&isAsciiLetter); }
    bool listsDigits() const { return lists(&isAsciiDigit); }

private:
    /// Some of ASCII, and whether other letters belong to it.
    struct Some {
        std::bitset<128> ascii {};
        bool foreign = false;
    };
    static Some where(bool (*fits)(QChar c));
    static std::optional<Some> shorthand(PatternCursor &cursor, QChar c);
    static Some property(PatternCursor &cursor);
    static bool isAsciiLetter(QChar c) { return c.unicode() < 128 && c.isLetter(); }
    static bool isAsciiDigit(QChar c) { return c.unicode() < 128 && c.isDigit(); }
    bool lists(bool (*fits)(QChar c)) const;
    void add(QChar c, Case sensitivity);
    void add(const Some &some);
    void addRange(PatternCursor &cursor, QChar first, Case sensitivity);
    void addEscaped(PatternCursor &cursor, Case sensitivity);

    /// As written, and with the other case of its letters.
    std::bitset<128> m_exact;
    Some m_wide;
    bool m_isNegated = false;
};
