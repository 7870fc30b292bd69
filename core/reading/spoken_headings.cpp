// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/spoken_headings.h"

#include "core/base/pattern.h"

#include <QList>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using skills::Zone;

struct Spoken {
    Zone zone = Zone::Unknown;
    Pattern pattern {};
};

/// The first that matches holds.
const std::array<Spoken, 7> &spokenHeadings()
{
    static const std::array<Spoken, 7> headings {// "It would be awesome if you", "even better if you have".
                                                 Spoken {
                                                     Zone::Preferred,
                                                     Pattern(
                                                         uR"(\b(?:bonus|plus|awesome|great|nice|love it|extra|even better|stand out)\b.*\bif (?:you|you have|you also|you are)$|^(?:youd|you would|you) ideally (?:have|bring)$|^nice to have but not required$|^(?:these |the |below |following )*(?:qualifications|skills|experience|requirements) (?:would be|are|is) (?:nice to have|preferred|a plus|desirable|desired)(?: but not required)?$|^(?:some )?other (?:relevant )?skills you may have$)"_s)},
                                                 // "More about this role", "Why your role matters": they
                                                 // begin like a word about the company.
                                                 Spoken {
                                                     Zone::Duties,
                                                     Pattern(
                                                         uR"(^(?:(?:(?:a (?:bit|little) )?more )?(?:information )?(?:about|on|regarding) (?:the|this|your|our) (?:\w+ ){0,2}(?:role|position|job|gig|tasks?|duties|responsibilities|opportunity|assignment|internship|vacancy|traineeship|team|squad)(?: (?:and|you) .*)?|why (?:this|your|the) (?:role|position|job|work) (?:matters|exists)|over (?:de|deze|jouw|je) (?:\w+ ){0,2}(?:rol|functie|baan|opdracht|vacature|stage)|uber (?:die|diese|deine|ihre) (?:rolle|stelle|position|aufgaben?)|a propos d(?:u|e ce|e votre) (?:poste|role|stage)|sobre (?:el|este|tu) (?:puesto|rol|trabajo))$)"_s)},
                                                 Spoken {Zone::Duties, Pattern(uR"(^(?:so |this is |here is |heres )?what (?:(?:will|would|do|are) you|youll|you will) (?:be )?(?:do|doing|work on|working on|own|build|going to do|get to do|take on|be responsible for|responsible for)\b|^what (?:(?:will be part of|does|will|is) )?(?:your|the|this) (?:responsibilities|role|job|position|day|week|work)(?: (?:will )?(?:be|include|entail|involve|look)s?\b.*)?$|^how (?:will you|you will|youll|you) (?:help|make|contribute|create|have)\b|\b(?:responsibilities|duties|tasks|activities|functions|goals|taken|takenpakket)\b (?:\w+ ){0,3}(?:include|includes|are|will be|zijn|uit)(?: but (?:are |is )?not limited to)?$|^in this (?:\w+ ){0,2}(?:role|position|internship) you will\b|^(?:as (?:an?|the|our) .*)?you will (?:also )?be (?:also )?responsible for$|^as (?:an?|the|our) .* you will$|^(?:some )?examples? of projects\b|^we(?:ll| will) trust you with$)"_s)}, Spoken {Zone::Benefits, Pattern(uR"(^why (?:you(?:ll| will| should|d)?|should you|people) (?:love|join|like|enjoy|want)\b|^why (?:join|work (?:at|with|for))(?: \w+){0,5}$|^(?:here is |heres )?what (?:benefits\b|.{1,40} (?:have to |has to |can )?offers?(?: you| me)?$)|^(?:the |our |some )?benefits (?:of|at|offered)\b|^offered benefits$|^our offer (?:to|for) you$|^we (?:would love|are happy) to offer you$|\barbeidsvoorwaardenpakket\b|\barbeidsvoorwaarden pakket\b)"_s)},
                                                 Spoken {
                                                     Zone::Required,
                                                     Pattern(
                                                         uR"(^(?:you (?:might|may|could|will|would|are|re)|youll|youre) (?:be )?(?:a|the|our) (?:\w+ )?(?:fit|match|candidate|person)\b.* if\b|\byou(?:ll| will| must| should)? (?:at least )?(?:need|have|bring)$|^voldoe (?:jij|je|u) aan\b|\bvoldoe je aan de volgende eisen$|^(?:herken|zie) (?:jij|je) (?:jezelf|je)|^(?:the |our )?(?:ideal )?candidates? (?:for this \w+ )?(?:(?:will|should|must|needs to) have|has|have)(?: the following)?$|^to be successful in this (?:role|job|position)\b|^we are (?:ideally )?(?:looking for|seeking)(?: (?:someone|professionals|candidates|people|individuals))?(?: (?:who|with.*|that))?$|^what are the (?:\w+ ){0,2}(?:qualifications|requirements|skills)$|^what (?:\w+ ){0,2}(?:qualifications|background|skills|experience) (?:you|are|will|is|do)\b|^(?:the )?(?:skills|experience|qualifications) (?:we|you)\b|^the profile we\b|^(?:at least |more than |minimum )?\d+(?: \d+)?(?: plus)? years? of experience and knowledge of$)"_s)},
                                                 Spoken {
                                                     Zone::Closing,
                                                     Pattern(
                                                         uR"(^(?:.* has )?(?:more|other|similar|related|meer|andere|vergelijkbare|gerelateerde|weitere|ahnliche|autres) (?:jobs|vacancies|vacatures|positions|openings|stellen|stellenangebote|offres|ofertas)\b|^what happens (?:next|once|after)\b|^after (?:weve|we) received? your application|^to all (?:staffing|recruit)|^want (?:more info|to apply)\b)"_s)},
                                                 Spoken {
                                                     Zone::About,
                                                     Pattern(
                                                         uR"(^(?:who|wie|qui) (?:is|zijn|sind|sommes) (?!(?:the|your|our|de|der|right|ideal|jij|je|du|sie|vous)\b)|^get to know (?!you)|^why we(?:re| are)\b|^(?:this is|dit is|das ist) (?!(?:you|me|jij|what|how|your|an?|the|wat|hoe|was|wie|een|eine?)\b)\w+$)"_s)}};
    return headings;
}

/// Whether the first or the last word is one of those with which such headings begin or end: most lines are
/// none of them.
bool maySpeak(const QString &form)
{
    static const auto wordsOf = [](QStringView words) {
        const QList<QStringView> list = words.split(u' ');
        return QSet<QStringView>(list.begin(), list.end());
    };
    static const QSet<QStringView> first = wordsOf(
        u"a about after als andere as at autres ahnliche below benefits candidate candidates das dit example "
        u"examples experience following get gerelateerde here heres herken how ideal in information meer "
        u"minimum "
        u"more nice offered on ons other our over people qualifications qui regarding related requirements "
        u"similar skills so sobre some the these this to uber vergelijkbare voldoe want we weitere well what "
        u"who "
        u"why wie you youd youll youre zie");
    static const QSet<QStringView> last =
        wordsOf(u"also andere are be bring eisen have include includes like need pakket to uit you zijn");
    const qsizetype space = form.indexOf(u' ');
    const QStringView view = form;
    return space > 0
        && (first.contains(view.left(space)) || last.contains(view.mid(form.lastIndexOf(u' ') + 1))
            || form.front().isDigit());
}
} // namespace

std::optional<Zone> reading::spokenZone(const QString &form)
{
    if (!maySpeak(form))
        return {};
    for (const Spoken &heading : spokenHeadings()) {
        if (heading.pattern.isIn(form))
            return heading.zone;
    }
    return {};
}
