// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/other_senses.h"

#include "core/base/fold.h"
#include "core/base/pattern.h"
#include "core/skills/beside.h"
#include "core/skills/cue_places.h"
#include "core/skills/negation.h"

#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using skills::Candidate;
using skills::Cue;
using skills::CuePlaces;
using skills::lineBefore;
using skills::SkillKind;
using skills::wordsBeside;
using skills::Zone;

/// What is known of a text in which many candidates stand.
struct Surroundings {
    const skills::WordMap &map;
    CuePlaces cues;
};

/// "Go-live", "R&D", "J. C. Smith": glued to something that makes another word of it.
bool isGlued(QStringView text, const Candidate &candidate)
{
    const auto at = [&](int place) { return place >= 0 && place < text.size() ? text[place] : QChar(u' '); };
    const bool single = candidate.end - candidate.start == 1;
    const QChar before = at(candidate.start - 1);
    const QChar after = at(candidate.end);
    // "http:/acme.example": an address.
    if (after == u':' && at(candidate.end + 1) == u'/')
        return true;
    if (single) {
        const QStringView bad = u"&'’-.";
        const bool leftBad = (bad.contains(before) || before == u'$') && !at(candidate.start - 2).isSpace();
        const bool rightBad = (bad.contains(after) && at(candidate.end + 1).isLetterOrNumber())
            || (after == u'.' && at(candidate.end + 1) == u' '
                && (at(candidate.start - 2) == u'.' || at(candidate.end + 3) == u'.'));
        return leftBad || rightBad;
    }
    if (!candidate.policy.exactCase || after != u'-' || !at(candidate.end + 1).isLower())
        return false;
    static const QStringList tails {u"based"_s,  u"like"_s,    u"driven"_s,
                                    u"native"_s, u"related"_s, u"specific"_s};
    const std::vector<QString> next = wordsBeside(text, candidate.end + 1, 1, 1);
    return next.empty() || !tails.contains(next.front());
}

/// The line before a candidate, at most `farthest` units, where a cue is in it and none of `stops` stands
/// between that and the candidate, further behind the cue's start than it takes itself; else nothing.
QStringView lineWithCue(const Surroundings &around, const Candidate &candidate, Cue cue, int farthest,
                        QStringView stops)
{
    constexpr int longestCue = 20;
    const int place = around.cues.lastBefore(candidate.start, cue, farthest + longestCue);
    if (place == CuePlaces::nowhere)
        return {};
    const int behind = std::min(candidate.start, std::max(place + 6, around.map.gapFrom(place) + 1));
    const QStringView between = around.map.text().mid(behind, candidate.start - behind);
    // Most often the nearest stop is not far.
    const bool isParted = std::any_of(between.rbegin(), between.rend(),
                                      [&](QChar c) { return std::ranges::find(stops, c) != stops.end(); });
    return isParted ? QStringView() : lineBefore(around.map.text(), candidate.start, farthest);
}

/// "Master's degree in Econometrics or Statistics": what one studied is a fact about the degree, no skill.
bool isFieldOfStudy(const Surroundings &around, const Candidate &candidate)
{
    if (candidate.skill->category != "concept"_L1)
        return false;
    static const Pattern study(
        uR"(\b(?:degrees?|bachelor(?:'|’)?s?|master(?:'|’)?s?|ph\.?d|doctorate|diploma|b\.?s\.?c?|m\.?s\.?c?|mba|undergraduate|graduate|majors?|studying|studium|abschluss|ausbildung|studie|opleiding|diplôme|licence|grado|titulación)\b\.?[^.;:\n]{0,60}?\b(?:in|of|der|des|im|en|als|richting)\b(?<tail>[^.;:\n]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Pattern other(
        uR"(\b(?:experience|knowledge|skills?|proficien\w*|familiar\w*|understanding|with|using|expertise|erfahrung|kenntnisse|ervaring|kennis|expérience|experiencia|years?|ability)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView before = lineWithCue(around, candidate, Cue::Study, 220, u".:;\n");
    if (before.isEmpty())
        return false;
    const PatternMatch match = study.match(before);
    return match.hasMatch() && !other.isIn(match.capturedView(u"tail"));
}

/// "Acme is a firm that provides data analytics services": the company speaks of what it sells.
bool isCompanyTalk(const Surroundings &around, const Candidate &candidate)
{
    if (candidate.zone == Zone::Required || candidate.zone == Zone::Preferred)
        return false;
    static const Pattern talk(
        uR"(\b(?:is|are) (?:an?|the|one of the) [^.\n]{0,120}?\b(?:company|firm|business|provider|consultancy|agency|start-?up|scale-?up|corporation|\(?\w*SB\)?|organi[sz]ation|leader|supplier|manufacturer|vendor)\b[^.\n]*\b(?:that|which|who|providing|provides|offers|offering|specializ\w+|specialis\w+|delivering|delivers|in|of|for)\b[^.\n]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Pattern reader(uR"(\b(?:you|your|looking for|seeking|candidate|hiring|role|position)\b)"_s,
                                QRegularExpression::CaseInsensitiveOption);
    const QStringView before = lineWithCue(around, candidate, Cue::Claim, 500, u".\n");
    if (before.isEmpty())
        return false;
    const PatternMatch match = talk.match(before);
    return match.hasMatch() && !reader.isIn(match.capturedView());
}

/// "A portfolio of projects (GitHub, papers)": where work is shown is no skill.
bool isShowcase(QStringView text, const Candidate &candidate)
{
    if (candidate.skill->family != "vcs"_L1)
        return false;
    static const Pattern showcase(
        uR"(\b(?:portfolio|showcase|side projects?)\b[^.;\n]{0,40}[(:][^.;)\n]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return showcase.isIn(lineBefore(text, candidate.start, 120));
}

/// "An office in Cypress, CA": a town that is written like a skill.
bool isTown(QStringView text, const Candidate &candidate)
{
    if (!candidate.policy.exactCase && !candidate.policy.listed)
        return false;
    // The states of America whose letters mean nothing else in a posting.
    static const Pattern state(
        uR"(^,? (?:AK|AR|AZ|CA|CO|CT|DE|FL|IA|IL|KS|KY|LA|MA|MD|MN|MO|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|PA|SC|TN|TX|UT|VA|WA|WI|WV|WY)(?![\w-]))"_s);
    return state.isIn(text.mid(candidate.end, 6));
}

/// "Law degree (JD, LLB or LLM)": a master of laws.
bool isLawDegree(QStringView text, const Candidate &candidate)
{
    if (candidate.end - candidate.start != 3 || text.mid(candidate.start, 3) != "LLM"_L1)
        return false;
    static const Pattern before(
        uR"(\b(?:LL\.?B|J\.?D|(?:law|legal) (?:degree|studies|school|education)|(?:degree|master['’]?s?|studie|opleiding|studium) (?:in |of )?(?:law|recht(?:en)?|jura)|lawyer|jurist|rechten|droit|derecho)\b[^.;\n]*$|\bdegree \((?:preferably )?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Pattern behind(uR"(^,? (?:degree|title|or equivalent law)\b)"_s,
                                QRegularExpression::CaseInsensitiveOption);
    constexpr int near = 60;
    return before.isIn(lineBefore(text, candidate.start, near))
        || behind.isIn(text.sliced(candidate.end).left(near));
}

/// "You get a MacBook or a Windows laptop", "hardware of your choice (Mac or Linux)": what one works on.
bool isOwnDevice(QStringView text, const Candidate &candidate)
{
    const QString &family = candidate.skill->family;
    if (!family.startsWith("os-"_L1) && family != "mobile"_L1)
        return false;
    static const Pattern device(
        uR"(^(?: \d+)?,? (?:(?:based|work) )?(?:laptops?|phones?|smartphones?|notebooks?|tablets?|machines?|devices?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Pattern given(
        uR"(\b(?:you(?:['’]ll| will)? (?:get|receive|choose|pick)|your (?:own )?(?:choice|laptop|phone|macbook|hardware|equipment)|of your (?:choice|choosing)|we (?:give|provide|offer) you|(?:krijg|kies) (?:je|jij)|(?:je|jij) (?:krijgt|kiest)|naar keuze|(?:bekommst|erhältst|wählst) du|deiner wahl|(?:avez|aurez) le choix|au choix|a elegir)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr int near = 90;
    const QStringView line = lineBefore(text, candidate.start, near);
    const QStringView before = line.mid(1 + std::max(line.lastIndexOf(". "_L1), line.lastIndexOf(u';')));
    static const Pattern list(uR"(\b(?:laptop|macbook|mac|hardware|workstation|pc|phone|iphone)\b)"_s,
                              QRegularExpression::CaseInsensitiveOption);
    return given.isIn(before) && (list.isIn(before) || device.isIn(text.sliced(candidate.end).left(near)));
}

/// "The Dutch healthcare system", "German law": where something is from, no language.
bool isOrigin(QStringView text, const Candidate &candidate)
{
    if (candidate.skill->category != "spoken"_L1)
        return false;
    static const Pattern thing(
        uR"(^ (?:and (?-i:[A-Z])\w+ )?(?:(?:private|public|civil|national|leading|financial|real|higher|top) )?(?:employers?|universit\w+|council|law|laws|legislation|regulations?|compan(?:y|ies)|markets?|health ?care|government|culture|estate|economy|society|railways?|waterworks|customers?|clients?|branch|offices?|subsidiary|retail\w*|banks?|banking|pensions?|tax|taxes|labou?r|collective|municipalit\w+|police|army|citizens?|citizenship|nationality|passport|courses?|lessons|consumers?|households?|start-?ups?|scale-?ups?|ministry|organi[sz]ations?|institutes?|industry|sector|energy|insurance|accounting|gaap|authorit\w+|education|housing|tech|national|holidays?|engineering firm)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int looked = 40;
    return thing.isIn(text.sliced(candidate.end).left(looked));
}

bool isEmployer(const QString &employer, const Candidate &candidate, QStringView text)
{
    if (employer.isEmpty() || candidate.skill->kind != SkillKind::Hard
        || candidate.skill->category == "concept"_L1)
        return false;
    const QString said = foldedCompany(text.mid(candidate.start, candidate.end - candidate.start));
    return said == employer || employer.startsWith(said + u' ')
        || foldedCompany(candidate.skill->name) == employer;
}

/// Where the employer's whole name stands: "Windrose Logistics" asks for no logistics.
std::vector<std::pair<int, int>> namesOfEmployer(const skills::Text &text)
{
    std::vector<std::pair<int, int>> places;
    const QString name = text.employer.trimmed();
    if (!name.contains(u' '))
        return places;
    for (qsizetype at = text.text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.text.indexOf(name, at + name.size(), Qt::CaseInsensitive))
        places.emplace_back(int(at), int(at + name.size()));
    return places;
}
} // namespace

void skills::dropOtherSenses(const Text &text, const WordMap &map, std::vector<Candidate> &candidates)
{
    const QString employer = foldedCompany(text.employer);
    const std::vector<std::pair<int, int>> names = namesOfEmployer(text);
    const auto isInName = [&](const Candidate &candidate) {
        return std::ranges::any_of(names, [&](const auto &name) {
            return candidate.start >= name.first && candidate.end <= name.second;
        });
    };
    const Surroundings around {map, CuePlaces(map)};
    const std::vector<bool> negated = negatedOf(text.text, around.cues, candidates);
    size_t place = 0;
    std::erase_if(candidates, [&](const Candidate &candidate) {
        const bool listed = candidate.zone == Zone::Required || candidate.zone == Zone::Preferred;
        return negated[place++] || isInName(candidate) || isGlued(text.text, candidate)
            || isFieldOfStudy(around, candidate) || isCompanyTalk(around, candidate)
            || isShowcase(text.text, candidate) || isTown(text.text, candidate)
            || isOrigin(text.text, candidate) || isLawDegree(text.text, candidate)
            || isOwnDevice(text.text, candidate) || (!listed && isEmployer(employer, candidate, text.text));
    });
}
