// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_button.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace {
constexpr int sideMargin = 10;
constexpr int rowHeight = 34;
constexpr int glyphSize = 17;
} // namespace

PageButton::PageButton(const QString &iconName, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageButton::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2").arg(text(), count));
    update();
}

void PageButton::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    setToolTip(isCollapsed ? text().toHtmlEscaped() : QString());
    update();
}

QSize PageButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 80, std::max(rowHeight, fontMetrics().height() + 16)};
}

bool PageButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PageButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto seen = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect box = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(theme.color(isChecked() ? Token::AccentTint : Token::Hover));
        painter.drawRoundedRect(box, 8, 8);
    }
    if (isChecked()) {
        painter.setBrush(theme.color(Token::Accent));
        painter.drawRoundedRect(seen(QRect(0, 8, 3, height() - 16)), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QColor ink = theme.color(isChecked() ? Token::AccentText : Token::Text2);
    const int left = m_isCollapsed ? (width() - glyphSize) / 2 : box.left() + 10;
    paintIcon(&painter, seen(QRect(left, (height() - glyphSize) / 2, glyphSize, glyphSize)), m_iconName, ink);
    if (m_isCollapsed)
        return;
    painter.setPen(ink);
    painter.setFont(textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.drawText(seen(box.adjusted(37, 0, -36, 0)), int(Qt::AlignVCenter | Qt::AlignLeading), text());
    painter.setFont(textFont(TextSize::Hint, QFont::Normal));
    painter.drawText(seen(box.adjusted(0, 0, -10, 0)), int(Qt::AlignVCenter | Qt::AlignTrailing), m_count);
}
