// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Actions;
class TabBar;

/// The bar under the top bar: what is shown at its start, how it is shown at its end.
class ViewBar final : public QWidget
{
    Q_OBJECT

public:
    ViewBar(const Actions &actions, QWidget *parent);

    /// "34", under a filter "8 of 34".
    void setCount(const QString &count);

private:
    TabBar *m_views;
};
