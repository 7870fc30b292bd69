// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/skill_lists.h"

#include "app/cli/command.h"
#include "core/hunt/own_words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// What the lexicon and the person's own words know becomes a tick, the rest a skill of the person's own.
SkillProposals proposalsFor(const std::vector<exchange::ListedSkill> &list, const skills::Lexicon &lexicon)
{
    SkillProposals proposals;
    for (const exchange::ListedSkill &listed : list) {
        const skills::Skill *known = lexicon.named(listed.name);
        for (const QString &other : listed.otherNames)
            known = known ? known : lexicon.named(other);
        if (!known)
            proposals.own.push_back({listed.name, listed.otherNames});
        else if (!proposals.ticks.contains(known->key))
            proposals.ticks.append(known->key);
    }
    return proposals;
}

Answer answerOf(const SkillProposals &proposals, const skills::Lexicon &lexicon, bool isAccepted)
{
    QStringList lines;
    QJsonArray ticks;
    for (const QString &key : proposals.ticks) {
        lines.append(tr("know     %1").arg(lexicon.find(key)->name));
        ticks.append(key);
    }
    QJsonArray own;
    for (const SkillProposals::Own &one : proposals.own) {
        lines.append(tr("new      %1").arg(one.name));
        own.append(
            QJsonObject {{u"name"_s, one.name}, {u"aliases"_s, QJsonArray::fromStringList(one.aliases)}});
    }
    Answer answer {lines.join(u'\n'),
                   {{u"know"_s, ticks}, {u"new"_s, own}, {u"accepted"_s, isAccepted}},
                   {},
                   {},
                   Status::Done};
    if (!isAccepted)
        answer.remarks.append(tr("Nothing was changed. Add --accept to take these in."));
    return answer;
}

Result<Answer> importSkills(Context &context)
{
    const Result<QByteArray> bytes = bytesOf(context.arguments[0]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto list = exchange::readSkillList(*bytes);
    if (!list)
        return tl::unexpected(list.error());
    const skills::Lexicon lexicon = lexiconFor(context);
    const SkillProposals proposals = proposalsFor(*list, lexicon);
    const bool isAccepted = context.options.isSet(u"accept"_s);
    if (isAccepted) {
        if (const Result<void> taken = acceptProposals(*context.hunt, proposals, TickOwn::Yes); !taken)
            return tl::unexpected(taken.error());
    }
    return answerOf(proposals, lexicon, isAccepted);
}
} // namespace

std::vector<Command> skillListCommands()
{
    return {{"profile import-skills", "FILE [--accept]",
             QT_TRANSLATE_NOOP("cli", "proposes the skills of a list: CSV, ESCO, O*NET or LinkedIn"), 1, 1,
             Needs::WritingIfAccepted,
             [] {
                 return QList<QCommandLineOption> {{u"accept"_s, tr("Takes all proposals in, as one step.")}};
             },
             &importSkills}};
}
} // namespace cli
