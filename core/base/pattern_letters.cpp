// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern_letters.h"

#include "core/base/landmarks.h"

using namespace Qt::StringLiterals;

bool PatternCursor::take(QStringView words)
{
    const bool isThere = QStringView(source).mid(place).startsWith(words);
    place += isThere ? words.size() : 0;
    return isThere;
}

PatternLetters PatternLetters::literal(QChar c, Case sensitivity)
{
    PatternLetters made;
    made.add(c, sensitivity);
    return made;
}

PatternLetters PatternLetters::escaped(PatternCursor &cursor, Case sensitivity)
{
    PatternLetters made;
    made.addEscaped(cursor, sensitivity);
    return made;
}

PatternLetters PatternLetters::bracketed(PatternCursor &cursor, Case sensitivity)
{
    PatternLetters made;
    made.m_isNegated = cursor.take(u"^");
    for (bool isFirst = true; !cursor.atEnd() && (isFirst || cursor.peek() != u']'); isFirst = false) {
        const QChar c = cursor.next();
        if (c == u'[' && cursor.peek() == u':')
            cursor.hasFailed = true;
        else if (c == u'\\')
            made.addEscaped(cursor, sensitivity);
        else if (cursor.peek() == u'-' && cursor.peek(1) != u']')
            made.addRange(cursor, c, sensitivity);
        else
            made.add(c, sensitivity);
    }
    if (!cursor.take(u"]"))
        cursor.hasFailed = true;
    return made;
}

Symbols PatternLetters::symbols() const
{
    Symbols made = m_isNegated || m_wide.foreign ? bitOf(symbol::foreign) : 0;
    for (size_t c = 0; c < 128; ++c) {
        if (m_isNegated ? !m_exact[c] : m_wide.ascii[c])
            made |= bitOf(symbol::ofAscii[c]);
    }
    return made;
}

bool PatternLetters::hasSmall() const
{
    for (size_t c = 'a'; c <= 'z'; ++c) {
        if (m_isNegated ? !m_exact[c] : m_wide.ascii[c])
            return true;
    }
    return false;
}

bool PatternLetters::lists(bool (*fits)(QChar c)) const
{
    for (size_t c = 0; c < 128; ++c) {
        if (fits(QChar(char16_t(c))) && !m_exact[c])
            return false;
    }
    return true;
}

void PatternLetters::add(QChar c, Case sensitivity)
{
    if (c.unicode() >= 128) {
        m_wide.foreign = true;
        return;
    }
    m_exact.set(c.unicode());
    m_wide.ascii.set(c.unicode());
    if (sensitivity == Case::Sensitive)
        return;
    m_wide.ascii.set(c.toLower().unicode());
    m_wide.ascii.set(c.toUpper().unicode());
    // The Kelvin sign and the long s.
    m_wide.foreign = m_wide.foreign || c.toLower() == u'k' || c.toLower() == u's';
}

void PatternLetters::add(const Some &some)
{
    m_exact |= some.ascii;
    m_wide.ascii |= some.ascii;
    m_wide.foreign = m_wide.foreign || some.foreign;
}

/// From the dash on.
void PatternLetters::addRange(PatternCursor &cursor, QChar first, Case sensitivity)
{
    cursor.next();
    const QChar last = cursor.next();
    if (last == u'\\')
        cursor.hasFailed = true;
    for (char16_t c = first.unicode(); c <= last.unicode() && c <= 128; ++c)
        add(QChar(c), sensitivity);
    m_wide.foreign = m_wide.foreign || last.unicode() >= 128;
}

void PatternLetters::addEscaped(PatternCursor &cursor, Case sensitivity)
{
    const QChar c = cursor.next();
    if (const auto some = shorthand(cursor, c))
        add(*some);
    else if (c == u'n' || c == u't' || c == u'r')
        add(c == u'n' ? u'\n' : c == u't' ? u'\t' : u'\r', sensitivity);
    else if (c.isLetterOrNumber())
        cursor.hasFailed = true;
    else
        add(c, sensitivity);
}

PatternLetters::Some PatternLetters::where(bool (*fits)(QChar c))
{
    Some made {{}, true};
    for (size_t c = 0; c < 128; ++c)
        made.ascii.set(c, fits(QChar(char16_t(c))));
    return made;
}

/// \d, \w, \s, \p{L} and their opposites.
std::optional<PatternLetters::Some> PatternLetters::shorthand(PatternCursor &cursor, QChar c)
{
    const auto isWord = [](QChar one) { return one.isLetterOrNumber() || one == u'_'; };
    Some made;
    if (c == u'p')
        return property(cursor);
    if (c == u'w' || c == u'W')
        made = where(isWord);
    else if (c == u's' || c == u'S')
        made = where([](QChar one) { return one.isSpace(); });
    else if (c == u'd' || c == u'D')
        made = where([](QChar one) { return one.isDigit(); });
    else
        return {};
    if (c.isUpper())
        made.ascii.flip();
    return made;
}

PatternLetters::Some PatternLetters::property(PatternCursor &cursor)
{
    if (cursor.take(u"{L}"))
        return where([](QChar c) { return c.isLetter(); });
    if (cursor.take(u"{Lu}"))
        return where([](QChar c) { return c.isUpper(); });
    if (cursor.take(u"{Ll}"))
        return where([](QChar c) { return c.isLower(); });
    cursor.hasFailed = true;
    return {};
}
