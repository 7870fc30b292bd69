// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "app/cli/command.h"
#include "core/exchange/json_record.h"
#include "core/hunt/profile.h"
#include "core/model/skill_level.h"
#include "core/model/text_value.h"
#include "core/skills/by_word.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString nameOf(const QString &key)
{
    const auto skill = skills::Lexicon::standard().find(key);
    return skill ? skill->name : key;
}

QJsonArray evidenceJson(const std::vector<Evidence> &evidence)
{
    QJsonArray list;
    for (const Evidence &one : evidence) {
        QJsonObject row = exchange::recordJson(one);
        row.remove(u"skill"_s);
        if (!one.id)
            row.remove(u"id"_s);
        list.append(row);
    }
    return list;
}

QJsonObject skillJson(const ProfileSkill &skill, const std::vector<Evidence> &evidence)
{
    QJsonObject row {{u"skill"_s, skill.skill},
                     {u"name"_s, nameOf(skill.skill)},
                     {u"level"_s, skill.level},
                     {u"levelName"_s, toKey(SkillLevel(skill.level))},
                     {u"evidence"_s, evidenceJson(evidence)}};
    if (skill.years)
        row.insert(u"years"_s, *skill.years);
    if (skill.lastUsed)
        row.insert(u"lastUsed"_s, skill.lastUsed->toString(Qt::ISODate));
    return row;
}

QJsonObject personJson(const PersonFacts &person)
{
    QJsonObject json {{u"links"_s, QJsonArray::fromStringList({person.links.begin(), person.links.end()})}};
    if (person.years)
        json.insert(u"years"_s, *person.years);
    if (person.degree) {
        json.insert(u"degree"_s, toKey(*person.degree));
        json.insert(u"degreeText"_s, person.degreeText);
    }
    return json;
}

QJsonArray strings(const std::vector<QString> &list)
{
    return QJsonArray::fromStringList({list.begin(), list.end()});
}

/// "strong   Python, 9.5 years, last used 2025".
QString lineOf(const ProfileSkill &skill)
{
    QStringList parts {nameOf(skill.skill)};
    if (skill.years)
        parts.append(tr("%1 years").arg(TextValue<double>::format(*skill.years)));
    if (skill.lastUsed)
        parts.append(tr("last used %1").arg(skill.lastUsed->year()));
    return toKey(SkillLevel(skill.level)).leftJustified(8) + u' ' + parts.join(u", "_s);
}

Answer shown(const ProfileDraft &draft)
{
    Answer answer;
    QStringList lines;
    QJsonArray list;
    for (const SkillProposal &proposal : draft.skills) {
        QJsonObject row = skillJson(proposal.skill, proposal.evidence);
        row.insert(u"strength"_s, toKey(proposal.strength));
        list.append(row);
        lines.append(lineOf(proposal.skill));
        if (!proposal.evidence.empty())
            lines.append(u"         \""_s + proposal.evidence.front().quote + u'"');
    }
    for (const QString &note : draft.notes)
        lines.append(u"# "_s + note);
    answer.text = lines.join(u'\n');
    answer.json = {{u"skills"_s, list},
                   {u"person"_s, personJson(draft.person)},
                   {u"unknown"_s, strings(draft.unknown)},
                   {u"notes"_s, strings(draft.notes)}};
    return answer;
}

Result<Answer> readResume(Context &context)
{
    const Result<QByteArray> bytes = bytesOf(context.arguments[0]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString name = QFileInfo(context.arguments[0]).fileName();
    const Result<ProfileDraft> draft = profile::read({*bytes, name, context.today});
    if (!draft)
        return tl::unexpected(draft.error());
    Answer answer = shown(*draft);
    const bool accepts = context.options.isSet(u"accept"_s);
    answer.json.insert(u"accepted"_s, accepts);
    if (!accepts)
        return answer;
    const auto hunt = openHunt(context.path, Needs::Writing);
    if (!hunt)
        return tl::unexpected(hunt.error());
    const Result<Changes> taken = acceptProfile(**hunt, *draft);
    if (!taken)
        return tl::unexpected(taken.error());
    answer.remarks.append(tr("Taken into the profile as one step; \"undo\" takes it back."));
    return answer;
}

Result<Answer> showProfile(Context &context)
{
    const Hunt &hunt = *context.hunt;
    QStringList lines;
    QJsonArray list;
    for (const ProfileSkill &skill : profileOf(hunt)) {
        list.append(skillJson(skill, evidenceFor(hunt, skill.skill)));
        lines.append(lineOf(skill));
    }
    if (lines.isEmpty())
        lines.append(
            tr("The profile is empty. \"profile read FILE\" shows what a résumé would put into it."));
    return Answer {lines.join(u'\n'),
                   {{u"skills"_s, list}, {u"person"_s, personJson(personOf(hunt))}},
                   {},
                   {},
                   Status::Done};
}

/// "3" or "strong".
std::optional<int> levelOf(const QString &word)
{
    if (const auto level = fromKey<SkillLevel>(word.toLower()))
        return int(*level);
    bool isNumber = false;
    const int level = word.toInt(&isNumber);
    return isNumber && level >= 0 && level <= int(SkillLevel::Expert) ? std::optional(level) : std::nullopt;
}

Result<Answer> setSkill(Context &context)
{
    const skills::Skill *skill = skills::byWord(skills::Lexicon::standard(), context.arguments[0]);
    if (!skill)
        return fail(tr("No skill is called \"%1\". Its key, its name or another name of it is wanted.")
                        .arg(context.arguments[0]));
    const auto level = levelOf(context.arguments[1]);
    if (!level)
        return Answer::usage(tr("LEVEL is 0 to 4, or none, basic, working, strong, expert."));
    ProfileSkill row =
        profileSkill(*context.hunt, skill->key).value_or(ProfileSkill {{}, skill->key, 0, {}, {}});
    row.level = *level;
    const Result<Changes> changes = setProfileSkill(*context.hunt, row, skill->name);
    if (!changes)
        return tl::unexpected(changes.error());
    return Answer {lineOf(row), skillJson(row, evidenceFor(*context.hunt, skill->key)), {}, {}, Status::Done};
}
} // namespace

std::vector<Command> profileCommands()
{
    return {
        {"profile read", "FILE|- [--accept]",
         QT_TRANSLATE_NOOP("cli", "shows what a résumé would put into the profile"), 1, 1, Needs::Nothing,
         [] {
             return QList<QCommandLineOption> {{u"accept"_s, tr("Take all of it, as one step.")}};
         },
         &readResume},
        {"profile show", "", QT_TRANSLATE_NOOP("cli", "shows the profile"), 0, 0, Needs::Reading, &noOptions,
         &showProfile},
        {"profile set", "SKILL LEVEL", QT_TRANSLATE_NOOP("cli", "sets how well a skill is known"), 2, 2,
         Needs::Writing, &noOptions, &setSkill},
    };
}
} // namespace cli
