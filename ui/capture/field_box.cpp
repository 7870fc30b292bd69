// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/field_box.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int radius = 8;
constexpr int chevron = 16;
} // namespace

FieldBox::FieldBox(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_content(content)
{
    m_row->setContentsMargins(ring + 1, ring + 1, ring + 1, ring + 1);
    m_row->setSpacing(6);
    m_row->addWidget(content, 1);
    content->installEventFilter(this);
    content->setProperty("isFramed", true);
    setFocusProxy(content);
}

void FieldBox::setLeading(QWidget *leading)
{
    m_row->insertSpacing(0, 4);
    m_row->insertWidget(1, leading, 0, Qt::AlignVCenter);
    m_row->setSpacing(2);
}

void FieldBox::setTrailing(QWidget *trailing)
{
    m_row->addWidget(trailing, 0, Qt::AlignVCenter);
    m_row->addSpacing(4);
}

void FieldBox::setUnsure(bool isUnsure)
{
    m_isUnsure = isUnsure;
    update();
}

void FieldBox::setLit(bool isLit)
{
    m_isLit = isLit;
    update();
}

bool FieldBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void FieldBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    RoundBox look {radius, theme.color(Token::Card), theme.color(Token::LineStrong)};
    if (m_isUnsure)
        look.lineStyle = Qt::DashLine;
    if (m_isLit)
        look.line = theme.color(Token::Accent);
    if (!m_content->hasFocus()) {
        paintBox(&painter, box, look);
        return;
    }
    look.lineStyle = Qt::SolidLine;
    look.line = theme.color(Token::Focus);
    look.lineWidth = ring + 1;
    look.radius = radius + ring;
    paintBox(&painter, QRectF(rect()), look);
}

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFrame(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool isChosen = !currentData().isNull() || !itemIcon(currentIndex()).isNull();
    QRectF room = QRectF(rect()).adjusted(9, 0, -9, 0);
    const QRectF arrow(room.right() - chevron, room.center().y() - chevron / 2.0, chevron, chevron);
    paintIcon(&painter, mirrored(arrow, rect(), layoutDirection()), u"chevron-down"_s,
              theme.color(Token::Text));
    room.setRight(arrow.left() - 4);
    if (const QIcon icon = itemIcon(currentIndex()); !icon.isNull()) {
        const QRectF place(room.left(), room.center().y() - 8, 16, 16);
        icon.paint(&painter, mirrored(place, rect(), layoutDirection()).toRect());
        room.setLeft(place.right() + 8);
    }
    paintLine(&painter, mirrored(room, rect(), layoutDirection()), currentText(), font(),
              theme.color(isChosen ? Token::Text : Token::Text3));
}

/// Scrolling through the form changes no value on the way.
void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

PaintedMark::PaintedMark(QSize size, Paint paint, QWidget *parent)
    : QWidget(parent)
    , m_paint(std::move(paint))
{
    setFixedSize(size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PaintedMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_paint(&painter, rect());
}
} // namespace capture
