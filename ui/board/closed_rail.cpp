// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/closed_rail.h"

#include "core/hunt/stages.h"
#include "ui/board/column_view.h"
#include "ui/models/card_store.h"
#include "ui/shell/theme.h"
#include "ui/widgets/icon_button.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int cellHeight = 84;
constexpr int cellGap = 6;
constexpr int narrowest = 88;
constexpr int glyphSize = 16;
/// Between the word and the total in the head.
constexpr int headGap = 6;
} // namespace

RailCell::RailCell(const Stage &stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage.id)
    , m_mark(stageMark(stage.key, stage.kind, 0, 4))
{
    setText(stageName(stage));
    setCheckable(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(TextSize::Hint));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Show what ended as %1").arg(text()).toHtmlEscaped());
}

void RailCell::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2").arg(text(), count));
    update();
}

void RailCell::setDropping(bool isDropping)
{
    m_isDropping = isDropping;
    update();
}

QSize RailCell::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 14,
            std::max(cellHeight, fontMetrics().height() * 2 + 46)};
}

bool RailCell::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void RailCell::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(6.5, 0.5, -6.5, -0.5);
    if (m_isDropping || isChecked() || m_isUnder) {
        painter.setBrush(m_isUnder || isChecked() ? QBrush(theme.color(Token::AccentTint))
                                                  : QBrush(Qt::NoBrush));
        const QColor edge = theme.color(m_isUnder || isChecked() ? Token::Accent : Token::LineStrong);
        painter.setPen(QPen(edge, 1, m_isDropping ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(frame, 10, 10);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRoundedRect(frame.adjusted(-2, 1, 2, -1), 10, 10);
    }
    const bool showsNumber = m_isDropping || underMouse() || hasFocus() || isChecked();
    const qreal glyphMiddle = showsNumber ? 21 : 30;
    paintStage(&painter,
               QRectF((width() - glyphSize) / 2.0, glyphMiddle - glyphSize / 2.0, glyphSize, glyphSize),
               m_mark, theme);
    const int line = fontMetrics().height();
    if (showsNumber) {
        painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(0, 31, width(), line + 2), Qt::AlignCenter, m_count);
    }
    painter.setFont(font());
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(QRect(0, showsNumber ? 53 : 44, width(), line), Qt::AlignCenter, text());
}

void RailCell::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QLatin1StringView(ColumnView::cardsFormat)))
        return;
    m_isUnder = true;
    update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void RailCell::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isUnder = false;
    update();
}

void RailCell::dropEvent(QDropEvent *event)
{
    m_isUnder = false;
    update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(m_stage);
}

ClosedRail::ClosedRail(CardStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_headRow(new QBoxLayout(QBoxLayout::LeftToRight, m_head))
    , m_count(new QLabel(m_head))
    , m_unfold(new IconButton(u"chevrons-left"_s, tr("Show what ended"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(cellGap);
    makeHead();
    makeCells();
    m_layout->addStretch();
    m_layout->addWidget(m_unfold, 0, Qt::AlignHCenter);
    m_unfold->hide();
    connect(m_unfold, &QAbstractButton::clicked, this, [this] { setFolded(false); });
    refresh();
}

void ClosedRail::makeHead()
{
    auto *word = new QLabel(tr("Closed"), m_head);
    word->setTextFormat(Qt::PlainText);
    word->setFont(textFont(TextSize::Body, QFont::DemiBold));
    word->setAlignment(Qt::AlignCenter);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAlignment(Qt::AlignCenter);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->addStretch();
    m_headRow->addWidget(word);
    m_headRow->addWidget(m_count);
    m_headRow->addStretch();
    m_head->setFixedHeight(std::max(42, QFontMetrics(word->font()).height() * 2 + 6));
    m_layout->addWidget(m_head);
}

void ClosedRail::makeCells()
{
    for (const Stage &stage : m_store.stages()) {
        if (!isClosed(stage))
            continue;
        auto *cell = new RailCell(stage, this);
        connect(cell, &RailCell::toggled, this, [this, cell](bool on) { Q_EMIT toggled(cell->stage(), on); });
        connect(cell, &RailCell::dropped, this, &ClosedRail::dropped);
        m_cells.push_back(cell);
        m_layout->addWidget(cell);
    }
}

void ClosedRail::refresh()
{
    int shown = 0;
    int total = 0;
    for (RailCell *cell : m_cells) {
        const int cellShown = int(m_store.column(cell->stage()).size());
        const int cellTotal = m_store.total(cell->stage());
        cell->setCount(cellShown == cellTotal ? QString::number(cellTotal)
                                              : tr("%1 of %2").arg(cellShown).arg(cellTotal));
        shown += cellShown;
        total += cellTotal;
    }
    m_count->setText(shown == total ? QString::number(total) : tr("%1 of %2").arg(shown).arg(total));
    const bool isNarrow = m_isFolded || shown != total;
    m_headRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headRow->setSpacing(isNarrow ? 0 : headGap);
    m_headRow->invalidate();
    fit();
}

void ClosedRail::fit()
{
    const bool showsCells = !m_isFolded || m_isDropping;
    int widest = showsCells ? narrowest : 0;
    for (const RailCell *cell : m_cells)
        widest = std::max(widest, showsCells ? cell->sizeHint().width() : 0);
    setFixedWidth(std::max(widest, m_head->sizeHint().width() + 12));
}

void ClosedRail::setDropping(bool isDropping)
{
    m_isDropping = isDropping;
    for (RailCell *cell : m_cells)
        cell->setDropping(isDropping);
    showCells();
}

void ClosedRail::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    showCells();
}

void ClosedRail::showCells()
{
    for (RailCell *cell : m_cells)
        cell->setVisible(!m_isFolded || m_isDropping);
    m_unfold->setVisible(m_isFolded && !m_isDropping);
    refresh();
}

void ClosedRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Token::Column));
    painter.drawRoundedRect(rect(), 12, 12);
}
