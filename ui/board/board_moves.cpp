// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How cards move on the board: by drag, by keys, by menu. The rest of BoardPage stands in board_page.cpp.
#include "ui/board/board_page.h"
#include "ui/board/card_delegate.h"
#include "ui/board/closed_rail.h"
#include "ui/board/column.h"
#include "ui/board/column_view.h"
#include "ui/board/stage_menu.h"
#include "ui/models/card_store.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr int edgeWidth = 64;

/// The card as it is carried, with the number of cards where there are several.
QPixmap carried(const CardPicture &picture, int count, const Theme &theme)
{
    QPixmap pixmap = picture.pixmap;
    if (count < 2)
        return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect badge(picture.card.right() - 26, picture.card.top() - 10, 32, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawRoundedRect(badge, 10, 10);
    painter.setPen(theme.color(Token::OnAccent));
    painter.setFont(textFont(TextSize::Hint, QFont::DemiBold));
    painter.drawText(badge, Qt::AlignCenter, QString::number(count));
    return pixmap;
}
} // namespace

void BoardPage::move(const std::vector<ApplicationId> &cards, StageId stage, Place place)
{
    const Result<Changes> moved = moveApplications(m_hunt, cards, stage, place, m_clock.today());
    if (!moved) {
        Q_EMIT failed(moved.error());
        return;
    }
    focusCard(cards.front());
}

void BoardPage::moveTo(const std::vector<ApplicationId> &cards, StageId stage)
{
    if (cards.empty())
        return;
    const std::vector<ApplicationId> column = ::columnOf(m_hunt, stage);
    move(cards, stage, Place {column.empty() ? std::nullopt : std::optional(column.front())});
}

void BoardPage::showMoveMenu(const std::vector<ApplicationId> &cards, const QPoint &globalPosition)
{
    const CardRow *first = cards.empty() ? nullptr : m_store.row(cards.front());
    if (!first)
        return;
    auto *menu = new StageMenu(m_store, first->stage, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &StageMenu::chosen, this, [this, cards](StageId stage) { moveTo(cards, stage); });
    menu->popup(globalPosition);
}

QPoint BoardPage::menuPosition() const
{
    const Column *column = focusedColumn();
    if (!column)
        return mapToGlobal(rect().center());
    const ColumnView *view = column->view();
    return view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).center());
}

void BoardPage::drag(ColumnView *from, ApplicationId id)
{
    const std::vector<ApplicationId> ticked = m_store.marked(CardMark::Ticked);
    const bool takesAll = std::ranges::find(ticked, id) != ticked.end();
    m_dragged = takesAll ? ticked : std::vector {id};
    auto *delegate = qobject_cast<CardDelegate *>(from->itemDelegate());
    const QRect item = from->visualRect(from->cards()->index(from->cards()->rowOf(id)));
    const QRect card = delegate->cardRect(item);
    const CardPicture picture = delegate->renderCard(m_store.face(id), card.width(), devicePixelRatioF(),
                                                     Theme::of(this), layoutDirection());
    const QPoint grip = from->viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft();
    for (const ApplicationId dragged : m_dragged)
        m_store.setMark(dragged, CardMark::LeftBehind, true);
    m_rail->setDropping(true);
    m_dragTimer.start();
    auto *mime = new QMimeData;
    mime->setData(QLatin1StringView(ColumnView::cardsFormat), QByteArray::number(m_dragged.size()));
    mime->setText(m_store.face(id).role);
    auto *drag = new QDrag(from);
    drag->setMimeData(mime);
    drag->setPixmap(carried(picture, int(m_dragged.size()), Theme::of(this)));
    drag->setHotSpot(picture.card.topLeft() + grip);
    drag->exec(Qt::MoveAction);
    settle();
}

void BoardPage::settle()
{
    m_dragTimer.stop();
    m_rail->setDropping(false);
    m_store.clearMark(CardMark::LeftBehind);
    for (Column *column : m_columns)
        column->model()->setGap({});
    Q_EMIT hint({});
    const std::vector<ApplicationId> cards = std::exchange(m_dragged, {});
    const auto landing = std::exchange(m_landing, std::nullopt);
    if (cards.empty() || !landing)
        return;
    if (!landing->place)
        return moveTo(cards, landing->stage);
    // The place counts the cards that stay and those that move; the first one behind it that stays is the
    // neighbour.
    const std::vector<ApplicationId> &column = m_store.column(landing->stage);
    Place place = Place::end();
    for (size_t i = size_t(*landing->place); i < column.size() && !place.before; ++i) {
        if (std::ranges::find(cards, column[i]) == cards.end())
            place.before = column[i];
    }
    move(cards, landing->stage, place);
}

void BoardPage::scrollWhileDragging()
{
    const QPoint at = m_area->viewport()->mapFromGlobal(QCursor::pos());
    QScrollBar *bar = m_area->horizontalScrollBar();
    const int width = m_area->viewport()->width();
    if (m_area->viewport()->rect().contains(at)) {
        if (at.x() < edgeWidth)
            bar->setValue(bar->value() - (edgeWidth - at.x()) / 4);
        else if (at.x() > width - edgeWidth)
            bar->setValue(bar->value() + (at.x() - width + edgeWidth) / 4);
    }
    for (const Column *column : m_columns) {
        if (const auto gap = column->model()->gap()) {
            const int count = int(resting(column->stage()).size() + m_dragged.size());
            Q_EMIT hint(tr("%1\tEsc puts back").arg(spotText(column->stage(), *gap, count)));
        }
    }
}

std::vector<ApplicationId> BoardPage::resting(StageId stage) const
{
    std::vector<ApplicationId> cards = m_store.column(stage);
    const std::vector<ApplicationId> &moving = m_held.isActive() ? m_held.cards() : m_dragged;
    std::erase_if(cards, [&](ApplicationId id) { return std::ranges::find(moving, id) != moving.end(); });
    return cards;
}

QString BoardPage::spotText(StageId stage, int place, int count) const
{
    const Stage *row = m_store.stage(stage);
    //: %1 a stage, %2 a place in its column, %3 how many cards it has then: "Interview, 2nd of 4"
    return tr("%1, place %2 of %3")
        .arg(row ? stageName(*row) : QString())
        .arg(std::min(place + 1, count))
        .arg(count);
}

void BoardPage::pickUp()
{
    const ApplicationId current = currentCard();
    if (!current || m_hunt.isReadOnly() || m_held.isActive())
        return;
    std::vector<ApplicationId> cards = subject();
    const Column *column = columnOf(current);
    const std::vector<ApplicationId> &ids = m_store.column(column->stage());
    const int place = int(std::ranges::find(ids, cards.front()) - ids.begin());
    for (const ApplicationId id : cards)
        m_store.setMark(id, CardMark::PickedUp, true);
    m_held.begin(std::move(cards), {column->stage(), place});
    previewHeld();
}

void BoardPage::previewHeld()
{
    const PickUp::Spot spot = m_held.spot();
    const std::vector<ApplicationId> rest = resting(spot.stage);
    const QString where = spotText(spot.stage, spot.place, int(rest.size() + m_held.cards().size()));
    m_store.setSpokenPrefix(m_held.cards().front(), where);
    m_store.setPreview(spot.stage, m_held.inserted(rest));
    for (Column *column : m_columns)
        column->setTarget(column->stage() == spot.stage);
    focusCard(m_held.cards().front());
    Q_EMIT hint(tr("%1\tArrows move, Space drops, Esc puts back").arg(where));
}

bool BoardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_held.isActive())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return handleHeldKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::MouseButtonPress)
        putBack();
    return QWidget::eventFilter(watched, event);
}

bool BoardPage::handleHeldKey(int key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int rows = int(resting(m_held.spot().stage).size());
    switch (key) {
    case Qt::Key_Up:
        m_held.step(-1, rows);
        break;
    case Qt::Key_Down:
        m_held.step(1, rows);
        break;
    case Qt::Key_Home:
        m_held.step(-rows, rows);
        break;
    case Qt::Key_End:
        m_held.step(rows, rows);
        break;
    case Qt::Key_Left:
        enterNext(-forward);
        break;
    case Qt::Key_Right:
        enterNext(forward);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        dropHeld();
        return true;
    case Qt::Key_Escape:
        putBack();
        return true;
    default:
        return true;
    }
    previewHeld();
    return true;
}

void BoardPage::enterNext(int columns)
{
    const auto at = std::ranges::find(m_columns, m_held.spot().stage, &Column::stage) - m_columns.begin();
    const auto to = at + columns;
    if (to < 0 || to >= qsizetype(m_columns.size()))
        return;
    const StageId stage = m_columns[size_t(to)]->stage();
    m_held.enter(stage, int(resting(stage).size()));
}

void BoardPage::dropHeld()
{
    const PickUp::Spot spot = m_held.spot();
    const std::vector<ApplicationId> rest = resting(spot.stage);
    const std::vector<ApplicationId> cards = m_held.cards();
    putBack();
    const bool isLast = spot.place >= int(rest.size());
    move(cards, spot.stage, isLast ? Place::end() : Place {rest[size_t(spot.place)]});
}

void BoardPage::putBack()
{
    const ApplicationId first = m_held.cards().front();
    m_held.end();
    m_store.setSpokenPrefix({}, {});
    m_store.clearMark(CardMark::PickedUp);
    m_store.endPreview();
    for (Column *column : m_columns)
        column->setTarget(false);
    Q_EMIT hint({});
    focusCard(first);
}
