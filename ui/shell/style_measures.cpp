// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How large things are and where their parts lie.
#include "ui/shell/style.h"
#include "ui/widgets/paint.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QStyleOption>

#include <algorithm>

namespace {
constexpr int gutter = 9;
constexpr int fieldHeight = 34;
constexpr int fieldPadding = 11;
} // namespace

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
