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
    static const QStringList negators {u"no"_s,   u"not"_s,  u"without"_s, u"kein"_s, u"keine"_s, u"keinen"_s,
                                       u"ohne"_s, u"geen"_s, u"zonder"_s,  u"san"_s,  u"sin"_s,   u"never"_s};
    static const QStringList fillers {
        u"prior"_s,       u"previous"_s,   u"need"_s,      u"for"_s,          u"of"_s,     u"in"_s,
        u"with"_s,        u"experience"_s, u"knowledge"_s, u"to"_s,           u"know"_s,   u"use"_s,
        u"mit"_s,         u"met"_s,        u"ervaring"_s,  u"erfahrung"_s,    u"kennis"_s, u"using"_s,
        u"kenntnisse"_s,  u"any"_s,        u"written"_s,   u"connaissance"_s, u"de"_s,     u"expérience"_s,
        u"experiencia"_s, u"en"_s,         u"longer"_s,    u"background"_s};
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

/// "Java is not needed", "Java kein Muss", "Java niet nodig", "Java n'est pas nécessaire".
bool isDeniedBehind(QStringView behind)
{
    static const Pattern denied(
        uR"(^(?: (?:experience|knowledge|skills?|kenntnisse|ervaring))?(?: (?:is|are|ist|sind))? ?(?:not (?:needed|necessary)|unnecessary|isn['’]t (?:needed|necessary)|(?:ist )?kein muss|nicht (?:nötig|notwendig|erforderlich)|(?:is )?niet (?:nodig|vereist)|n['’]est pas (?:nécessaire|requis)|no es (?:necesario|imprescindible))(?![\p{L}]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return denied.isIn(behind);
}

/// "You don't need Docker", "needn't know Java", "pas besoin de Java", "sin necesidad de Java".
bool isDeniedBefore(QStringView before)
{
    static const Pattern denied(
        uR"((?:(?:do|does)(?:n['’]t| not) (?:need|have to (?:know|use))|needn['’]t (?:know|use)|pas besoin d(?:e|['’])|sin necesidad de|no es necesario)(?: (?:to )?(?:know|have|any|saber|experience with|experience in|connaître))? ?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return denied.isIn(before);
}

bool isDeniedBeside(QStringView text, const CuePlaces &cues, const Candidate &candidate)
{
    constexpr int near = 40;
    const int from = std::max(0, candidate.start - near);
    const int to = std::min(int(text.size()), candidate.end + near);
    return (cues.stands(Cue::Denial, candidate.end, to)
            && isDeniedBehind(text.sliced(candidate.end, to - candidate.end)))
        || (cues.stands(Cue::Denial, from, candidate.start)
            && isDeniedBefore(text.sliced(from, candidate.start - from)));
}
} // namespace

std::vector<bool> skills::negatedOf(QStringView text, const CuePlaces &cues,
                                    const std::vector<Candidate> &candidates)
{
    static const Pattern nor(uR"(^\s*(?:,|/|,?\s*(?:or|nor|oder|noch|of|ou|ni|o))\s*$)"_s,
                             QRegularExpression::CaseInsensitiveOption);
    std::vector<bool> negated(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        const int start = candidates[i].start;
        const int cue = cues.lastBefore(start, Cue::Denial, farthestDenial);
        negated[i] = cue != CuePlaces::nowhere && !text.mid(cue, start - cue).contains(u'\n')
            && isNegated(text, candidates[i]);
        negated[i] = negated[i] || isDeniedBeside(text, cues, candidates[i]);
        if (negated[i] || i == 0 || !negated[i - 1])
            continue;
        const int end = candidates[i - 1].end;
        negated[i] = nor.isIn(text.mid(end, candidates[i].start - end));
    }
    return negated;
}
