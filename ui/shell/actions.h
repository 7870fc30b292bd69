// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <functional>
#include <map>

class QMenu;
class QWidget;

/// Everything a person can do, by one table: the menus, the shortcuts, the list of keys and the tests read
/// it.
enum class Act {
    NewPosting,
    Paste,
    NewHunt,
    OpenHunt,
    SaveCopy,
    MoveHunt,
    ShowInFolder,
    OpenDemo,
    Quit,
    Undo,
    Redo,
    PickUp,
    MoveTo,
    Star,
    Tick,
    TickColumn,
    OpenPage,
    Trash,
    OpenPanel,
    EditCard,
    Search,
    Board,
    Skills,
    Profile,
    History,
    ShowTrash,
    Sidebar,
    MenuBar,
    Theme,
    Compact,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    NextCard,
    PreviousCard,
    Escape,
    Shortcuts,
    MainMenu,
    About
};

/// Where an action lives: Anywhere in the window, on the Board while it has the keyboard, or beside an open
/// Panel.
enum class ActScope { Anywhere, Board };
enum class ActMenu { File, Edit, Card, View, Help, None };

/// The actions of one window.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// `board` is the widget whose single-letter keys count only while the keyboard is inside it.
    Actions(QWidget *window, QWidget *board);

    QAction *get(Act act) const { return m_actions.at(act); }
    /// What an action does.
    template <class Receiver> void connect(Act act, Receiver *receiver, std::function<void()> work)
    {
        QObject::connect(get(act), &QAction::triggered, receiver, std::move(work));
    }
    /// Fills a menu with the submenus File, Edit, Card, View and Help; `recent` goes into File behind Open.
    void fill(QMenu *menu, QMenu *recent) const;
    /// The single-letter keys that count on every page, not only on the board.
    void lendKeys(QWidget *page) const;
    /// The shortcuts as lines "what", "keys" for the help.
    std::vector<std::pair<QString, QString>> shortcutList() const;

private:
    QAction *make(QWidget *window, QWidget *board, const struct ActRow &row);

    std::map<Act, QAction *> m_actions;
};
