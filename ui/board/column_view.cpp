// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column_view.h"

#include "ui/board/card_delegate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/gutter_scroll_bar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
bool holdsCards(const QMimeData *data)
{
    return data->hasFormat(QLatin1StringView(ColumnView::cardsFormat));
}

bool holdsContent(const QMimeData *data)
{
    return data->hasHtml() || data->hasText() || data->hasUrls();
}
} // namespace

ColumnView::ColumnView(ColumnModel *model, CardDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(delegate)
{
    setModel(model);
    setItemDelegate(delegate);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new GutterScrollBar(this);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setAutoScrollMargin(48);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    connect(delegate, &CardDelegate::layoutChanged, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

ApplicationId ColumnView::currentCard() const
{
    return currentIndex().isValid() ? m_model->at(currentIndex().row()) : ApplicationId {};
}

bool ColumnView::setCurrentCard(ApplicationId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row));
    return true;
}

int ColumnView::placeAt(const QPoint &point) const
{
    const int height = std::max(1, sizeHintForRow(0));
    const int place = (point.y() + verticalOffset()) / height;
    return std::clamp(place, 0, int(m_model->ids().size()));
}

void ColumnView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ColumnView::setBottomRoom(int height)
{
    setViewportMargins(0, 0, 0, height);
}

QRect ColumnView::cardRect(const QModelIndex &index) const
{
    return m_delegate->cardRect(visualRect(index));
}

CardPart ColumnView::partAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? m_delegate->partAt(point, visualRect(index), layoutDirection())
                           : CardPart::Nothing;
}

void ColumnView::showHot(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    m_delegate->setHot(index, partAt(point));
    if (index.isValid())
        update(index);
}

/// The base class drags only what is selected, and nothing ever is here.
void ColumnView::startDragPast(const QPoint &point)
{
    if (!m_pressed || m_pressedPart != CardPart::Body)
        return;
    if ((point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        Q_EMIT dragStarted(std::exchange(m_pressed, {}));
}

void ColumnView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!holdsCards(event->mimeData()) && !holdsContent(event->mimeData()))
        return;
    setState(DraggingState);
    event->setDropAction(holdsCards(event->mimeData()) ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    Q_EMIT contentOver(!holdsCards(event->mimeData()));
}

void ColumnView::dragMoveEvent(QDragMoveEvent *event)
{
    // The base class scrolls near the edges; what it thinks of the drop does not matter.
    QListView::dragMoveEvent(event);
    if (holdsCards(event->mimeData()))
        m_model->setGap(placeAt(event->position().toPoint()));
    event->setDropAction(holdsCards(event->mimeData()) ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

void ColumnView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_model->setGap({});
    Q_EMIT contentOver(false);
    QListView::dragLeaveEvent(event);
}

void ColumnView::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    setState(NoState);
    if (!holdsCards(event->mimeData())) {
        event->acceptProposedAction();
        Q_EMIT contentOver(false);
        Q_EMIT contentDropped(event->mimeData());
        return;
    }
    const int place = m_model->gap().value_or(placeAt(event->position().toPoint()));
    m_model->setGap({});
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(place);
}

void ColumnView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (isPlain && event->key() == Qt::Key_Left)
        return Q_EMIT left(-forward);
    if (isPlain && event->key() == Qt::Key_Right)
        return Q_EMIT left(forward);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentCard())
        return Q_EMIT opened(currentCard());
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QListView::keyPressEvent(event);
    default:
        // Letters, Space and Delete are the board's actions.
        event->ignore();
    }
}

void ColumnView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = index.isValid() ? m_model->at(index.row()) : ApplicationId {};
    m_pressedPart = partAt(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void ColumnView::mouseMoveEvent(QMouseEvent *event)
{
    showHot(event->position().toPoint());
    QListView::mouseMoveEvent(event);
    if (event->buttons().testFlag(Qt::LeftButton))
        startDragPast(event->position().toPoint());
}

void ColumnView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const ApplicationId id = std::exchange(m_pressed, {});
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!id || event->button() != Qt::LeftButton || !index.isValid() || m_model->at(index.row()) != id)
        return;
    const QPoint below = viewport()->mapToGlobal(cardRect(index).bottomRight());
    if (m_pressedPart == CardPart::MoveButton)
        Q_EMIT moveMenuRequested(id, below);
    else if (m_pressedPart == CardPart::MenuButton)
        Q_EMIT menuRequested(id, below);
    else if (m_pressedPart == CardPart::Body && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT tickRequested(id);
    else if (m_pressedPart == CardPart::Body)
        Q_EMIT opened(id);
}

void ColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index =
        byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    if (!index.isValid() || !m_model->at(index.row()))
        return;
    setCurrentIndex(index);
    const QPoint position = byMouse ? event->globalPos() : viewport()->mapToGlobal(cardRect(index).center());
    Q_EMIT menuRequested(m_model->at(index.row()), position);
}

void ColumnView::leaveEvent(QEvent *event)
{
    m_delegate->setHot({}, CardPart::Nothing);
    viewport()->update();
    QListView::leaveEvent(event);
}

void ColumnView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
    Q_EMIT focused();
}

bool ColumnView::event(QEvent *event)
{
    // Tab leaves the column; inside it the arrows walk.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
            return QWidget::event(event);
    }
    return QListView::event(event);
}

void ColumnView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() == 0 && !m_emptyText.isEmpty())
        paintEmptyText();
}

void ColumnView::paintEmptyText()
{
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = m_delegate->itemHeight(CardKind::Open);
    const QRect card = m_delegate->cardRect(QRect(0, 0, viewport()->width(), height));
    painter.setPen(QPen(theme.color(Token::LineStrong), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter.setFont(textFont(TextSize::Hint));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(card.adjusted(16, 12, -12, -12),
                     int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap), m_emptyText);
}
