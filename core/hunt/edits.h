// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/hunt/names.h"
#include "core/model/text_value.h"

/// Sets one field of a row from its plain text. Typing in one field joins into one step. Fails, with a
/// sentence, on a field that is not there or a text that is no such value. `application` is whose history it
/// belongs to.
template <class Record>
Result<Changes> editField(Hunt &hunt, Id<Record> id, const QString &column, const QString &text,
                          ApplicationId application)
{
    const auto row = hunt.find(id);
    if (!row)
        return fail(Hunt::tr("That row is not in this hunt."));
    Record changed = *row;
    bool isField = false;
    bool isValue = false;
    const char *label = nullptr;
    forEachField<Record>([&](const auto &field) {
        if (!field.label || column != QLatin1StringView(field.column))
            return;
        using Value = std::remove_cvref_t<decltype(changed.*(field.member))>;
        isField = true;
        label = field.label;
        if (const auto value = TextValue<Value>::parse(text)) {
            changed.*(field.member) = *value;
            isValue = true;
        }
    });
    if (!isField)
        return fail(Hunt::tr("There is no field %1 to edit.").arg(column));
    if (!isValue)
        return fail(Hunt::tr("\"%1\" is no value for %2. Days are written 2025-10-14, numbers plain.")
                        .arg(text, QString::fromUtf8(label)));
    const Step step {
        QStringLiteral("edit"),
        {names::ofApplication(hunt, application), QStringLiteral("field:") + QString::fromUtf8(label)},
        QString::number(id.value) + column};
    return hunt.change(step, [&]() -> Result<void> {
        hunt.table<Record>().update(changed);
        return {};
    });
}

/// Sets a field of an application by its JSON key, wherever it is stored: on the application, its posting, or
/// `company`, whose value is the company's name.
Result<Changes> editApplication(Hunt &hunt, ApplicationId application, const QString &key,
                                const QString &text);
/// Gives all of them 0 to 3 stars, as one step.
Result<Changes> starApplications(Hunt &hunt, const std::vector<ApplicationId> &applications, int stars);
/// The JSON keys editApplication() knows.
QStringList editableFields();
