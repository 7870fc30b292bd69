// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOption>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {
constexpr int gutter = 9;
constexpr int fieldHeight = 34;
constexpr int fieldPadding = 11;

bool showsRing(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget))
        return !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            && !qobject_cast<const QComboBox *>(widget->parentWidget());
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractSlider *>(widget);
}

bool isTypedInto(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// A widget with rounder corners than a button says so.
qreal ringRadius(const QWidget *frame)
{
    const auto *ring = qobject_cast<const QFocusFrame *>(frame);
    const QVariant radius = ring && ring->widget() ? ring->widget()->property("ringRadius") : QVariant();
    return radius.isValid() ? radius.toReal() : 8;
}

bool isToolTip(const QWidget *widget)
{
    return widget->inherits("QTipLabel");
}

bool isComboPopUp(const QWidget *widget)
{
    return widget->inherits("QComboBoxPrivateContainer");
}
} // namespace

Style::Style(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (showsRing(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
    }
    const bool isRounded = qobject_cast<QMenu *>(widget) || isToolTip(widget) || isComboPopUp(widget);
    if (isRounded && widget->isWindow())
        widget->setAttribute(Qt::WA_TranslucentBackground);
    // The plain delegate of a combo box knows no style.
    if (auto *combo = qobject_cast<QComboBox *>(widget);
        combo && combo->itemDelegate() && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    // What a tip says may come from a stranger's posting: never markup.
    if (auto *tip = qobject_cast<QLabel *>(widget); tip && isToolTip(widget))
        tip->setTextFormat(Qt::PlainText);
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isByKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
        // What stands in a frame that paints its own ring gets no second one.
        const bool isFramed = widget->property("isFramed").toBool();
        if (!isFramed && (isByKeys || isTypedInto(widget)))
            moveFocusRing(widget);
    }
    const bool leaves = event->type() == QEvent::FocusOut || event->type() == QEvent::Hide;
    if (widget && leaves && m_focusRing && m_focusRing->widget() == widget)
        m_focusRing->setWidget(nullptr);
    return QProxyStyle::eventFilter(watched, event);
}

void Style::moveFocusRing(QWidget *widget)
{
    if (!m_focusRing)
        m_focusRing = new QFocusFrame(widget->window());
    m_focusRing->setWidget(widget);
}

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

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonBevel(*button, painter);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*button, painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, painter);
        break;
    case CE_FocusFrame:
        return paintBox(painter, option->rect,
                        {ringRadius(widget) + focusReach, {}, m_theme.color(Token::Focus), 2});
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem tinted = *item;
            tinted.palette.setColor(QPalette::HighlightedText, m_theme.color(Token::Text));
            return QProxyStyle::drawControl(element, &tinted, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, painter);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(*slider, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool hasFrame = frame && frame->lineWidth > 0;
        // The line edit adds 2 of its own at each side.
        return hasFrame ? option->rect.adjusted(fieldPadding - 2, 1, -(fieldPadding - 2), -1) : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && (subControl == SC_ComboBoxEditField || subControl == SC_ComboBoxArrow))
        return comboBoxRect(*option, subControl);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return spinBoxRect(*spin, subControl);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarRect(*bar, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::comboBoxRect(const QStyleOptionComplex &option, SubControl part) const
{
    const QRect whole = option.rect;
    const QRect logical = part == SC_ComboBoxArrow
        ? QRect(whole.right() - 28, whole.top(), 28, whole.height())
        : whole.adjusted(fieldPadding - 2, 1, -30, -1);
    return visualRect(option.direction, whole, logical);
}

QRect Style::spinBoxRect(const QStyleOptionSpinBox &spin, SubControl part) const
{
    const QRect whole = spin.rect;
    const bool hasButtons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = whole.height() / 2;
    const int buttonLeft = whole.right() - 25;
    QRect logical = whole;
    if (part == SC_SpinBoxEditField)
        logical = whole.adjusted(fieldPadding - 2, 1, hasButtons ? -26 : -8, -1);
    else if (part == SC_SpinBoxUp)
        logical = hasButtons ? QRect(buttonLeft, whole.top(), 25, half) : QRect();
    else if (part == SC_SpinBoxDown)
        logical = hasButtons ? QRect(buttonLeft, whole.top() + half, 25, whole.height() - half) : QRect();
    return logical.isNull() ? logical : visualRect(spin.direction, whole, logical);
}

QRect Style::scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const
{
    const QRect whole = bar.rect;
    if (part == SC_ScrollBarGroove)
        return whole;
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? whole.height() : whole.width();
    const qint64 range = qint64 {bar.maximum} - bar.minimum;
    const qint64 share = range > 0 ? qint64 {bar.pageStep} * length / (range + bar.pageStep) : length;
    const int least = std::min(28, length);
    const int size = static_cast<int>(std::clamp<qint64>(share, least, std::max(least, length)));
    const int from =
        sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    const auto between = [&](int first, int past) {
        const QRect logical = isUpright
            ? QRect(whole.left(), whole.top() + first, whole.width(), past - first)
            : QRect(whole.left() + first, whole.top(), past - first, whole.height());
        return isUpright ? logical : visualRect(bar.direction, whole, logical);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return between(from, from + size);
    case SC_ScrollBarSubPage:
        return between(0, from);
    case SC_ScrollBarAddPage:
        return between(from + size, length);
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const int text = option ? option->fontMetrics.height() : 0;
    const int least = std::max(fieldHeight, text + 14);
    switch (type) {
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return contents;
        return {contents.width() + 2 * fieldPadding, least};
    }
    case CT_ComboBox:
        return {contents.width() + fieldPadding + 34, least};
    case CT_SpinBox:
        return {contents.width() + fieldPadding + 30, least};
    case CT_PushButton:
        return {std::max(contents.width() + 28, 64), least};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const bool isInPopUp = widget && widget->parentWidget() && isComboPopUp(widget->parentWidget());
        return isInPopUp ? size.expandedTo({0, std::max(30, text + 12)}) : size;
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        return {contents.width() + 72, std::max(30, text + 12)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Far enough in that the square viewport stays inside the rounded frame.
        return qobject_cast<const QAbstractScrollArea *>(widget)
            ? 3
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return gutter;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 9;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusReach;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SliderThickness:
    case PM_SliderLength:
        return 18;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_theme.duration(120);
    case SH_UnderlineShortcut:
        // Letters are underlined in menus, and elsewhere while Alt is held.
        return qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget)
            || (widget && widget->window()->property(showsLetters).toBool());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ItemView_ChangeHighlightOnFocus:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}
