// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail.h"

#include "core/documents/mail.h"
#include "core/reading/detect.h"
#include "core/reading/mail_cues.h"
#include "core/reading/mail_time.h"
#include "core/reading/sanitise.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// A mail that answers says so at once; what is longer is a newsletter or a posting.
constexpr qsizetype longestMail = 20'000;
constexpr qsizetype longestPasted = 5'000;

/// Without what is quoted from earlier mails.
QString withoutQuotes(const QString &text)
{
    static const QRegularExpression begins(
        uR"(\A\s*(?:-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Oorspronkelijk bericht|Forwarded message)|_{10,}|On .{5,80} wrote:|Am .{5,80} schrieb|Le .{5,80} a écrit|El .{5,80} escribió|Op .{5,80} schreef))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        if (begins.match(line).hasMatch() && !kept.join(QString()).trimmed().isEmpty())
            break;
        if (!line.startsWith(u'>'))
            kept.append(line);
    }
    return kept.join(u'\n').trimmed();
}

/// Sender, subject and day that stand above a mail that was pasted.
void takePastedHeader(mail::Message &message)
{
    static const QRegularExpression header(
        uR"(\A\s*(From|Von|De|Van|Subject|Betreff|Objet|Asunto|Onderwerp|Date|Datum|Fecha|Sent|Gesendet|To|An|À|Para|Aan|Cc)\s*:\s*(.*)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(uR"x(([^<>"]*?)"?\s*<?([\w.+-]+@[\w.-]+\w)>?)x"_s);
    QStringList lines = message.plain.split(u'\n');
    while (!lines.isEmpty()) {
        const QRegularExpressionMatch match = header.match(lines.constFirst());
        if (!match.hasMatch() && !lines.constFirst().trimmed().isEmpty())
            break;
        lines.removeFirst();
        const QString name = match.captured(1).toLower();
        if (QStringList {u"subject"_s, u"betreff"_s, u"objet"_s, u"asunto"_s, u"onderwerp"_s}.contains(name))
            message.subject = match.captured(2).trimmed();
        if (QStringList {u"from"_s, u"von"_s, u"de"_s, u"van"_s}.contains(name)) {
            const QRegularExpressionMatch sender = address.match(match.captured(2));
            message.from = sender.hasMatch()
                ? mail::Address {sender.captured(1).remove(u'"').trimmed(), sender.captured(2).toLower()}
                : mail::Address {match.captured(2).trimmed(), {}};
        }
    }
    message.plain = lines.join(u'\n');
}

/// "Acme Careers" is Acme; a person's name is no company.
QString companyOfSender(const QString &name)
{
    static const QRegularExpression office(
        uR"(\b(?:careers?|jobs|recruiting|recruitment|recruiter|talent|acquisition|team|hiring|hr|people|human resources|personal|personalabteilung|bewerbermanagement|karriere|recrutement|ressources humaines|rh|rrhh|seleccion|selección|talento|werving|vacatures|no-?reply|notifications?|the|das|das team|equipe|équipe|equipo)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression via(uR"(\s+(?:via|from|bei|at|@)\s+.*)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (!name.contains(office))
        return {};
    QString plain = name;
    return plain.remove(via).remove(office).remove(QRegularExpression(uR"([|,()\-–&]+)"_s)).simplified();
}

/// A text that may be a mail although no header says so: postings are longer and greet nobody.
bool mayBePastedMail(const QString &text)
{
    static const QRegularExpression greeting(
        uR"(^\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen)|bonjour|ch(?:er|ère|ers)|madame|monsieur|hola|estimad[oa]s?|buen(?:os|as)|apreciad[oa]|beste|geachte|goede(?:morgen|middag|ndag)?|dag)\b|(?:from|von|de|van|subject|betreff|objet|asunto|onderwerp)\s*:))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
            | QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longestPasted && text.left(600).contains(greeting);
}

std::optional<mail::Message> messageOf(const reading::Source &source)
{
    if (mail::looksLikeWebArchive(source.bytes))
        return {};
    if (mail::looksLikeMail(source.bytes)) {
        const Result<mail::Message> message = mail::read(source.bytes);
        return message ? std::optional(*message) : std::nullopt;
    }
    if (source.bytes.size() > 8 * longestPasted)
        return {};
    mail::Message pasted;
    const reading::Kind kind = source.kind.value_or(reading::kindOf(source.bytes));
    const QString text = reading::decoded(source.bytes);
    if (kind == reading::Kind::Html)
        pasted.plain = reading::plainText(text);
    else if (kind == reading::Kind::Text)
        pasted.plain = text;
    if (!mayBePastedMail(pasted.plain))
        return {};
    takePastedHeader(pasted);
    return pasted;
}
reading::Sender senderOf(const reading::Source &source, const mail::Message &message)
{
    if (!mail::looksLikeMail(source.bytes) && message.subject.isEmpty() && message.from.address.isEmpty())
        return reading::Sender::Unknown;
    return message.isBulk ? reading::Sender::Bulk : reading::Sender::Person;
}
} // namespace

std::optional<Mail> reading::mailIn(const Source &source)
{
    const std::optional<mail::Message> message = messageOf(source);
    if (!message)
        return {};
    QString written = message->plain.trimmed().isEmpty() ? plainText(message->html) : message->plain;
    const QString body = withoutQuotes(written.remove(u'\r').left(longestMail));
    Mail mail;
    mail.text = message->subject + u"\n\n"_s + body;
    const FoldedText folded(mail.text);
    const auto verdict = verdictOn(folded, int(message->subject.size()), senderOf(source, *message));
    if (!verdict)
        return {};
    mail.kind = verdict->kind;
    mail.confidence = verdict->confidence;
    mail.start = verdict->start;
    mail.end = verdict->end;
    mail.subject = message->subject;
    mail.senderName = message->from.name;
    mail.senderAddress = message->from.address;
    mail.sent = message->sent;
    mail.role = roleNamedIn(mail.text, folded);
    mail.company = companyOfSender(message->from.name);
    if (mail.company.isEmpty())
        mail.company = companyNamedIn(mail.text, folded);
    if (mail.kind == MailKind::Invitation) {
        mail.interview = timeInCalendar(message->calendar);
        if (!mail.interview)
            mail.interview = timeIn(mail.text, mail.sent);
    }
    return mail;
}
