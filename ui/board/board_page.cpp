// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "ui/board/card_delegate.h"
#include "ui/board/closed_rail.h"
#include "ui/board/column.h"
#include "ui/board/column_view.h"
#include "ui/board/stage_menu.h"
#include "ui/models/card_store.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>

namespace {
constexpr int columnGap = 8;
constexpr int narrowest = 196;
constexpr int widest = 260;
} // namespace

BoardPage::BoardPage(Hunt &hunt, CardStore &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_store(store)
    , m_clock(clock)
    , m_delegate(new CardDelegate(this))
    , m_endedDelegate(new CardDelegate(this))
    , m_area(new QScrollArea(this))
{
    setAcceptDrops(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(columnGap);
    layout->addWidget(m_area, 1);
    build();
    m_dragTimer.setInterval(16);
    connect(&m_dragTimer, &QTimer::timeout, this, &BoardPage::scrollWhileDragging);
    connect(&store, &CardStore::orderChanged, this, &BoardPage::refreshColumns);
    connect(&store, &CardStore::facesChanged, this, &BoardPage::repaint);
    connect(&store, &CardStore::stagesChanged, this, &BoardPage::rebuild);
}

void BoardPage::build()
{
    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    m_line = new QHBoxLayout(inner);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(columnGap);
    const auto active = int(std::ranges::count(m_store.stages(), StageKind::Active, &Stage::kind));
    int step = 0;
    for (const Stage &stage : m_store.stages()) {
        if (stage.kind == StageKind::Active)
            ++step;
        if (!isClosed(stage))
            m_line->addWidget(makeColumn(stage, step, active));
    }
    m_line->addStretch();
    m_area->setWidget(inner);
    m_rail = new ClosedRail(m_store, this);
    layout()->addWidget(m_rail);
    connect(m_rail, &ClosedRail::toggled, this, &BoardPage::showEnded);
    connect(m_rail, &ClosedRail::dropped, this, [this](StageId stage) { m_landing = Landing {stage, {}}; });
    fitColumns();
}

void BoardPage::rebuild()
{
    const auto known = [&](const Column *column) { return m_store.stage(column->stage()) != nullptr; };
    const auto live =
        std::ranges::count_if(m_store.stages(), [](const Stage &stage) { return !isClosed(stage); });
    if (std::ranges::all_of(m_columns, known) && qsizetype(m_columns.size()) >= live)
        return;
    m_columns.clear();
    delete m_rail;
    build();
}

Column *BoardPage::makeColumn(const Stage &stage, int step, int steps)
{
    CardDelegate *delegate = isClosed(stage) ? m_endedDelegate : m_delegate;
    auto *column = new Column(m_store, stage, stageMark(stage.key, stage.kind, step, steps), delegate, this);
    column->view()->setBottomRoom(m_bottomRoom);
    m_columns.push_back(column);
    connectView(column);
    return column;
}

void BoardPage::connectView(Column *column)
{
    ColumnView *view = column->view();
    const StageId stage = column->stage();
    view->installEventFilter(this);
    connect(view, &ColumnView::dragStarted, this, [this, view](ApplicationId id) { drag(view, id); });
    connect(view, &ColumnView::dropped, this, [this, stage](int place) {
        m_landing = Landing {stage, place};
    });
    connect(view, &ColumnView::contentDropped, this, [this, stage](const QMimeData *content) {
        Q_EMIT contentDropped(content, m_store.stage(stage)->key);
    });
    connect(view, &ColumnView::left, this, &BoardPage::walk);
    connect(view, &ColumnView::opened, this, &BoardPage::opened);
    connect(view, &ColumnView::tickRequested, this, [this](ApplicationId id) {
        m_store.setMark(id, CardMark::Ticked, !m_store.marks(id).testFlag(CardMark::Ticked));
    });
    connect(view, &ColumnView::menuRequested, this, &BoardPage::menuRequested);
    connect(view, &ColumnView::moveMenuRequested, this,
            [this](ApplicationId id, const QPoint &position) { showMoveMenu({id}, position); });
    connect(view, &ColumnView::focused, this, [this, column] { m_area->ensureWidgetVisible(column, 0, 0); });
    connect(column, &Column::addRequested, this,
            [this](StageId id) { Q_EMIT addRequested(m_store.stage(id)->key); });
    connect(column, &Column::menuRequested, this, &BoardPage::showStageMenu);
}

void BoardPage::refreshColumns()
{
    for (Column *column : m_columns)
        column->refresh();
    m_rail->refresh();
}

void BoardPage::repaint(const std::vector<ApplicationId> &ids)
{
    for (Column *column : m_columns)
        column->model()->repaint(ids);
}

void BoardPage::fitColumns()
{
    if (m_columns.empty())
        return;
    const int count = int(m_columns.size());
    // Not the viewport's width: that follows only after this widget has been laid out.
    const int room = width() - m_rail->width() - count * columnGap;
    const int scaled = zoom();
    const int width = std::clamp(room / count, narrowest * scaled / 100, widest * scaled / 100);
    for (Column *column : m_columns)
        column->setFixedWidth(width);
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    // The card whose panel takes the room stays in sight: once the columns have their new width.
    QTimer::singleShot(0, this, [this] {
        for (const ApplicationId id : m_store.marked(CardMark::Opened))
            revealCard(id);
    });
}

Column *BoardPage::columnOf(StageId stage) const
{
    const auto found = std::ranges::find(m_columns, stage, &Column::stage);
    return found == m_columns.end() ? nullptr : *found;
}

Column *BoardPage::columnOf(ApplicationId id) const
{
    const auto found = std::ranges::find_if(
        m_columns, [&](const Column *column) { return column->model()->rowOf(id) >= 0; });
    return found == m_columns.end() ? nullptr : *found;
}

Column *BoardPage::focusedColumn() const
{
    const auto found =
        std::ranges::find_if(m_columns, [](const Column *column) { return column->view()->hasFocus(); });
    return found == m_columns.end() ? nullptr : *found;
}

ApplicationId BoardPage::currentCard() const
{
    const Column *column = focusedColumn();
    return column ? column->view()->currentCard() : ApplicationId {};
}

std::vector<ApplicationId> BoardPage::subject() const
{
    std::vector<ApplicationId> ticked = m_store.marked(CardMark::Ticked);
    if (!ticked.empty())
        return ticked;
    const ApplicationId current = currentCard();
    return current ? std::vector {current} : std::vector<ApplicationId> {};
}

void BoardPage::revealCard(ApplicationId id)
{
    Column *column = columnOf(id);
    if (!column)
        return;
    m_area->widget()->layout()->activate();
    m_area->ensureWidgetVisible(column, 0, 0);
    column->view()->setCurrentCard(id);
}

void BoardPage::focusCard(ApplicationId id)
{
    Column *column = columnOf(id);
    if (!column)
        return focusBoard();
    // Focus first, then the card: a screen reader then says the card and not the list.
    column->view()->setFocus(Qt::OtherFocusReason);
    revealCard(id);
}

void BoardPage::focusBoard()
{
    if (focusedColumn())
        return;
    const auto found =
        std::ranges::find_if(m_columns, [](const Column *column) { return column->model()->rowCount() > 0; });
    if (found != m_columns.end())
        (*found)->view()->setFocus(Qt::OtherFocusReason);
    else if (!m_columns.empty())
        m_columns.front()->view()->setFocus(Qt::OtherFocusReason);
}

ApplicationId BoardPage::neighbour(ApplicationId id, int rows) const
{
    const Column *column = columnOf(id);
    if (!column)
        return {};
    const int row = column->model()->rowOf(id) + rows;
    return row >= 0 && row < column->model()->rowCount() ? column->model()->at(row) : ApplicationId {};
}

void BoardPage::walk(int columns)
{
    Column *from = focusedColumn();
    if (!from)
        return;
    const int row = std::max(0, from->view()->currentIndex().row());
    auto place = std::ranges::find(m_columns, from) - m_columns.begin();
    for (place += columns; place >= 0 && place < qsizetype(m_columns.size()); place += columns) {
        Column *to = m_columns[size_t(place)];
        const int rows = to->model()->rowCount();
        if (rows == 0)
            continue;
        return focusCard(to->model()->at(std::min(row, rows - 1)));
    }
}

CardDensity BoardPage::density() const
{
    return m_delegate->density();
}

void BoardPage::setDensity(CardDensity density)
{
    m_delegate->setDensity(density);
    m_endedDelegate->setDensity(density);
}

int BoardPage::zoom() const
{
    return m_delegate->zoom();
}

void BoardPage::setZoom(int percent)
{
    m_delegate->setZoom(percent);
    m_endedDelegate->setZoom(percent);
    fitColumns();
}

void BoardPage::setRailFolded(bool isFolded)
{
    m_rail->setFolded(isFolded);
    fitColumns();
}

void BoardPage::setBottomRoom(int height)
{
    m_bottomRoom = height;
    for (Column *column : m_columns)
        column->view()->setBottomRoom(height);
}

void BoardPage::tickCurrent()
{
    if (const ApplicationId id = currentCard())
        m_store.setMark(id, CardMark::Ticked, !m_store.marks(id).testFlag(CardMark::Ticked));
}

void BoardPage::tickColumn()
{
    if (const Column *column = focusedColumn()) {
        for (const ApplicationId id : m_store.column(column->stage()))
            m_store.setMark(id, CardMark::Ticked, true);
    }
}

void BoardPage::untickAll()
{
    m_store.clearMark(CardMark::Ticked);
}

void BoardPage::showEnded(StageId stage, bool on)
{
    Column *shown = columnOf(stage);
    if (on && !shown) {
        shown = makeColumn(*m_store.stage(stage), 0, 4);
        m_line->insertWidget(m_line->count() - 1, shown);
        fitColumns();
        shown->show();
        QTimer::singleShot(0, shown, [this, shown] { m_area->ensureWidgetVisible(shown, 0, 0); });
    } else if (!on && shown) {
        std::erase(m_columns, shown);
        shown->deleteLater();
        shown->hide();
        fitColumns();
    }
}

void BoardPage::showStageMenu(StageId stage, const QPoint &globalPosition)
{
    QMenu menu(this);
    menu.addAction(tr("Add a posting here…"), this, [&] { Q_EMIT addRequested(m_store.stage(stage)->key); });
    menu.addAction(tr("Tick all cards"), this, [&] {
        for (const ApplicationId id : m_store.column(stage))
            m_store.setMark(id, CardMark::Ticked, true);
    });
    menu.exec(globalPosition);
}

void BoardPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QLatin1StringView(ColumnView::cardsFormat)))
        event->acceptProposedAction();
}

void BoardPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT contentDropped(event->mimeData(), QStringLiteral("saved"));
}
