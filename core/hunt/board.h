// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/interview.h"
#include "core/model/offer.h"
#include "core/model/pay.h"
#include "core/model/stage.h"
#include "core/model/task.h"

/// What the board and the table show of one application. Never the posting's text: it would make every card
/// heavy.
struct CardRow {
    ApplicationId id {};
    PostingId posting {};
    StageId stage {};
    /// The day it came into its stage.
    QDate since {};
    QString orderKey {};
    int priority = 0;
    QString title {};
    QString company {};
    QString location {};
    std::optional<WorkMode> workMode {};
    std::optional<Pay> pay {};
    std::optional<QDate> closesOn {};
    QString url {};
    bool operator==(const CardRow &) const = default;
};

/// Every application that is not in the trash, by stage and place in its column.
std::vector<CardRow> cards(const Hunt &hunt);

/// Where an application stands: all that the order of the columns needs.
struct CardPlace {
    ApplicationId id {};
    PostingId posting {};
    StageId stage {};
    QString orderKey {};
    bool operator==(const CardPlace &) const = default;
};
/// The places of cards(), in its order, at a fraction of its cost.
std::vector<CardPlace> cardPlaces(const Hunt &hunt);

/// One card; nothing when it is gone or in the trash.
std::optional<CardRow> card(const Hunt &hunt, ApplicationId application);

/// What is open around an application: what nextAction() looks at.
struct Agenda {
    /// The next interview to come, or the one just had.
    std::optional<Interview> nextInterview {};
    std::optional<Interview> lastInterview {};
    /// The open task due first.
    std::optional<Task> task {};
    std::optional<Offer> offer {};
    /// For closed ones: the furthest active stage they reached.
    std::optional<StageId> furthest {};
    bool operator==(const Agenda &) const = default;
};
/// `now` parts past interviews from coming ones.
Agenda agendaOf(const Hunt &hunt, ApplicationId application, const QDateTime &now);

/// The one line of a card's footer, before it is put into words.
struct NextAction {
    enum class Kind {
        Reply, ///< they wait for the person; date: when it is due
        Task, ///< the person's own reminder; text says what
        FollowUp, ///< a follow-up is due
        ThankYou, ///< a thank-you note is due
        AnswerBy, ///< an offer wants an answer
        Closes, ///< the posting closes
        Interview, ///< a talk to come
        Call, ///< a talk by telephone to come
        Saved, ///< saved and not sent
        Applied, ///< sent
        Waiting, ///< their turn
        Quiet, ///< no word for thirty days
        Closed, ///< ended; text is empty, furthest says after which stage
        Accepted ///< date: when it starts, if known
    };
    Kind kind = Kind::Waiting;
    /// The day it is about.
    std::optional<QDate> date {};
    /// The last day on which anything happened.
    QDate lastWord {};
    /// For interviews: the instant and its zone.
    std::optional<QDateTime> at {};
    QString zone {};
    int round = 1;
    QString text {};
    std::optional<StageId> furthest {};
    /// The one signal: it needs the person now.
    bool needsYou = false;
    bool operator==(const NextAction &) const = default;
};

/// Silence longer than this is called quiet.
inline constexpr int quietDays = 30;
/// A deadline this near, in days, is the card's signal.
inline constexpr int urgentDays = 3;

NextAction nextAction(const CardRow &card, const Stage &stage, const Agenda &agenda, QDate today);
