// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_painter.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

using namespace Qt::StringLiterals;

namespace {
bool isAccented(const CardLook &look)
{
    return look.marks.testAnyFlags(CardMark::Opened | CardMark::Ticked);
}

QRectF centredAtStart(const QRectF &row, qreal size)
{
    return QRectF(row.left(), row.center().y() - size / 2, size, size);
}
} // namespace

CardPainter::CardPainter(const CardLayout &layout, const Theme &theme) : m_layout(layout), m_theme(theme) { }

void CardPainter::paint(QPainter *painter, const QRectF &card, const CardFace &face,
                        const CardLook &look) const
{
    if (look.marks.testFlag(CardMark::DropPlace))
        return paintDropPlace(painter, card);
    if (look.marks.testFlag(CardMark::LeftBehind))
        return paintLeftBehind(painter, card);
    const PainterGuard guard(painter);
    if (!look.isEnabled)
        painter->setOpacity(0.45);
    paintFrame(painter, card, face, look);
    paintHead(painter, card, face);
    const bool showsButtons = look.isHovered && look.isEnabled;
    if (face.ending) {
        paintEnding(painter, card, *face.ending);
    } else if (m_layout.density() == CardDensity::Comfortable) {
        paintFacts(painter, card, face);
        paintSkills(painter, card, face);
        const qreal buttons =
            m_layout.footer(card, CardKind::Open).right() - m_layout.moveButton(card).left();
        paintFooter(painter, card, face, showsButtons ? buttons : 0);
    } else {
        const qreal buttons =
            m_layout.footer(card, CardKind::Open).right() - m_layout.moveButton(card).left();
        const qreal count =
            showsButtons ? buttons : paintCount(painter, m_layout.footer(card, CardKind::Open), face);
        paintFooter(painter, card, face, count);
    }
    if (showsButtons && !face.ending)
        paintButtons(painter, card, look);
    if (look.marks.testFlag(CardMark::Ticked))
        paintTick(painter, card);
}

void CardPainter::paintFrame(QPainter *painter, const QRectF &card, const CardFace &face,
                             const CardLook &look) const
{
    const qreal radius = m_layout.radius();
    RoundBox box {radius, m_theme.color(face.ending ? Token::Sunken : Token::Card),
                  m_theme.color(Token::Line)};
    const bool isHovered = look.isHovered && look.isEnabled;
    if (look.marks.testFlag(CardMark::PickedUp)) {
        paintShadow(painter, card, radius, Elevation::Drag, m_theme);
        box.line = m_theme.color(Token::Accent);
    } else if (isAccented(look)) {
        box.line = m_theme.color(m_theme.hasHighContrast() ? Token::Text : Token::Accent);
        box.lineWidth = m_theme.hasHighContrast() ? 2 : 1;
        box.fill = blended(m_theme.color(Token::Card), m_theme.color(Token::AccentTint), 0.45);
    } else if (isHovered) {
        box.line = m_theme.color(Token::LineStrong);
    }
    if (isHovered && !look.marks.testFlag(CardMark::PickedUp))
        paintShadow(painter, card, radius, Elevation::Hover, m_theme);
    const QString key =
        u"card:%1:%2:%3:%4"_s.arg(box.radius).arg(box.lineWidth).arg(box.fill.rgba()).arg(box.line.rgba());
    paintKept(painter, card, key, [&](QPainter *inner, const QRectF &whole) { paintBox(inner, whole, box); });
    if (look.isFocused)
        paintFocusRing(painter, card, radius, m_theme);
}

void CardPainter::paintHead(QPainter *painter, const QRectF &card, const CardFace &face) const
{
    const bool isMuted = face.isQuiet || face.ending.has_value();
    const TileLook tile = face.ending ? TileLook::Closed : face.isQuiet ? TileLook::Quiet : TileLook::Plain;
    const Qt::LayoutDirection direction = painter->layoutDirection();
    paintTile(painter, mirrored(m_layout.tile(card), card, direction), face.company, m_theme, tile);
    paintLine(painter, mirrored(m_layout.role(card), card, direction), face.role,
              isMuted ? m_layout.quietRoleFont() : m_layout.roleFont(),
              m_theme.color(isMuted ? Token::Text2 : Token::Text));
    paintLine(painter, mirrored(m_layout.company(card), card, direction), face.company, m_layout.smallFont(),
              m_theme.color(Token::Text3));
}

void CardPainter::paintFacts(QPainter *painter, const QRectF &card, const CardFace &face) const
{
    const QRectF row = m_layout.facts(card);
    const QFont &font = m_layout.smallFont();
    const QColor color = m_theme.color(Token::Text2);
    const int pay = face.pay.isEmpty() ? 0 : lineWidth(face.pay, font) + m_layout.px(8);
    paintLine(painter, row, face.pay, font, color, Qt::AlignTrailing);
    const QRectF place = row.adjusted(0, 0, -pay, 0);
    const bool fits = !face.placeLong.isEmpty() && lineWidth(face.placeLong, font) <= place.width();
    const QString shown = fits || face.placeShort.isEmpty() ? face.placeLong : face.placeShort;
    paintLine(painter, mirrored(place, card, painter->layoutDirection()), shown, font, color);
}

qreal CardPainter::paintCount(QPainter *painter, const QRectF &row, const CardFace &face) const
{
    if (face.skillsText.isEmpty())
        return 0;
    const QColor color = m_theme.color(Token::Text3);
    paintLine(painter, row, face.skillsText, m_layout.smallFont(), color, Qt::AlignTrailing);
    qreal taken = lineWidth(face.skillsText, m_layout.smallFont()) + m_layout.px(3);
    if (face.isFullyCovered) {
        const qreal size = m_layout.px(12);
        const QRectF check(row.right() - taken - size + m_layout.px(1), row.center().y() - size / 2, size,
                           size);
        paintIcon(painter, mirrored(check, row, painter->layoutDirection()), u"check"_s,
                  m_theme.color(Token::Have), badgeStroke);
        taken += size + m_layout.px(2);
    }
    return taken;
}

void CardPainter::paintSkills(QPainter *painter, const QRectF &card, const CardFace &face) const
{
    const QRectF row = m_layout.skills(card);
    const qreal count = paintCount(painter, row, face);
    const QRectF meter = m_layout.meter(card, row.width() - count);
    paintMeter(painter, mirrored(meter, card, painter->layoutDirection()), face.skills, MeterSize::Card,
               m_theme, m_layout.scale());
}

void CardPainter::paintFooter(QPainter *painter, const QRectF &card, const CardFace &face, qreal taken) const
{
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QRectF row = m_layout.footer(card, CardKind::Open).adjusted(0, 0, -taken, 0);
    if (face.footer.isAmber) {
        paintAmberPill(painter, mirrored(row, card, direction),
                       {face.footer.icon, face.footer.text, m_layout.signalFont(), m_layout.scale()},
                       m_theme);
        return;
    }
    const QRectF icon = centredAtStart(row, m_layout.px(13));
    paintIcon(painter, mirrored(icon, card, direction), face.footer.icon, m_theme.color(Token::Text3));
    const QRectF text = row.adjusted(face.footer.icon.isEmpty() ? 0 : m_layout.px(19), 0, 0, 0);
    paintLine(painter, mirrored(text, card, direction), face.footer.text, m_layout.smallFont(),
              m_theme.color(Token::Text2));
}

void CardPainter::paintEnding(QPainter *painter, const QRectF &card, const CardEnding &ending) const
{
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QRectF row = m_layout.footer(card, CardKind::Closed);
    const QRectF glyph = centredAtStart(row, m_layout.px(14));
    paintStage(painter, mirrored(glyph, card, direction), ending.mark, m_theme);
    paintLine(painter, mirrored(row.adjusted(m_layout.px(20), 0, 0, 0), card, direction), ending.text,
              m_layout.smallFont(), m_theme.color(Token::Text2));
}

void CardPainter::paintButtons(QPainter *painter, const QRectF &card, const CardLook &look) const
{
    const auto button = [&](CardPart part, const QRectF &logical, const QString &name) {
        const QRectF box = mirrored(logical, card, painter->layoutDirection());
        if (look.hot == part)
            paintBox(painter, box, {6 * m_layout.scale(), m_theme.color(Token::Sunken), {}});
        const qreal size = m_layout.px(15);
        QRectF glyph(0, 0, size, size);
        glyph.moveCenter(box.center());
        paintIcon(painter, glyph, name, m_theme.color(look.hot == part ? Token::Text : Token::Text2));
    };
    button(CardPart::MoveButton, m_layout.moveButton(card), u"arrow-right"_s);
    button(CardPart::MenuButton, m_layout.menuButton(card), u"ellipsis"_s);
}

void CardPainter::paintTick(QPainter *painter, const QRectF &card) const
{
    const QRectF disc = mirrored(m_layout.tick(card), card, painter->layoutDirection());
    paintBox(painter, disc, {disc.width() / 2, m_theme.color(Token::Accent), {}});
    const qreal inset = m_layout.px(4);
    paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), u"check"_s,
              m_theme.color(Token::OnAccent), 3);
}

void CardPainter::paintDropPlace(QPainter *painter, const QRectF &card) const
{
    paintBox(painter, card,
             {m_layout.radius(), m_theme.color(Token::AccentTint), m_theme.color(Token::Accent), 1.5,
              Qt::DashLine});
}

void CardPainter::paintLeftBehind(QPainter *painter, const QRectF &card) const
{
    const PainterGuard guard(painter);
    painter->setOpacity(0.55);
    paintBox(painter, card, {m_layout.radius(), {}, m_theme.color(Token::LineStrong), 1, Qt::DashLine});
}
