// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QWidget>
#include <map>
#include <optional>

class QAbstractButton;

/// The states of a skill beside each other, one of which is on: Gap, Learning, Ready, Have.
class StateSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit StateSwitch(QWidget *parent);

    /// None is on for Not for me and where nothing is known yet.
    void setState(std::optional<GapState> state);

Q_SIGNALS:
    /// The person chose another state.
    void chosen(GapState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::map<GapState, QAbstractButton *> m_buttons;
};
