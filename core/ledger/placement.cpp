// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/career_levels.h"
#include "core/ledger/title_words.h"
#include "core/skills/neighbours.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
// Titles decide, lean, or say nothing; then the asked skills speak, whose share is between 0 and 1.
constexpr double strongTitle = 2.0;
constexpr double weakTitle = 0.4;
/// Below this nothing of a posting speaks for any track.
constexpr double leastScore = 0.15;
/// The person's own word on where a posting belongs outweighs all of them together.
constexpr double personsWord = 100;
/// How many technologies must speak for a track: beside a title that leans towards it, beside one that at
/// least builds something, and beside one that says nothing.
constexpr int technologiesWhereItLeans = 1;
constexpr int technologiesOfABuilder = 2;
constexpr int technologiesElse = 3;

double weightOf(Priority priority)
{
    return priority == Priority::Required ? 1.0 : priority == Priority::Unspecified ? 0.6 : 0.3;
}

/// How much each asked skill speaks for each track: the fewer tracks it is at home in, the more.
struct SkillVotes {
    std::map<QString, double> byTrack {};
    std::map<QString, std::vector<std::pair<double, QString>>> skills {};
};

SkillVotes votesOf(const std::vector<AskedSkill> &asked, const skills::Lexicon &lexicon)
{
    SkillVotes votes;
    double all = 0;
    for (const AskedSkill &each : asked) {
        const skills::Skill *skill = lexicon.find(each.skill);
        if (!skill || skill->tracks.empty())
            continue;
        const double weight = weightOf(each.priority);
        all += weight;
        for (const QString &track : skill->tracks) {
            const double vote = weight / double(skill->tracks.size());
            votes.byTrack[track] += vote;
            votes.skills[track].emplace_back(-vote, each.skill);
        }
    }
    for (auto &[track, sum] : votes.byTrack)
        sum /= all;
    for (auto &[track, skills] : votes.skills)
        std::ranges::sort(skills);
    return votes;
}

/// Technologies that speak for a track. Methods and office programs are at home everywhere.
int technologiesFor(const QString &track, const std::vector<AskedSkill> &asked,
                    const skills::Lexicon &lexicon)
{
    return int(std::ranges::count_if(asked, [&](const AskedSkill &each) {
        const skills::Skill *skill = lexicon.find(each.skill);
        return skill && skills::isTechnology(*skill) && skill->family != "office"_L1
            && std::ranges::find(skill->tracks, track) != skill->tracks.end();
    }));
}

/// Whether a title without deciding words leaves room for a track, seen from what is asked beside it.
bool isCredible(const QString &title, const QString &weak, int technologies)
{
    // "Marketing analyst" with SQL, R and Tableau: another trade, whose work is of the track all the same.
    if (!longestIn(title, titlesOf(TitleKind::OtherTrade)).isEmpty())
        return !weak.isEmpty() && technologies >= technologiesElse;
    return technologies >= (!weak.isEmpty() ? technologiesWhereItLeans
                                : !longestIn(title, titlesOf(TitleKind::Builder)).isEmpty()
                                ? technologiesOfABuilder
                                : technologiesElse);
}
} // namespace

Placement placed(const AskingPosting &posting, const skills::Lexicon &lexicon)
{
    const QString title = spaced(posting.title);
    SkillVotes votes = votesOf(posting.asked, lexicon);
    Placement best;
    for (const Track &track : tracks()) {
        const QString strong = longestIn(title, track.strongWords);
        const QString weak = strong.isEmpty() ? longestIn(title, track.weakWords) : QString();
        // Of two strong phrases the longer one is meant: "machine learning platform engineer".
        double score = votes.byTrack[track.key];
        score += posting.track == track.key ? personsWord : 0;
        score +=
            strong.isEmpty() ? (weak.isEmpty() ? 0 : weakTitle) : strongTitle + 0.01 * double(strong.size());
        if (score <= best.score || score < leastScore)
            continue;
        const bool isDecided = !strong.isEmpty() || posting.track == track.key;
        if (!isDecided && !isCredible(title, weak, technologiesFor(track.key, posting.asked, lexicon)))
            continue;
        best = {track.key, score, strong.isEmpty() ? weak : strong, {}, {}};
    }
    for (const auto &[vote, skill] : votes.skills[best.track])
        best.skills.append(skill);
    best.level = levelOf(posting, title);
    return best;
}
} // namespace ledger
