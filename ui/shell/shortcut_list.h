// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

/// Every key and what it does, from the actions table.
class ShortcutList final : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const std::vector<std::pair<QString, QString>> &shortcuts, QWidget *parent);
};
