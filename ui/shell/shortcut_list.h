// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

class GlobalShortcut;

/// Every key and what it does, from the actions table.
class ShortcutList final : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const std::vector<std::pair<QString, QString>> &shortcuts, GlobalShortcut &global,
                 QWidget *parent);

private:
    QWidget *table(const std::vector<std::pair<QString, QString>> &shortcuts);
    /// What works in every program: the desktop keeps it.
    QWidget *everywhere(GlobalShortcut &global);
};
