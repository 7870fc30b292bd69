// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/track_meter.h"

#include "ui/widgets/paint.h"

#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {
constexpr int barHeight = 10;
constexpr int hatchStep = 6;

QString percentText(int percent)
{
    return TrackMeter::tr("%L1%").arg(percent);
}
} // namespace

TrackMeter::TrackMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrackMeter::setFace(const TrackFace &face)
{
    m_face = face;
    QString name = tr("%1: %n posting(s)", nullptr, face.postings).arg(face.name);
    if (face.percent)
        name += tr(", %1% of what they require").arg(*face.percent);
    if (face.then && face.then != face.percent)
        name += tr(", %1% with what if").arg(*face.then);
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
    update();
}

QSize TrackMeter::sizeHint() const
{
    const int lines =
        QFontMetrics(textFont(TextSize::Body)).height() + QFontMetrics(textFont(TextSize::Panel)).height();
    return {160, lines + 8 + 8 + barHeight};
}

void TrackMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const auto at = [&](const QRectF &box) { return mirrored(box, rect(), layoutDirection()); };
    const QFont nameFont = textFont(TextSize::Body, QFont::DemiBold);
    const qreal nameHeight = QFontMetrics(nameFont).height();
    const qreal countRoom = 8 + lineWidth(QLocale().toString(m_face.postings), textFont(TextSize::Hint));
    const qreal nameWidth = std::min<qreal>(lineWidth(m_face.name, nameFont), width() - countRoom);
    paintLine(&painter, at({0, 0, nameWidth, nameHeight}), m_face.name, nameFont, theme.color(Token::Text));
    paintLine(&painter, at({nameWidth + 8, 0, width() - nameWidth - 8, nameHeight}),
              QLocale().toString(m_face.postings), textFont(TextSize::Hint), theme.color(Token::Text3));
    const QFont bigFont = textFont(TextSize::Page);
    const qreal bigHeight = QFontMetrics(textFont(TextSize::Panel)).height();
    const QString big = m_face.percent ? percentText(*m_face.percent) : u"–"_s;
    const qreal bigWidth = lineWidth(big, bigFont);
    const qreal top = nameHeight + 8;
    paintLine(&painter, at({0, top, bigWidth, bigHeight}), big, bigFont, theme.color(Token::Text));
    if (m_face.then && m_face.then != m_face.percent)
        paintLine(&painter, at({bigWidth + 8, top, width() - bigWidth - 8, bigHeight}),
                  (layoutDirection() == Qt::RightToLeft ? u"← "_s : u"→ "_s) + percentText(*m_face.then),
                  textFont(TextSize::Hint), theme.color(Token::AccentText));
    paintBar(&painter, QRectF(0, height() - barHeight, width(), barHeight));
}

void TrackMeter::paintBar(QPainter *painter, const QRectF &track) const
{
    const Theme &theme = Theme::of(this);
    const PainterGuard guard(painter);
    QPainterPath shape;
    shape.addRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter->setClipPath(shape);
    painter->fillRect(track, theme.color(Token::LossTint));
    const auto part = [&](int from, int to) {
        const QRectF box(track.left() + track.width() * from / 100.0, track.top(),
                         track.width() * (to - from) / 100.0, track.height());
        return mirrored(box, track, layoutDirection());
    };
    const int now = m_face.percent.value_or(0);
    painter->fillRect(part(0, now), theme.color(Token::Have));
    const int then = m_face.then.value_or(now);
    if (then <= now)
        return;
    const QRectF gained = part(now, then);
    painter->setClipRect(gained, Qt::IntersectClip);
    painter->fillRect(gained, theme.color(Token::Card));
    painter->setPen(QPen(theme.color(Token::Have), 2));
    for (qreal x = gained.left() - barHeight; x < gained.right() + barHeight; x += hatchStep)
        painter->drawLine(QPointF(x, gained.bottom()), QPointF(x + barHeight, gained.top()));
}
