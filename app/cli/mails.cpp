// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mails.h"

#include "core/hunt/mail_proposal.h"
#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "core/reading/mail.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cli {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

void addText(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QJsonObject timeJson(const MailTime &time)
{
    QJsonObject json {{u"day"_s, time.day.toString(Qt::ISODate)},
                      {u"time"_s, time.time.toString(u"HH:mm"_s)}};
    addText(json, u"zone"_s, time.zone);
    return json;
}

QJsonObject mailJson(const Mail &mail)
{
    QJsonObject json {
        {u"kind"_s, u"mail"_s},
        {u"mail"_s, toKey(mail.kind)},
        {u"confidence"_s, mail.confidence},
        {u"text"_s, mail.text},
        {u"evidence"_s,
         QJsonObject {{u"start"_s, mail.start}, {u"end"_s, mail.end}, {u"text"_s, mail.evidence()}}}};
    addText(json, u"subject"_s, mail.subject);
    addText(json, u"from"_s, mail.senderAddress);
    addText(json, u"company"_s, mail.company);
    addText(json, u"title"_s, mail.role);
    if (mail.sent.isValid())
        json.insert(u"sentOn"_s, mail.sent.date().toString(Qt::ISODate));
    if (mail.interview)
        json.insert(u"interview"_s, timeJson(*mail.interview));
    return json;
}

QJsonObject proposalJson(const Hunt &hunt, const MailProposal &proposal)
{
    QJsonArray candidates;
    for (const MailMatch &match : proposal.matches)
        candidates.append(match.application.toString());
    QJsonObject json {{u"on"_s, proposal.on.toString(Qt::ISODate)}, {u"candidates"_s, candidates}};
    if (const auto application = proposal.application()) {
        json.insert(u"application"_s, application->toString());
        if (const auto stage = stageFor(hunt, proposal.mail, *application))
            json.insert(u"stage"_s, stage->key);
    }
    return json;
}

QString plainText(const Mail &mail)
{
    QStringList lines {titleOf(mail), u"  \"%1\""_s.arg(mail.evidence().simplified())};
    if (mail.interview)
        lines.append(u"  %1 %2 %3"_s
                         .arg(mail.interview->day.toString(Qt::ISODate),
                              mail.interview->time.toString(u"HH:mm"_s), mail.interview->zone)
                         .trimmed());
    return lines.join(u'\n');
}

/// What it would do, in a line for each application that it may be about.
QStringList linesOf(const Hunt &hunt, const MailProposal &proposal)
{
    QStringList lines;
    for (const MailMatch &match : proposal.matches) {
        const auto stage = stageFor(hunt, proposal.mail, match.application);
        const QString name = names::ofApplication(hunt, match.application);
        lines.append(stage ? tr("It may be about %1, %2: move to %3 on %4.")
                                 .arg(match.application.toString(), name, stageName(*stage),
                                      proposal.on.toString(Qt::ISODate))
                           : tr("It may be about %1, %2: a note on %3.")
                                 .arg(match.application.toString(), name, proposal.on.toString(Qt::ISODate)));
    }
    return lines;
}

/// The application that --application names, else the one that fits best.
Result<ApplicationId> chosen(const Context &context, const MailProposal &proposal)
{
    if (context.options.isSet(u"application"_s)) {
        const ApplicationId id = ApplicationId::fromString(context.options.value(u"application"_s));
        return context.hunt->find(id) ? Result<ApplicationId>(id)
                                      : fail(tr("That application is not in this hunt."));
    }
    if (const auto best = proposal.application())
        return *best;
    return fail(proposal.matches.empty()
                    ? tr("This mail fits no application in this hunt. Name it with --application ID.")
                    : tr("This mail fits several applications. Name one with --application ID: %1")
                          .arg(linesOf(*context.hunt, proposal).join(u' ')));
}

Result<Answer> applied(Context &context, const MailProposal &proposal)
{
    const Result<ApplicationId> application = chosen(context, proposal);
    if (!application)
        return tl::unexpected(application.error());
    const auto stage = stageFor(*context.hunt, proposal.mail, *application);
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const auto done = applyMail(*context.hunt, proposal, *application,
                                stage ? std::optional(stage->id) : std::nullopt, zone);
    if (!done)
        return tl::unexpected(done.error());
    QJsonObject json = mailJson(proposal.mail);
    json.insert(u"id"_s, application->toString());
    json.insert(u"duplicates"_s, QJsonArray());
    json.insert(u"stage"_s, stage ? QJsonValue(stage->key) : QJsonValue(QJsonValue::Null));
    return Answer {
        u"%1  %2"_s.arg(application->toString(), names::ofApplication(*context.hunt, *application)),
        json,
        {},
        {},
        Status::Done};
}
} // namespace

std::optional<Answer> mailAnswer(const Context &context, const reading::Source &source)
{
    const std::optional<Mail> mail = reading::mailIn(source);
    if (!mail)
        return {};
    Answer answer {plainText(*mail), mailJson(*mail), {}, {}, Status::Done};
    if (!QFileInfo::exists(context.path))
        return answer;
    const auto hunt = openHunt(context.path, Needs::Reading);
    if (!hunt)
        return answer;
    const MailProposal proposal = proposalFor(**hunt, *mail, context.today);
    answer.json.insert(u"proposal"_s, proposalJson(**hunt, proposal));
    for (const QString &line : linesOf(**hunt, proposal))
        answer.text += u'\n' + line;
    return answer;
}

std::optional<Result<Answer>> addedMail(Context &context, const reading::Source &source)
{
    const std::optional<Mail> mail = reading::mailIn(source);
    if (!mail)
        return {};
    const MailProposal proposal = proposalFor(*context.hunt, *mail, context.today);
    if (context.options.isSet(u"apply"_s))
        return applied(context, proposal);
    Answer refused {linesOf(*context.hunt, proposal).join(u'\n'), mailJson(*mail), {}, {}, Status::Refused};
    refused.json.insert(u"id"_s, QJsonValue::Null);
    refused.json.insert(u"duplicates"_s, QJsonArray());
    refused.json.insert(u"proposal"_s, proposalJson(*context.hunt, proposal));
    refused.remarks.append(
        tr("This is no posting but a mail (%1), so nothing was saved. With --apply it is taken in.")
            .arg(titleOf(*mail)));
    return Result<Answer>(refused);
}

QList<QCommandLineOption> mailOptions()
{
    return {{u"apply"_s, tr("Of a mail that answers an application: move it and keep a note.")},
            {u"application"_s, tr("The application that the mail is about."), u"ID"_s}};
}
} // namespace cli
