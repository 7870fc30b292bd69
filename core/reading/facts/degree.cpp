// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/facts/text_facts.h"
#include "core/reading/facts/wishes.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
using reading::DegreeAsked;
using reading::Fact;
using reading::Posted;
using skills::Zone;

struct LevelPattern {
    Degree level = Degree::None;
    Pattern pattern {};
};

const std::array<LevelPattern, 5> &levelPatterns()
{
    static const std::array<LevelPattern, 5>
        patterns {
            LevelPattern {
                Degree::None,
                reading::wordPattern(
                    uR"((?<![\p{L}])(?:high[- ]school (?:diploma|degree|graduate|education|or)|GED|(?:no|without a) (?:formal )?degree (?:is )?(?:required|needed|necessary)|keine? (?:abgeschlossene )?ausbildung (?:nötig|erforderlich)|geen (?:diploma|opleiding) (?:nodig|vereist)|sans diplôme|sin titulación|vmbo)(?![\p{L}]))"_s)},
            LevelPattern {
                Degree::Vocational,
                reading::wordPattern(
                    uR"((?<![\p{L}])(?:associate(?:'s|’s|s)?(?: degree| of (?:science|arts|applied)|\s?/\s?bachelor| or bachelor| and \d)|MBO(?:[- ]?(?:niveau)? ?[2-4])?\+?(?:[- ](?:niveau|diploma|opleiding))?|\p{L}*abgeschlossene (?:\p{L}+ |-|\(|\)){0,3}(?:berufs)?ausbildung|berufsausbildung|lehre als|bac\s?\+\s?2|(?-i:BTS|DUT|CAP)(?!['’])|bac pro\p{L}*|FP (?:de )?(?:grado )?(?:superior|medio)|ciclo formativo|CFG[SM]|grado (?:superior|medio)|formación profesional|vocational (?:degree|education|training|qualification)|trade school|technical school)(?![\p{L}]))"_s)},
            LevelPattern {Degree::Bachelor,
                          reading::wordPattern(
                              uR"((?<![\p{L}])(?:bachelor(?:'s|’s|s|rsquos|opleiding|diploma|abschluss|studium|niveau|graad)?|under ?graduate (?:degree|or (?:graduate|advanced))|university degree(?! ?\((?:M\.?\s?Sc|M\.?A|master))|college degree|(?:4|four)[- ]year (?:college |university )?degree|B\.\s?(?:S|A|Sc|Eng|Tech|Com)(?:\.|(?![\p{L}]))|B(?:Sc|Eng|Tech|Com)|HBO(?:[-+/ ](?:werk|niveau|diploma|opleiding|bachelor))?|(?:erfolgreich )?abgeschlossenes (?:\p{L}+ |\(|\)|/){0,3}(?:\p{L}*studium)|\p{L}*hochschulabschluss|(?:universitäts|fachhochschul|fh-?)abschluss|(?:informatik|ingenieur|wirtschafts)?studium (?:der|des|im bereich|in)|bac\s?\+\s?[34]|licence (?:en|in|pro\p{L}*)|licenciatura|licenciad[oa]|grado (?:en|universitario)|titulación universitaria|título universitario|estudios universitarios|carrera universitaria|ingeniería (?:informática|técnica|industrial)|graduad[oa] en)(?![\p{L}]))"_s)},
            LevelPattern {
                Degree::Master,
                reading::wordPattern(
                    uR"((?<![\p{L}])(?:(?<!scrum )(?<!scrum-)(?<!harbour )(?<!harbor )master(?:'s|’s|s|rsquos)?(?:\s+|/)(?:degree|of science|of arts|of business|in(?= \p{L})|or (?:phd|higher|doctor\p{L}*)|level|diploma|phd|ph\.d|graad|opleiding|abschluss|studium|thesis level)|(?<!scrum )(?<!harbour )(?<!harbor )masters(?= (?:degree|in|or)|\s?/|,? (?:or |and )?ph)|(?<!scrum )master(?:'s|’s)(?! (?:thes|course|student))|master \([\p{L}. ]{2,8}\) degree|university degree \((?:M\.?Sc\.?|M\.?A\.?|master\S*)(?=\))|bachelor(?:'s|’s|s)?\s?(?:/|,|or|oder|of|ou|o|en/of)\s?master(?:'s|’s|s)?|(?<!scrum )(?<!scrum-)master(?:'s|’s|s)? (?:with|plus|and) (?:at least |a minimum of |minimum )?\d|(?:phd|ph\.d\.?) or (?:an? )?master(?:'s|’s|s)?|M\.\s?(?:S|A|Sc|Eng)(?:\.|(?![\p{L}]))|MSc|MBA|(?<!under)(?<!under )(?<!under-)graduate degree|advanced degree|post-?graduate degree|bac\s?\+\s?5|diplôme d(?:'|’)ingénieur|école d(?:'|’)ingénieurs?|master 2|máster|WO(?:[- ](?:niveau|opleiding|diploma|werk\p{L}*|master))|academisch (?:niveau|werk)\p{L}*|universitaire (?:opleiding|master)|wetenschappelijk onderwijs|university master|diplom(?:-informatiker|studium))(?![\p{L}]))"_s)},
            LevelPattern {
                Degree::Phd,
                reading::wordPattern(
                    uR"((?<![\p{L}])(?:ph\.?\s?d\.?|doctorate|doctoral degree|promotion in|promoviert\p{L}*|doctorat|doctorado|gepromoveerd)(?![\p{L}]))"_s)}};
    return patterns;
}

/// "BS/MS in Statistics", "MS or PhD": short forms that are only degrees beside their like, never "MS
/// Office".
const std::array<LevelPattern, 2> &shortForms()
{
    static const std::array<LevelPattern, 2> patterns {
        LevelPattern {
            Degree::Bachelor,
            Pattern(
                uR"((?<=[a-z])BS(?= in [A-Z])|\bB[SA]\s?(?:/|,|or|and/or|and)\s?(?:B[SA]|MS|MA|PhD)\b|\bB[SA]\b(?:,? (?:or|and) [^.;\n]{0,20})?\s+(?i:degree|in\b|with\b|plus\b|and/or|required|preferred|\((?:or|in|e\.g)|or (?:equivalent|higher|MS|above|better))|\bB[SA]\b, M(?:S|A|BA)\b|\bB[SA]\b(?= ?\((?:MS|M\.S|PhD|Ph\.D|Master))|(?:MS|PhD|Ph\.D\.?),? or B[SA]\b)"_s)},
        LevelPattern {
            Degree::Master,
            Pattern(
                uR"(\bM[SA]\s?(?:/|,|or)\s?(?:PhD|Ph\.D|MBA)|\bM[SA]\b (?:degree|in [A-Z]|or higher|(?:with|plus) (?:at least |a minimum of |minimum )?\d)|\bBS\s?(?:/|,|or)\s?MS\b|(?:PhD|Ph\.D\.?)\s?(?:/|,|or)\s?M[SA]\b)"_s)}};
    return patterns;
}

/// "Assist in teaching bachelor's courses", "our team of PhDs": not what is asked.
bool isAboutOthers(QStringView near)
{
    static const Pattern others = reading::wordPattern(
        uR"((?<![\p{L}])(?:teach(?:ing)?|supervis\w+|courses?|theses|thesis|phd (?:position|student|candidate|track|programme?)s?|team of [^.\n]{0,20}phd|students?|studenten|tuition|sponsor(?:ed|ing)?|pursue|towards? (?:a|your)|studying for|opleiding te|even if you|do not meet|academy|master class|masterclass|master data|scrum master|(?:have|has|having) earned|more than \d+ that have|wages? of|allowance of|internship (?:wage|allowance)|stagevergoeding)(?![\p{L}]))"_s);
    return others.match(near).hasMatch();
}

bool isStillStudying(QStringView sentence)
{
    static const Pattern studying = reading::wordPattern(
        uR"(\b(?:pursuing|enrolled|currently studying|final year|you study|student|studerend|studeert|working towards|work towards|ongoing|final (?:phase|stage) of your)\b)"_s);
    return studying.isIn(sentence);
}

bool isOptional(QStringView sentence)
{
    static const Pattern optional = reading::wordPattern(
        uR"(\b(?:preferred|a plus|advantageous|an? (?:big |strong )?(?:advantage|asset)|beneficial|bonus(?=\))|desired|desirable|nice to have|ideally|or ?(?:the |an )?equivalent(?! (?:degrees?|qualifications?|diploma|(?:technical |quantitative |related )?(?:fields?|disciplines?|subjects?|areas?|majors?|degrees?)))|equivalent (?:certifications?|years)|military experience|niet (?:noodzakelijk|nodig|vereist)|or equal|gewenst|(?<!, )or (?:related|similar) (?:work |professional )experience|/ ?equivalent|or (?:a |an )?(?:at least |minimum of |more than )?(?:two|three|four|five|six|seven|eight|nine|ten)(?: \(\d+\))? (?:or more )?years|or education and training|or at least \d+ years|or substitute|or related experience|equivalent (?:work |practical |professional )?experience|or comparable|in lieu|not required|von vorteil|een pré|may substitute|can be substituted|of vergelijkbaar|of gelijkwaardig\w*|oder (?:eine )?vergleichbar\w*|oder gleichwertig\w*|ou équivalent\w*|ou expérience|o equivalente|o experiencia|apprécié\w*|souhaité\w*|valorable|se valora\w*|wünschenswert|equally valu\w+|(?:is|are) common|can replace|(?:combination|mix) of (?:education|training)|or (?:relevant |proven |practical |significant )?(?:work |professional )?experience|or \d+\+? years)\b|or (?:the |an )?equivalent(?=\d))"_s);
    return optional.match(sentence).hasMatch();
}

/// Only wished for; not what experience may stand in for.
bool isWished(QStringView sentence)
{
    static const Pattern wish = reading::wordPattern(
        uR"((?<![\p{L}])(?:preferred|a plus|advantageous|advantage|asset|beneficial|bonus|desired|desirable|nice to have|ideally|von vorteil|een pré|gewenst|apprécié\w*|souhaité\w*|valorable|se valora\w*|wünschenswert)(?![\p{L}]))"_s);
    return wish.isIn(sentence);
}

/// "Preferably a master's": said before the degree.
bool isOptionalBefore(QStringView before)
{
    static const Pattern optional = reading::wordPattern(
        uR"((?<![\p{L}])(?:preferably|preferred(?! ?\))|ideally|bij voorkeur|idealerweise|de préférence|idéalement|preferiblemente|preferentemente|desired|desirable|nice to have|a plus|such as|preference (?:is )?given to(?: candidates with)?)(?![\p{L}])[^.;\n]{0,25}$)"_s);
    return optional.match(before).hasMatch();
}

/// "Six years of experience or a bachelor's": the years stand in for it, unless they go with a degree
/// themselves.
bool isInsteadOfYears(QStringView before, QStringView behind)
{
    static const Pattern ownYears = reading::wordPattern(uR"(^[^.;\n]{0,80}\bwith (?:at least )?\d)"_s);
    static const Pattern years = reading::wordPattern(
        uR"(^(?!.*\b(?:degree|diploma|bachelor|master|ph\.?d|doctora|(?:b\.?\s?s|m\.?\s?s|b\.?\s?a|bsc|msc|hbo|wo)\b)).*\b(?:years?|jaar|jahre)\b[^.;\n]{0,60}\b(?:or|of|oder) (?:an? |een |einen? )?$)"_s);
    return years.isIn(before) && !ownYears.isIn(behind);
}

/// "Or a master's and one year": as much asked as what the sentence before says.
bool isAlternative(QStringView before)
{
    static const Pattern opens = reading::wordPattern(
        uR"(^\s*(?:or|oder|ofwel|ou|o)\s|[,;] ?(?:or|oder|of|ou|o)(?: with)?(?: an?| een| eine?| une?| una?)?\s+$)"_s);
    return opens.match(before).hasMatch();
}

/// "... field. Or equivalent experience": what stands in for the degree said as a sentence of its own, one of
/// the next two. "Combination of education and experience will be considered" is another way to say so.
bool isReplacedBehind(QStringView behindSentence)
{
    static const Pattern standsIn = reading::wordPattern(
        uR"(\A\W{1,3}(?:or|oder|of|ou|o)\s+(?:an? |een |eine? |une? |una? )?(?:equivalent|comparable|relevant|significant|extensive|similar|proven|gelijkwaardig|vergelijkbaar|vergelijkbare|gleichwertig|vergleichbar|équivalent|equivalente)\w*(?![\p{L}]))"_s);
    static const Pattern yearsInstead = reading::wordPattern(
        uR"(\A\W{1,3}or\s+(?:at least )?\d+\+? years[^.;\n]{0,20} experience(?! and| with a)|\A\W{1,3}[^.\n]{0,90}(?:in lieu of|substituted? for|instead of) (?:a |the )?degree)"_s);
    static const Pattern lastOfAll = reading::wordPattern(
        uR"(\A[^.\n(]{0,160};\s*or (?:an )?equivalent (?:work |practical |professional |relevant )?experience(?![\p{L}]))"_s);
    static const Pattern considered = reading::wordPattern(
        uR"(\A(?:\W{0,3}[^\n]{0,140}?[.;:*(]\W{0,3}|\W{1,3})(?:or |a |an |any |will (?:also )?(?:accept|consider) (?:any |an |a )?)*(?:[\w() ]{0,20})?(?:equivalent (?:work |practical |professional )?experience (?:will|may|can|is|in lieu|considered)|equivalent combination|combination of (?:education|experience|training)|in lieu of (?:a )?degree|(?:consider|accept) \w+ years|candidates with (?:at least )?\w+ years[^.\n]{0,60} be considered|years of (?:[\w()]+ ){0,4}(?:may|can|will) be (?:substituted|considered|accepted)))"_s);
    return standsIn.isIn(behindSentence) || yearsInstead.isIn(behindSentence)
        || lastOfAll.isIn(behindSentence) || considered.isIn(behindSentence);
}

/// What is said of a degree itself: "Bachelor's degree in law, master's preferred" says nothing of the
/// bachelor's, "Master's degree (PhD preferred) required" nothing of the wish.
QString ownWords(QStringView behind)
{
    static const QString another =
        u"(?:bachelor|master|mba|msc|m\\.s\\.?|ph\\.?\\s?d|doctor|advanced|graduate|higher degree|promotion|licence)"_s;
    static const Pattern aside =
        reading::wordPattern(u"\\([^()]*(?<![\\p{L}])"_s + another
                             + u"[^()]*(?:preferred|a plus|desired|ideally|preferably)[^()]*\\)"_s);
    static const Pattern next = reading::wordPattern(
        u"^([^,;(]{0,20}(?:degree|diploma| in |opleiding|abschluss)[^;(]{0,120}?)[,;] ?(?:an? |with an? |and an? )?"_s
        + another + u"[^.;,\\n]{0,60}(?:preferred|a plus|desired|desirable|preferably)(?![\\p{L}])"_s);
    // "..., industry experience preferred" wishes for something else.
    static const Pattern otherWish = reading::wordPattern(
        uR"([,;] (?!or |and )[^,;.\n]{0,40}(?<!or )(?<!equivalent )(?<!work )(?:experience|knowledge|certifications?|training) (?:is |are )?(?:strongly |highly )?(?:preferred|a plus|desired|desirable)(?![\p{L}]))"_s);
    // "(Computer Science preferred)" wishes for a field.
    static const Pattern field =
        reading::wordPattern(uR"(\((?!\s*(?:strongly |highly |is )?preferred)[^()]{2,60} preferred\s*\))"_s);
    QString own = otherWish.removedFrom(field.removedFrom(aside.removedFrom(behind.toString())));
    const PatternMatch match = next.match(own);
    return match.hasMatch() ? match.captured(1) + own.mid(match.capturedEnd()) : own;
}

struct Mentioned {
    Degree level = Degree::None;
    qsizetype start = 0;
    qsizetype end = 0;
    bool optional = false;
    bool alternative = false;
    /// Only wished for, rather than asked unless experience stands in for it.
    bool wished = false;
};

std::optional<Mentioned> mentionAt(const Posted &posted, Degree level, const PatternMatch &match)
{
    const int start = int(match.capturedStart());
    const int end = int(match.capturedEnd());
    const Zone zone = posted.zoneAt(start);
    if (zone == Zone::About || zone == Zone::Benefits || zone == Zone::Boilerplate)
        return {};
    const QStringView text = posted.text;
    reading::Span span = reading::sentenceAround(posted.text, start);
    // The dot of "MSc." ends no sentence.
    constexpr int shortForm = 5;
    if (end - start <= shortForm && end < text.size() && text[end] == u'.')
        span.end = std::max(span.end, reading::sentenceAround(posted.text, end + 1).end);
    if (isStillStudying(text.mid(span.start, span.end - span.start)))
        return {};
    const int from = std::max(span.start, start - 50);
    if (isAboutOthers(text.mid(from, std::min(span.end, end + 20) - from)))
        return {};
    // "required, master preferred": the nearer word holds. Past "degree." the next sentence may say what
    // stands in.
    const QString behind = ownWords(text.mid(start, std::max(0, std::min(260, span.end - start))));
    static const Pattern required = reading::wordPattern(
        uR"(^(?:(?! or (?:related|relevant|equivalent|comparable|similar) (?:\w+ ){0,4}(?:experience|knowledge))[^.;\n,(]){0,60}(?<![\p{L}])(?:(?<!not )required|mandatory|is a must|a must|vereist|erforderlich|zwingend|exigé|obligatoire|imprescindible|obligatorio)(?![\p{L}])(?! but| or))"_s);
    const bool isRequired = required.match(behind).hasMatch();
    const bool wished = !isRequired
        && (zone == Zone::Preferred || isOptionalBefore(text.mid(from, start - from))
            || reading::isWishedAbove(text, start) || isWished(behind));
    const bool optional = wished || isInsteadOfYears(text.mid(span.start, start - span.start), behind)
        || isReplacedBehind(text.mid(span.end, 260)) || (!isRequired && isOptional(behind));
    return Mentioned {level, start, end, optional, isAlternative(text.mid(span.start, start - span.start)),
                      wished};
}

void collect(const Posted &posted, const LevelPattern &one, std::vector<Mentioned> &all)
{
    auto matches = one.pattern.globalMatch(posted.text, posted.landmarks);
    while (matches.hasNext()) {
        if (const std::optional<Mentioned> mention = mentionAt(posted, one.level, matches.next()))
            all.push_back(*mention);
    }
}

/// "Or a master's and one year" holds as much as the degree before it.
void settleAlternatives(std::vector<Mentioned> &all)
{
    std::ranges::sort(all, {}, &Mentioned::start);
    for (size_t i = 0; i < all.size(); ++i) {
        // What stands in for another degree has one before it.
        constexpr qsizetype farthest = 500;
        const bool alone = i == 0 || all[i].start - all[i - 1].end > farthest;
        if (!all[i].alternative || alone)
            continue;
        all[i].optional = all[i - 1].optional;
        all[i].wished = all[i - 1].wished;
    }
}
} // namespace

std::optional<reading::Fact<reading::DegreeAsked>> reading::degreeIn(const Posted &posted)
{
    std::vector<Mentioned> all;
    std::ranges::for_each(levelPatterns(), [&](const LevelPattern &one) { collect(posted, one, all); });
    std::ranges::for_each(shortForms(), [&](const LevelPattern &one) { collect(posted, one, all); });
    if (all.empty())
        return {};
    settleAlternatives(all);
    // The least degree that is asked decides, be it one that experience stands in for; what is only
    // preferred speaks where nothing is asked.
    const auto weaker = [](const Mentioned &a, const Mentioned &b) {
        return std::tuple(a.wished, a.level, a.optional) < std::tuple(b.wished, b.level, b.optional);
    };
    const Mentioned asked = *std::ranges::min_element(all, weaker);
    return found(posted, DegreeAsked {asked.level, !asked.optional}, asked.start, asked.end, u"text.degree"_s,
                 0.85);
}
