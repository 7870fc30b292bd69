// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/language.h"

#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array languages {"en"_L1, "de"_L1, "nl"_L1, "fr"_L1, "es"_L1};

/// Small words that only one of the five languages uses often.
const QHash<QString, int> &wordLanguages()
{
    static const QHash<QString, int> words = [] {
        const std::array<QString, languages.size()> lists {
            u"the and of to with for you our is are will we this that your from have as or by at"_s,
            u"und der die das mit für sie wir ist ein eine den von zu im auf dich deine unsere bei oder auch"_s,
            u"de het een en van je jij wij voor met bij ons onze jouw zijn ook aan niet dat te op wat"_s,
            u"le les des et une pour vous nous dans avec sur notre votre est du au aux ou en vos"_s,
            u"el los las y una para con por del nuestro tu que se su como más nuestra al en te"_s};
        QHash<QString, int> made;
        for (size_t i = 0; i < lists.size(); ++i) {
            for (const QString &word : lists[i].split(u' '))
                made[word] = made.contains(word) ? -1 : int(i);
        }
        return made;
    }();
    return words;
}
} // namespace

QString reading::languageOf(const QString &text)
{
    std::array<int, languages.size()> counts {};
    int words = 0;
    QString word;
    for (const QChar c : text.left(20'000)) {
        if (c.isLetter()) {
            word += c.toLower();
            continue;
        }
        if (word.isEmpty())
            continue;
        ++words;
        const int language = wordLanguages().value(word, -1);
        if (language >= 0)
            ++counts[size_t(language)];
        word.clear();
    }
    const auto best = std::ranges::max_element(counts);
    if (*best < 3 || *best * 40 < words)
        return {};
    return languages[size_t(best - counts.begin())];
}
