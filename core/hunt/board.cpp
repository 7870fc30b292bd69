// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hunt/board.h"

#include "core/sql/connection.h"

#include <algorithm>

namespace {
constexpr auto cardColumns =
    "SELECT a.id, a.posting_id, n.stage_id, n.since, a.order_key, a.priority, p.title, ifnull(c.name, ''), "
    "p.location, "
    "p.work_mode, p.pay_min, p.pay_max, p.pay_currency, p.pay_period, p.closes_on, p.url "
    "FROM application a JOIN application_now n ON n.application_id = a.id JOIN posting p ON p.id = "
    "a.posting_id "
    "LEFT JOIN company c ON c.id = p.company_id WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL ";

template <class T> T at(SQLite::Statement &row, int place)
{
    return SqlValue<T>::read(row.getColumn(place));
}

std::optional<Pay> payOf(SQLite::Statement &row)
{
    Pay pay;
    pay.min = at<std::optional<Amount>>(row, 10);
    pay.max = at<std::optional<Amount>>(row, 11);
    if (!pay.min && !pay.max)
        return {};
    pay.currency = at<QString>(row, 12);
    pay.period = at<std::optional<PayPeriod>>(row, 13).value_or(PayPeriod::Year);
    return pay;
}

CardRow cardOf(SQLite::Statement &row)
{
    CardRow card;
    card.id = at<ApplicationId>(row, 0);
    card.posting = at<PostingId>(row, 1);
    card.stage = at<StageId>(row, 2);
    card.since = at<QDate>(row, 3);
    card.orderKey = at<QString>(row, 4);
    card.priority = at<int>(row, 5);
    card.title = at<QString>(row, 6);
    card.company = at<QString>(row, 7);
    card.location = at<QString>(row, 8);
    card.workMode = at<std::optional<WorkMode>>(row, 9);
    card.pay = payOf(row);
    card.closesOn = at<std::optional<QDate>>(row, 14);
    card.url = at<QString>(row, 15);
    return card;
}

void take(Agenda &agenda, const Interview &interview, const QDateTime &now)
{
    // A talk that began within its own length is still the next one.
    const bool isComing = interview.at.addSecs(interview.minutes * 60) > now;
    auto &place = isComing ? agenda.nextInterview : agenda.lastInterview;
    if (!place || (isComing ? interview.at < place->at : interview.at > place->at))
        place = interview;
}

void take(Agenda &agenda, const Task &task)
{
    if (task.doneOn || !task.dueOn)
        return;
    if (!agenda.task || *task.dueOn < *agenda.task->dueOn)
        agenda.task = task;
}

/// The newest active stage that each ended application was in.
} // namespace

std::vector<CardPlace> cardPlaces(const Hunt &hunt)
{
    // No row of a posting is touched, only an index: the texts would have to be read past.
    static const std::string statement =
        "SELECT a.id, a.posting_id, n.stage_id, a.order_key FROM application_now n "
        "CROSS JOIN application a ON a.id = n.application_id WHERE a.deleted_at IS NULL AND "
        "a.posting_id NOT IN (SELECT id FROM posting WHERE deleted_at IS NOT NULL) "
        "ORDER BY n.stage_id, a.order_key, a.id";
    return hunt.connection().safely([&] {
        std::vector<CardPlace> places;
        hunt.connection().each(statement, [&](SQLite::Statement &row) {
            places.push_back(
                {at<ApplicationId>(row, 0), at<PostingId>(row, 1), at<StageId>(row, 2), at<QString>(row, 3)});
        });
        return places;
    });
}

std::vector<CardRow> cards(const Hunt &hunt)
{
    return hunt.connection().safely([&] {
        std::vector<CardRow> rows;
        hunt.connection().each(std::string(cardColumns) + "ORDER BY n.stage_id, a.order_key, a.id",
                               [&](SQLite::Statement &row) { rows.push_back(cardOf(row)); });
        return rows;
    });
}

std::optional<CardRow> card(const Hunt &hunt, ApplicationId application)
{
    return hunt.connection().safely([&] {
        std::optional<CardRow> found;
        hunt.connection().each(
            std::string(cardColumns) + "AND a.id = ?", [&](SQLite::Statement &row) { found = cardOf(row); },
            application);
        return found;
    });
}

Agenda agendaOf(const Hunt &hunt, ApplicationId application, const QDateTime &now)
{
    Agenda agenda;
    for (const Interview &interview : hunt.table<Interview>().whereId("application_id", application))
        take(agenda, interview, now);
    for (const Task &task : hunt.table<Task>().whereId("application_id", application))
        take(agenda, task);
    for (const Offer &offer : hunt.table<Offer>().whereId("application_id", application))
        agenda.offer = offer;
    agenda.furthest = hunt.connection().safely([&] {
        return hunt.connection().value<StageId>(
            "SELECT c.stage_id FROM stage_change c JOIN stage s ON s.id = c.stage_id WHERE c.application_id "
            "= ? "
            "AND s.kind = 'active' AND NOT EXISTS (SELECT 1 FROM stage_change r WHERE r.replaces_id = c.id) "
            "ORDER BY s.order_key DESC LIMIT 1",
            application);
    });
    return agenda;
}
