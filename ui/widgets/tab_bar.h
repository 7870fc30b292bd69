// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

/// Tabs of plain words. Underline: an accent line below the current one (detail panel). Boxed: the current
/// one is a card (saved views). Filled: it is sunken and may carry an icon (ways to add a posting).
class TabBar final : public QTabBar
{
    Q_OBJECT

public:
    enum class Look { Underline, Boxed, Filled };

    TabBar(Look look, const QString &name, QWidget *parent = nullptr);

    /// A quiet number after the words: "34", "8 of 9".
    void setCount(int tab, const QString &count);
    void setIconName(int tab, const QString &iconName);

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Extra {
        QString count {};
        QString iconName {};
    };
    Extra extra(int tab) const;
    int padding() const;
    QFont tabFont(int tab) const;
    void paintTab(QPainter *painter, int tab) const;
    void paintGround(QPainter *painter, const QRectF &box, int tab) const;

    Look m_look;
};
