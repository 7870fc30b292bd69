// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/negation.h"

#include "core/base/pattern.h"
#include "core/skills/beside.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using skills::Candidate;
using skills::Cue;
using skills::CuePlaces;

/// As far as wordsBeside() looks.
constexpr int farthestDenial = 60;

/// "no experience with PHP needed", "without Java", "kein Oracle", "instead of Jenkins".
bool isNegated(QStringView text, const Candidate &candidate)
{
    static const QStringList negators {u"no"_s,     u"not"_s,   u"without"_s, u"kein"_s,   u"keine"_s,
                                       u"keinen"_s, u"ohne"_s,  u"geen"_s,    u"zonder"_s, u"san"_s,
                                       u"sin"_s,    u"never"_s, u"aucun"_s,   u"aucune"_s, u"neither"_s,
                                       u"weder"_s,  u"ni"_s};
    static const QStringList fillers {
        u"prior"_s,       u"previous"_s,     u"need"_s,       u"for"_s,          u"of"_s,
        u"in"_s,          u"with"_s,         u"experience"_s, u"knowledge"_s,    u"to"_s,
        u"know"_s,        u"use"_s,          u"mit"_s,        u"met"_s,          u"ervaring"_s,
        u"erfahrung"_s,   u"kennis"_s,       u"using"_s,      u"kenntnisse"_s,   u"any"_s,
        u"written"_s,     u"connaissance"_s, u"de"_s,         u"expérience"_s,   u"experiencia"_s,
        u"en"_s,          u"longer"_s,       u"background"_s, u"se"_s,           u"requiere"_s,
        u"requieren"_s,   u"necesita"_s,     u"necesitan"_s,  u"conocimiento"_s, u"certification"_s,
        u"certificate"_s, u"like"_s,         u"such"_s,       u"as"_s,           u"formal"_s};
    static const QStringList turns {u" instead of"_s,   u" rather than"_s, u" away from"_s,
                                    u" other than"_s,   u" statt"_s,       u" anstelle von"_s,
                                    u" in plaat van"_s, u" au lieu de"_s,  u" en lugar de"_s};
    const std::vector<QString> before = skills::wordsBeside(text, candidate.start - 1, -1, 6);
    const QString phrase = u' ' + QStringList(before.rbegin(), before.rend()).join(u' ');
    if (std::ranges::any_of(turns, [&](const QString &turn) { return phrase.endsWith(turn); }))
        return true;
    for (const QString &word : before) {
        if (negators.contains(word))
            return true;
        if (!fillers.contains(word))
            return false;
    }
    return false;
}

/// "Java is not needed", "Java kein Muss", "Java niet nodig", "Java n'est pas nécessaire". Not "Java, not
/// required" or "Java (not required)": who lists a skill and says so of it would still like it.
bool isDeniedBehind(QStringView behind)
{
    static const Pattern denied(
        uR"(^(?:[ -](?:programming|development|coding|language|work|working|background|proficiency|fluency|experience|knowledge|skills?|expertise|certifications?|sprach|sprachkenntnisse|kenntnisse|erfahrung|ervaring|kennis|taal)){0,3}(?: (?:is|are|ist|sind|wird|werden|zijn|est|sont)|:)? ?(?:(?:definitely |absolutely )?not (?:needed|necessary|required|mandatory|expected|a must)|unnecessary|(?:isn|aren)['’]t (?:needed|necessary|required|mandatory|a must)|(?:ist )?kein muss|nicht (?:nötig|notwendig|erforderlich|vorausgesetzt|benötigt)|(?:is )?(?:niet (?:nodig|vereist|noodzakelijk|verplicht)|geen (?:vereiste|must|eis))|(?:n['’]est |ne sont )?(?:pas|non) (?:nécessaires?|requise?s?|obligatoires?|exigée?s?|indispensables?)|no (?:es |son )?(?:necesari[oa]s?|imprescindibles?|requerid[oa]s?|obligatori[oa]s?)|no (?:se requieren?|hace falta))(?![\p{L}]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return denied.isIn(behind);
}

/// "..., but a plus", "(though welcome)", "; aber von Vorteil": what is not required and still liked.
bool isWelcome(QStringView behind)
{
    static const Pattern welcome(
        uR"((?:[,;(–-]|\b(?:but|though|although|yet|however|just|only|aber|jedoch|sondern|maar|wel|mais|pero|aunque)\b) ?(?:(?:it|this|that|is|are|would|will|can|be|being|having|knowing|of|a|an|very|highly|strongly|definitely|certainly|always|considered|seen|as|big|huge|strong|real|nice|good|experience|with|some|knowledge|still|rather|es|ist|sind|wäre|sehr|ein|großer|dennoch|is|het|een|zijn|wel|zeer|groot|c['’]est|est|sont|serait|un|vrai|réel|très|es|son|será|sería|muy|se) ?)*(?:plus|bonus|advantage|advantageous|asset|benefit|beneficial|pro|preferred|preferable|desired|desirable|appreciated|welcome|helpful|useful|valued|valuable|great|ideal|nice|nice[- ]to[- ]have|von vorteil|vorteil|vorteilhaft|wünschenswert|gern(?:e)? gesehen|hilfreich|willkommen|pré|pre|pluspunt|voordeel|meegenomen|gewenst|handig|welkom|atout|appréciée?s?|souhaitée?s?|bienvenue?s?|utiles?|valorable|valora(?:rá|n)?|deseables?|ventaja|bienvenid[oa]s?|útil(?:es)?)(?!\w))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return welcome.isIn(behind);
}

/// "You don't need Docker", "needn't know Java", "pas besoin de Java", "sin necesidad de Java".
bool isDeniedBefore(QStringView before)
{
    static const Pattern denied(
        uR"((?:(?:do|does)(?:n['’]t| not) (?:need|require|expect|have to (?:know|use))|(?:is|are) not required to|needn['’]t (?:know|use)|pas besoin d(?:e|['’])|sin necesidad de|no es necesario)(?: (?:to )?(?:know|have|any|saber|experience with|experience in|connaître))? ?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return denied.isIn(before);
}

bool isDeniedBeside(QStringView text, const CuePlaces &cues, const Candidate &candidate)
{
    constexpr int near = 60;
    const int from = std::max(0, candidate.start - near);
    const int to = std::min(int(text.size()), candidate.end + near);
    return (cues.stands(Cue::Denial, candidate.end, to)
            && isDeniedBehind(text.sliced(candidate.end, to - candidate.end)))
        || (cues.stands(Cue::Denial, from, candidate.start)
            && isDeniedBefore(text.sliced(from, candidate.start - from)));
}
/// "A or B", "A, B": one list. A comma alone may part what is asked from what is not.
enum class Bond { None, Comma, And, Or };

Bond bondOf(QStringView between)
{
    static const Pattern nor(uR"(^\s*(?:/|,?\s*(?:or|nor|oder|noch|of|ou|ni|o))\s*$)"_s,
                             QRegularExpression::CaseInsensitiveOption);
    static const Pattern both(uR"(^\s*(?:&|,?\s*(?:and|und|en|et|y|e))\s*$)"_s,
                              QRegularExpression::CaseInsensitiveOption);
    if (between.trimmed() == u",")
        return Bond::Comma;
    return nor.isIn(between) ? Bond::Or : both.isIn(between) ? Bond::And : Bond::None;
}

Bond bondBefore(QStringView text, const std::vector<Candidate> &candidates, size_t i)
{
    if (i == 0 || i >= candidates.size() || candidates[i].start < candidates[i - 1].end)
        return Bond::None;
    const int end = candidates[i - 1].end;
    return bondOf(text.mid(end, candidates[i].start - end));
}

/// What the sentence says of a candidate, or of the list it stands in, before it comes to the next.
QStringView saidBehind(QStringView text, const std::vector<Candidate> &candidates, size_t i)
{
    constexpr int farthest = 120;
    size_t last = i;
    while (bondBefore(text, candidates, last + 1) != Bond::None)
        ++last;
    const int from = candidates[last].end;
    int to = std::min(int(text.size()), from + farthest);
    if (last + 1 < candidates.size())
        to = std::max(from, std::min(to, candidates[last + 1].start));
    const QStringView behind = text.sliced(from, to - from);
    static const Pattern end(uR"(\n|[.!?](?:\s|$))"_s);
    const PatternMatch match = end.match(behind);
    return match.hasMatch() ? behind.left(match.capturedStart()) : behind;
}
} // namespace

std::vector<bool> skills::negatedOf(QStringView text, const CuePlaces &cues,
                                    const std::vector<Candidate> &candidates)
{
    const auto bond = [&](size_t i) { return bondBefore(text, candidates, i); };
    std::vector<bool> negated(candidates.size());
    std::vector<bool> isDenied(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        const int start = candidates[i].start;
        const int cue = cues.lastBefore(start, Cue::Denial, farthestDenial);
        isDenied[i] = isDeniedBeside(text, cues, candidates[i]);
        negated[i] = isDenied[i]
            || (cue != CuePlaces::nowhere && !text.mid(cue, start - cue).contains(u'\n')
                && isNegated(text, candidates[i]))
            || (i > 0 && negated[i - 1] && (bond(i) == Bond::Comma || bond(i) == Bond::Or));
    }
    // "A, B or C is not required" speaks of all three, "A, B is not required" of one.
    for (size_t i = candidates.size(); i-- > 1;) {
        if (!isDenied[i] || bond(i) == Bond::Comma)
            continue;
        for (size_t at = i; bond(at) != Bond::None; --at)
            negated[at - 1] = true;
    }
    for (size_t i = 0; i < candidates.size(); ++i)
        negated[i] = negated[i] && !isWelcome(saidBehind(text, candidates, i));
    return negated;
}
