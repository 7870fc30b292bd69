// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/gaps.h"

#include "app/cli/command.h"
#include "app/cli/gap_wish.h"
#include "app/cli/ledger_json.h"
#include "core/hunt/names.h"
#include "core/hunt/profile.h"
#include "core/hunt/skill_snapshot.h"
#include "core/ledger/words.h"
#include "core/model/text_value.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
using ledger::Book;
using ledger::Market;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

std::shared_ptr<const Market> marketOf(const Context &context)
{
    return Market::of(skillSnapshot(*context.hunt, context.today));
}

QString withoutProfile()
{
    return tr(
        "Your profile is empty, so nothing is called a gap yet. \"profile read FILE\" or \"profile set SKILL "
        "LEVEL\" fills it.");
}

QStringList remarksOf(const Book &book)
{
    return book.standing().hasProfile() ? QStringList() : QStringList {withoutProfile()};
}

/// The market of one track alone.
std::shared_ptr<const Market> marketOfTrack(const Context &context, const QString &track)
{
    const std::shared_ptr<const Market> whole = marketOf(context);
    SkillSnapshot part = whole->snapshot();
    part.postings.clear();
    for (const Market::Row &row : whole->rows()) {
        if (row.placement.track == track)
            part.postings.push_back(whole->posting(row));
    }
    return Market::of(std::move(part));
}

Result<Answer> gaps(Context &context)
{
    const bool isOfTrack = context.options.isSet(u"track"_s);
    const auto track = isOfTrack ? trackNamed(context.options.value(u"track"_s)) : Result<QString>(QString());
    if (!track)
        return tl::unexpected(track.error());
    const auto market = isOfTrack ? marketOfTrack(context, *track) : marketOf(context);
    const Book book(market);
    QHash<QString, double> gains;
    for (const ledger::LearnStep &step : ledger::learnNext(book))
        gains[step.key] = step.gain;
    QJsonArray rows;
    QStringList lines;
    for (const QString &key : book.gaps()) {
        const ledger::SkillDemand demand = book.demand(key);
        // What is noted but asked nowhere in a track is no gap of that track.
        if (isOfTrack && demand.required + demand.unspecified + demand.preferred == 0)
            continue;
        const QString state = toKey(*book.standing().of(key));
        rows.append(QJsonObject {{u"skill"_s, key},
                                 {u"name"_s, market->nameOf(key)},
                                 {u"state"_s, state},
                                 {u"required"_s, demand.required},
                                 {u"preferred"_s, demand.preferred},
                                 {u"unspecified"_s, demand.unspecified},
                                 {u"unlocks"_s, book.unlocks(key)},
                                 {u"gain"_s, gains.value(key)}});
        lines.append(tr("%1  %2, required in %3, not stated in %4, nice to have in %5")
                         .arg(market->nameOf(key), names::ofGapState(state), QString::number(demand.required),
                              QString::number(demand.unspecified), QString::number(demand.preferred)));
    }
    if (lines.isEmpty() && book.standing().hasProfile())
        lines.append(isOfTrack ? tr("None: no live posting of this track asks for a skill you lack.")
                               : tr("None: no live posting asks for a skill you lack."));
    return Answer {lines.join(u'\n'), {{u"gaps"_s, rows}}, {}, remarksOf(book), Status::Done};
}

/// What a change of the ledger proposes.
QStringList proposalsFor(const Hunt &hunt, const Named &skill)
{
    const QString &key = skill.key;
    const QString called = !key.startsWith("user:"_L1) ? key
        : skill.name.contains(u' ')                    ? u'\'' + skill.name + u'\''
                                                       : skill.name;
    QStringList lines;
    if (const auto level = levelProposal(hunt, key))
        lines.append(
            tr("Your profile does not say so yet: \"profile set %1 %2\".").arg(called).arg(level->to));
    if (provesReady(hunt, key))
        lines.append(tr("There is evidence for it now: \"gap %1 --state have\".").arg(called));
    return lines;
}

Result<Answer> gap(Context &context)
{
    const Result<Named> named = skillNamed(*context.hunt, context.arguments[0]);
    if (!named)
        return tl::unexpected(named.error());
    const Named &skill = *named;
    const Result<GapWish> wish = gapWishOf(context.options);
    if (!wish)
        return Answer::usage(wish.error().message);
    if (!context.hunt->isReadOnly()) {
        // All options of one call are one step.
        const Result<Changes> changed = context.hunt->change(
            {u"gap"_s, {skill.name}, {}}, [&] { return fulfil(*context.hunt, *wish, skill, context.today); });
        if (!changed)
            return tl::unexpected(changed.error());
    }
    const Book book(marketOf(context));
    const ledger::SkillEntry entry = book.entry(skill.key);
    return Answer {entryText(entry, book),
                   entryJson(entry, book),
                   {},
                   remarksOf(book) + proposalsFor(*context.hunt, skill),
                   Status::Done};
}

Result<Answer> learnNext(Context &context)
{
    const auto steps = TextValue<int>::parse(context.options.value(u"steps"_s));
    if (!steps || *steps < 1 || *steps > 20)
        return Answer::usage(tr("--steps wants a number from 1 to 20."));
    const Book book(marketOf(context));
    const ledger::Plan plan = ledger::planOf(book, *steps);
    QStringList remarks = remarksOf(book);
    if (plan.steps.empty() && remarks.isEmpty())
        remarks.append(
            tr("No skill is asked often enough to say what to learn next: three postings must ask for it."));
    return Answer {planText(plan), planJson(plan), {}, remarks, Status::Done};
}

/// Why a figure does not move.
QStringList hadAlready(const Book &now, const std::vector<Named> &skills)
{
    QStringList had;
    for (const Named &skill : skills) {
        const int number = now.market().index().find(skill.key);
        if (number >= 0 && now.isHad(number) && !had.contains(skill.name))
            had.append(skill.name);
    }
    return had.isEmpty() ? had : QStringList {tr("You have already: %1.").arg(had.join(u", "_s))};
}

Result<Answer> whatIf(Context &context)
{
    std::vector<Named> named;
    QStringList keys;
    for (const QString &word : context.arguments) {
        const Result<Named> skill = skillNamed(*context.hunt, word);
        if (!skill)
            return tl::unexpected(skill.error());
        named.push_back(*skill);
        keys.append(skill->key);
    }
    keys.removeDuplicates();
    const Book now(marketOf(context));
    const Book then(now.sharedMarket(), keys);
    return Answer {whatIfText(now, then),
                   whatIfJson(now, then),
                   {},
                   remarksOf(now) + hadAlready(now, named),
                   Status::Done};
}

} // namespace

Result<QString> trackNamed(const QString &word)
{
    QStringList known;
    for (const ledger::Track &each : ledger::tracks()) {
        const QStringList names {each.key, each.name, ledger::trackName(each.key)};
        if (names.contains(word.trimmed(), Qt::CaseInsensitive))
            return each.key;
        known.append(each.key);
    }
    return fail(tr("There is no track \"%1\". The tracks are: %2.").arg(word, known.join(u", "_s)));
}

std::vector<Command> gapCommands()
{
    return {
        {"gaps", "[--track TRACK]",
         QT_TRANSLATE_NOOP("cli", "lists the skills that live postings ask and you lack"), 0, 0,
         Needs::Reading,
         [] {
             return QList<QCommandLineOption> {{u"track"_s, tr("Of one career track alone."), u"TRACK"_s}};
         },
         &gaps},
        {"gap", "SKILL [--state STATE] [--note TEXT] [--log HOURS] ...",
         QT_TRANSLATE_NOOP("cli", "shows one skill of the ledger, and what it is set to"), 1, 1,
         Needs::WritingIfSet, &gapOptions, &gap},
        {"learn-next", "[--steps N]", QT_TRANSLATE_NOOP("cli", "says what to learn next, in turn"), 0, 0,
         Needs::Reading,
         [] {
             return QList<QCommandLineOption> {{u"steps"_s, tr("How many steps."), u"N"_s, u"5"_s}};
         },
         &learnNext},
        {"what-if", "SKILL...", QT_TRANSLATE_NOOP("cli", "shows the figures as if you had these skills"), 1,
         50, Needs::Reading, &noOptions, &whatIf},
    };
}
} // namespace cli
