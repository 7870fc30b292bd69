// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/blockers.h"

#include "core/base/fold.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ledger {
namespace {
/// The most years in one skill are the least the person has worked.
std::optional<double> yearsOf(const SkillSnapshot &snapshot)
{
    std::optional<double> years = snapshot.person.years;
    for (const SkillStanding &standing : snapshot.standing.skills())
        years = std::max(years, standing.years);
    return years;
}

std::optional<Blocker> yearsBlocker(const AskingPosting &posting, const SkillSnapshot &snapshot)
{
    if (!posting.yearsMin || *posting.yearsMin <= 0)
        return {};
    const std::optional<double> years = yearsOf(snapshot);
    if (years && *years >= *posting.yearsMin)
        return {};
    Blocker blocker;
    blocker.kind = Blocker::Kind::Years;
    blocker.verdict = years ? Blocker::Verdict::Blocks : Blocker::Verdict::Unknown;
    blocker.yearsAsked = posting.yearsMin;
    blocker.years = years;
    return blocker;
}

std::optional<Blocker> degreeBlocker(const AskingPosting &posting, const SkillSnapshot &snapshot)
{
    const std::optional<Degree> own = snapshot.person.degree;
    if (!posting.degree || *posting.degree == Degree::None || (own && *own >= *posting.degree))
        return {};
    Blocker blocker;
    blocker.kind = Blocker::Kind::Degree;
    blocker.verdict = own ? Blocker::Verdict::Blocks : Blocker::Verdict::Unknown;
    if (experienceMayStandIn(posting.degreeText))
        blocker.verdict = Blocker::Verdict::ExperienceMayStandIn;
    blocker.degreeAsked = posting.degree;
    blocker.degree = own;
    return blocker;
}

/// "No sponsorship", "must be authorised to work": who needs a visa is not wanted.
bool asksForPapers(const QString &text)
{
    static const QRegularExpression asks(
        uR"(\b(?:no|not|unable to|cannot|can ?not|without|won(?:'|’)t) (?:\w+ ){0,4}(?:sponsor|visa)|\bcitizen|\bauthori[sz](?:ed|ation)|\bright to work|\bgreen card|\bclearance|\bsecret\b|\bts ?/ ?sci\b|\beligib\w+ to work|\bvalid work)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return asks.match(text).hasMatch();
}

std::optional<Blocker> placeBlocker(const AskingPosting &posting, const SkillSnapshot &snapshot)
{
    const QStringList &places = snapshot.wishes.places;
    const bool isBound = posting.workMode && *posting.workMode != WorkMode::Remote;
    if (places.isEmpty() || !isBound || posting.location.isEmpty())
        return {};
    const QString asked = folded(posting.location);
    if (std::ranges::any_of(places, [&](const QString &place) { return asked.contains(folded(place)); }))
        return {};
    Blocker blocker;
    blocker.kind = Blocker::Kind::Place;
    blocker.verdict = Blocker::Verdict::Blocks;
    blocker.asked = posting.location;
    return blocker;
}

/// "Visa sponsorship available".
bool offersSponsorship(const QString &text)
{
    static const QRegularExpression offers(
        uR"(\b(?:we|can|will|do|happy to|able to) (?:offer|provide|sponsor)|sponsorship (?:is )?(?:available|offered|provided|possible)|\b(?:offers?|provides?) (?:\w+ ){0,3}sponsorship|\bvisa support)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return offers.match(text).hasMatch() && !asksForPapers(text);
}

std::optional<Blocker> visaBlocker(const AskingPosting &posting, const SkillSnapshot &snapshot)
{
    const std::optional<bool> needs = snapshot.wishes.needsVisa;
    if (posting.visa.isEmpty() || needs == false || (needs == true && offersSponsorship(posting.visa)))
        return {};
    Blocker blocker;
    blocker.kind = Blocker::Kind::Visa;
    blocker.verdict =
        needs == true && asksForPapers(posting.visa) ? Blocker::Verdict::Blocks : Blocker::Verdict::Unknown;
    blocker.asked = posting.visa;
    return blocker;
}
} // namespace

std::vector<Blocker> blockersOf(const AskingPosting &posting, const SkillSnapshot &snapshot)
{
    std::vector<Blocker> blockers;
    for (const std::optional<Blocker> &blocker :
         {yearsBlocker(posting, snapshot), degreeBlocker(posting, snapshot), placeBlocker(posting, snapshot),
          visaBlocker(posting, snapshot)}) {
        if (blocker)
            blockers.push_back(*blocker);
    }
    return blockers;
}

bool experienceMayStandIn(const QString &degreeText)
{
    static const QRegularExpression pattern(
        uR"(\b(?:or (?:an? |the )?(?:[\w+-]+ ){0,5}experience|or equivalent(?! (?:degree|field|discipline|subject|qualification))|equivalent (?:combination|experience|practical|work)|in lieu of|instead of a degree|portfolio of (?:projects|work)|or (?:an? )?(?:[\w-]+ )?portfolio|(?:experience|skills?) (?:can|may|will)(?: also)? (?:be (?:equally|just as)|substitute|replace|count)|of gelijkwaardige ervaring|of (?:vergelijkbare )?werkervaring|oder (?:eine )?(?:vergleichbare|gleichwertige) (?:qualifikation|erfahrung)|ou (?:une )?expérience équivalente|o experiencia equivalente)(?!\w))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(degreeText).hasMatch();
}
} // namespace ledger
