// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stage.h"

#include <QMenu>

class CardStore;

/// "Move to…": a digit takes one of the first nine stages, first letters take any.
class StageMenu final : public QMenu
{
    Q_OBJECT

public:
    StageMenu(const CardStore &store, StageId current, QWidget *parent);

Q_SIGNALS:
    void chosen(StageId stage);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
