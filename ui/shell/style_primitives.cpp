// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames, marks and the grounds of rows.
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/paint.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

using namespace Qt::StringLiterals;

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawFieldFrame(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return drawPopUpFrame(option, painter, element == PE_PanelMenu ? 10 : 8);
    case PE_FrameMenu:
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        if (widget && isComboPopUp(widget))
            return drawPopUpFrame(option, painter, 10);
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return paintBox(painter, option->rect,
                            {8, option->palette.color(QPalette::Base), m_theme.color(Token::LineStrong)});
        break;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawItem(option, painter, widget);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    const bool isInPopUp = widget && widget->parentWidget() && isComboPopUp(widget->parentWidget());
    const qreal radius = isInPopUp ? 6 : 0;
    const bool isSelected = option->state & State_Selected;
    const bool isHovered = option->state & State_MouseOver && option->state & State_Enabled;
    if (isSelected || isHovered)
        paintBox(painter, option->rect,
                 {radius, m_theme.color(isSelected ? Token::AccentTint : Token::Sunken), {}});
    if (isSelected && m_theme.hasHighContrast())
        paintBox(painter, option->rect, {radius, {}, m_theme.color(Token::Text), 2});
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.color(Token::Sunken));
    const QRectF line(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
    painter->fillRect(snapped(painter, line), m_theme.color(Token::Line));
}

void Style::drawFieldFrame(const QStyleOption *option, QPainter *painter) const
{
    const bool isEnabled = option->state & State_Enabled;
    paintBox(painter, option->rect,
             {8, m_theme.color(isEnabled ? Token::Card : Token::Sunken),
              m_theme.color(isEnabled ? Token::LineStrong : Token::Line)});
}

void Style::drawIndicator(const QStyleOption *option, QPainter *painter) const
{
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option->rect).center());
    const bool isOn = option->state & State_On;
    const bool isPartial = option->state & State_NoChange;
    const bool isEnabled = option->state & State_Enabled;
    const QColor accent = m_theme.color(isEnabled ? Token::Accent : Token::TextOff);
    if (isOn) {
        paintBox(painter, box, {4, accent, {}});
        paintIcon(painter, snapped(painter, box).adjusted(2, 2, -2, -2), u"check"_s,
                  m_theme.color(Token::OnAccent), 3.2);
        return;
    }
    const QColor line = m_theme.color(isEnabled ? Token::LineStrong : Token::Line);
    paintBox(painter, box, {4, m_theme.color(Token::Card), line});
    if (isPartial)
        paintIcon(painter, snapped(painter, box).adjusted(2, 2, -2, -2), u"minus"_s, accent, 3.2);
}

void Style::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option->rect).center());
    const bool isEnabled = option->state & State_Enabled;
    const bool isOn = option->state & State_On;
    const Token line = !isEnabled ? Token::Line : isOn ? Token::Accent : Token::LineStrong;
    paintBox(painter, box, {8, m_theme.color(Token::Card), m_theme.color(line), isOn ? 5.0 : 1.0});
}

void Style::drawPopUpFrame(const QStyleOption *option, QPainter *painter, qreal radius) const
{
    paintBox(painter, option->rect, {radius, m_theme.color(Token::Raised), m_theme.color(Token::Line)});
}
