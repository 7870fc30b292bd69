// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "app/cli/command.h"
#include "app/cli/profile_json.h"
#include "core/hunt/names.h"
#include "core/hunt/own_words.h"
#include "core/hunt/profile.h"
#include "core/model/skill_level.h"
#include "core/model/text_value.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonArray strings(const std::vector<QString> &list)
{
    return QJsonArray::fromStringList({list.begin(), list.end()});
}

Answer shown(const ProfileDraft &draft, const skills::Lexicon &lexicon)
{
    Answer answer;
    QStringList lines;
    QJsonArray list;
    for (const SkillProposal &proposal : draft.skills) {
        const QString name = lexicon.nameOf(proposal.skill.skill);
        QJsonObject row = skillJson(proposal.skill, name, proposal.evidence);
        row.insert(u"strength"_s, toKey(proposal.strength));
        list.append(row);
        lines.append(lineOf(proposal.skill, name));
        if (!proposal.evidence.empty())
            lines.append(u"         \""_s + proposal.evidence.front().quote + u'"');
    }
    for (const QString &note : draft.notes)
        lines.append(u"# "_s + note);
    if (!draft.unknown.empty())
        lines.append(u"# "_s
                     + tr("Not in the list of skills: %1. \"--accept --own NAME\" takes one as your own.")
                           .arg(QStringList(draft.unknown.begin(), draft.unknown.end()).join(u", "_s)));
    answer.text = lines.join(u'\n');
    answer.json = {{u"skills"_s, list},
                   {u"person"_s, personJson(draft.person)},
                   {u"unknown"_s, strings(draft.unknown)},
                   {u"notes"_s, strings(draft.notes)}};
    if (!draft.doubt.isEmpty()) {
        answer.json.insert(u"doubt"_s, draft.doubt);
        answer.remarks.append(draft.doubt);
        answer.status = Status::Look;
    }
    return answer;
}

/// Takes what the résumé says, and the names it holds that no lexicon knows as skills of the person's own:
/// all in one step.
struct Taken {
    ProfileDraft draft {};
    bool isNew = false;
};
Result<Taken> taken(Hunt &hunt, const profile::Source &source, const ProfileDraft &draft,
                    const QStringList &own)
{
    ProfileDraft all = draft;
    const Step step {u"profile"_s, {names::ofSkills(qsizetype(draft.skills.size()) + own.size())}, {}};
    const Result<Changes> changes = hunt.change(step, [&]() -> Result<void> {
        for (const QString &name : own) {
            if (const Result<QString> key = addOwnSkill(hunt, name); !key)
                return tl::unexpected(key.error());
        }
        if (!own.isEmpty()) {
            const Result<ProfileDraft> again = profile::read(source, lexiconOf(hunt));
            if (!again)
                return tl::unexpected(again.error());
            all = *again;
        }
        const Result<Changes> accepted = acceptProfile(hunt, all);
        return accepted ? Result<void>() : tl::unexpected(accepted.error());
    });
    return changes ? Result<Taken>(Taken {all, !changes->isEmpty()}) : tl::unexpected(changes.error());
}

/// The first of the names that the résumé does not hold among what no lexicon knows; empty: all are there.
QString notUnknown(const QStringList &own, const ProfileDraft &draft)
{
    for (const QString &name : own) {
        if (std::ranges::find(draft.unknown, name) == draft.unknown.end())
            return name;
    }
    return {};
}

Result<Answer> readResume(Context &context)
{
    const Result<QByteArray> bytes = bytesOf(context.arguments[0]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString name = QFileInfo(context.arguments[0]).fileName();
    const skills::Lexicon lexicon = lexiconFor(context);
    const profile::Source source {*bytes, name, context.today};
    const Result<ProfileDraft> draft = profile::read(source, lexicon);
    if (!draft)
        return tl::unexpected(draft.error());
    if (!draft->doubt.isEmpty() && !context.options.isSet(u"anyway"_s))
        return fail(tr("%1 Nothing was taken from it; --anyway reads it all the same.").arg(draft->doubt));
    const bool accepts = context.options.isSet(u"accept"_s);
    const QStringList own = context.options.values(u"own"_s);
    if (!own.isEmpty() && !accepts)
        return Answer::usage(tr("--own goes with --accept."));
    if (const QString wrong = notUnknown(own, *draft); !wrong.isEmpty())
        return fail(tr("The résumé names no unknown skill \"%1\". Without --accept it shows which there are.")
                        .arg(wrong));
    if (!accepts) {
        Answer answer = shown(*draft, lexicon);
        answer.json.insert(u"accepted"_s, false);
        return answer;
    }
    const Result<Taken> all = taken(*context.hunt, source, *draft, own);
    if (!all)
        return tl::unexpected(all.error());
    Answer answer = shown(all->draft, lexiconOf(*context.hunt));
    answer.json.insert(u"accepted"_s, true);
    answer.remarks.append(all->isNew ? tr("Taken into the profile as one step; \"undo\" takes it back.")
                                     : tr("Nothing changed: the profile holds all of it already."));
    return answer;
}

Result<Answer> showProfile(Context &context)
{
    const Hunt &hunt = *context.hunt;
    const skills::Lexicon lexicon = lexiconOf(hunt);
    QStringList lines;
    QJsonArray list;
    for (const ProfileSkill &skill : profileOf(hunt)) {
        const QString name = lexicon.nameOf(skill.skill);
        list.append(skillJson(skill, name, evidenceFor(hunt, skill.skill)));
        lines.append(lineOf(skill, name));
    }
    if (lines.isEmpty())
        lines.append(
            tr("The profile is empty. \"profile read FILE\" shows what a résumé would put into it."));
    return Answer {
        lines.join(u'\n'), {{u"skills"_s, list}, {u"person"_s, personJson(hunt)}}, {}, {}, Status::Done};
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
    const Result<Named> skill = skillNamed(*context.hunt, context.arguments[0]);
    if (!skill)
        return tl::unexpected(skill.error());
    const auto level = levelOf(context.arguments[1]);
    if (!level)
        return Answer::usage(tr("LEVEL is 0 to 4, or none, basic, working, strong, expert."));
    ProfileSkill row =
        profileSkill(*context.hunt, skill->key).value_or(ProfileSkill {{}, skill->key, 0, {}, {}});
    row.level = *level;
    const Result<Changes> changes = setProfileSkill(*context.hunt, row, skill->name);
    if (!changes)
        return tl::unexpected(changes.error());
    return Answer {lineOf(row, skill->name),
                   skillJson(row, skill->name, evidenceFor(*context.hunt, skill->key)),
                   {},
                   {},
                   Status::Done};
}
/// What "profile edit" knows; the keys are those of "profile show --json".
const QStringList &personFields()
{
    static const QStringList fields {u"years"_s, u"degree"_s, u"places"_s, u"needsVisa"_s};
    return fields;
}

/// Sets one field; false: the value is not one of it. An empty value takes back what was said.
bool setField(AboutPerson &about, const QString &field, const QString &value)
{
    if (field == "places"_L1) {
        about.wishes.places = value.split(u',', Qt::SkipEmptyParts);
        return true;
    }
    if (field == "years"_L1) {
        about.years = TextValue<double>::parse(value);
        return about.years || value.isEmpty();
    }
    if (field == "degree"_L1) {
        about.degree = fromKey<Degree>(value.toLower());
        return about.degree || value.isEmpty();
    }
    const bool isYes = value.compare("yes"_L1, Qt::CaseInsensitive) == 0;
    about.wishes.needsVisa = value.isEmpty() ? std::nullopt : std::optional(isYes);
    return isYes || value.compare("no"_L1, Qt::CaseInsensitive) == 0 || value.isEmpty();
}

Result<Answer> editPerson(Context &context)
{
    const QString field = context.arguments[0];
    if (!personFields().contains(field))
        return Answer::usage(tr("FIELD is one of %1.").arg(personFields().join(u", "_s)));
    AboutPerson about = aboutPerson(*context.hunt);
    if (!setField(about, field, context.arguments[1].trimmed()))
        return Answer::usage(
            tr("years wants a number; degree wants none, vocational, bachelor, master or phd; "
               "places wants names with commas between them; needsVisa wants yes or no."));
    const Result<Changes> changes = setAboutPerson(*context.hunt, about);
    if (!changes)
        return tl::unexpected(changes.error());
    const QString text =
        changes->isEmpty() ? tr("Nothing changed.") : names::ofStep(context.hunt->history().front());
    return Answer {text, {{u"person"_s, personJson(*context.hunt)}}, {}, {}, Status::Done};
}
} // namespace

std::vector<Command> profileCommands()
{
    return {
        {"profile read", "FILE|- [--anyway] [--accept [--own NAME]...]",
         QT_TRANSLATE_NOOP("cli", "shows what a résumé would put into the profile"), 1, 1,
         Needs::WritingIfAccepted,
         [] {
             return QList<QCommandLineOption> {
                 {u"anyway"_s, tr("Read it although it does not look like a résumé.")},
                 {u"accept"_s, tr("Take all of it, as one step.")},
                 {u"own"_s, tr("A name in it that is in no list, to be a skill of your own."), u"NAME"_s}};
         },
         &readResume},
        {"profile show", "", QT_TRANSLATE_NOOP("cli", "shows the profile"), 0, 0, Needs::Reading, &noOptions,
         &showProfile},
        {"profile set", "SKILL LEVEL", QT_TRANSLATE_NOOP("cli", "sets how well a skill is known"), 2, 2,
         Needs::Writing, &noOptions, &setSkill},
        {"profile edit", "FIELD VALUE",
         QT_TRANSLATE_NOOP("cli",
                           "sets years, degree, places or needsVisa: what a posting may stand or fall by"),
         2, 2, Needs::Writing, &noOptions, &editPerson},
    };
}
} // namespace cli
