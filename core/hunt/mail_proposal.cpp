// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/mail_proposal.h"

#include "core/base/fold.h"
#include "core/hunt/board.h"
#include "core/hunt/likeness.h"
#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "core/hunt/work.h"
#include "core/model/application_contact.h"
#include "core/model/contact.h"
#include "core/model/posting.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("MailProposal", text);
}

/// Whole words only: "Go" is not in "Google".
bool holds(const QString &text, const QString &words)
{
    if (words.size() < 2)
        return false;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        if (begins && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// "acme" of jobs@mail.acme.co.uk; empty for providers that anyone writes from.
QStringList labelsOf(const QString &address)
{
    static const QStringList everyone {u"gmail"_s, u"googlemail"_s, u"outlook"_s, u"hotmail"_s, u"yahoo"_s,
                                       u"gmx"_s,   u"icloud"_s,     u"web"_s,     u"mail"_s,    u"com"_s,
                                       u"co"_s,    u"de"_s,         u"org"_s,     u"net"_s,     u"io"_s};
    QStringList labels = address.section(u'@', 1).split(u'.', Qt::SkipEmptyParts);
    labels.erase(
        std::remove_if(labels.begin(), labels.end(),
                       [&](const QString &label) { return label.size() < 3 || everyone.contains(label); }),
        labels.end());
    return labels;
}

/// A mail as it is compared: folded once.
struct Face {
    QString subject {};
    QString text {};
    QString sender {};
    QString company {};
    QString role {};
    QString address {};
    QStringList labels {};
};

Face faceOf(const Mail &mail)
{
    return {folded(mail.subject),        folded(mail.text), folded(mail.senderName),
            foldedCompany(mail.company), mail.role,         mail.senderAddress,
            labelsOf(mail.senderAddress)};
}

int companyPoints(const Face &mail, const QString &company)
{
    if (company.isEmpty())
        return 0;
    const bool isNamed =
        company == mail.company || holds(mail.subject, company) || holds(mail.sender, company);
    const QString joined = QString(company).remove(u' ');
    const bool isSender =
        std::ranges::any_of(mail.labels, [&](QString label) { return label.remove(u'-') == joined; });
    return (isNamed ? 3 : holds(mail.text, company) ? 2 : 0) + (isSender ? 3 : 0);
}

int rolePoints(const Face &mail, const QString &title)
{
    const QString plain = folded(title);
    if (plain.isEmpty())
        return 0;
    if (titleLikeness(mail.role, title) >= 0.75)
        return 3;
    return holds(mail.subject, plain) || holds(mail.text, plain) ? 2 : 0;
}

int peoplePoints(const Hunt &hunt, const Face &mail, const CardRow &card)
{
    if (mail.address.isEmpty())
        return 0;
    const auto posting = hunt.find(card.posting);
    if (posting && posting->contact.contains(mail.address, Qt::CaseInsensitive))
        return 4;
    for (const ApplicationContact &link :
         hunt.table<ApplicationContact>().whereId("application_id", card.id)) {
        const auto contact = hunt.find(link.contact);
        if (contact && contact->email.compare(mail.address, Qt::CaseInsensitive) == 0)
            return 4;
    }
    const QString host = QUrl(card.url).host();
    const bool isOneHost = std::ranges::any_of(
        mail.labels, [&](const QString &label) { return host.split(u'.').contains(label); });
    return isOneHost ? 1 : 0;
}

/// An open application is the likelier one to be written about; a role alone names no application.
int pointsFor(const Hunt &hunt, const Face &mail, const CardRow &card)
{
    const int company = companyPoints(mail, foldedCompany(card.company));
    const int people = peoplePoints(hunt, mail, card);
    const int role = rolePoints(mail, card.title);
    if (company == 0 && people == 0 && !(card.company.isEmpty() && role >= 3))
        return 0;
    const auto stage = hunt.find(card.stage);
    const bool isOpen = stage && !isClosed(*stage);
    return company + people + role + (isOpen ? 1 : 0);
}

QString keyFor(const Mail &mail)
{
    switch (mail.kind) {
    case MailKind::Confirmation:
        return u"applied"_s;
    case MailKind::Invitation:
        return u"interview"_s;
    case MailKind::Rejection:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

QString noteText(const Mail &mail)
{
    const QString subject = mail.subject.isEmpty() ? titleOf(mail) : mail.subject;
    return subject.left(300) + u"\n\n> "_s + mail.evidence().simplified().left(600);
}

Interview interviewOf(const MailTime &time, ApplicationId application, const QString &zone)
{
    Interview interview;
    interview.application = application;
    interview.zone = time.zone.isEmpty() ? zone : time.zone;
    const QTimeZone there(interview.zone.toUtf8());
    interview.at =
        (there.isValid() ? QDateTime(time.day, time.time, there) : QDateTime(time.day, time.time, Qt::UTC))
            .toUTC();
    if (time.minutes > 0)
        interview.minutes = time.minutes;
    interview.round = 0;
    return interview;
}
} // namespace

std::optional<ApplicationId> MailProposal::application() const
{
    if (matches.empty() || (matches.size() > 1 && matches[0].points == matches[1].points))
        return {};
    return matches.front().application;
}

MailProposal proposalFor(const Hunt &hunt, const Mail &mail, QDate today)
{
    MailProposal proposal {mail, {}, mail.sent.isValid() ? mail.sent.date() : today};
    const Face face = faceOf(mail);
    for (const CardRow &card : cards(hunt)) {
        const int points = pointsFor(hunt, face, card);
        if (points >= enoughForMail)
            proposal.matches.push_back({card.id, points});
    }
    std::ranges::stable_sort(proposal.matches, std::greater<>(), &MailMatch::points);
    return proposal;
}

std::optional<Stage> stageFor(const Hunt &hunt, const Mail &mail, ApplicationId application)
{
    const auto target = stageByKey(hunt, keyFor(mail));
    const auto id = stageOf(hunt, application);
    const auto now = id ? hunt.find(*id) : std::nullopt;
    if (!target || !now || target->id == now->id)
        return {};
    // A confirmation or an invitation moves nothing back.
    if (mail.kind != MailKind::Rejection && now->orderKey > target->orderKey)
        return {};
    return target;
}

Result<Changes> applyMail(Hunt &hunt, const MailProposal &proposal, ApplicationId application,
                          std::optional<StageId> to, const QString &zone)
{
    const Step step {u"mail"_s, {names::ofApplication(hunt, application), toKey(proposal.mail.kind)}, {}};
    return hunt.change(step, [&]() -> Result<void> {
        if (to) {
            // A mail found late must not be older than the stage that it ends.
            const auto known = card(hunt, application);
            const QDate on = known ? std::max(proposal.on, known->since) : proposal.on;
            const auto moved = moveApplications(hunt, std::array {application}, *to, Place::end(), on);
            if (!moved)
                return tl::unexpected(moved.error());
        }
        const QDateTime at =
            proposal.mail.sent.isValid() ? proposal.mail.sent.toUTC() : proposal.on.startOfDay(Qt::UTC);
        if (const auto noted = addNote(hunt, application, noteText(proposal.mail), at); !noted)
            return tl::unexpected(noted.error());
        if (!proposal.mail.interview)
            return {};
        const auto planned = addInterview(hunt, interviewOf(*proposal.mail.interview, application, zone));
        return planned ? Result<void>() : tl::unexpected(planned.error());
    });
}

QString titleOf(const Mail &mail)
{
    const bool isNamed = !mail.company.isEmpty();
    switch (mail.kind) {
    case MailKind::Confirmation:
        return isNamed ? tr(QT_TRANSLATE_NOOP("MailProposal", "Confirmation from %1")).arg(mail.company)
                       : tr(QT_TRANSLATE_NOOP("MailProposal", "Confirmation of an application"));
    case MailKind::Invitation:
        return isNamed ? tr(QT_TRANSLATE_NOOP("MailProposal", "Invitation from %1")).arg(mail.company)
                       : tr(QT_TRANSLATE_NOOP("MailProposal", "Invitation to an interview"));
    case MailKind::Rejection:
        return isNamed ? tr(QT_TRANSLATE_NOOP("MailProposal", "Rejection from %1")).arg(mail.company)
                       : tr(QT_TRANSLATE_NOOP("MailProposal", "Rejection"));
    }
    Q_UNREACHABLE();
}
