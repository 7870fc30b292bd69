// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QAbstractButton>

/// A button that is only an icon. Its name is said by screen readers and shown as the tool tip, so it has to
/// have one.
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    /// The icon's size, 16 at first; the button stays at least 24.
    void setIconSize(int size);
    /// Instead of the second text colour.
    void setTint(Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    int m_iconSize = 16;
    Token m_tint = Token::Text2;
};
