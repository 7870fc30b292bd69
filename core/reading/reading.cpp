// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"

#include "core/reading/detect.h"
#include "core/reading/duties.h"
#include "core/reading/facts/text_facts.h"
#include "core/reading/normalise.h"
#include "core/reading/readers/page.h"
#include "core/reading/understood.h"
#include "core/skills/find.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/reading/language.h"

using namespace Qt::StringLiterals;

namespace {
using reading::Kind;
using reading::Reading;
using reading::SkillFound;
using reading::Source;
using reading::Understood;
using skills::Zone;

QString tr(const char *text)
{
    return QCoreApplication::translate("Reading", text);
}

Understood fromText(const QByteArray &bytes)
{
    constexpr qsizetype largestText = 4 * 1024 * 1024;
    Understood made;
    made.reader = u"text"_s;
    made.text = reading::decoded(bytes.left(largestText));
    return made;
}

Understood understand(const Source &source, Kind kind)
{
    switch (kind) {
    case Kind::Html:
        return reading::fromPage(reading::decoded(source.bytes.left(2 * reading::longestText * 20)).toUtf8(),
                                 source.on);
    case Kind::Json:
    case Kind::Xml:
    case Kind::Text:
        return fromText(source.bytes);
    }
    return {};
}

/// Required beats unspecified beats preferred: the strongest word that any mention deserves.
bool isStronger(Priority a, Priority b)
{
    const auto rank = [](Priority one) {
        return one == Priority::Required ? 2 : one == Priority::Unspecified ? 0 : 1;
    };
    return rank(a) > rank(b);
}

std::vector<SkillFound> gathered(const std::vector<skills::Found> &found, const QString &text)
{
    std::vector<SkillFound> list;
    QHash<QString, size_t> places;
    for (const skills::Found &one : found) {
        const QString key = one.skill->key;
        if (!places.contains(key)) {
            places.insert(key, list.size());
            list.push_back({key, one.priority, one.group, {}});
        }
        SkillFound &skill = list[places.value(key)];
        if (isStronger(one.priority, skill.priority)) {
            skill.priority = one.priority;
            skill.group = one.group;
        }
        skill.mentions.push_back({{one.start, one.end}, text.mid(one.start, one.end - one.start), one.rule});
    }
    // What can be checked comes first; inside of that the order of the text.
    const skills::Lexicon &lexicon = skills::Lexicon::standard();
    std::ranges::stable_sort(list, {},
                             [&](const SkillFound &skill) { return lexicon.find(skill.key)->kind; });
    return list;
}

skills::Text textFor(const QString &text, const QString &employer)
{
    return {text, reading::outlineOf(text).zones(), employer};
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

Result<reading::Reading> reading::read(const Source &source)
{
    Reading made;
    made.kind = source.kind.value_or(kindOf(source.bytes));
    Understood understood = understand(source, made.kind);
    const skills::Lexicon &lexicon = skills::Lexicon::standard();
    made.text = normalised(understood.text, lexicon.index());
    if (made.text.isEmpty())
        return fail(tr("There is no text in this. Copy the posting's text and paste it."));
    made.reader = understood.reader;
    made.language = languageOf(made.text);
    made.notes = std::move(understood.notes);
    const Posted posted {made.text, outlineOf(made.text), made.language, source.on};
    made.facts = std::move(understood.facts);
    fillGaps(made.facts, factsIn(posted));
    if (!made.facts.url && !source.url.isEmpty())
        made.facts.url = stated(source.url, source.url, u"source.url"_s, 1.0);
    const QString employer = made.facts.company ? made.facts.company->value : QString();
    const std::vector<skills::Found> skillsFound =
        skills::find(lexicon, {made.text, posted.outline.zones(), employer});
    made.skills = gathered(skillsFound, made.text);
    made.duties = dutiesIn(posted);
    made.unknown = unknownIn(posted, skillsFound);
    addNotes(made, posted, understood.text.size());
    return made;
}

std::vector<Mention> reading::mentionsIn(PostingId posting, const QString &text, const QString &employer)
{
    std::vector<Mention> mentions;
    for (const skills::Found &one : skills::find(skills::Lexicon::standard(), textFor(text, employer)))
        mentions.push_back({posting, one.skill->key, one.priority, one.group, one.start, one.end, one.rule});
    return mentions;
}

QString reading::mentionsVersion()
{
    return skills::Lexicon::standard().version() + u'-' + QString::number(skills::rulesVersion);
}
