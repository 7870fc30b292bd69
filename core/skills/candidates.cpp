// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/candidates.h"

#include "core/base/fold.h"
#include "core/base/pattern.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using skills::Candidate;
using skills::SkillKind;
using skills::Zone;

bool isSilent(Zone zone)
{
    return zone == Zone::About || zone == Zone::Benefits || zone == Zone::Closing
        || zone == Zone::Boilerplate;
}

Zone zoneAt(const std::vector<skills::ZoneSpan> &zones, int place)
{
    const auto after = std::ranges::upper_bound(zones, place, {}, &skills::ZoneSpan::start);
    return after == zones.begin() ? Zone::Unknown : std::prev(after)->zone;
}

/// A technology by name: what makes an ambiguous neighbour credible.
bool isTechnology(const skills::Skill &skill)
{
    return skill.kind == SkillKind::Hard && skill.category != "concept"_L1 && skill.category != "spoken"_L1
        && skill.category != "method"_L1 && skill.category != "standard"_L1
        && skill.category != "certification"_L1;
}

/// Of one family, or one leads to the other.
bool areKin(const skills::Skill &a, const skills::Skill &b)
{
    const auto leads = [](const skills::Skill &from, const skills::Skill &to) {
        return std::ranges::find(from.edges, to.key, &skills::Edge::to) != from.edges.end();
    };
    return (!a.family.isEmpty() && a.family == b.family) || leads(a, b) || leads(b, a);
}

bool endsSentence(QStringView gap)
{
    return gap.contains(u'\n') || gap.contains(u';') || gap.contains(". "_L1) || gap.contains("? "_L1)
        || gap.contains("! "_L1);
}

bool sameField(const skills::Skill &a, const skills::Skill &b)
{
    return isTechnology(a) == isTechnology(b);
}

const QStringList &cueWordsBefore()
{
    static const QStringList words {u"experience"_s, u"knowledge"_s,     u"proficient"_s,  u"proficiency"_s,
                                    u"skilled"_s,    u"expertise"_s,     u"familiar"_s,    u"familiarity"_s,
                                    u"fluent"_s,     u"written"_s,       u"programming"_s, u"coding"_s,
                                    u"built"_s,      u"understanding"_s, u"skill"_s,       u"kenntnisse"_s,
                                    u"erfahrung"_s,  u"ervaring"_s,      u"kennis"_s,      u"experiencia"_s,
                                    u"expérience"_s, u"tool"_s,          u"language"_s,    u"framework"_s,
                                    u"technology"_s, u"software"_s,      u"using"_s,       u"stack"_s,
                                    u"developer"_s,  u"command"_s,       u"technique"_s,   u"background"_s};
    return words;
}

const QStringList &cueWordsAfter()
{
    static const QStringList words {
        u"developer"_s,  u"programming"_s,   u"language"_s,     u"framework"_s, u"development"_s,
        u"code"_s,       u"engineer"_s,      u"script"_s,       u"library"_s,   u"microservice"_s,
        u"skill"_s,      u"certification"_s, u"programmer"_s,   u"scripting"_s, u"algorithm"_s,
        u"model"_s,      u"technique"_s,     u"proficiency"_s,  u"api"_s,       u"method"_s,
        u"kenntnisse"_s, u"entwickler"_s,    u"ontwikkelaar"_s, u"knowledge"_s};
    return words;
}

/// The word stems next to a place, at most `count`, nearest first, within the line.
std::vector<QString> wordsBeside(QStringView text, int from, int step, int count)
{
    std::vector<QString> words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.push_back(skills::stemOf(word));
        word.clear();
    };
    for (int i = from; i >= 0 && i < text.size() && std::abs(i - from) < 60; i += step) {
        const QChar c = text[i];
        if (c == u'\n' || int(words.size()) >= count)
            break;
        if (c.isLetterOrNumber())
            word = step > 0 ? word + c : c + word;
        else
            finish();
    }
    finish();
    if (int(words.size()) > count)
        words.resize(size_t(count));
    return words;
}

bool anyIn(const std::vector<QString> &words, const QStringList &list)
{
    return std::ranges::any_of(words, [&](const QString &word) { return list.contains(word); });
}

bool hasCueWord(QStringView text, const Candidate &candidate)
{
    return anyIn(wordsBeside(text, candidate.start - 1, -1, 2), cueWordsBefore())
        || anyIn(wordsBeside(text, candidate.end, 1, 1), cueWordsAfter());
}

/// "Go-live", "R&D", "J. C. Smith": glued to something that makes another word of it.
bool isGlued(QStringView text, const Candidate &candidate)
{
    const auto at = [&](int place) { return place >= 0 && place < text.size() ? text[place] : QChar(u' '); };
    const bool single = candidate.end - candidate.start == 1;
    const QChar before = at(candidate.start - 1);
    const QChar after = at(candidate.end);
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

/// A quick look that spares most texts a slow one.
template <size_t size> bool hasAny(QStringView text, const std::array<QLatin1StringView, size> &words)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text.contains(word); });
}

constexpr std::array studyWords {"egree"_L1,     "achelor"_L1,  "aster"_L1,  "Ph"_L1,   "octorate"_L1,
                                 "iplom"_L1,     "B.S"_L1,      "BS"_L1,     "M.S"_L1,  "MS"_L1,
                                 "MBA"_L1,       "raduate"_L1,  "ajor"_L1,   "tud"_L1,  "bschluss"_L1,
                                 "usbildung"_L1, "pleiding"_L1, "icence"_L1, "rado"_L1, "itulaci"_L1};
constexpr std::array companyWords {" is a"_L1,  " is the"_L1,  " is one"_L1,
                                   " are a"_L1, " are the"_L1, " are one"_L1};
constexpr std::array negatingWords {"no"_L1,    "No"_L1,   "NO"_L1,      "ithout"_L1, "kein"_L1, "Kein"_L1,
                                    "ohne"_L1,  "Ohne"_L1, "een"_L1,     "onder"_L1,  "ans"_L1,  "sin"_L1,
                                    "Sin"_L1,   "ever"_L1, "nstead"_L1,  "ather"_L1,  "away"_L1, "other"_L1,
                                    "Other"_L1, "tatt"_L1, "nstelle"_L1, "plaats"_L1, "lieu"_L1, "lugar"_L1};

/// The part of the line before a place, at most `length` characters.
QStringView lineBefore(QStringView text, int place, int length)
{
    const int from = std::max(0, place - length);
    const QStringView before = text.mid(from, place - from);
    return before.mid(before.lastIndexOf(u'\n') + 1);
}

/// "no experience with PHP needed", "without Java", "kein Oracle", "instead of Jenkins".
bool isNegated(QStringView text, const Candidate &candidate)
{
    static const QStringList negators {u"no"_s,   u"not"_s,  u"without"_s, u"kein"_s, u"keine"_s, u"keinen"_s,
                                       u"ohne"_s, u"geen"_s, u"zonder"_s,  u"san"_s,  u"sin"_s,   u"never"_s};
    static const QStringList fillers {
        u"prior"_s,       u"previous"_s,   u"need"_s,      u"for"_s,          u"of"_s,     u"in"_s,
        u"with"_s,        u"experience"_s, u"knowledge"_s, u"to"_s,           u"know"_s,   u"use"_s,
        u"mit"_s,         u"met"_s,        u"ervaring"_s,  u"erfahrung"_s,    u"kennis"_s, u"using"_s,
        u"kenntnisse"_s,  u"any"_s,        u"written"_s,   u"connaissance"_s, u"de"_s,     u"expérience"_s,
        u"experiencia"_s, u"en"_s,         u"longer"_s,    u"background"_s};
    static const QStringList turns {u"instead of"_s,   u"rather than"_s, u"away from"_s,
                                    u"other than"_s,   u"statt"_s,       u"anstelle von"_s,
                                    u"in plaat van"_s, u"au lieu de"_s,  u"en lugar de"_s};
    if (!hasAny(lineBefore(text, candidate.start, 60), negatingWords))
        return false;
    const std::vector<QString> before = wordsBeside(text, candidate.start - 1, -1, 6);
    QStringList said(before.rbegin(), before.rend());
    const QString phrase = said.join(u' ');
    if (std::ranges::any_of(
            turns, [&](const QString &turn) { return phrase == turn || phrase.endsWith(u' ' + turn); }))
        return true;
    for (const QString &word : before) {
        if (negators.contains(word))
            return true;
        if (!fillers.contains(word))
            return false;
    }
    return false;
}

/// What stands behind a "no" and an "or" is not asked for either: "no Java or PHP".
std::vector<bool> negatedOf(QStringView text, const std::vector<Candidate> &candidates)
{
    static const Pattern nor(uR"(^\s*(?:,|/|,?\s*(?:or|nor|oder|noch|of|ou|ni|o))\s*$)"_s,
                             QRegularExpression::CaseInsensitiveOption);
    std::vector<bool> negated(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        negated[i] = isNegated(text, candidates[i]);
        if (negated[i] || i == 0 || !negated[i - 1])
            continue;
        const int end = candidates[i - 1].end;
        negated[i] = nor.isIn(text.mid(end, candidates[i].start - end));
    }
    return negated;
}

/// "Master's degree in Econometrics or Statistics": what one studied is a fact about the degree, no skill.
bool isFieldOfStudy(QStringView text, const Candidate &candidate)
{
    if (candidate.skill->category != "concept"_L1)
        return false;
    static const Pattern study(
        uR"(\b(?:degrees?|bachelor(?:'|’)?s?|master(?:'|’)?s?|ph\.?d|doctorate|diploma|b\.?s\.?c?|m\.?s\.?c?|mba|undergraduate|graduate|majors?|studying|studium|abschluss|ausbildung|studie|opleiding|diplôme|licence|grado|titulación)\b\.?[^.;:\n]{0,60}?\b(?:in|of|der|des|im|en|als|richting)\b(?<tail>[^.;:\n]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Pattern other(
        uR"(\b(?:experience|knowledge|skills?|proficien\w*|familiar\w*|understanding|with|using|expertise|erfahrung|kenntnisse|ervaring|kennis|expérience|experiencia|years?|ability)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView before = lineBefore(text, candidate.start, 220);
    if (!hasAny(before, studyWords))
        return false;
    const QRegularExpressionMatch match = study.match(before);
    return match.hasMatch() && !other.isIn(match.capturedView(u"tail"));
}

/// "Acme is a firm that provides data analytics services": the company speaks of what it sells.
bool isCompanyTalk(QStringView text, const Candidate &candidate)
{
    if (candidate.zone == Zone::Required || candidate.zone == Zone::Preferred)
        return false;
    static const Pattern talk(
        uR"(\b(?:is|are) (?:an?|the|one of the) [^.\n]{0,120}?\b(?:company|firm|business|provider|consultancy|agency|start-?up|scale-?up|corporation|\(?\w*SB\)?|organi[sz]ation|leader|supplier|manufacturer|vendor)\b[^.\n]*\b(?:that|which|who|providing|provides|offers|offering|specializ\w+|specialis\w+|delivering|delivers|in|of|for)\b[^.\n]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Pattern reader(uR"(\b(?:you|your|looking for|seeking|candidate|hiring|role|position)\b)"_s,
                                QRegularExpression::CaseInsensitiveOption);
    const QStringView before = lineBefore(text, candidate.start, 500);
    if (!hasAny(before, companyWords))
        return false;
    const QRegularExpressionMatch match = talk.match(before);
    return match.hasMatch() && !reader.isIn(match.capturedView());
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

/// Leaves out what is written like a skill and means something else here.
void dropOtherSenses(const skills::Text &text, std::vector<Candidate> &candidates)
{
    const QString employer = foldedCompany(text.employer);
    const std::vector<std::pair<int, int>> names = namesOfEmployer(text);
    const auto isInName = [&](const Candidate &candidate) {
        return std::ranges::any_of(names, [&](const auto &name) {
            return candidate.start >= name.first && candidate.end <= name.second;
        });
    };
    const std::vector<bool> negated = negatedOf(text.text, candidates);
    std::vector<Candidate> kept;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates[i];
        const bool listed = candidate.zone == Zone::Required || candidate.zone == Zone::Preferred;
        const bool other = negated[i] || isInName(candidate) || isGlued(text.text, candidate)
            || isFieldOfStudy(text.text, candidate) || isCompanyTalk(text.text, candidate)
            || (!listed && isEmployer(employer, candidate, text.text));
        if (!other)
            kept.push_back(candidate);
    }
    candidates = std::move(kept);
}

/// "Jasmine, Karma and Mocha": names of one family in one list vouch for each other.
void acceptFamilies(QStringView text, std::vector<Candidate> &candidates)
{
    for (size_t i = 1; i < candidates.size(); ++i) {
        Candidate &one = candidates[i - 1];
        Candidate &other = candidates[i];
        const QStringView gap = text.mid(one.end, other.start - one.end);
        const bool isFamily = !one.skill->family.isEmpty() && one.skill->family == other.skill->family
            && one.skill != other.skill && isTechnology(*one.skill);
        const bool areWritten = one.policy.exactCase && other.policy.exactCase;
        if (isFamily && areWritten && !gap.trimmed().isEmpty() && skills::isListGap(gap))
            one.accepted = other.accepted = true;
    }
}

bool kinWhereNeeded(const Candidate &a, const Candidate &b)
{
    return (!a.policy.needsKin && !b.policy.needsKin) || areKin(*a.skill, *b.skill);
}

void acceptByNeighbours(QStringView text, std::vector<Candidate> &candidates)
{
    const auto beside = [&](size_t a, size_t b) {
        const int end = candidates[a].end;
        const QStringView gap = text.mid(end, candidates[b].start - end);
        return sameField(*candidates[a].skill, *candidates[b].skill)
            && kinWhereNeeded(candidates[a], candidates[b]) && !gap.trimmed().isEmpty()
            && skills::isListGap(gap);
    };
    // "computer vision algorithms": the second word only says what kind of thing the first is.
    const auto isHeadOfOther = [&](size_t place) {
        return place > 0
            && text.mid(candidates[place - 1].end, candidates[place].start - candidates[place - 1].end)
                   .trimmed()
                   .isEmpty();
    };
    const auto pass = [&](size_t from, size_t to) {
        if (isHeadOfOther(to))
            return;
        if (candidates[from].accepted && !candidates[to].accepted
            && candidates[from].skill->kind == SkillKind::Hard)
            candidates[to].accepted = beside(std::min(from, to), std::max(from, to));
    };
    for (size_t i = 1; i < candidates.size(); ++i)
        pass(i - 1, i);
    for (size_t i = candidates.size(); i > 1; --i)
        pass(i - 1, i - 2);
}

bool hasTechnologyNear(QStringView text, const std::vector<Candidate> &candidates, size_t place)
{
    const Candidate &self = candidates[place];
    const auto near = [&](const Candidate &other) {
        const int from = std::min(self.end, other.end);
        const int to = std::max(self.start, other.start);
        return !other.policy.needsCue && isTechnology(*other.skill) && isTechnology(*self.skill)
            && (!self.policy.needsKin || areKin(*self.skill, *other.skill)) && to - from <= 45
            && !endsSentence(text.mid(from, to - from));
    };
    for (size_t i = place; i > 0 && self.start - candidates[i - 1].end <= 45; --i) {
        if (near(candidates[i - 1]))
            return true;
    }
    for (size_t i = place + 1; i < candidates.size() && candidates[i].start - self.end <= 45; ++i) {
        if (near(candidates[i]))
            return true;
    }
    return false;
}
} // namespace

bool skills::isListGap(QStringView gap)
{
    if (gap.size() > 14)
        return false;
    static const Pattern list(
        uR"(^[\s,;/&|+()•·*-]*(?:(?:and|or|and/or|und|oder|en|of|et|ou|y|o|as well as)\b)?[\s,/&|+()•·*-]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return list.isIn(gap);
}

std::vector<skills::Candidate> skills::candidatesIn(const Lexicon &lexicon, const Text &text)
{
    std::vector<Candidate> candidates;
    for (const Hit &hit : lexicon.index().hitsIn(text.text)) {
        const Zone zone = zoneAt(text.zones, hit.start);
        if (!isSilent(zone))
            candidates.push_back(
                {&lexicon.skills()[size_t(hit.skill)], hit.start, hit.end, hit.policy, hit.byAlias, zone});
    }
    return candidates;
}

void skills::applyPolicies(const Text &text, std::vector<Candidate> &candidates)
{
    dropOtherSenses(text, candidates);
    for (size_t i = 0; i < candidates.size(); ++i) {
        Candidate &candidate = candidates[i];
        candidate.accepted = !candidate.policy.needsCue || hasCueWord(text.text, candidate)
            || hasTechnologyNear(text.text, candidates, i);
    }
    acceptFamilies(text.text, candidates);
    acceptByNeighbours(text.text, candidates);
    std::erase_if(candidates, [](const Candidate &candidate) { return !candidate.accepted; });
    const bool corroborated = std::ranges::any_of(candidates, [](const Candidate &candidate) {
        return !candidate.policy.weak && candidate.skill->kind == SkillKind::Hard
            && candidate.skill->category != "spoken"_L1 && candidate.skill->category != "standard"_L1;
    });
    if (!corroborated)
        std::erase_if(candidates, [](const Candidate &candidate) { return candidate.policy.weak; });
}
