// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

/// A label that never takes its text for markup, in a colour and size of the theme.
QLabel *plainLabel(const QString &text, TextSize size, Token color, QWidget *parent);

/// Running text that wraps, also inside words that are wider than the room. Foreign text: shown as it is.
class WrappedText final : public QWidget
{
    Q_OBJECT

public:
    explicit WrappedText(QWidget *parent, TextSize size = TextSize::Body, Token color = Token::Text);

    /// Shows at most the first few thousand characters.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setColor(Token color);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TextSize m_size;
    Token m_color;
};
