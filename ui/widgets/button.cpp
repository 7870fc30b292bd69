// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/shell/icons.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/press_key.h"

#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {
constexpr int glyphSize = 16;
constexpr int iconGap = 8;
constexpr int capGap = 10;
constexpr int chevronSize = 14;
constexpr int chevronGap = 8;

QColor withAlpha(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

KeyCapColors capColors(Button::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Button::Kind::Primary:
        return {{}, withAlpha(theme.color(Token::OnAccent), 0.6F), theme.color(Token::OnAccent)};
    case Button::Kind::OnToast: {
        const QColor ink = theme.color(Token::ToastText);
        return {withAlpha(ink, 0.14F), withAlpha(ink, 0.28F), ink};
    }
    case Button::Kind::Plain:
    case Button::Kind::Text:
    case Button::Kind::Amber:
        break;
    }
    return {theme.color(Token::Sunken), theme.color(Token::Line), theme.color(Token::Text3)};
}
} // namespace

Button::Button(Kind kind, const QString &text, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    updateGeometry();
    update();
}

void Button::setKeys(const QKeySequence &keys)
{
    m_caps = {keyCaps(keys).join(u' ')};
    m_caps.removeAll(QString());
    updateGeometry();
    update();
}

void Button::setHeight(Height height)
{
    m_height = height;
    updateGeometry();
    update();
}

void Button::setOpensMenu(bool opensMenu)
{
    m_opensMenu = opensMenu;
    updateGeometry();
    update();
}

QFont Button::textFontOfKind() const
{
    const QFont::Weight weight =
        m_kind == Kind::Primary || m_kind == Kind::OnToast ? QFont::DemiBold : QFont::Medium;
    return textFont(m_height == Height::Small ? TextSize::Hint : TextSize::Body, weight);
}

int Button::padding() const
{
    return m_height == Height::Small ? 10 : 14;
}

int Button::contentWidth() const
{
    const QFontMetrics metrics(textFontOfKind());
    int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty())
        width += glyphSize + iconGap;
    if (!m_caps.isEmpty())
        width += capGap + keyCapsWidth(m_caps);
    if (m_opensMenu)
        width += chevronGap + chevronSize;
    return width;
}

QSize Button::sizeHint() const
{
    const int least = m_height == Height::Small ? 28 : 34;
    const int height = std::max(least, QFontMetrics(textFontOfKind()).height() + (least == 34 ? 14 : 10));
    return {contentWidth() + 2 * padding(), height};
}

QColor Button::ink() const
{
    const Theme &theme = Theme::of(this);
    if (!isEnabled())
        return theme.color(Token::TextOff);
    switch (m_kind) {
    case Kind::Primary:
        return theme.color(Token::OnAccent);
    case Kind::Plain:
    case Kind::Text:
        return theme.color(Token::Text);
    case Kind::Amber:
        return theme.color(Token::AmberText);
    case Kind::OnToast:
        return theme.color(Token::ToastLink);
    }
    Q_UNREACHABLE();
}

void Button::paintGround(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const bool isLively = isEnabled() && (underMouse() || isDown());
    RoundBox box {8, {}, {}};
    switch (m_kind) {
    case Kind::Primary:
        box.fill = theme.color(!isEnabled() ? Token::Hover : isLively ? Token::AccentHover : Token::Accent);
        break;
    case Kind::Plain:
        box.fill = theme.color(isLively ? Token::Sunken : Token::Card);
        box.line = theme.color(Token::Line);
        break;
    case Kind::Text:
        if (isLively)
            box.fill = theme.color(Token::Hover);
        break;
    case Kind::Amber:
        if (isLively)
            box.fill = blended(theme.color(Token::AmberFill), theme.color(Token::AmberLine), 0.15);
        box.line = theme.color(Token::AmberLine);
        break;
    case Kind::OnToast:
        if (isLively)
            box.fill = blended(theme.color(Token::Toast), theme.color(Token::ToastText), 0.14);
        break;
    }
    paintBox(painter, rect(), box);
}

void Button::paintCaps(QPainter *painter, const QRectF &row) const
{
    if (!m_caps.isEmpty())
        paintKeyCaps(painter, row, m_caps, capColors(m_kind, Theme::of(this)));
}

bool Button::event(QEvent *event)
{
    keepPressKey(event);
    return QPushButton::event(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(&painter);
    const QRectF whole(rect());
    const auto placed = [&](qreal x, qreal width, qreal height) {
        return mirrored(QRectF(x, (whole.height() - height) / 2, width, height), whole, layoutDirection());
    };
    qreal x = std::max(padding(), (width() - contentWidth()) / 2);
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, placed(x, glyphSize, glyphSize), m_iconName, ink());
        x += glyphSize + iconGap;
    }
    const QFont font = textFontOfKind();
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, text()).width();
    painter.setFont(font);
    painter.setPen(ink());
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter.drawText(placed(x, textWidth + 1, height()),
                     int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute) | int(Qt::TextSingleLine)
                         | int(mnemonic),
                     text());
    x += textWidth;
    if (!m_caps.isEmpty())
        paintCaps(&painter, placed(x + capGap, keyCapsWidth(m_caps), keyCapHeight));
    if (m_opensMenu)
        paintIcon(&painter, placed(x + chevronGap, chevronSize, chevronSize), u"chevron-down"_s, ink());
}
