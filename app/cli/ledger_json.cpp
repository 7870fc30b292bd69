// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledger_json.h"

#include "core/exchange/json_record.h"
#include "core/hunt/names.h"
#include "core/ledger/what_if.h"
#include "core/ledger/words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
using ledger::Book;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

template <class Record> QJsonArray rowsJson(const std::vector<Record> &records)
{
    QJsonArray rows;
    for (const Record &record : records)
        rows.append(exchange::recordJson(record));
    return rows;
}

QString stateKey(std::optional<GapState> state)
{
    return state ? toKey(*state) : QString();
}

QString percent(std::optional<double> share)
{
    return share ? tr("%1%").arg(qRound(*share * 100)) : tr("nothing required");
}

QJsonValue shareJson(std::optional<double> share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

QJsonObject countJson(const ledger::CoverCount &count)
{
    return {{u"have"_s, count.have}, {u"asked"_s, count.asked}, {u"full"_s, count.isFull}};
}

const AskingPosting *postingOf(const Book &book, PostingId id)
{
    const auto &postings = book.market().snapshot().postings;
    const auto found = std::ranges::find(postings, id, &AskingPosting::posting);
    return found == postings.end() ? nullptr : &*found;
}

QString nameOf(const Book &book, PostingId id)
{
    const AskingPosting *posting = postingOf(book, id);
    return posting ? posting->title + u", "_s + posting->company : QString();
}

QJsonArray askersJson(const ledger::SkillEntry &entry, const Book &book)
{
    const Book then(book.sharedMarket(), {entry.key});
    QJsonArray askers;
    for (const ledger::AskerShift &shift : ledger::askersCompared(book, then, entry.key)) {
        const AskingPosting *posting = postingOf(book, shift.asker.posting);
        askers.append(QJsonObject {{u"application"_s, shift.asker.application.toString()},
                                   {u"title"_s, posting->title},
                                   {u"company"_s, posting->company},
                                   {u"priority"_s, toKey(shift.asker.priority)},
                                   {u"now"_s, countJson(shift.count.before)},
                                   {u"then"_s, countJson(shift.count.after)}});
    }
    return askers;
}

QJsonArray planItemsJson(const ledger::SkillEntry &entry)
{
    QJsonArray items;
    for (const ledger::PlanItem &item : entry.plan)
        items.append(QJsonObject {{u"text"_s, item.text}, {u"done"_s, item.isDone}});
    return items;
}

QStringList planLines(const ledger::SkillEntry &entry)
{
    QStringList lines;
    for (const ledger::PlanItem &item : entry.plan)
        lines.append((item.isDone ? u"[x] "_s : u"[ ] "_s) + item.text);
    return lines;
}

QJsonArray termsJson(const std::vector<ledger::FitTerm> &terms, const Book &book)
{
    QJsonArray rows;
    for (const ledger::FitTerm &term : terms)
        rows.append(QJsonObject {{u"skills"_s, QJsonArray::fromStringList(term.skills)},
                                 {u"best"_s, term.best},
                                 {u"priority"_s, toKey(term.priority)},
                                 {u"state"_s, stateKey(term.state)},
                                 {u"weight"_s, term.weight},
                                 {u"cover"_s, term.cover},
                                 {u"why"_s, ledger::words::ofReason(term, book.market(), book.standing())}});
    return rows;
}

QStringList namesOf(const std::vector<ledger::FitTerm> &terms, const Book &book)
{
    QStringList names;
    for (const ledger::FitTerm &term : terms)
        names.append(book.market().nameOf(term.best));
    return names;
}
} // namespace

QJsonObject entryJson(const ledger::SkillEntry &entry, const Book &book)
{
    return {{u"skill"_s, entry.key},
            {u"name"_s, entry.name},
            {u"state"_s, stateKey(entry.state)},
            {u"since"_s, entry.since ? QJsonValue(entry.since->toString(Qt::ISODate)) : QJsonValue()},
            {u"required"_s, entry.demand.required},
            {u"unspecified"_s, entry.demand.unspecified},
            {u"preferred"_s, entry.demand.preferred},
            {u"unlocks"_s, entry.unlocks},
            {u"note"_s, exchange::recordJson(entry.records.note)},
            {u"plan"_s, planItemsJson(entry)},
            {u"evidence"_s, rowsJson(entry.records.evidence)},
            {u"resources"_s, rowsJson(entry.records.resources)},
            {u"time"_s, rowsJson(entry.records.time)},
            {u"hoursLogged"_s, entry.hoursLogged},
            {u"hoursPlanned"_s, entry.hoursPlanned ? QJsonValue(*entry.hoursPlanned) : QJsonValue()},
            {u"log"_s, rowsJson(entry.records.log)},
            {u"askers"_s, askersJson(entry, book)}};
}

QString entryText(const ledger::SkillEntry &entry, const Book &book)
{
    QStringList lines {entry.name};
    if (entry.state) {
        const QString state = names::ofGapState(toKey(*entry.state));
        lines.append(entry.since ? tr("%1 since %2").arg(state, entry.since->toString(Qt::ISODate)) : state);
    }
    lines.append(tr("Required in %1, not stated in %2, nice to have in %3 live postings.")
                     .arg(entry.demand.required)
                     .arg(entry.demand.unspecified)
                     .arg(entry.demand.preferred));
    if (entry.unlocks > 0)
        lines.append(tr("Closing it: %1").arg(ledger::words::ofClosing(entry.unlocks)));
    if (entry.hoursPlanned || entry.hoursLogged > 0)
        lines.append(
            tr("Hours: %1 of %2").arg(entry.hoursLogged).arg(entry.hoursPlanned.value_or(entry.usualHours)));
    if (const auto day = entry.records.note.targetDate)
        lines.append(tr("By %1").arg(day->toString(Qt::ISODate)));
    lines += planLines(entry);
    for (const Evidence &evidence : entry.records.evidence)
        lines.append(tr("Evidence: %1").arg(evidence.title.isEmpty() ? evidence.quote : evidence.title));
    for (const Resource &resource : entry.records.resources)
        lines.append(tr("Resource: %1").arg(resource.title));
    for (const ledger::Asker &asker : entry.askers)
        lines.append(u"  "_s + nameOf(book, asker.posting) + u"  "_s
                     + tr("%1 of %2").arg(asker.now.have).arg(asker.now.asked));
    return lines.join(u'\n');
}

QJsonObject planJson(const ledger::Plan &plan)
{
    QJsonArray steps;
    for (const ledger::PlanStep &step : plan.steps)
        steps.append(QJsonObject {{u"skill"_s, step.step.key},
                                  {u"name"_s, step.step.name},
                                  {u"gain"_s, step.step.gain},
                                  {u"hours"_s, step.step.hours},
                                  {u"covered"_s, step.covered},
                                  {u"overBar"_s, step.overBar}});
    return {{u"steps"_s, steps},
            {u"live"_s, plan.live},
            {u"fullNow"_s, plan.fullNow},
            {u"fullAfter"_s, plan.fullAfter},
            {u"overBarNow"_s, plan.overBarNow},
            {u"overBarAfter"_s, plan.overBarAfter},
            {u"sentence"_s, ledger::words::ofPlan(plan)}};
}

QString planText(const ledger::Plan &plan)
{
    QStringList lines;
    for (const ledger::PlanStep &step : plan.steps)
        lines.append(tr("%1  about %2 h, +%3 fully covered so far")
                         .arg(step.step.name, QString::number(qRound(step.step.hours)),
                              QString::number(step.covered)));
    lines.append(ledger::words::ofPlan(plan));
    return lines.join(u'\n').trimmed();
}

QJsonObject whatIfJson(const Book &now, const Book &then)
{
    const ledger::WhatIf whatIf = ledger::compared(now, then);
    QJsonArray tracks;
    for (const ledger::WhatIf::Track &track : whatIf.tracks)
        tracks.append(QJsonObject {{u"track"_s, track.cover.before.track},
                                   {u"postings"_s, track.cover.before.postings},
                                   {u"before"_s, shareJson(track.cover.before.share())},
                                   {u"after"_s, shareJson(track.cover.after.share())}});
    return {{u"skills"_s, QJsonArray::fromStringList(whatIf.skills)},
            {u"live"_s, whatIf.live},
            {u"fullBefore"_s, whatIf.fullyCovered.before},
            {u"fullAfter"_s, whatIf.fullyCovered.after},
            {u"tracks"_s, tracks}};
}

QString whatIfText(const Book &now, const Book &then)
{
    const ledger::WhatIf whatIf = ledger::compared(now, then);
    QStringList names;
    for (const QString &key : whatIf.skills)
        names.append(now.market().nameOf(key));
    QStringList lines {tr("With %1: %2 of %3 live postings fully covered instead of %4.")
                           .arg(ledger::words::together(names), QString::number(whatIf.fullyCovered.after),
                                QString::number(whatIf.live), QString::number(whatIf.fullyCovered.before))};
    for (const ledger::WhatIf::Track &track : whatIf.tracks)
        lines.append(tr("%1 (%2): %3 -> %4")
                         .arg(ledger::trackName(track.cover.before.track),
                              QString::number(track.cover.before.postings),
                              percent(track.cover.before.share()), percent(track.cover.after.share())));
    return lines.join(u'\n');
}

QJsonObject targetJson(const ledger::TargetFit &target, const Book &book)
{
    QJsonArray levels;
    for (const ledger::CareerLevel level : target.career.levels)
        levels.append(toKey(level));
    const Coverage &coverage = target.fit.coverage;
    return {{u"id"_s, target.role.id.toString()},
            {u"name"_s, target.role.name},
            {u"have"_s, coverage.have()},
            {u"asked"_s, coverage.asked()},
            {u"required"_s, coverage.required()},
            {u"requiredHave"_s, coverage.requiredHave()},
            {u"fit"_s,
             target.fit.known == ledger::Fit::Known::Measured ? QJsonValue(target.fit.value) : QJsonValue()},
            {u"tracks"_s, QJsonArray::fromStringList(target.career.tracks)},
            {u"levels"_s, levels},
            {u"skills"_s, termsJson(target.fit.terms, book)}};
}

QString targetText(const ledger::TargetFit &target, const Book &book)
{
    using ledger::Fit;
    const Coverage &coverage = target.fit.coverage;
    QStringList lines {target.role.name};
    if (target.fit.known == Fit::Known::NothingRecognised)
        return lines.front() + u'\n' + tr("No skill was recognised in its description.");
    lines.append(tr("%1 of %2 skills").arg(coverage.have()).arg(coverage.asked()));
    if (target.fit.namesNoMustHaves())
        lines.append(tr("No must-haves named"));
    else
        lines.append(tr("Required: %1 of %2").arg(coverage.requiredHave()).arg(coverage.required()));
    if (target.fit.known == Fit::Known::Measured)
        lines.append(ledger::words::ofBand(target.fit.band));
    if (!target.fit.hardGaps().empty())
        lines.append(tr("Gaps: %1").arg(namesOf(target.fit.hardGaps(), book).join(u", "_s)));
    if (!target.fit.brushUps().empty())
        lines.append(tr("To brush up: %1").arg(namesOf(target.fit.brushUps(), book).join(u", "_s)));
    QStringList careers;
    for (const QString &track : target.career.tracks)
        careers.append(ledger::trackName(track));
    for (const ledger::CareerLevel level : target.career.levels)
        careers.append(ledger::words::ofCareerLevel(level));
    if (!careers.isEmpty())
        lines.append(tr("Careers: %1").arg(careers.join(u", "_s)));
    return lines.join(u'\n');
}
} // namespace cli
