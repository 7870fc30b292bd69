// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class Button;
class QHBoxLayout;
class QLabel;

/// A bar with something to know (tinted) or to decide (amber): icon, bold words, words, buttons at the end.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Amber };

    Banner(Kind kind, const QString &iconName, QWidget *parent = nullptr);

    /// `lead` is bold and may be empty.
    void setText(const QString &lead, const QString &text);
    Button *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshColors();
    Token ink() const { return m_kind == Kind::Amber ? Token::AmberText : Token::AccentText; }

    Kind m_kind;
    QString m_iconName;
    QLabel *m_lead;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};
