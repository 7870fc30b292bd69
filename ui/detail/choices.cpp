// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/choices.h"

#include <QCoreApplication>

void choices::addNotStated(QComboBox *box)
{
    box->insertSeparator(box->count());
    box->addItem(QCoreApplication::translate("choices", "Not stated"), QString());
}

void choices::lock(QWidget *control, const QString &reason)
{
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason.toHtmlEscaped());
}
