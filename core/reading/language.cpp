// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/language.h"

#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array languages {"en"_L1, "de"_L1, "nl"_L1, "fr"_L1, "es"_L1};

using Counts = std::array<int, languages.size()>;

/// Small words and a few that every posting has: a bit for each language that uses them.
const QHash<QStringView, int> &wordLanguages()
{
    static const QHash<QStringView, int> words = [] {
        static constexpr std::array<QStringView, languages.size()> lists {
            u"the and of to with for you our is are will we this that your from have has as or by at an be "
            u"in on a it who can not all work team experience looking skills years strong their they what "
            u"about join us if must may should would into more than how",
            u"und der die das mit für sie wir ist ein eine einen einem einer den dem des von zu zum zur im "
            u"am auf dich dir dein deine deinen unsere unser unseren ihre ihr bei oder auch als in an du "
            u"sind wird werden haben hast bist suchen bieten nicht über aus nach sowie gerne kenntnisse "
            u"erfahrung aufgaben studium abgeschlossenes abgeschlossene es er so wie durch um was mehr uns",
            u"de het een en van je jij wij voor met bij ons onze jouw zijn ook aan niet dat te op wat in is "
            u"of als om naar uit door hebt heb bent ben ga gaat zoeken wie werken ervaring binnen over dan "
            u"deze dit er kun kan worden wordt we u uur ben zoek zoekt",
            u"le la les des et une un pour vous nous dans avec sur notre nos votre vos est du au aux ou en "
            u"de à ce cette qui que plus par sont être vous êtes avez recherchons recherche expérience "
            u"entreprise équipe poste son sa ses il elle je tu ton ta tes pas ne d l",
            u"el la los las y una un para con por del de en nuestro nuestra nuestros tu tus que se su sus "
            u"como más al te es son o lo buscamos busca ofrecemos experiencia equipo trabajo empresa años "
            u"somos eres tienes si no a sobre este esta ser"};
        QHash<QStringView, int> made;
        for (size_t i = 0; i < lists.size(); ++i) {
            for (const QStringView word : lists[i].split(u' '))
                made[word] |= 1 << i;
        }
        return made;
    }();
    return words;
}

void count(QStringView word, Counts &counts)
{
    constexpr qsizetype longest = 15;
    const int bits = word.size() > longest ? 0 : wordLanguages().value(word, 0);
    if (bits == 0)
        return;
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += (bits >> i) & 1;
}

/// Letters that only one of the five uses: as good as a word where a text is short.
void countLetter(QChar c, Counts &counts)
{
    static constexpr QStringView german = u"ßäö";
    static constexpr QStringView french = u"çœèêàù";
    static constexpr QStringView spanish = u"ñ¿¡";
    if (c.unicode() < 128)
        return;
    counts[1] += german.contains(c);
    counts[3] += french.contains(c);
    counts[4] += spanish.contains(c);
}
/// Letter by letter: the few letters that become two when small are no letters of these languages.
QString lowered(QStringView text)
{
    QString small(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, small.begin(), [](QChar c) {
        const char16_t unit = c.unicode();
        return unit >= 128 ? c.toLower() : unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : c;
    });
    return small;
}
} // namespace

QString reading::languageOf(const QString &text)
{
    constexpr int looked = 8'000;
    constexpr int fewestHits = 2;
    constexpr int mostWordsAHit = 12;
    Counts counts {};
    int words = 0;
    qsizetype start = 0;
    const QString head = lowered(QStringView(text).left(looked)) + u' ';
    for (qsizetype i = 0; i < head.size(); ++i) {
        countLetter(head[i], counts);
        if (head[i].isLetter())
            continue;
        if (i > start) {
            ++words;
            count(QStringView(head).mid(start, i - start), counts);
        }
        start = i + 1;
    }
    const auto best = std::ranges::max_element(counts);
    const auto closest = std::ranges::count(counts, *best);
    if (*best < fewestHits || closest > 1 || *best * mostWordsAHit < words)
        return {};
    return languages[size_t(best - counts.begin())];
}
