// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/tokens.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
bool isAscii(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 128; });
}

/// British and American spelling meet in one form.
void americanise(QString &word)
{
    struct Change {
        QLatin1StringView from;
        QLatin1StringView to;
    };
    static constexpr std::array changes {
        Change {"isation"_L1, "ization"_L1}, Change {"ising"_L1, "izing"_L1},
        Change {"modell"_L1, "model"_L1},    Change {"labell"_L1, "label"_L1},
        Change {"aviour"_L1, "avior"_L1},    Change {"analyse"_L1, "analyze"_L1},
        Change {"analysi"_L1, "analysis"_L1}};
    for (const Change &change : changes) {
        const qsizetype at = word.indexOf(change.from);
        if (at > 0 && !(change.from == "analysi"_L1 && !word.endsWith(change.from)))
            word.replace(at, change.from.size(), change.to);
    }
}

/// "Technologies" and "technology", "databases" and "database" become equal; "AWS", "class", "analysis" stay.
void singularise(QString &word)
{
    if (word.size() > 4 && word.endsWith("ies"_L1)) {
        word.chop(3);
        word += u'y';
        return;
    }
    const bool plural = word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1)
        && !word.endsWith("us"_L1) && !word.endsWith("is"_L1);
    if (plural)
        word.chop(1);
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// The end of C++, C++17, C#, F# whose letters end at `end`.
int endWithSigns(QStringView text, int start, int end)
{
    const auto at = [&](int place) { return place < text.size() ? text[place] : QChar(); };
    if (at(end) == u'+' && at(end + 1) == u'+' && end - start == 1) {
        int stop = end + 2;
        while (at(stop).isDigit())
            ++stop;
        return stop;
    }
    const bool sharp = at(end) == u'#' && end - start == 1 && !isWordCharacter(at(end + 1));
    return sharp ? end + 1 : end;
}

bool startsDotNet(QStringView text, int dot)
{
    const bool named = text.mid(dot + 1, 3).compare("net"_L1, Qt::CaseInsensitive) == 0;
    const bool ends = dot + 4 >= text.size() || !isWordCharacter(text[dot + 4]);
    const bool begins = dot == 0 || !isWordCharacter(text[dot - 1]);
    return named && ends && begins;
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

/// Marks the tokens that stand in an unbroken run which is an address.
void markAddresses(QStringView text, std::vector<skills::Token> &tokens)
{
    for (size_t i = 0; i < tokens.size();) {
        int start = tokens[i].start;
        while (start > 0 && !text[start - 1].isSpace() && tokens[i].start - start < 200)
            --start;
        int end = tokens[i].end;
        while (end < text.size() && !text[end].isSpace() && end - start < 400)
            ++end;
        QStringView run = text.mid(start, end - start);
        while (!run.isEmpty() && !isWordCharacter(run.back()) && run.back() != u'/')
            run.chop(1);
        const bool address = isAddress(run);
        do {
            tokens[i++].inAddress = address;
        } while (i < tokens.size() && tokens[i].end <= end);
    }
}
} // namespace

QString skills::stemOf(QStringView word)
{
    QString stem = isAscii(word) ? word.toString().toLower() : folded(word);
    if (stem.size() > 3) {
        singularise(stem);
        americanise(stem);
    }
    return stem;
}

std::vector<skills::Token> skills::tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    tokens.reserve(size_t(text.size() / 6));
    const int size = int(text.size());
    for (int i = 0; i < size;) {
        const bool dotNet = text[i] == u'.' && startsDotNet(text, i);
        if (!isWordCharacter(text[i]) && !dotNet) {
            ++i;
            continue;
        }
        int end = i + 1;
        while (end < size && isWordCharacter(text[end]))
            ++end;
        end = endWithSigns(text, i, end);
        tokens.push_back({i, end, stemOf(text.mid(i, end - i)), false});
        i = end;
    }
    markAddresses(text, tokens);
    return tokens;
}
