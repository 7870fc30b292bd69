// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_button.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/press_key.h"

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    Q_ASSERT(!name.isEmpty());
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconButton::setIconSize(int size)
{
    m_iconSize = size;
    updateGeometry();
    update();
}

void IconButton::setTint(Token token)
{
    m_tint = token;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = std::max(28, m_iconSize + 12);
    return {side, side};
}

bool IconButton::event(QEvent *event)
{
    keepPressKey(event);
    return QAbstractButton::event(event);
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool isOnToast = m_tint == Token::ToastText;
    if (isEnabled() && (underMouse() || isDown() || isChecked())) {
        QColor fill = theme.color(isChecked() ? Token::AccentTint : Token::Hover);
        if (isOnToast)
            fill = blended(theme.color(Token::Toast), theme.color(Token::ToastText), 0.14);
        paintBox(&painter, rect(), {8, fill, {}});
    }
    QRectF glyph(0, 0, m_iconSize, m_iconSize);
    glyph.moveCenter(QRectF(rect()).center());
    const Token ink = !isEnabled() ? Token::TextOff : isChecked() ? Token::AccentText : m_tint;
    paintIcon(&painter, glyph, m_iconName, theme.color(ink));
}
