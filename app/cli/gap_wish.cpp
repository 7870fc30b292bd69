// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gap_wish.h"

#include "core/hunt/gaps.h"
#include "core/hunt/profile.h"
#include "core/model/text_value.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

std::optional<QString> given(const QCommandLineParser &options, const QString &option)
{
    return options.isSet(option) ? std::optional(options.value(option)) : std::nullopt;
}

/// Reads one option into its place; true where it is not given or fits.
template <class Value>
bool take(std::optional<Value> &into, const QCommandLineParser &options, const QString &option)
{
    const auto text = given(options, option);
    if (!text)
        return true;
    into = TextValue<Value>::parse(*text);
    return into.has_value();
}

bool takeMinutes(std::optional<int> &minutes, const QCommandLineParser &options)
{
    std::optional<double> hours;
    if (!take(hours, options, u"log"_s))
        return false;
    if (!hours)
        return true;
    minutes = qRound(*hours * 60);
    return *hours > 0 && *hours <= 24;
}

template <class T> Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}
} // namespace

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

Result<GapWish> gapWishOf(const QCommandLineParser &options)
{
    GapWish wish;
    if (const auto word = given(options, u"state"_s)) {
        wish.state = fromKey<GapState>(word->trimmed().toLower().replace(u' ', u'_'));
        if (!wish.state)
            return fail(tr("--state wants one of gap, learning, ready, have, not_for_me."));
    }
    if (!take(wish.hours, options, u"hours"_s))
        return fail(tr("--hours wants a number."));
    if (!take(wish.by, options, u"by"_s))
        return fail(tr("--by wants a day, written 2025-10-14."));
    if (!take(wish.targetLevel, options, u"target-level"_s))
        return fail(tr("--target-level wants 1, 2, 3 or 4."));
    if (!takeMinutes(wish.minutes, options))
        return fail(tr("--log wants hours, such as 1.5."));
    if (options.isSet(u"did"_s) && !options.isSet(u"log"_s))
        return fail(tr("--did goes with --log: it says what the hours were for."));
    if (options.isSet(u"link"_s) && !options.isSet(u"evidence"_s))
        return fail(tr("--link goes with --evidence: it says where that is to be seen."));
    wish.note = given(options, u"note"_s);
    wish.did = options.value(u"did"_s);
    wish.evidence = given(options, u"evidence"_s);
    wish.link = options.value(u"link"_s);
    return wish;
}

Result<void> fulfil(Hunt &hunt, const GapWish &wish, const Named &skill, QDate today)
{
    Result<void> result;
    // The first that is refused ends it.
    const auto set = [&](bool isWished, const auto &verb) {
        if (isWished && result)
            result = done(verb());
    };
    set(wish.state.has_value(), [&] { return setGapState(hunt, skill.key, *wish.state, today, skill.name); });
    set(wish.note.has_value(), [&] { return setGapNote(hunt, skill.key, *wish.note, skill.name); });
    set(wish.hours.has_value(), [&] { return setHoursPlanned(hunt, skill.key, *wish.hours, skill.name); });
    set(wish.by.has_value(), [&] { return setTargetDate(hunt, skill.key, *wish.by, skill.name); });
    set(wish.targetLevel.has_value(),
        [&] { return setTargetLevel(hunt, skill.key, *wish.targetLevel, skill.name); });
    set(wish.minutes.has_value(), [&] {
        return logTime(hunt, {{}, skill.key, today, *wish.minutes, wish.did, {}}, skill.name);
    });
    set(wish.evidence.has_value(), [&] {
        Evidence evidence;
        evidence.skill = skill.key;
        evidence.title = *wish.evidence;
        evidence.link = wish.link;
        evidence.on = today;
        return addEvidence(hunt, evidence, skill.name);
    });
    return result;
}
} // namespace cli
