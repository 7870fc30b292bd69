// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern_beginnings.h"

#include "core/base/landmarks.h"

#include <QStringList>
#include <algorithm>

namespace {
/// Reads an expression as far as its first three letters go; of one that it does not understand it says so.
class BeginningReader final
{
public:
    BeginningReader(const QString &source, QRegularExpression::PatternOptions options)
        : m_cursor {source}
        , m_isCaseless(options.testFlag(QRegularExpression::CaseInsensitiveOption))
        , m_isMultiline(options.testFlag(QRegularExpression::MultilineOption))
    {
    }

    std::optional<Beginnings> read()
    {
        Ways all = alternatives();
        const bool isWhole = !m_cursor.hasFailed && m_cursor.place == m_cursor.source.size();
        return isWhole ? std::optional(Beginnings {std::move(all), m_isMultiline}) : std::nullopt;
    }

private:
    using Ways = std::vector<Beginning>;
    static constexpr size_t most = 6'000;

    Ways fail()
    {
        m_cursor.hasFailed = true;
        return {};
    }

    static Ways nothing(quint8 guards = 0) { return {Beginning {{}, 0, guards, {}}}; }
    static Ways one(Symbols symbols) { return {Beginning {{symbols, 0, 0}, 1, 0, {}}}; }
    static Ways one(const PatternLetters &letters)
    {
        const quint8 guards = letters.hasSmall() ? 0 : Beginning::Capital;
        return {Beginning {{letters.symbols(), 0, 0}, 1, guards, {}}};
    }

    static void tidy(Ways &all)
    {
        std::ranges::sort(all, {}, &Beginning::order);
        const auto isSame = [](const Beginning &a, const Beginning &b) { return a.order() == b.order(); };
        all.erase(std::unique(all.begin(), all.end(), isSame), all.end());
    }

    /// What each of these ways holds: "intern" of "intern" and "internship". Empty where they share nothing.
    static QString sharedWord(const Ways &ways)
    {
        const auto length = [](const Beginning &one) { return one.word.size(); };
        const auto shortest = std::ranges::min_element(ways, {}, length);
        const bool isShared = shortest != ways.end() && std::ranges::all_of(ways, [&](const Beginning &one) {
                                  return one.word.contains(shortest->word);
                              });
        return isShared ? shortest->word : QString();
    }

    Ways joined(const Ways &first, const Ways &second)
    {
        Ways all;
        const QString shared = sharedWord(second);
        for (const Beginning &one : first) {
            if (one.isFull()) {
                all.push_back(one);
                if (shared.size() > one.word.size())
                    all.back().word = shared;
                continue;
            }
            for (const Beginning &next : second) {
                Beginning both = one;
                for (quint8 i = 0; i < next.size && !both.isFull(); ++i)
                    both.symbols[both.size++] = next.symbols[i];
                if (one.size == 0)
                    both.guards |= next.guards;
                if (next.word.size() > both.word.size())
                    both.word = next.word;
                all.push_back(both);
            }
            if (all.size() > most * 4)
                return fail();
        }
        tidy(all);
        return all.size() > most ? fail() : all;
    }

    Ways alternatives()
    {
        Ways all = sequence();
        while (!m_cursor.atEnd() && m_cursor.take(u"|")) {
            const Ways next = sequence();
            all.insert(all.end(), next.begin(), next.end());
        }
        tidy(all);
        return all;
    }

    Ways sequence()
    {
        Ways all = nothing();
        QString longest;
        QString run;
        while (!m_cursor.atEnd() && m_cursor.peek() != u'|' && m_cursor.peek() != u')') {
            const QChar plain = m_cursor.peek();
            const Ways next = atom();
            const qsizetype behind = m_cursor.place;
            all = joined(all, repeated(next));
            const bool goesOn =
                plain.unicode() < 128 && (plain.isLetter() || plain == u' ') && behind == m_cursor.place;
            run = goesOn ? run + plain : QString();
            longest = run.size() > longest.size() ? run : longest;
        }
        for (Beginning &one : all) {
            if (one.word.size() < longest.size())
                one.word = longest;
        }
        return all;
    }

    /// The atom as often as the quantifier behind it allows.
    Ways repeated(const Ways &atom)
    {
        const auto [least, largest] = quantifier();
        Ways so = nothing();
        for (int i = 0; i < std::min(least, 3); ++i)
            so = joined(so, atom);
        Ways all = so;
        for (int i = least; i < std::min(largest, least + 3); ++i) {
            so = joined(so, atom);
            all.insert(all.end(), so.begin(), so.end());
        }
        tidy(all);
        return all;
    }

    std::pair<int, int> quantifier()
    {
        constexpr int endless = 1'000'000;
        std::pair<int, int> times {1, 1};
        if (m_cursor.take(u"*"))
            times = {0, endless};
        else if (m_cursor.take(u"+"))
            times = {1, endless};
        else if (m_cursor.take(u"?"))
            times = {0, 1};
        else if (m_cursor.peek() == u'{' && m_cursor.peek(1).isDigit())
            times = counted(endless);
        else
            return times;
        if (!m_cursor.take(u"?"))
            m_cursor.take(u"+");
        return times;
    }

    std::pair<int, int> counted(int endless)
    {
        const qsizetype close = m_cursor.source.indexOf(u'}', m_cursor.place);
        const QStringList parts =
            m_cursor.source.mid(m_cursor.place + 1, close - m_cursor.place - 1).split(u',');
        m_cursor.place = close + 1;
        const int least = parts.front().toInt();
        if (parts.size() == 1)
            return {least, least};
        return {least, parts[1].isEmpty() ? endless : parts[1].toInt()};
    }

    Ways atom()
    {
        if (m_cursor.take(u"("))
            return group();
        if (m_cursor.take(u"["))
            return one(PatternLetters::bracketed(m_cursor, sensitivity()));
        if (m_cursor.take(u"\\"))
            return escape();
        if (m_cursor.take(u"^"))
            return nothing(Beginning::LineStart);
        if (m_cursor.take(u"$"))
            return nothing();
        if (m_cursor.take(u"."))
            return one(anySymbol & ~bitOf(symbol::end));
        return one(PatternLetters::literal(m_cursor.next(), sensitivity()));
    }

    Ways group()
    {
        if (!m_cursor.take(u"?"))
            return closed(alternatives());
        if (m_cursor.take(u"<="))
            return aside(0);
        if (m_cursor.take(u"<!"))
            return aside(guardsAhead());
        if (m_cursor.take(u"=") || m_cursor.take(u"!"))
            return aside(0);
        if (m_cursor.take(u"<") || m_cursor.take(u"P<")) {
            m_cursor.place = m_cursor.source.indexOf(u'>', m_cursor.place) + 1;
            return closed(alternatives());
        }
        if (m_cursor.take(u":") || m_cursor.take(u">"))
            return closed(alternatives());
        return flagged();
    }

    /// What stands in brackets and takes no letters.
    Ways aside(quint8 guards)
    {
        alternatives();
        return closed(nothing(guards));
    }

    Ways closed(Ways all) { return m_cursor.take(u")") ? all : fail(); }

    /// "(?i:...)", "(?-i:...)", "(?m)".
    Ways flagged()
    {
        const bool before = m_isCaseless;
        bool isOn = true;
        for (; !m_cursor.atEnd() && m_cursor.peek() != u':' && m_cursor.peek() != u')'; ++m_cursor.place) {
            if (m_cursor.peek() == u'-')
                isOn = false;
            else if (m_cursor.peek() == u'i')
                m_isCaseless = isOn;
            else if (m_cursor.peek() == u'm')
                m_isMultiline = m_isMultiline || isOn;
            else
                return fail();
        }
        if (m_cursor.take(u")")) {
            // It holds to the end of the group, which is not looked for: both cases, to be safe.
            m_isCaseless = m_isCaseless || before;
            return nothing();
        }
        m_cursor.take(u":");
        Ways all = alternatives();
        m_isCaseless = before;
        return closed(std::move(all));
    }

    Ways escape()
    {
        if (m_cursor.take(u"b"))
            return nothing(Beginning::Boundary);
        if (m_cursor.take(u"B") || m_cursor.take(u"z") || m_cursor.take(u"Z"))
            return nothing();
        return one(PatternLetters::escaped(m_cursor, sensitivity()));
    }

    /// "(?<![\p{L}\d])": no letter and no digit before.
    quint8 guardsAhead()
    {
        const qsizetype start = m_cursor.place;
        int guards = 0;
        if (m_cursor.take(u"[")) {
            const auto letters = PatternLetters::bracketed(m_cursor, PatternLetters::Case::Sensitive);
            if (!letters.isNegated() && m_cursor.peek() == u')')
                guards = (letters.listsLetters() ? Beginning::NoLetter : 0)
                    | (letters.listsDigits() ? Beginning::NoDigit : 0);
        }
        m_cursor.place = start;
        return quint8(guards);
    }

    PatternLetters::Case sensitivity() const
    {
        return m_isCaseless ? PatternLetters::Case::Insensitive : PatternLetters::Case::Sensitive;
    }

    PatternCursor m_cursor;
    bool m_isCaseless = false;
    bool m_isMultiline = false;
};
} // namespace

std::optional<Beginnings> beginningsOf(const QString &source, QRegularExpression::PatternOptions options)
{
    return BeginningReader(source, options).read();
}
