// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/labels.h"

#include <QComboBox>
#include <optional>

/// Fills combo boxes from enums: the key of each value stands behind its label, nothing stated comes last.
namespace choices {
void addNotStated(QComboBox *box);
/// Keeps a control from changing anything and says why; does nothing without a reason.
void lock(QWidget *control, const QString &reason);

template <KeyedEnum Enum> void fill(QComboBox *box)
{
    for (const auto &keyed : keysOf<Enum>)
        box->addItem(labels::of(keyed.value), QString::fromLatin1(keyed.key));
    addNotStated(box);
}

template <KeyedEnum Enum> void select(QComboBox *box, const std::optional<Enum> &value)
{
    box->setCurrentIndex(box->findData(value ? toKey(*value) : QString()));
}
} // namespace choices
