// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 13;
constexpr int glyph = 14;
constexpr int gap = 7;

QFont chipFont()
{
    return textFont(TextSize::Hint, QFont::Medium);
}
} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setProperty("ringRadius", 14);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setActive(bool isActive)
{
    m_isActive = isActive;
    updateGeometry();
    update();
}

void Chip::setEnd(End end)
{
    m_end = end;
    updateGeometry();
    update();
}

void Chip::setFrame(Frame frame)
{
    m_frame = frame;
    update();
}

void Chip::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    int width = 2 * padding + lineWidth(text(), chipFont());
    if (!m_iconName.isEmpty())
        width += glyph + gap;
    if (shownEnd() != End::Nothing)
        width += glyph + gap - 2;
    return {width, std::max(28, QFontMetrics(chipFont()).height() + 10)};
}

QRect Chip::endRect() const
{
    const QRect logical(width() - 28, 0, 28, height());
    return mirrored(logical, rect(), layoutDirection()).toRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRectF whole(rect());
    const auto placed = [&](qreal x, qreal width) {
        return mirrored(QRectF(x, (height() - glyph) / 2.0, width, glyph), whole, layoutDirection());
    };
    const QColor ink = theme.color(!isEnabled()     ? Token::TextOff
                                       : m_isActive ? Token::AccentText
                                                    : Token::Text2);
    RoundBox box {height() / 2.0, theme.color(m_isActive ? Token::AccentTint : Token::Card),
                  theme.color(m_isActive ? Token::AccentTint : Token::Line)};
    if (underMouse() && isEnabled())
        box.line = theme.color(m_isActive ? Token::Accent : Token::LineStrong);
    if (m_frame == Frame::Dashed) {
        box.lineStyle = Qt::DashLine;
        box.fill = QColor();
    }
    paintBox(&painter, whole, box);
    qreal x = padding;
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, placed(x, glyph), m_iconName, ink);
        x += glyph + gap;
    }
    const qreal textWidth = lineWidth(text(), chipFont()) + 1;
    const QRectF line = mirrored(QRectF(x, 0, textWidth, height()), whole, layoutDirection());
    paintLine(&painter, line, text(), chipFont(), ink);
    x += textWidth + gap - 2;
    if (shownEnd() != End::Nothing)
        paintIcon(&painter, placed(x, glyph), shownEnd() == End::Remove ? u"x"_s : u"chevron-down"_s, ink);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    const bool isOnEnd = endRect().contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnEnd && shownEnd() == End::Remove) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool asksToRemove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (asksToRemove && shownEnd() == End::Remove) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}
