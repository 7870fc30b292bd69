// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef FOOTHOLD_HAS_HYPERSCAN
#include "tests/bench/literals.h"

#include <QString>
#include <algorithm>
#include <hs/hs.h>

namespace {
using Found = bench::Literals::Found;

constexpr bool isAsciiWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isForeignWord(QByteArrayView bytes)
{
    const QString letter = QString::fromUtf8(bytes);
    return !letter.isEmpty() && (letter.front().isLetterOrNumber() || letter.front().isMark());
}

bool goesOn(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

bool wordEndsBefore(const QByteArray &text, qsizetype place)
{
    if (place == 0 || static_cast<unsigned char>(text[place - 1]) < 0x80U)
        return place > 0 && isAsciiWord(text[place - 1]);
    qsizetype start = place - 1;
    while (start > 0 && goesOn(text[start]))
        --start;
    return isForeignWord(QByteArrayView(text).sliced(start, place - start));
}

bool wordBeginsAt(const QByteArray &text, qsizetype place)
{
    if (place == text.size() || static_cast<unsigned char>(text[place]) < 0x80U)
        return place < text.size() && isAsciiWord(text[place]);
    qsizetype end = place + 1;
    while (end < text.size() && goesOn(text[end]))
        ++end;
    return isForeignWord(QByteArrayView(text).sliced(place, end - place));
}

/// One scan: keeps the literals that stand between word boundaries.
struct Scan {
    const QByteArray &text;
    const std::vector<qsizetype> &lengths;
    std::vector<Found> found {};

    static int onMatch(unsigned id, unsigned long long, unsigned long long to, unsigned, void *context)
    {
        auto &scan = *static_cast<Scan *>(context);
        const auto end = qsizetype(to);
        const qsizetype start = end - scan.lengths[id];
        const bool isWhole = !wordEndsBefore(scan.text, start)
            && (!isAsciiWord(scan.text[end - 1]) || !wordBeginsAt(scan.text, end));
        if (isWhole)
            scan.found.push_back({start, end, id});
        return 0;
    }
};
} // namespace

/// Their lengths are known, so that Hyperscan need not look for where a match begins.
bench::Literals::Literals(std::vector<Literal> list) : m_list(std::move(list))
{
    for (const Literal &literal : m_list)
        m_lengths.push_back(literal.text.size());
    compile();
}

bench::Literals::~Literals()
{
    hs_free_scratch(m_scratch);
    hs_free_database(m_database);
}

void bench::Literals::compile()
{
    std::vector<const char *> pointers;
    std::vector<unsigned> ids;
    std::vector<unsigned> flags;
    std::vector<size_t> lengths;
    for (const Literal &literal : m_list) {
        ids.push_back(unsigned(pointers.size()));
        pointers.push_back(literal.text.constData());
        flags.push_back(literal.exactCase ? 0U : unsigned(HS_FLAG_CASELESS));
        lengths.push_back(size_t(literal.text.size()));
    }
    hs_compile_error_t *fault = nullptr;
    hs_compile_lit_multi(pointers.data(), flags.data(), ids.data(), lengths.data(), unsigned(pointers.size()),
                         HS_MODE_BLOCK, nullptr, &m_database, &fault);
    hs_free_compile_error(fault);
    hs_alloc_scratch(m_database, &m_scratch);
}

std::vector<Found> bench::Literals::allIn(const QByteArray &text) const
{
    Scan scan {text, m_lengths};
    hs_scan(m_database, text.constData(), unsigned(text.size()), 0, m_scratch, &Scan::onMatch, &scan);
    return std::move(scan.found);
}

void bench::Literals::keepLongest(std::vector<Found> &found)
{
    std::ranges::sort(found, [](const Found &a, const Found &b) {
        return std::tuple(a.start, b.end, a.literal) < std::tuple(b.start, a.end, b.literal);
    });
    qsizetype end = 0;
    std::erase_if(found, [&](const Found &one) {
        const bool isCovered = one.start < end;
        end = isCovered ? end : one.end;
        return isCovered;
    });
}
#endif
