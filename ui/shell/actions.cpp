// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>
#include <array>

using namespace Qt::StringLiterals;

/// One row of the table.
struct ActRow {
    Act act;
    ActMenu menu;
    ActScope scope;
    /// Translated in the context "Actions"; & marks the mnemonic.
    const char *text;
    const char *icon;
    /// Portable texts separated by a space; the first is shown in menus.
    const char *keys;
};

namespace {
using enum ActMenu;
constexpr auto Anywhere = ActScope::Anywhere;
constexpr auto Board = ActScope::Board;

constexpr std::array rows {
    ActRow {Act::NewPosting, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Add posting…"), "plus", "Ctrl+N"},
    ActRow {Act::NewHunt, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "&New hunt…"), "file-plus", ""},
    ActRow {Act::OpenHunt, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Open…"), "folder-open", "Ctrl+O"},
    ActRow {Act::SaveCopy, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "Save a &copy…"), "save",
            "Ctrl+Shift+S"},
    ActRow {Act::MoveHunt, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Move to…"), "", ""},
    ActRow {Act::ShowInFolder, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "Show in &folder"), "", ""},
    ActRow {Act::OpenDemo, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "Open the &demo hunt"), "footprints",
            ""},
    ActRow {Act::Quit, File, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q"},
    ActRow {Act::Undo, Edit, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo-2", "Ctrl+Z"},
    ActRow {Act::Redo, Edit, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo-2",
            "Ctrl+Shift+Z Ctrl+Y"},
    ActRow {Act::Paste, Edit, Board, QT_TRANSLATE_NOOP("Actions", "&Paste a posting"), "clipboard-paste",
            "Ctrl+V"},
    ActRow {Act::Search, Edit, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Search"), "search", "Ctrl+F"},
    ActRow {Act::OpenPanel, Card, Board, QT_TRANSLATE_NOOP("Actions", "&Open"), "", ""},
    ActRow {Act::EditCard, Card, Board, QT_TRANSLATE_NOOP("Actions", "&Edit"), "pencil", "E"},
    ActRow {Act::PickUp, Card, Board, QT_TRANSLATE_NOOP("Actions", "&Pick up"), "", "Space"},
    ActRow {Act::MoveTo, Card, Board, QT_TRANSLATE_NOOP("Actions", "&Move to…"), "arrow-right", "M"},
    ActRow {Act::Star, Card, Board, QT_TRANSLATE_NOOP("Actions", "&Star"), "star", "P"},
    ActRow {Act::Tick, Card, Board, QT_TRANSLATE_NOOP("Actions", "&Tick"), "", "X"},
    ActRow {Act::TickColumn, Card, Board, QT_TRANSLATE_NOOP("Actions", "Tick the &column"), "", "Ctrl+A"},
    ActRow {Act::OpenPage, Card, Board, QT_TRANSLATE_NOOP("Actions", "Open the ori&ginal page"),
            "external-link", "O"},
    ActRow {Act::Trash, Card, Board, QT_TRANSLATE_NOOP("Actions", "Put in the trash"), "trash-2",
            "Del Backspace"},
    ActRow {Act::Board, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Board"), "square-kanban", "Ctrl+1"},
    ActRow {Act::Skills, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "S&kills"), "sprout", "Ctrl+4"},
    ActRow {Act::Profile, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Profile"), "user", "Ctrl+Shift+P"},
    ActRow {Act::History, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&History"), "history", "Ctrl+H"},
    ActRow {Act::ShowTrash, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Trash"), "trash-2", ""},
    ActRow {Act::Sidebar, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Sidebar"), "", "Ctrl+B"},
    ActRow {Act::MenuBar, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Menu bar"), "", "Ctrl+M"},
    ActRow {Act::Theme, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Dark theme"), "moon", ""},
    ActRow {Act::Compact, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Compact cards"), "", ""},
    ActRow {Act::ZoomIn, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Larger cards"), "", "Ctrl++ Ctrl+="},
    ActRow {Act::ZoomOut, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "S&maller cards"), "", "Ctrl+-"},
    ActRow {Act::ZoomReset, View, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Usual size"), "", "Ctrl+0"},
    ActRow {Act::NextCard, None, Board, QT_TRANSLATE_NOOP("Actions", "Next posting"), "", "J"},
    ActRow {Act::PreviousCard, None, Board, QT_TRANSLATE_NOOP("Actions", "Previous posting"), "", "K"},
    ActRow {Act::Escape, None, Anywhere, QT_TRANSLATE_NOOP("Actions", "Close the topmost thing"), "", "Esc"},
    ActRow {Act::Shortcuts, Help, Anywhere, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "keyboard",
            "F1"},
    ActRow {Act::MainMenu, None, Anywhere, QT_TRANSLATE_NOOP("Actions", "Menu"), "menu", "F10"},
    ActRow {Act::About, Help, Anywhere, QT_TRANSLATE_NOOP("Actions", "&About Foothold"), "info", ""},
};

/// Keys for pages only, beside their table entry: single letters would be taken from text fields elsewhere.
constexpr std::array pageKeys {std::pair {Act::NewPosting, "N"}, std::pair {Act::Search, "/"},
                               std::pair {Act::Shortcuts, "?"}};

struct MenuTitle {
    ActMenu menu;
    const char *title;
};
constexpr std::array titles {MenuTitle {File, QT_TRANSLATE_NOOP("Actions", "&File")},
                             MenuTitle {Edit, QT_TRANSLATE_NOOP("Actions", "&Edit")},
                             MenuTitle {Card, QT_TRANSLATE_NOOP("Actions", "&Card")},
                             MenuTitle {View, QT_TRANSLATE_NOOP("Actions", "&View")},
                             MenuTitle {Help, QT_TRANSLATE_NOOP("Actions", "&Help")}};

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    return list;
}

QAction::MenuRole roleOf(Act act)
{
    // Otherwise macOS moves entries by the words in them.
    if (act == Act::Quit)
        return QAction::QuitRole;
    return act == Act::About ? QAction::AboutRole : QAction::NoRole;
}
} // namespace

Actions::Actions(QWidget *window, QWidget *board) : QObject(window)
{
    for (const ActRow &row : rows)
        m_actions[row.act] = make(window, board, row);
    lendKeys(board);
    for (const Act act : {Act::Sidebar, Act::MenuBar, Act::Theme, Act::Compact})
        get(act)->setCheckable(true);
}

void Actions::lendKeys(QWidget *page) const
{
    for (const auto &[act, key] : pageKeys) {
        auto *alias = new QAction(page);
        alias->setShortcut(QKeySequence::fromString(QString::fromLatin1(key)));
        alias->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(alias, &QAction::triggered, get(act), &QAction::trigger);
        page->addAction(alias);
    }
}

QAction *Actions::make(QWidget *window, QWidget *board, const ActRow &row)
{
    auto *action = new QAction(translated(row.text), this);
    if (*row.icon)
        action->setIcon(icon(QString::fromLatin1(row.icon)));
    action->setShortcuts(sequences(row.keys));
    action->setMenuRole(roleOf(row.act));
    action->setShortcutContext(row.scope == ActScope::Board ? Qt::WidgetWithChildrenShortcut
                                                            : Qt::WindowShortcut);
    (row.scope == ActScope::Board ? board : window)->addAction(action);
    return action;
}

void Actions::fill(QMenu *menu, QMenu *recent) const
{
    for (const MenuTitle &title : titles) {
        QMenu *part = menu->addMenu(translated(title.title));
        for (const ActRow &row : rows) {
            if (row.menu != title.menu)
                continue;
            part->addAction(get(row.act));
            if (row.act == Act::OpenHunt)
                part->addMenu(recent);
            if (row.act == Act::OpenHunt || row.act == Act::OpenDemo || row.act == Act::Redo
                || row.act == Act::EditCard || row.act == Act::NewPosting || row.act == Act::Compact)
                part->addSeparator();
        }
    }
}

std::vector<std::pair<QString, QString>> Actions::shortcutList() const
{
    std::vector<std::pair<QString, QString>> list;
    for (const ActRow &row : rows) {
        QStringList keys;
        for (const QKeySequence &sequence : get(row.act)->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        for (const auto &[act, key] : pageKeys) {
            if (act == row.act)
                keys.prepend(QString::fromLatin1(key));
        }
        if (!keys.isEmpty())
            list.emplace_back(translated(row.text).remove(u'&').remove(u'…'), keys.join(u", "_s));
    }
    return list;
}
