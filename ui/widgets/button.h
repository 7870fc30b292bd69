// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

/// A button with words, and where wanted an icon before and the caps of its keys after them.
class Button : public QPushButton
{
    Q_OBJECT

public:
    /// Plain has a frame, Text none; Amber stands on an amber banner, OnToast on the dark bar.
    enum class Kind { Primary, Plain, Text, Amber, OnToast };
    /// 34 or 28 pixels high.
    enum class Height { Normal, Small };

    Button(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    /// Shows the keys only; the shortcut itself is the action's.
    void setKeys(const QKeySequence &keys);
    void setHeight(Height height);
    /// A chevron after the words: the button opens a menu.
    void setOpensMenu(bool opensMenu);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFontOfKind() const;
    QColor ink() const;
    void paintGround(QPainter *painter) const;
    void paintCaps(QPainter *painter, const QRectF &row) const;
    int padding() const;
    int contentWidth() const;

    Kind m_kind;
    Height m_height = Height::Normal;
    QString m_iconName;
    QStringList m_caps;
    bool m_opensMenu = false;
};

/// The one filled button of a page or dialog.
class PrimaryButton final : public Button
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr)
        : Button(Kind::Primary, text, parent)
    {
    }
};
