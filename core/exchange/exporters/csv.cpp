// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/exchange.h"
#include "core/hunt/board.h"
#include "core/hunt/stages.h"
#include "core/model/posting.h"
#include "core/model/text_value.h"

using namespace Qt::StringLiterals;

namespace exchange {
QByteArray exportCsv(const Hunt &hunt, QDate today);

namespace {
QStringList header()
{
    QStringList names {u"id"_s, u"company"_s, u"stage"_s, u"since"_s, u"priority"_s};
    forEachField<Posting>([&](const auto &field) {
        if (field.label)
            names.append(jsonKey(QString::fromLatin1(field.column)));
    });
    return names;
}

QStringList cells(const Hunt &hunt, const CardRow &card, const QHash<StageId, QString> &stages)
{
    QStringList cells {card.id.toString(), card.company, stages.value(card.stage),
                       card.since.toString(Qt::ISODate), QString::number(card.priority)};
    const Posting posting = hunt.find(card.posting).value_or(Posting());
    forEachField<Posting>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(posting.*(field.member))>;
        // The company's name stands in its own column already; its id means nothing outside.
        if constexpr (!std::is_same_v<Value, std::optional<CompanyId>>) {
            if (field.label)
                cells.append(TextValue<Value>::format(posting.*(field.member)));
        }
    });
    return cells;
}
} // namespace

QByteArray exportCsv(const Hunt &hunt, QDate)
{
    QHash<StageId, QString> stages;
    for (const Stage &stage : stagesInOrder(hunt))
        stages.insert(stage.id, stage.key);
    QByteArray table = csv::line(header());
    for (const CardRow &card : cards(hunt))
        table += csv::line(cells(hunt, card, stages));
    return table;
}
} // namespace exchange
