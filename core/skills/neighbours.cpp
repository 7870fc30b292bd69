// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/neighbours.h"

#include "core/base/pattern.h"
#include "core/skills/beside.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using skills::Candidate;
using skills::isTechnology;
using skills::lineBefore;
using skills::SkillKind;
using skills::wordsBeside;

/// Of one family, or one leads to the other, or both lead to the same.
bool areKin(const skills::Skill &a, const skills::Skill &b)
{
    const auto meets = [&](const skills::Edge &edge) {
        return std::ranges::find(b.edges, edge.to, &skills::Edge::to) != b.edges.end();
    };
    const auto leads = [](const skills::Skill &from, const skills::Skill &to) {
        return std::ranges::find(from.edges, to.key, &skills::Edge::to) != from.edges.end();
    };
    return (!a.family.isEmpty() && a.family == b.family) || leads(a, b) || leads(b, a)
        || std::ranges::any_of(a.edges, meets);
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
        u"kenntnisse"_s, u"entwickler"_s,    u"ontwikkelaar"_s, u"knowledge"_s, u"experience"_s,
        u"expertise"_s};
    return words;
}

bool anyIn(const std::vector<QString> &words, const QStringList &list)
{
    return std::ranges::any_of(words, [&](const QString &word) { return list.contains(word); });
}

bool kinWhereNeeded(const Candidate &a, const Candidate &b)
{
    return (!a.policy.needsKin && !b.policy.needsKin) || areKin(*a.skill, *b.skill);
}
} // namespace

bool skills::isTechnology(const Skill &skill)
{
    return skill.kind == SkillKind::Hard && skill.category != "concept"_L1 && skill.category != "spoken"_L1
        && skill.category != "method"_L1 && skill.category != "standard"_L1
        && skill.category != "certification"_L1;
}

bool skills::hasCueWord(QStringView text, const Candidate &candidate)
{
    // "Go is a bonus", "R is a must": only of a skill is that said.
    static const Pattern judged(
        uR"(^ (?:is|are|would be) (?:an? )?(?:(?:big|huge|strong|definite|real) )?(?:plus|bonus|must|asset|advantage|preferred|nice[- ]to[- ]have)\b)"_s);
    constexpr int judgement = 40;
    return judged.isIn(text.sliced(candidate.end).left(judgement))
        || anyIn(wordsBeside(text, candidate.start - 1, -1, 2), cueWordsBefore())
        || anyIn(wordsBeside(text, candidate.end, 1, 1), cueWordsAfter());
}

bool skills::isExampleOfTools(QStringView text, const Candidate &candidate)
{
    static const Pattern example(
        uR"(\b(?:tools?|frameworks?|languages?|technolog(?:y|ies)|librar(?:y|ies)|platforms?|databases?|packages|assistants?)\b[^.;:()\n]{0,30}(?:\(|[,:]? ?\b(?:such as|like|including|think of|zoals|wie|comme|como)\b)(?: ?\(?\b(?:e\.g\.|eg|i\.e\.|for example|for instance|such as|like|think|bijv\.|z\.B\.)[,:]?)? ?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return candidate.policy.exactCase && !candidate.policy.needsKin && isTechnology(*candidate.skill)
        && example.isIn(lineBefore(text, candidate.start, 90));
}

bool skills::hasTechnologyNear(QStringView text, const std::vector<Candidate> &candidates, size_t place)
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

void skills::acceptFamilies(QStringView text, std::vector<Candidate> &candidates)
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

void skills::acceptByNeighbours(QStringView text, std::vector<Candidate> &candidates)
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
        if (candidates[from].accepted && !candidates[to].accepted && !candidates[to].policy.listed
            && candidates[from].skill->kind == SkillKind::Hard)
            candidates[to].accepted = beside(std::min(from, to), std::max(from, to));
    };
    for (size_t i = 1; i < candidates.size(); ++i)
        pass(i - 1, i);
    for (size_t i = candidates.size(); i > 1; --i)
        pass(i - 1, i - 2);
}

bool skills::isListGap(QStringView gap)
{
    if (gap.size() > 14)
        return false;
    static const Pattern list(
        uR"(^[\s,;/&|+()•·*-]*(?:(?:and|or|and/or|und|oder|en|of|et|ou|y|o|as well as)\b)?[\s,/&|+()•·*-]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return list.isIn(gap);
}
