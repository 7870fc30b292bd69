// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A page in the sidebar: icon, name, count; the current one tinted with an accent bar at the window's edge.
class PageButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PageButton(const QString &iconName, const QString &name, QWidget *parent);

    void setCount(const QString &count);
    void setCollapsed(bool isCollapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_iconName;
    QString m_count;
    bool m_isCollapsed = false;
};
