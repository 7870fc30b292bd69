// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/paint.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {
bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
}

QRectF centred(const QRectF &area, qreal size)
{
    QRectF box(0, 0, size, size);
    box.moveCenter(area.center());
    return box;
}
} // namespace

void Style::drawButtonBevel(const QStyleOptionButton &button, QPainter *painter) const
{
    const bool isEnabled = button.state & State_Enabled;
    const bool isLively = isEnabled && (isHovered(button) || button.state & State_Sunken);
    if (button.features & QStyleOptionButton::Flat) {
        if (isLively)
            paintBox(painter, button.rect, {8, m_theme.color(Token::Hover), {}});
        return;
    }
    const bool isPrimary = button.features & QStyleOptionButton::DefaultButton;
    if (isPrimary && isEnabled)
        return paintBox(painter, button.rect,
                        {8, m_theme.color(isLively ? Token::AccentHover : Token::Accent), {}});
    RoundBox box {8, m_theme.color(isLively ? Token::Sunken : Token::Card), m_theme.color(Token::Line)};
    if (button.state & State_On)
        box.fill = m_theme.color(Token::AccentTint);
    paintBox(painter, button.rect, box);
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    const bool isEnabled = button.state & State_Enabled;
    const bool isPrimary =
        button.features & QStyleOptionButton::DefaultButton && !(button.features & QStyleOptionButton::Flat);
    const Token ink = !isEnabled ? Token::TextOff : isPrimary ? Token::OnAccent : Token::Text;
    QRect text = button.rect;
    painter->setFont(textFont(TextSize::Body, isPrimary ? QFont::DemiBold : QFont::Medium));
    if (!button.icon.isNull()) {
        const QSize size = button.iconSize;
        const int words = painter->fontMetrics().size(Qt::TextShowMnemonic, button.text).width();
        const int whole = size.width() + (button.text.isEmpty() ? 0 : 8 + words);
        const QRect place(button.rect.center().x() - whole / 2, button.rect.center().y() - size.height() / 2,
                          size.width(), size.height());
        button.icon.paint(painter, visualRect(button.direction, button.rect, place), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        text = visualRect(button.direction, button.rect,
                          QRect(place.right() + 9, button.rect.top(), words + 2, button.rect.height()));
    }
    if (button.features & QStyleOptionButton::HasMenu) {
        const QRect place(button.rect.right() - 22, button.rect.top(), 14, button.rect.height());
        paintIcon(painter, centred(visualRect(button.direction, button.rect, place), 14), u"chevron-down"_s,
                  m_theme.color(ink));
    }
    const int mnemonic = styleHint(SH_UnderlineShortcut, &button, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                   : Qt::TextHideMnemonic;
    painter->setPen(m_theme.color(ink));
    painter->drawText(text, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, button.text);
}

void Style::drawComboBox(const QStyleOptionComboBox &combo, QPainter *painter) const
{
    if (combo.frame)
        drawFieldFrame(&combo, painter);
    const bool isEnabled = combo.state & State_Enabled;
    const QRect arrow = subControlRect(CC_ComboBox, &combo, SC_ComboBoxArrow, nullptr);
    paintIcon(painter, centred(arrow, 16), u"chevron-down"_s,
              m_theme.color(isEnabled ? Token::Text2 : Token::TextOff));
}

void Style::drawSpinBox(const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget) const
{
    if (spin.frame)
        drawFieldFrame(&spin, painter);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto button = [&](SubControl part, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect area = subControlRect(CC_SpinBox, &spin, part, widget);
        const bool canStep = spin.stepEnabled & step && spin.state & State_Enabled;
        QRectF glyph = centred(area, 13);
        glyph.translate(0, part == SC_SpinBoxUp ? 2 : -2);
        paintIcon(painter, glyph, name, m_theme.color(canStep ? Token::Text2 : Token::TextOff));
    };
    button(SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    button(SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void Style::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    if (bar.maximum <= bar.minimum)
        return;
    const QRectF slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool isLively = bar.state & (State_MouseOver | State_Sunken);
    constexpr qreal thickness = 4;
    const bool isUpright = bar.orientation == Qt::Vertical;
    // Two pixels from the edge it stands at: the end of the line, or the bottom.
    const bool isAtStart = isUpright && bar.direction == Qt::RightToLeft;
    QRectF line = slider;
    if (isUpright) {
        line.setLeft(isAtStart ? slider.left() + 2 : slider.right() - 2 - thickness);
        line.setWidth(thickness);
    } else {
        line.setTop(slider.bottom() - 2 - thickness);
        line.setHeight(thickness);
    }
    const QColor rest = blended(m_theme.color(Token::Column), m_theme.color(Token::LineStrong), 0.5);
    paintBox(painter, line, {thickness / 2, isLively ? m_theme.color(Token::LineStrong) : rest, {}});
}

void Style::drawSlider(const QStyleOptionSlider &slider, QPainter *painter, const QWidget *widget) const
{
    const QRectF handle = QProxyStyle::subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    const bool isUpright = slider.orientation == Qt::Vertical;
    const QRectF whole(slider.rect);
    QRectF groove = isUpright ? QRectF(whole.center().x() - 1.5, whole.top(), 3, whole.height())
                              : QRectF(whole.left(), whole.center().y() - 1.5, whole.width(), 3);
    paintBox(painter, groove, {1.5, m_theme.color(Token::Line), {}});
    const bool isFromEnd = slider.upsideDown != isUpright;
    if (isUpright) {
        groove.setTop(isFromEnd ? groove.top() : handle.center().y());
        groove.setBottom(isFromEnd ? handle.center().y() : whole.bottom());
    } else {
        groove.setLeft(isFromEnd ? handle.center().x() : whole.left());
        groove.setRight(isFromEnd ? whole.right() : handle.center().x());
    }
    const bool isEnabled = slider.state & State_Enabled;
    const QColor accent = m_theme.color(isEnabled ? Token::Accent : Token::TextOff);
    paintBox(painter, groove, {1.5, accent, {}});
    paintBox(painter, centred(handle, 14), {7, m_theme.color(Token::Card), accent, 2});
}

void Style::drawToolButton(const QStyleOptionToolButton &button, QPainter *painter,
                           const QWidget *widget) const
{
    const bool isLively = isHovered(button) || button.state & (State_Sunken | State_On);
    if (isLively && button.state & State_Enabled)
        paintBox(painter, button.rect,
                 {8, m_theme.color(button.state & State_On ? Token::AccentTint : Token::Hover), {}});
    QStyleOptionToolButton label = button;
    label.state &= ~State_Sunken;
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
}
