// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/field_box.h"
#include "ui/capture/field_row.h"
#include "ui/widgets/paint.h"

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int badge = 16;
constexpr int bars = 3;

QFont hintFont()
{
    return textFont(TextSize::Hint);
}
} // namespace

HintLine::HintLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize HintLine::sizeHint() const
{
    return {40, std::max(badge, QFontMetrics(hintFont()).height()) + 1};
}

void HintLine::setState(const FieldState &state)
{
    m_number = state.number;
    m_isFound = state.origin == FieldState::Origin::Text || state.origin == FieldState::Origin::Structure;
    m_isUnsure = state.isUnsure;
    m_confidence = state.confidence;
    update();
}

void HintLine::setText(const QString &text)
{
    m_text = text;
    update();
}

void HintLine::setLit(bool isLit)
{
    m_isLit = isLit;
    update();
}

/// Three bars, as many filled as the reader is certain.
void HintLine::paintUnsure(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const QFont font = textFont(TextSize::Hint, QFont::Medium);
    const QString words = tr("Please check");
    const int width = lineWidth(words, font);
    const QRectF whole = rect();
    painter->setLayoutDirection(layoutDirection());
    const QRectF place(whole.right() - width - FieldBox::ring, 0, width + 1, height());
    paintLine(painter, mirrored(place, whole, layoutDirection()), words, font, theme.color(Token::Text));
    const int filled = std::clamp(int(m_confidence * (bars + 1)), 1, bars);
    for (int i = 0; i < bars; ++i) {
        const qreal tall = 4 + 3 * i;
        const QRectF bar(place.left() - 22 + 5 * i, whole.center().y() + 5 - tall, 4, tall);
        RoundBox look {1, theme.color(Token::Text2), theme.color(Token::Text2)};
        if (i >= filled)
            look.fill = QColor();
        paintBox(painter, mirrored(bar, whole, layoutDirection()), look);
    }
}

void HintLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF whole = rect();
    qreal from = FieldBox::ring;
    const QColor found = theme.color(m_isFound ? Token::AccentText : Token::Text3);
    if (m_number > 0) {
        const QString number = QString::number(m_number);
        const QFont font = textFont(TextSize::Axis, QFont::DemiBold);
        const qreal width = std::max(badge, lineWidth(number, font) + 8);
        const QRectF box =
            mirrored(QRectF(from, whole.center().y() - badge / 2.0, width, badge), whole, layoutDirection());
        paintBox(&painter, box, {5, m_isLit ? found : QColor(), found, 1.2});
        paintLine(&painter, box, number, font, m_isLit ? theme.color(Token::Card) : found, Qt::AlignHCenter);
        from += width + 6;
    }
    const int unsure = m_isUnsure ? lineWidth(tr("Please check"), hintFont()) + 36 : 0;
    const QRectF room(from, 0, whole.width() - from - unsure, height());
    paintLine(&painter, mirrored(room, whole, layoutDirection()), m_text, hintFont(), found);
    if (m_isUnsure)
        paintUnsure(&painter);
}
} // namespace capture
