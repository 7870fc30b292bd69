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
} // namespace

bool Style::isComboPopUp(const QWidget *widget)
{
    return widget->inherits("QComboBoxPrivateContainer");
}

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
