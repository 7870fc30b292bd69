// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

class CaptureDesk;
class DetailPanel;
class FirstStart;
class GlobalShortcut;
class ProfilePage;
class QMenu;
class QSplitter;
class QVBoxLayout;
class Sidebar;
class ThemeKeeper;
class TopBar;
class ViewBar;

/// The window: assembles the frame, opens hunts into it, and leads from the board to panel and dialogs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Preferences &preferences, const Clock &clock, Dialogs dialogs, MentionSource mentions);
    ~MainWindow() override;

    /// Opens a hunt in place of the one that is open. That one stays when it fails.
    Result<void> openHunt(const QString &path);
    /// Takes a hunt that was opened elsewhere, such as the demonstration.
    void takeHunt(std::unique_ptr<Hunt> hunt);
    Workspace *workspace() const { return m_workspace.get(); }
    Actions &actions() { return *m_actions; }

    /// Shows a page; does nothing for one that the open hunt does not offer.
    void showPage(Page page);
    /// Shows a skill on its page.
    void showSkill(const QString &key);
    void openPanel(ApplicationId id);
    void addPosting(const QString &stageKey, const QMimeData *content);
    /// What a second start was given, and what came in on its standard input.
    void raiseWith(const QStringList &arguments, const QByteArray &input);

Q_SIGNALS:
    void themeWanted(const QString &theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectWorkspace();
    void connectPages();
    void connectPage(PageView *page);
    void offerPages();
    void focusPage();
    void startProfile(void (ProfilePage::*way)());
    void refreshFrame();
    void refreshBanner();
    void refreshFirstStart();
    void placeFirstStart();
    void closePanel();
    void connectPanel();
    /// J and K: the next card of the column, in the panel when it is open.
    void stepPanel(int rows);
    void fitPanel();
    void connectDesk();
    /// What was typed and not saved is there again after a restart.
    void keepLeftovers();
    void connectGlobalShortcut();
    void addGiven(const QString &what, const QByteArray &input);
    void escape();
    void openDemo();
    void rebuildRecent();
    void showMainMenu();
    void showMenuBar(bool shows);
    void showShortcuts();

    Preferences &m_preferences;
    const Clock &m_clock;
    Dialogs m_dialogs;
    MentionSource m_mentions;
    QWidget *m_boardHost = nullptr;
    PageStack *m_pages = nullptr;
    Actions *m_actions = nullptr;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_top = nullptr;
    ViewBar *m_viewBar = nullptr;
    QSplitter *m_splitter = nullptr;
    QVBoxLayout *m_page = nullptr;
    QWidget *m_banner = nullptr;
    ToastStack *m_toasts = nullptr;
    GlobalShortcut *m_global = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_menu = nullptr;
    DetailPanel *m_panel = nullptr;
    FirstStart *m_firstStart = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CaptureDesk> m_desk;
};
