// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/interview.h"
#include "core/model/mail.h"
#include "core/model/stage.h"

#include <vector>

/// An application that a mail may be about.
struct MailMatch {
    ApplicationId application {};
    /// Points; enoughForMail and more are worth proposing.
    int points = 0;
    bool operator==(const MailMatch &) const = default;
};
inline constexpr int enoughForMail = 3;

/// What a mail would change, for a person to confirm. Nothing happens by itself.
struct MailProposal {
    Mail mail {};
    /// Best first; empty where none fits.
    std::vector<MailMatch> matches {};
    /// The day the mail was sent, else the day it was read.
    QDate on {};

    /// The one application that fits best; nothing where none does, or two do alike.
    std::optional<ApplicationId> application() const;
};

/// Finds the applications a mail may be about by company, role, the people of the application, and the
/// sender's address.
MailProposal proposalFor(const Hunt &hunt, const Mail &mail, QDate today);

/// Where the mail would move the application; nothing where it is there, or further, already.
std::optional<Stage> stageFor(const Hunt &hunt, const Mail &mail, ApplicationId application);

/// Does what was proposed, for `application`, as one step: the dated move to `to` (nothing: none), a note
/// with the mail's subject and the words that decided, and the interview where the mail states its time.
/// `zone` is where the person is, for a time that names no zone.
Result<Changes> applyMail(Hunt &hunt, const MailProposal &proposal, ApplicationId application,
                          std::optional<StageId> to, const QString &zone);

/// "Rejection from Acme", "Invitation to an interview": what the mail is, in words.
QString titleOf(const Mail &mail);
