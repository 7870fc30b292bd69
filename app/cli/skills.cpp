// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/skill_words.h"

#include "app/cli/command.h"
#include "core/hunt/asked.h"
#include "core/hunt/own_words.h"
#include "core/skills/own_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString saidOf(const Context &context)
{
    return context.arguments.last();
}

Result<SpokenOf> skillBy(const Hunt &hunt, const QString &word)
{
    return skillNamed(hunt, word).map([](const Named &skill) { return SpokenOf {skill.key, skill.name}; });
}

/// The skill as the posting asks for it now; without a priority where it does not.
Answer asked(const Context &context, ApplicationId application, const SpokenOf &skill)
{
    const auto row = context.hunt->find(application);
    const std::vector<AskedSkill> all =
        row ? askedSkills(*context.hunt, row->posting) : std::vector<AskedSkill>();
    const auto found = std::ranges::find(all, skill.skill, &AskedSkill::skill);
    QJsonObject json {{u"id"_s, application.toString()},
                      {u"skill"_s, skill.skill},
                      {u"name"_s, skill.name},
                      {u"asked"_s, found != all.end()}};
    if (found == all.end())
        return {tr("%1 is not asked for.").arg(skill.name), json, {}, {}, Status::Done};
    json.insert(u"priority"_s, toKey(found->priority));
    return {u"%1  %2"_s.arg(toKey(found->priority), skill.name), json, {}, {}, Status::Done};
}

using Verb = Result<void> (*)(Hunt &, ApplicationId, const SpokenOf &);

/// The person's word on one skill of one posting.
Result<Answer> say(Context &context, const std::function<Result<void>(ApplicationId, const SpokenOf &)> &verb)
{
    const Result<ApplicationId> application = context.application();
    if (!application)
        return tl::unexpected(application.error());
    const Result<SpokenOf> skill = skillBy(*context.hunt, context.arguments[1]);
    if (!skill)
        return tl::unexpected(skill.error());
    if (const Result<void> said = verb(*application, *skill); !said)
        return tl::unexpected(said.error());
    return asked(context, *application, *skill);
}

template <Verb verb> Result<Answer> sayPlainly(Context &context)
{
    return say(context, [&](ApplicationId application, const SpokenOf &skill) {
        return verb(*context.hunt, application, skill);
    });
}

Answer wrongPriority()
{
    return Answer::usage(tr("The priority is one of required, unspecified, preferred."));
}

Result<Answer> add(Context &context)
{
    const auto priority = fromKey<Priority>(context.options.value(u"priority"_s));
    if (!priority)
        return wrongPriority();
    return say(context, [&](ApplicationId application, const SpokenOf &skill) {
        return addSkill(*context.hunt, application, skill, *priority);
    });
}

Result<Answer> weigh(Context &context)
{
    const auto priority = fromKey<Priority>(saidOf(context));
    if (!priority)
        return wrongPriority();
    return say(context, [&](ApplicationId application, const SpokenOf &skill) {
        return setSkillPriority(*context.hunt, application, skill, *priority);
    });
}

QJsonObject ownJson(const Hunt &hunt)
{
    QJsonArray own;
    QJsonArray names;
    QJsonArray never;
    const OwnWords words = ownWords(hunt);
    for (const UserSkill &skill : words.skills)
        own.append(QJsonObject {{u"skill"_s, keyOf(skill.id)}, {u"name"_s, skill.name}});
    for (const UserAlias &alias : words.aliases) {
        QJsonObject row {{u"name"_s, alias.alias}, {u"skill"_s, alias.skill}};
        (alias.word == AliasWord::Never ? never : names).append(row);
    }
    return {{u"own"_s, own}, {u"names"_s, names}, {u"never"_s, never}};
}

Answer ownShown(const Hunt &hunt)
{
    const skills::Lexicon lexicon = lexiconOf(hunt);
    QStringList lines;
    const OwnWords words = ownWords(hunt);
    for (const UserSkill &skill : words.skills)
        lines.append(tr("%1 is a skill of yours.").arg(skill.name));
    for (const UserAlias &alias : words.aliases)
        lines.append(alias.word == AliasWord::Never
                         ? tr("%1 is never read as a skill.").arg(alias.alias)
                         : tr("%1 is read as %2.").arg(alias.alias, lexicon.nameOf(alias.skill)));
    return {lines.join(u'\n'), ownJson(hunt), {}, {}, Status::Done};
}

Result<Answer> shownAfter(const Context &context, const Result<void> &done)
{
    return done ? Result<Answer>(ownShown(*context.hunt)) : tl::unexpected(done.error());
}

Result<Answer> makeOwn(Context &context)
{
    if (const Result<void> allowed = skills::mayBeOwn(skills::Lexicon::standard(), saidOf(context)); !allowed)
        return tl::unexpected(allowed.error());
    const Result<QString> key = addOwnSkill(*context.hunt, saidOf(context));
    return key ? Result<Answer>(ownShown(*context.hunt)) : tl::unexpected(key.error());
}

Result<Answer> removeOwn(Context &context)
{
    const Result<SpokenOf> skill = skillBy(*context.hunt, saidOf(context));
    return skill
        ? shownAfter(context, removeOwnSkill(*context.hunt, skill->skill, QDateTime::currentDateTimeUtc()))
        : tl::unexpected(skill.error());
}

Result<Answer> addName(Context &context)
{
    const Result<SpokenOf> skill = skillBy(*context.hunt, context.arguments[0]);
    if (!skill)
        return tl::unexpected(skill.error());
    const Result<void> allowed = skills::mayMean(skills::Lexicon::standard(), saidOf(context), skill->skill);
    return allowed ? shownAfter(context, addOwnAlias(*context.hunt, skill->skill, saidOf(context)))
                   : tl::unexpected(allowed.error());
}

Result<Answer> never(Context &context)
{
    const skills::Skill *meant = skills::Lexicon::standard().named(saidOf(context));
    return shownAfter(context, neverMatch(*context.hunt, meant ? meant->key : QString(), saidOf(context)));
}

/// Takes an own name, or a "never", back.
Result<Answer> forgetName(Context &context)
{
    const OwnWords words = ownWords(*context.hunt);
    const auto alias = std::ranges::find_if(words.aliases, [&](const UserAlias &one) {
        return one.alias.compare(saidOf(context), Qt::CaseInsensitive) == 0;
    });
    return shownAfter(context,
                      forgetAlias(*context.hunt, alias == words.aliases.end() ? UserAliasId() : alias->id));
}

Result<Answer> list(Context &context)
{
    return ownShown(*context.hunt);
}

QList<QCommandLineOption> priorityOption()
{
    return {{u"priority"_s, tr("required, unspecified or preferred."), u"P"_s, u"unspecified"_s}};
}

std::vector<Command> ofPostings()
{
    return {
        {"skill confirm", "ID SKILL", QT_TRANSLATE_NOOP("cli", "says that a posting asks for a skill"), 2, 2,
         Needs::Writing, &noOptions, &sayPlainly<&confirmSkill>},
        {"skill reject", "ID SKILL",
         QT_TRANSLATE_NOOP("cli", "says that what was read is no skill in this posting"), 2, 2,
         Needs::Writing, &noOptions, &sayPlainly<&rejectSkill>},
        {"skill add", "ID SKILL [--priority P]",
         QT_TRANSLATE_NOOP("cli", "adds a skill that was not read in a posting"), 2, 2, Needs::Writing,
         &priorityOption, &add},
        {"skill priority", "ID SKILL P", QT_TRANSLATE_NOOP("cli", "says how badly a posting wants a skill"),
         3, 3, Needs::Writing, &noOptions, &weigh},
        {"skill forget", "ID SKILL",
         QT_TRANSLATE_NOOP("cli", "takes your word back: what was read stands again"), 2, 2, Needs::Writing,
         &noOptions, &sayPlainly<&forgetSkillWord>},
    };
}
} // namespace

std::vector<Command> skillCommands()
{
    std::vector<Command> all = ofPostings();
    const std::vector<Command> ofLexicon {
        {"skill new", "NAME", QT_TRANSLATE_NOOP("cli", "makes a skill of your own, found in every posting"),
         1, 1, Needs::Writing, &noOptions, &makeOwn},
        {"skill remove", "NAME", QT_TRANSLATE_NOOP("cli", "takes a skill of your own away"), 1, 1,
         Needs::Writing, &noOptions, &removeOwn},
        {"skill name", "SKILL NAME", QT_TRANSLATE_NOOP("cli", "adds another name of a skill"), 2, 2,
         Needs::Writing, &noOptions, &addName},
        {"skill never", "NAME", QT_TRANSLATE_NOOP("cli", "never reads a name as a skill again"), 1, 1,
         Needs::Writing, &noOptions, &never},
        {"skill unname", "NAME", QT_TRANSLATE_NOOP("cli", "takes back what was said of a name"), 1, 1,
         Needs::Writing, &noOptions, &forgetName},
        {"skill list", "", QT_TRANSLATE_NOOP("cli", "shows your own skills and names"), 0, 0, Needs::Reading,
         &noOptions, &list},
    };
    all.insert(all.end(), ofLexicon.begin(), ofLexicon.end());
    return all;
}
} // namespace cli
