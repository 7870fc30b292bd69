// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/star_rating.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int glyph = 16;
constexpr int cell = 24;
} // namespace

StarRating::StarRating(const QString &name, QWidget *parent) : QAbstractSlider(parent)
{
    setAccessibleName(name);
    setOrientation(Qt::Horizontal);
    setRange(0, most);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StarRating::sizeHint() const
{
    return {cell * most, cell};
}

QRectF StarRating::starRect(int star) const
{
    const QRectF logical((star - 1) * cell + (cell - glyph) / 2.0, (height() - glyph) / 2.0, glyph, glyph);
    return mirrored(logical, QRectF(0, 0, cell * most, height()), layoutDirection());
}

void StarRating::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    for (int star = 1; star <= most; ++star) {
        if (star <= value())
            paintFilledIcon(&painter, starRect(star), u"star"_s, theme.color(Token::Accent));
        else
            paintIcon(&painter, starRect(star), u"star"_s, theme.color(Token::LineStrong));
    }
}

void StarRating::rate(int stars)
{
    const int wished = std::clamp(stars, 0, most);
    if (wished == value())
        return;
    setValue(wished);
    Q_EMIT rated(wished);
}

void StarRating::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    const int fromStart = layoutDirection() == Qt::RightToLeft ? cell * most - 1 - x : x;
    const int star = std::clamp(fromStart / cell + 1, 1, most);
    rate(star == value() ? star - 1 : star);
}

void StarRating::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_0 + most)
        return rate(event->key() - Qt::Key_0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int more = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int less = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == more || event->key() == Qt::Key_Up)
        return rate(value() + 1);
    if (event->key() == less || event->key() == Qt::Key_Down)
        return rate(value() - 1);
    QAbstractSlider::keyPressEvent(event);
}
