// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern_gate.h"

#include "core/base/landmarks.h"
#include "core/base/pattern_beginnings.h"

#include <algorithm>
#include <bit>

namespace {
constexpr Symbols letterBits = (bitOf(symbol::digit) - 1) & ~bitOf(symbol::end);
constexpr Symbols spaceBit = bitOf(symbol::space);
constexpr Symbols digitBit = bitOf(symbol::digit);

bool isOnlyAtStarts(const Beginning &one)
{
    const Symbols first = one.symbols.front();
    const bool letters = (first & letterBits) == 0
        || (one.guards & (Beginning::NoLetter | Beginning::Boundary | Beginning::LineStart)) != 0;
    const bool digits = (first & digitBit) == 0
        || (one.guards & (Beginning::NoDigit | Beginning::Boundary | Beginning::LineStart)) != 0;
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
    return one.word.size() >= shortest && many(0) && (many(1) || many(2));
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
std::vector<quint64> keysOf(const std::vector<Beginning> &all)
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
    const std::optional<Beginnings> read =
        (options & ~known) == 0 ? beginningsOf(source, options) : std::nullopt;
    const auto isEmpty = [](const Beginning &one) { return one.size == 0; };
    if (!read || std::ranges::any_of(read->all, isEmpty))
        return {};
    PatternGate gate;
    gate.isKnown = true;
    gate.isMultiline = read->isMultiline;
    gate.onlyAtLines = std::ranges::all_of(
        read->all, [](const Beginning &one) { return (one.guards & Beginning::LineStart) != 0; });
    gate.onlyAtStarts = std::ranges::all_of(read->all, isOnlyAtStarts);
    gate.onlyAtCapitals = std::ranges::all_of(
        read->all, [](const Beginning &one) { return (one.guards & Beginning::Capital) != 0; });
    gate.keys = keysOf(read->all);
    gate.firsts = bitOf(symbol::half);
    for (const Beginning &one : read->all) {
        if (isBroad(one))
            gate.insides.push_back(keysInside(one.word));
        else
            gate.firsts |= one.symbols.front();
    }
    return gate;
}
