// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/hunt/backup.h"
#include "core/hunt/edits.h"
#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "core/hunt/trash.h"
#include "ui/board/board_page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rereader.h"
#include "ui/skills/skill_books.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFutureWatcher>
#include <QMenu>
#include <QPointer>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {
constexpr int zoomStep = 10;
constexpr int mostStars = 3;

/// Typing says what it does while it happens; these are done in one stroke and deserve a way back in sight.
bool deservesToast(const HistoryStep &step)
{
    static const QStringList keys {
        u"move"_s,  u"add"_s,         u"trash"_s,           u"restore"_s,   u"import"_s,
        u"skill"_s, u"star"_s,        u"profile"_s,         u"own_skill"_s, u"own_skill_removed"_s,
        u"alias"_s, u"never_match"_s, u"alias_forgotten"_s, u"level"_s,     u"person"_s};
    return keys.contains(step.key);
}
} // namespace

Workspace::Workspace(std::unique_ptr<Hunt> hunt, const Frame &frame, QObject *parent)
    : QObject(parent)
    , m_hunt(std::move(hunt))
    , m_frame(frame)
    , m_store(std::make_unique<CardStore>(*m_hunt, frame.clock))
    , m_books(std::make_unique<SkillBooks>(*m_hunt, frame.clock))
    , m_board(new BoardPage(*m_hunt, *m_store, frame.clock, frame.boardHost))
{
    frame.boardHost->layout()->addWidget(m_board);
    m_board->setDensity(frame.preferences.density() == u"compact"_s ? CardDensity::Compact
                                                                    : CardDensity::Comfortable);
    m_board->setZoom(frame.preferences.zoom());
    if (const auto step = m_hunt->nextUndo())
        m_announced = step->id;
    connectBoard();
    connectActions();
    connectCardActions();
    connectViewActions();
    connect(m_hunt.get(), &Hunt::changed, this, &Workspace::onChanged);
    connect(new Rereader(*m_hunt, this), &Rereader::differed, this, [this](const QString &sentence) {
        ToastMessage message;
        message.text = sentence;
        m_frame.toasts->show(message);
    });
    connect(frame.toasts, &ToastStack::coveredHeightChanged, m_board, &BoardPage::setBottomRoom);
    nameUndo();
    emptyOldTrash();
}

Workspace::~Workspace()
{
    delete m_board;
}

void Workspace::connectBoard()
{
    connect(m_board, &BoardPage::opened, this, &Workspace::openRequested);
    connect(m_board, &BoardPage::menuRequested, this, &Workspace::showCardMenu);
    connect(m_board, &BoardPage::addRequested, this,
            [this](const QString &stageKey) { Q_EMIT addRequested(stageKey, nullptr); });
    connect(m_board, &BoardPage::contentDropped, this,
            [this](const QMimeData *content, const QString &stageKey) {
                Q_EMIT addRequested(stageKey, content);
            });
    connect(m_board, &BoardPage::failed, this, &Workspace::tell);
    connect(m_board, &BoardPage::hint, this, &Workspace::showHint);
    connect(m_store.get(), &CardStore::orderChanged, this, &Workspace::countsChanged);
}

void Workspace::connectActions()
{
    Actions &actions = m_frame.actions;
    actions.connect(Act::Undo, this, [this] { replay(m_hunt->undo()); });
    actions.connect(Act::Redo, this, [this] { replay(m_hunt->redo()); });
    actions.connect(Act::NewPosting, this, [this] { Q_EMIT addRequested(u"saved"_s, nullptr); });
    actions.connect(Act::Paste, this,
                    [this] { Q_EMIT addRequested(u"saved"_s, QApplication::clipboard()->mimeData()); });
    for (const Act act : {Act::NewPosting, Act::Paste, Act::PickUp, Act::MoveTo, Act::Star, Act::Trash})
        actions.get(act)->setEnabled(!m_hunt->isReadOnly());
}

void Workspace::connectCardActions()
{
    Actions &actions = m_frame.actions;
    const auto openCurrent = [this] {
        if (const ApplicationId id = m_board->currentCard())
            Q_EMIT openRequested(id);
    };
    actions.connect(Act::OpenPanel, this, openCurrent);
    actions.connect(Act::EditCard, this, [this] {
        if (const ApplicationId id = m_board->currentCard())
            Q_EMIT editRequested(id);
    });
    actions.connect(Act::PickUp, this, [this] { m_board->pickUp(); });
    actions.connect(Act::MoveTo, this,
                    [this] { m_board->showMoveMenu(m_board->subject(), m_board->menuPosition()); });
    actions.connect(Act::Star, this, [this] { star(); });
    actions.connect(Act::Tick, this, [this] { m_board->tickCurrent(); });
    actions.connect(Act::TickColumn, this, [this] { m_board->tickColumn(); });
    actions.connect(Act::OpenPage, this, [this] { openPage(); });
    actions.connect(Act::Trash, this, [this] { trash(); });
}

void Workspace::connectViewActions()
{
    Actions &actions = m_frame.actions;
    actions.get(Act::Compact)->setChecked(m_board->density() == CardDensity::Compact);
    connect(actions.get(Act::Compact), &QAction::toggled, this, [this](bool isCompact) {
        m_board->setDensity(isCompact ? CardDensity::Compact : CardDensity::Comfortable);
        m_frame.preferences.setDensity(isCompact ? u"compact"_s : u"comfortable"_s);
    });
    actions.connect(Act::ZoomIn, this, [this] { setZoom(m_board->zoom() + zoomStep); });
    actions.connect(Act::ZoomOut, this, [this] { setZoom(m_board->zoom() - zoomStep); });
    actions.connect(Act::ZoomReset, this, [this] { setZoom(100); });
}

void Workspace::setZoom(int percent)
{
    m_board->setZoom(percent);
    m_frame.preferences.setZoom(m_board->zoom());
}

void Workspace::onChanged()
{
    nameUndo();
    announce();
    Q_EMIT countsChanged();
    Q_EMIT saved(QDateTime::currentDateTime());
    backUp();
}

void Workspace::nameUndo()
{
    const auto name = [](QAction *action, const QString &plain, const QString &full, const auto &step) {
        action->setEnabled(step.has_value());
        action->setText(step ? full.arg(names::ofStepShort(*step)) : plain);
    };
    name(m_frame.actions.get(Act::Undo), tr("&Undo"), tr("&Undo: %1"), m_hunt->nextUndo());
    name(m_frame.actions.get(Act::Redo), tr("&Redo"), tr("&Redo: %1"), m_hunt->nextRedo());
}

void Workspace::announce()
{
    const auto step = m_hunt->nextUndo();
    // A step older than the last one told is what an undo uncovered.
    if (!step || step->id <= m_announced)
        return;
    m_announced = step->id;
    m_frame.toasts->dismissAll();
    if (!deservesToast(*step))
        return;
    ToastMessage message;
    message.text = names::ofStep(*step);
    message.actionText = tr("Undo");
    message.actionKeys = m_frame.actions.get(Act::Undo)->shortcut();
    message.action = [this] { m_frame.actions.get(Act::Undo)->trigger(); };
    m_frame.toasts->show(message);
}

void Workspace::replay(Result<Replayed> replayed)
{
    m_frame.toasts->dismissAll();
    if (!replayed)
        return tell(replayed.error());
    if (const auto id = m_store->cardOf(replayed->changes))
        m_board->focusCard(*id);
}

void Workspace::tell(const Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    ToastMessage message;
    message.text = error.message;
    message.iconName = u"triangle-alert"_s;
    m_frame.toasts->show(message);
}

void Workspace::showHint(const QString &text)
{
    if (text == m_hintText)
        return;
    m_hintText = text;
    if (m_hint)
        m_hint->dismiss();
    m_hint = nullptr;
    if (text.isEmpty())
        return;
    ToastMessage message;
    message.text = QString(text).replace(u'\t', u"  ·  "_s);
    m_hint = m_frame.toasts->show(message);
    m_hint->setLifetime({});
    connect(m_hint, &QObject::destroyed, this, [this] { m_hint = nullptr; });
}

void Workspace::star()
{
    const std::vector<ApplicationId> cards = m_board->subject();
    if (cards.empty())
        return;
    // All get as many as the first would: a selection is one thing.
    const CardRow *row = m_store->row(cards.front());
    const int stars = row ? (row->priority + 1) % (mostStars + 1) : 0;
    if (const auto starred = starApplications(*m_hunt, cards, stars); !starred)
        tell(starred.error());
}

void Workspace::trash()
{
    const std::vector<ApplicationId> cards = m_board->subject();
    if (cards.empty())
        return;
    ApplicationId next = m_board->neighbour(cards.back(), 1);
    if (!next)
        next = m_board->neighbour(cards.front(), -1);
    const auto trashed = trashApplications(*m_hunt, cards);
    if (!trashed)
        return tell(trashed.error());
    m_board->focusCard(next);
}

void Workspace::openPage()
{
    const std::vector<ApplicationId> cards = m_board->subject();
    const CardRow *row = cards.empty() ? nullptr : m_store->row(cards.front());
    if (!row)
        return;
    const QUrl url(row->url, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (isWeb && !url.host().isEmpty())
        m_frame.dialogs.show(url.toString(QUrl::FullyEncoded));
    else
        tell({tr("This posting has no web address to open."), {}});
}

void Workspace::showCardMenu(ApplicationId id, const QPoint &globalPosition)
{
    m_board->focusCard(id);
    auto *menu = new QMenu(m_board);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Actions &actions = m_frame.actions;
    for (const Act act : {Act::OpenPanel, Act::MoveTo, Act::PickUp, Act::Star, Act::Tick, Act::OpenPage})
        menu->addAction(actions.get(act));
    menu->addSeparator();
    menu->addAction(actions.get(Act::Trash));
    menu->popup(globalPosition);
}

void Workspace::emptyOldTrash()
{
    if (m_hunt->isReadOnly())
        return;
    const auto purged = purge(*m_hunt, QDateTime::currentDateTimeUtc().addDays(-daysInTrash));
    if (!purged)
        tell(purged.error());
}

void Workspace::backUp()
{
    const QDate today = QDate::currentDate();
    if (m_backedUp == today || m_hunt->isReadOnly())
        return;
    m_backedUp = today;
    // A connection of its own, on another thread: the window never waits for it. A watcher and not
    // QFuture::then(this, …), because Qt 6.4 aborts when its context is gone before the work is done.
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (const Result<QString> copy = watcher->result(); !copy)
            tell(copy.error());
        watcher->deleteLater();
    });
    watcher->setFuture(
        QtConcurrent::run([path = m_hunt->path(), today] { return backup::daily(path, today); }));
}
