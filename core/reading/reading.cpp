// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"

#include "core/reading/detect.h"
#include "core/reading/duties.h"
#include "core/reading/employer_link.h"
#include "core/reading/facts/text_facts.h"
#include "core/reading/language.h"
#include "core/reading/normalise.h"
#include "core/reading/readers/entries.h"
#include "core/reading/titles.h"
#include "core/reading/understood.h"
#include "core/skills/find.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
using reading::Kind;
using reading::Reading;
using reading::SkillFound;
using reading::Source;
using skills::Zone;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Reading", text, nullptr, count);
}

/// Required beats unspecified beats preferred: the strongest word that any mention deserves.
bool isStronger(Priority a, Priority b)
{
    const auto rank = [](Priority one) {
        return one == Priority::Required ? 2 : one == Priority::Unspecified ? 0 : 1;
    };
    return rank(a) > rank(b);
}

std::vector<SkillFound> gathered(const std::vector<skills::Found> &found, const QString &text,
                                 const skills::Lexicon &lexicon)
{
    std::vector<SkillFound> list;
    QHash<const skills::Skill *, size_t> places;
    for (const skills::Found &one : found) {
        const auto known = places.constFind(one.skill);
        const size_t place = known == places.constEnd() ? list.size() : *known;
        if (place == list.size()) {
            places.insert(one.skill, place);
            list.push_back({one.skill->key, one.priority, one.group, one.years, {}});
        }
        SkillFound &skill = list[place];
        if (isStronger(one.priority, skill.priority)) {
            skill.priority = one.priority;
            skill.group = one.group;
        }
        if (one.years)
            skill.years = std::max(skill.years.value_or(0), *one.years);
        skill.mentions.push_back({{one.start, one.end}, text.mid(one.start, one.end - one.start), one.rule});
    }
    // What can be checked comes first, then the more particular: Tableau Server before Tableau. Inside of
    // that the order of the text.
    std::ranges::stable_sort(list, {}, [&](const SkillFound &skill) {
        return std::pair(lexicon.find(skill.key)->kind, -lexicon.depth(skill.key));
    });
    return list;
}

skills::Text textFor(const QString &text, const QString &employer)
{
    return {text, reading::outlineOf(text).zones(), employer};
}

/// What the structure does not say, from the text and the link. An employer that only the link names comes
/// last.
void addTextFacts(reading::Facts &facts, const reading::Posted &posted, const QString &url)
{
    if (!facts.url && !url.isEmpty())
        facts.url = reading::stated(url, url, u"source.url"_s, 1.0);
    for (std::optional<reading::Fact<QString>> *name :
         {&facts.title, &facts.company, &facts.agency, &facts.location}) {
        if (!*name)
            continue;
        (*name)->value = reading::printable((*name)->value);
        (*name)->raw = reading::printable((*name)->raw);
    }
    if (facts.title)
        facts.title->value = reading::cleanTitle(facts.title->value);
    if (facts.title && !facts.seniority)
        facts.seniority = reading::seniorityOfTitle(posted, *facts.title);
    const auto employer = reading::employerByLink(facts.url ? facts.url->value : QString(), posted.text);
    if (!facts.company && employer && employer->span)
        facts.company = employer;
    reading::fillGaps(facts, reading::factsIn(posted));
    if (!facts.company)
        facts.company = employer;
}

void addNotes(Reading &reading, const reading::Posted &posted, qsizetype before)
{
    if (before > reading::longestText)
        reading.notes.push_back(tr("cut after 400 000 characters"));
    if (!posted.outline.has(Zone::Required) && !posted.outline.has(Zone::Preferred))
        reading.notes.push_back(tr("no requirements section found"));
    if (reading.skills.empty())
        reading.notes.push_back(tr("no skills recognised"));
}
} // namespace

std::vector<reading::Listing> reading::listingsIn(const Source &source)
{
    std::vector<Listing> listings;
    const Result<std::vector<Entry>> entries = entriesOf(source, source.kind.value_or(kindOf(source.bytes)));
    if (!entries || entries->size() < 2)
        return listings;
    const auto textOf = [](const std::optional<Fact<QString>> &fact) {
        return fact ? fact->value : QString();
    };
    for (const Entry &entry : *entries) {
        const Facts &brief = entry.brief;
        const QString url = brief.url ? brief.url->value : source.url;
        const auto company = brief.company ? brief.company : employerByLink(url, {});
        listings.push_back(
            {cleanTitle(textOf(brief.title)), textOf(company), textOf(brief.location), entry.alone()});
    }
    return listings;
}

Result<reading::Reading> reading::read(const Source &source, const skills::Lexicon &lexicon)
{
    Reading made;
    made.kind = source.kind.value_or(kindOf(source.bytes));
    const Result<std::vector<Entry>> entries = entriesOf(source, made.kind);
    if (!entries)
        return tl::unexpected(entries.error());
    Understood understood = entries->front().read();
    made.text = normalised(understood.text, lexicon.index());
    if (made.text.isEmpty())
        return fail(tr("There is no text in this. Copy the posting's text and paste it."));
    made.reader = understood.reader;
    made.language = languageOf(made.text);
    made.notes = std::move(understood.notes);
    if (entries->size() > 1)
        made.notes.push_back(tr("this holds %n postings: the first was read", int(entries->size())));
    Posted posted {made.text, {}, made.language, source.on};
    posted.outline = outlineOf(posted.text, posted.landmarks);
    made.facts = std::move(understood.facts);
    addTextFacts(made.facts, posted, source.url);
    const QString employer = made.facts.company ? made.facts.company->value : QString();
    const std::vector<skills::Found> skillsFound =
        skills::find(lexicon, {made.text, posted.outline.zones(), employer, &posted.landmarks});
    made.skills = gathered(skillsFound, made.text, lexicon);
    made.duties = dutiesIn(posted);
    made.unknown = unknownIn(posted, skillsFound);
    addNotes(made, posted, understood.text.size());
    return made;
}

std::vector<Mention> reading::mentionsIn(PostingId posting, const QString &text, const QString &employer)
{
    return mentionsBy(skills::Lexicon::standard(), posting, text, employer);
}

std::vector<Mention> reading::mentionsBy(const skills::Lexicon &lexicon, PostingId posting,
                                         const QString &text, const QString &employer)
{
    std::vector<Mention> mentions;
    for (const skills::Found &one : skills::find(lexicon, textFor(text, employer)))
        mentions.push_back(
            {posting, one.skill->key, one.priority, one.group, one.start, one.end, one.rule, one.years});
    return mentions;
}

std::function<std::vector<Mention>(PostingId, const QString &, const QString &)>
reading::mentionsWith(const OwnWords &own)
{
    const auto lexicon = std::make_shared<const skills::Lexicon>(skills::Lexicon::standard().with(own));
    return [lexicon](PostingId posting, const QString &text, const QString &employer) {
        return mentionsBy(*lexicon, posting, text, employer);
    };
}

QString reading::mentionsVersion()
{
    return skills::Lexicon::standardVersion() + u'-' + QString::number(skills::rulesVersion);
}
