// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern_gate.h"

#include "core/base/landmarks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <optional>
#include <tuple>

namespace {
/// A set of symbols, a bit each.
using Symbols = quint32;
constexpr Symbols anySymbol = ~Symbols(0);
constexpr Symbols bitOf(quint8 one)
{
    return Symbols(1) << one;
}
constexpr Symbols letterBits = (bitOf(symbol::digit) - 1) & ~bitOf(symbol::end);
constexpr Symbols spaceBit = bitOf(symbol::space);
constexpr Symbols digitBit = bitOf(symbol::digit);

/// What an expression says of the place before it.
enum Guard : quint8 {
    NoLetter = 1,
    NoDigit = 2,
    Boundary = 4,
    LineStart = 8,
};

/// One way an expression may begin: its first symbols, at most three, and what must hold before them.
struct Beginning {
    std::array<Symbols, 3> symbols {};
    quint8 size = 0;
    quint8 guards = 0;
    /// Words that whatever begins so holds somewhere. May be empty.
    QString word {};

    bool isFull() const { return size == symbols.size(); }
    auto order() const { return std::tuple(symbols, size, guards, word); }
};
using Beginnings = std::vector<Beginning>;

/// The ASCII letters of a class, and whether others belong to it.
struct Letters {
    std::bitset<128> ascii {};
    bool foreign = false;
};

/// Reads an expression as far as its first three letters go; of one that it does not understand it says so.
class GateReader final
{
public:
    GateReader(const QString &source, QRegularExpression::PatternOptions options)
        : m_source(source)
        , m_isCaseless(options.testFlag(QRegularExpression::CaseInsensitiveOption))
        , m_isMultiline(options.testFlag(QRegularExpression::MultilineOption))
    {
    }

    std::optional<Beginnings> read()
    {
        Beginnings all = alternatives();
        if (m_failed || m_place != m_source.size())
            return {};
        return all;
    }
    bool isMultiline() const { return m_isMultiline; }

private:
    static constexpr size_t most = 6'000;

    bool atEnd() const { return m_failed || m_place >= m_source.size(); }
    QChar peek(int ahead = 0) const
    {
        return m_place + ahead < m_source.size() ? m_source[m_place + ahead] : QChar();
    }
    bool take(QStringView words)
    {
        const bool isThere = QStringView(m_source).mid(m_place).startsWith(words);
        m_place += isThere ? words.size() : 0;
        return isThere;
    }
    Beginnings fail()
    {
        m_failed = true;
        return {};
    }

    static Beginnings nothing(quint8 guards = 0) { return {Beginning {{}, 0, guards, {}}}; }
    static Beginnings one(Symbols symbols) { return {Beginning {{symbols, 0, 0}, 1, 0, {}}}; }

    static void tidy(Beginnings &all)
    {
        std::ranges::sort(all, {}, &Beginning::order);
        const auto rest = std::ranges::unique(all, {}, &Beginning::order);
        all.erase(rest.begin(), rest.end());
    }

    Beginnings joined(const Beginnings &first, const Beginnings &second)
    {
        Beginnings all;
        for (const Beginning &one : first) {
            if (one.isFull()) {
                all.push_back(one);
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

    Beginnings alternatives()
    {
        Beginnings all = sequence();
        while (!atEnd() && take(u"|")) {
            const Beginnings next = sequence();
            all.insert(all.end(), next.begin(), next.end());
        }
        tidy(all);
        return all;
    }

    Beginnings sequence()
    {
        Beginnings all = nothing();
        QString longest;
        QString run;
        while (!atEnd() && peek() != u'|' && peek() != u')') {
            const QChar plain = peek();
            const Beginnings next = atom();
            const qsizetype behind = m_place;
            all = joined(all, repeated(next));
            const bool goesOn =
                plain.unicode() < 128 && (plain.isLetter() || plain == u' ') && behind == m_place;
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
    Beginnings repeated(const Beginnings &atom)
    {
        const auto [least, largest] = quantifier();
        Beginnings so = nothing();
        for (int i = 0; i < std::min(least, 3); ++i)
            so = joined(so, atom);
        Beginnings all = so;
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
        if (take(u"*"))
            times = {0, endless};
        else if (take(u"+"))
            times = {1, endless};
        else if (take(u"?"))
            times = {0, 1};
        else if (peek() == u'{' && peek(1).isDigit())
            times = counted(endless);
        else
            return times;
        if (!take(u"?"))
            take(u"+");
        return times;
    }

    std::pair<int, int> counted(int endless)
    {
        const qsizetype close = m_source.indexOf(u'}', m_place);
        const QStringList parts = m_source.mid(m_place + 1, close - m_place - 1).split(u',');
        m_place = close + 1;
        const int least = parts.front().toInt();
        if (parts.size() == 1)
            return {least, least};
        return {least, parts[1].isEmpty() ? endless : parts[1].toInt()};
    }

    Beginnings atom()
    {
        if (take(u"("))
            return group();
        if (take(u"["))
            return one(symbolsOf(letterClass()));
        if (take(u"\\"))
            return escape();
        if (take(u"^"))
            return nothing(LineStart);
        if (take(u"$"))
            return nothing();
        if (take(u"."))
            return one(anySymbol & ~bitOf(symbol::end));
        return one(symbolsOf(literal(m_source[m_place++])));
    }

    Beginnings group()
    {
        if (!take(u"?"))
            return closed(alternatives());
        if (take(u"<="))
            return aside(0);
        if (take(u"<!"))
            return aside(guardsAhead());
        if (take(u"=") || take(u"!"))
            return aside(0);
        if (take(u"<") || take(u"P<")) {
            m_place = m_source.indexOf(u'>', m_place) + 1;
            return closed(alternatives());
        }
        if (take(u":") || take(u">"))
            return closed(alternatives());
        return flagged();
    }

    /// What stands in brackets and takes no letters.
    Beginnings aside(quint8 guards)
    {
        alternatives();
        return closed(nothing(guards));
    }

    Beginnings closed(Beginnings all) { return take(u")") ? all : fail(); }

    /// "(?i:...)", "(?-i:...)", "(?m)".
    Beginnings flagged()
    {
        const bool before = m_isCaseless;
        bool isOn = true;
        for (; !atEnd() && peek() != u':' && peek() != u')'; ++m_place) {
            if (peek() == u'-')
                isOn = false;
            else if (peek() == u'i')
                m_isCaseless = isOn;
            else if (peek() == u'm')
                m_isMultiline = m_isMultiline || isOn;
            else
                return fail();
        }
        if (take(u")")) {
            m_isCaseless = m_isCaseless || before;
            return nothing();
        }
        take(u":");
        Beginnings all = alternatives();
        m_isCaseless = before;
        return closed(std::move(all));
    }

    /// "(?<![\p{L}\d])": no letter and no digit before.
    quint8 guardsAhead()
    {
        const qsizetype start = m_place;
        quint8 guards = 0;
        if (take(u"[") && peek() != u'^') {
            const Letters letters = letterClass().exact;
            const bool isWhole = peek() == u')';
            guards = isWhole ? quint8((holds(letters, symbol::letter) ? NoLetter : 0)
                                      | (holds(letters, symbol::digit) ? NoDigit : 0))
                             : quint8(0);
        }
        m_place = start;
        return guards;
    }

    static bool holds(const Letters &letters, quint8 kind)
    {
        for (size_t c = 0; c < 128; ++c) {
            const quint8 one = symbol::ofAscii[c];
            const bool isMeant = kind == symbol::letter ? symbol::isLetter(one) : one == kind;
            if (isMeant && !letters.ascii[c])
                return false;
        }
        return true;
    }

    struct Class {
        /// As written, and with the other case of its letters.
        Letters exact {};
        Letters wide {};
        bool isNegated = false;
    };

    static Symbols symbolsOf(const Class &one)
    {
        Symbols made = one.isNegated || one.wide.foreign ? bitOf(symbol::foreign) : 0;
        for (size_t c = 0; c < 128; ++c) {
            if (one.isNegated ? !one.exact.ascii[c] : one.wide.ascii[c])
                made |= bitOf(symbol::ofAscii[c]);
        }
        return made;
    }

    Class literal(QChar c) const
    {
        Class made;
        add(made, c);
        return made;
    }

    void add(Class &to, QChar c) const
    {
        if (c.unicode() >= 128) {
            to.wide.foreign = true;
            return;
        }
        to.exact.ascii.set(c.unicode());
        to.wide.ascii.set(c.unicode());
        if (!m_isCaseless)
            return;
        to.wide.ascii.set(c.toLower().unicode());
        to.wide.ascii.set(c.toUpper().unicode());
        // The Kelvin sign and the long s.
        to.wide.foreign = to.wide.foreign || c.toLower() == u'k' || c.toLower() == u's';
    }

    static void add(Class &to, const Letters &letters)
    {
        to.exact.ascii |= letters.ascii;
        to.wide.ascii |= letters.ascii;
        to.wide.foreign = to.wide.foreign || letters.foreign;
    }

    /// From behind "[" to behind "]".
    Class letterClass()
    {
        Class made;
        made.isNegated = take(u"^");
        for (bool isFirst = true; !atEnd() && (isFirst || peek() != u']'); isFirst = false) {
            if (peek() == u'[' && peek(1) == u':') {
                fail();
                return made;
            }
            const QChar c = m_source[m_place++];
            if (c == u'\\') {
                addEscape(made);
                continue;
            }
            if (peek() != u'-' || peek(1) == u']') {
                add(made, c);
                continue;
            }
            ++m_place;
            const QChar last = m_source[m_place++];
            if (last == u'\\')
                fail();
            for (int i = c.unicode(); i <= last.unicode() && i <= 128; ++i)
                add(made, QChar(i));
            made.wide.foreign = made.wide.foreign || last.unicode() >= 128;
        }
        if (!take(u"]"))
            fail();
        return made;
    }

    void addEscape(Class &made)
    {
        const QChar c = m_source[m_place++];
        if (const auto letters = shorthand(c))
            add(made, *letters);
        else if (c == u'n' || c == u't' || c == u'r')
            add(made, c == u'n' ? u'\n' : c == u't' ? u'\t' : u'\r');
        else if (c.isLetterOrNumber())
            fail();
        else
            add(made, c);
    }

    Beginnings escape()
    {
        if (atEnd())
            return fail();
        const QChar c = m_source[m_place++];
        if (c == u'b')
            return nothing(Boundary);
        if (c == u'A')
            return nothing(m_isMultiline ? 0 : LineStart);
        if (c == u'B' || c == u'z' || c == u'Z')
            return nothing();
        --m_place;
        Class made;
        addEscape(made);
        return one(symbolsOf(made));
    }

    /// \d, \w, \s, \p{L} and their opposites. Of a property that is not known here: everything, where nothing
    /// is taken away by it.
    std::optional<Letters> shorthand(QChar c)
    {
        const auto where = [](auto fits) {
            Letters made {{}, true};
            for (size_t i = 0; i < 128; ++i)
                made.ascii.set(i, fits(QChar(char16_t(i))));
            return made;
        };
        const auto isWord = [](QChar one) { return one.isLetterOrNumber() || one == u'_'; };
        const auto isSpace = [](QChar one) { return one.isSpace(); };
        const auto isDigit = [](QChar one) { return one.isDigit(); };
        if (c == u'w' || c == u'W')
            return where([&](QChar one) { return isWord(one) == (c == u'w'); });
        if (c == u's' || c == u'S')
            return where([&](QChar one) { return isSpace(one) == (c == u's'); });
        if (c == u'd' || c == u'D')
            return where([&](QChar one) { return isDigit(one) == (c == u'd'); });
        if (c != u'p')
            return {};
        return property();
    }

    std::optional<Letters> property()
    {
        const qsizetype close = m_source.indexOf(u'}', m_place);
        const QString name = m_source.mid(m_place, close + 1 - m_place);
        Letters made {{}, true};
        const bool isKnown = name == QLatin1StringView("{L}") || name == QLatin1StringView("{Lu}")
            || name == QLatin1StringView("{Ll}");
        if (!isKnown) {
            fail();
            return made;
        }
        m_place = close + 1;
        for (size_t i = 0; i < 128; ++i) {
            const QChar c(char16_t {quint16(i)});
            made.ascii.set(i, c.isLetter() && (name[2] == u'}' || (name[2] == u'u') == c.isUpper()));
        }
        return made;
    }

    QString m_source;
    qsizetype m_place = 0;
    bool m_isCaseless = false;
    bool m_isMultiline = false;
    bool m_failed = false;
};

bool isOnlyAtStarts(const Beginning &one)
{
    const Symbols first = one.symbols.front();
    const bool letters = (first & letterBits) == 0 || (one.guards & (NoLetter | Boundary | LineStart)) != 0;
    const bool digits = (first & digitBit) == 0 || (one.guards & (NoDigit | Boundary | LineStart)) != 0;
    return (first & spaceBit) == 0 && letters && digits;
}

template <class Visit> void eachOf(Symbols symbols, const Visit &visit)
{
    for (quint8 i = 0; i < symbol::count; ++i) {
        if (symbols & bitOf(i))
            visit(i);
    }
}

/// So many words may begin like this that the gate would stand open: better to ask for the word it holds.
bool isBroad(const Beginning &one)
{
    constexpr int shortest = 5;
    const auto many = [&](quint8 place) {
        return place >= one.size || std::popcount(one.symbols[place]) > 20;
    };
    return one.word.size() >= shortest && many(0) && many(1) && many(2);
}

/// The keys inside of a word. Without those of "k" and "s", which have other forms outside of ASCII.
std::vector<quint16> keysInside(const QString &word)
{
    std::vector<quint16> keys;
    for (qsizetype i = 0; i + 2 < word.size(); ++i) {
        const QStringView three = QStringView(word).mid(i, 3);
        if (!three.contains(u'k', Qt::CaseInsensitive) && !three.contains(u's', Qt::CaseInsensitive))
            keys.push_back(symbol::keyOf(symbol::of(three[0]), symbol::of(three[1]), symbol::of(three[2])));
    }
    return keys;
}

/// Sets the bits of all keys that fit; what lies behind a short beginning may be anything. A letter of two
/// units counts as one in the expression and as two here: such keys are always let through.
std::vector<quint64> keysOf(const Beginnings &all)
{
    std::vector<quint64> keys((size_t(1) << 15U) / 64);
    const auto set = [&](quint16 key) { keys[key >> 6U] |= quint64(1) << (key & 63U); };
    for (const Beginning &one : all) {
        if (isBroad(one))
            continue;
        const auto at = [&](quint8 place) { return place < one.size ? one.symbols[place] : anySymbol; };
        eachOf(at(0), [&](quint8 a) {
            eachOf(at(1), [&](quint8 b) { eachOf(at(2), [&](quint8 c) { set(symbol::keyOf(a, b, c)); }); });
        });
    }
    eachOf(anySymbol, [&](quint8 a) {
        eachOf(anySymbol, [&](quint8 b) {
            set(symbol::keyOf(symbol::half, a, b));
            set(symbol::keyOf(a, symbol::half, b));
            set(symbol::keyOf(a, b, symbol::half));
        });
    });
    return keys;
}
} // namespace

PatternGate gateOf(const QString &source, QRegularExpression::PatternOptions options)
{
    constexpr QRegularExpression::PatternOptions known = QRegularExpression::CaseInsensitiveOption
        | QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    GateReader reader(source, options);
    const std::optional<Beginnings> all = (options & ~known) == 0 ? reader.read() : std::nullopt;
    const auto isEmpty = [](const Beginning &one) { return one.size == 0; };
    if (!all || all->empty() || std::ranges::any_of(*all, isEmpty))
        return {};
    PatternGate gate;
    gate.isKnown = true;
    gate.isMultiline = reader.isMultiline();
    gate.onlyAtLines =
        std::ranges::all_of(*all, [](const Beginning &one) { return (one.guards & LineStart) != 0; });
    gate.onlyAtStarts = std::ranges::all_of(*all, isOnlyAtStarts);
    gate.keys = keysOf(*all);
    gate.firsts = bitOf(symbol::half);
    for (const Beginning &one : *all) {
        if (isBroad(one))
            gate.insides.push_back(keysInside(one.word));
        else
            gate.firsts |= one.symbols.front();
    }
    return gate;
}
