// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/text_print.h"

#include <algorithm>
#include <array>

namespace {
constexpr size_t bandCount = 20;
constexpr size_t rowsInBand = 3;

// The numbers are stored, so that they must come out alike on every machine: no std::hash, no qHash.
quint64 mixed(quint64 x)
{
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

/// FNV-1a over the UTF-16 units of each word.
std::vector<quint64> wordsOf(QStringView text)
{
    constexpr quint64 start = 0xcbf29ce484222325U;
    std::vector<quint64> words;
    quint64 word = start;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word = (word ^ c.toCaseFolded().unicode()) * 0x100000001b3U;
            continue;
        }
        if (word != start)
            words.push_back(std::exchange(word, start));
    }
    if (word != start)
        words.push_back(word);
    return words;
}
} // namespace

std::vector<quint64> text_print::runsOf(QStringView text)
{
    const std::vector<quint64> words = wordsOf(text);
    std::vector<quint64> runs;
    for (size_t i = 0; i + 2 < words.size(); ++i)
        runs.push_back(mixed(mixed(mixed(words[i]) ^ words[i + 1]) ^ words[i + 2]));
    std::ranges::sort(runs);
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

double text_print::sharedPart(const std::vector<quint64> &one, const std::vector<quint64> &other)
{
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < one.size() && j < other.size();) {
        if (one[i] == other[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (one[i] < other[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    const size_t all = one.size() + other.size() - shared;
    return all == 0 ? 0 : double(shared) / double(all);
}

std::vector<qint64> text_print::bandsOf(const std::vector<quint64> &runs)
{
    if (runs.size() < fewestRuns)
        return {};
    std::vector<qint64> bands;
    for (size_t band = 0; band < bandCount; ++band) {
        quint64 joined = band;
        for (size_t row = 0; row < rowsInBand; ++row) {
            const quint64 seed = mixed(band * rowsInBand + row + 1);
            quint64 least = ~quint64(0);
            for (const quint64 run : runs)
                least = std::min(least, mixed(run ^ seed));
            joined = mixed(joined ^ least);
        }
        bands.push_back(qint64(joined));
    }
    return bands;
}
