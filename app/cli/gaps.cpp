// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/gaps.h"

#include "app/cli/command.h"
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

struct Named {
    QString key {};
    QString name {};
};

/// The skills given by key, name or alias, own ones too.
Result<std::vector<Named>> skillsOf(const Hunt &hunt, const QStringList &words)
{
    const skills::Lexicon lexicon = lexiconOf(hunt);
    std::vector<Named> named;
    for (const QString &word : words) {
        const skills::Skill *skill = lexicon.named(word);
        if (!skill)
            return fail(
                tr("There is no skill \"%1\". Give its key, its name or another name of it.").arg(word));
        named.push_back({skill->key, skill->name});
    }
    return named;
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
Result<std::shared_ptr<const Market>> marketOfTrack(const Context &context, const QString &track)
{
    const std::shared_ptr<const Market> whole = marketOf(context);
    if (track.isEmpty())
        return whole;
    if (!ledger::trackOf(track)) {
        QStringList known;
        for (const ledger::Track &each : ledger::tracks())
            known.append(each.key);
        return fail(tr("There is no track %1. The tracks are: %2.").arg(track, known.join(u", "_s)));
    }
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
    const auto market = marketOfTrack(context, context.options.value(u"track"_s));
    if (!market)
        return tl::unexpected(market.error());
    const Book book(*market);
    QHash<QString, double> gains;
    for (const ledger::LearnStep &step : ledger::learnNext(book))
        gains[step.key] = step.gain;
    QJsonArray rows;
    QStringList lines;
    for (const QString &key : book.gaps()) {
        const ledger::SkillDemand demand = book.demand(key);
        const QString state = toKey(*book.standing().of(key));
        rows.append(QJsonObject {{u"skill"_s, key},
                                 {u"name"_s, (*market)->nameOf(key)},
                                 {u"state"_s, state},
                                 {u"required"_s, demand.required},
                                 {u"preferred"_s, demand.preferred},
                                 {u"unspecified"_s, demand.unspecified},
                                 {u"unlocks"_s, book.unlocks(key)},
                                 {u"gain"_s, gains.value(key)}});
        lines.append(tr("%1  %2, required in %3, not stated in %4, nice to have in %5")
                         .arg((*market)->nameOf(key), names::ofGapState(state),
                              QString::number(demand.required), QString::number(demand.unspecified),
                              QString::number(demand.preferred)));
    }
    return Answer {lines.join(u'\n'), {{u"gaps"_s, rows}}, {}, remarksOf(book), Status::Done};
}

/// One option of "gap" on its way into the hunt; nothing done where it is not given.
class GapChange final
{
public:
    GapChange(Context &context, const Named &skill)
        : m_context(context)
        , m_hunt(*context.hunt)
        , m_key(skill.key)
        , m_name(skill.name)
    {
    }

    Result<void> run()
    {
        const std::array parts {&GapChange::setState, &GapChange::setNote,  &GapChange::setHours,
                                &GapChange::setDate,  &GapChange::setLevel, &GapChange::log,
                                &GapChange::prove};
        for (const auto &part : parts) {
            if (const Result<void> done = (this->*part)(); !done)
                return done;
        }
        return {};
    }

    /// What the change proposes.
    QStringList proposals() const
    {
        QStringList lines;
        if (const auto level = levelProposal(m_hunt, m_key))
            lines.append(
                tr("Your profile does not say so yet: \"profile set %1 %2\".").arg(m_key).arg(level->to));
        if (provesReady(m_hunt, m_key))
            lines.append(tr("There is evidence for it now: \"gap %1 --state have\".").arg(m_key));
        return lines;
    }

private:
    std::optional<QString> given(const QString &option) const
    {
        return m_context.options.isSet(option) ? std::optional(m_context.options.value(option))
                                               : std::nullopt;
    }
    template <class T> static Result<void> done(const Result<T> &result)
    {
        return result ? Result<void>() : tl::unexpected(result.error());
    }

    Result<void> setState()
    {
        const auto word = given(u"state"_s);
        if (!word)
            return {};
        const auto state = fromKey<GapState>(*word);
        if (!state)
            return fail(tr("--state wants one of gap, learning, ready, have, not_for_me."));
        return done(setGapState(m_hunt, m_key, *state, m_context.today, m_name));
    }
    Result<void> setNote()
    {
        const auto text = given(u"note"_s);
        return text ? done(setGapNote(m_hunt, m_key, *text, m_name)) : Result<void>();
    }
    Result<void> setHours()
    {
        const auto text = given(u"hours"_s);
        if (!text)
            return {};
        const auto hours = TextValue<std::optional<double>>::parse(*text);
        return hours ? done(setHoursPlanned(m_hunt, m_key, *hours, m_name))
                     : fail(tr("--hours wants a number."));
    }
    Result<void> setDate()
    {
        const auto text = given(u"by"_s);
        if (!text)
            return {};
        const auto day = TextValue<std::optional<QDate>>::parse(*text);
        return day ? done(setTargetDate(m_hunt, m_key, *day, m_name))
                   : fail(tr("--by wants a day, written 2025-10-14."));
    }
    Result<void> setLevel()
    {
        const auto text = given(u"target-level"_s);
        if (!text)
            return {};
        const auto level = TextValue<std::optional<int>>::parse(*text);
        return level ? done(setTargetLevel(m_hunt, m_key, *level, m_name))
                     : fail(tr("--target-level wants 1, 2, 3 or 4."));
    }
    Result<void> log()
    {
        const auto text = given(u"log"_s);
        if (!text)
            return {};
        const auto hours = TextValue<double>::parse(*text);
        if (!hours || !(*hours > 0 && *hours <= 24))
            return fail(tr("--log wants hours, such as 1.5."));
        const int minutes = qRound(*hours * 60);
        return done(logTime(
            m_hunt, {{}, m_key, m_context.today, minutes, given(u"did"_s).value_or(QString()), {}}, m_name));
    }
    Result<void> prove()
    {
        const auto title = given(u"evidence"_s);
        if (!title)
            return {};
        Evidence evidence;
        evidence.skill = m_key;
        evidence.title = *title;
        evidence.link = given(u"link"_s).value_or(QString());
        evidence.on = m_context.today;
        return done(addEvidence(m_hunt, evidence, m_name));
    }

    Context &m_context;
    Hunt &m_hunt;
    QString m_key;
    QString m_name;
};

Result<Answer> gap(Context &context)
{
    const auto named = skillsOf(*context.hunt, context.arguments);
    if (!named)
        return tl::unexpected(named.error());
    const Named &skill = named->front();
    GapChange change(context, skill);
    // All options of one call are one step.
    const Result<Changes> changed =
        context.hunt->change({u"gap"_s, {skill.name}, {}}, [&] { return change.run(); });
    if (!changed)
        return tl::unexpected(changed.error());
    const Book book(marketOf(context));
    const ledger::SkillEntry entry = book.entry(skill.key);
    return Answer {entryText(entry, book),
                   entryJson(entry, book),
                   {},
                   remarksOf(book) + change.proposals(),
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

Result<Answer> whatIf(Context &context)
{
    const auto named = skillsOf(*context.hunt, context.arguments);
    if (!named)
        return tl::unexpected(named.error());
    QStringList keys;
    for (const Named &skill : *named)
        keys.append(skill.key);
    const Book now(marketOf(context));
    const Book then(now.sharedMarket(), keys);
    return Answer {whatIfText(now, then), whatIfJson(now, then), {}, remarksOf(now), Status::Done};
}

QList<QCommandLineOption> gapOptions()
{
    return {{u"state"_s, tr("gap, learning, ready, have or not_for_me."), u"STATE"_s},
            {u"note"_s, tr("The note, in Markdown."), u"TEXT"_s},
            {u"hours"_s, tr("How many hours it will take."), u"N"_s},
            {u"by"_s, tr("The day to be done by."), u"DATE"_s},
            {u"target-level"_s, tr("The level to reach, 1 to 4."), u"LEVEL"_s},
            {u"log"_s, tr("Hours spent today."), u"HOURS"_s},
            {u"did"_s, tr("What was done in them."), u"TEXT"_s},
            {u"evidence"_s, tr("What shows that you know it."), u"TEXT"_s},
            {u"link"_s, tr("Where the evidence is to be seen."), u"URL"_s}};
}
} // namespace

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
         Needs::Writing, &gapOptions, &gap},
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
