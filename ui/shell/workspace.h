// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "ui/models/card_store.h"
#include "ui/shell/actions.h"
#include "ui/shell/clock.h"
#include "ui/shell/dialogs.h"

#include <QDate>

class BoardPage;
class SkillBooks;
class MainWindow;
class Preferences;
class QMimeData;
class Toast;
class ToastStack;

/// The frame a workspace fills: made once by the window, outliving every hunt that is opened in it.
struct Frame {
    Actions &actions;
    Preferences &preferences;
    const Clock &clock;
    const Dialogs &dialogs;
    /// Holds the board; keeps its single-letter keys.
    QWidget *boardHost;
    ToastStack *toasts;
};

/// One open hunt in the window: its board, and what the actions do to it.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Hunt> hunt, const Frame &frame, QObject *parent);
    ~Workspace() override;

    Hunt &hunt() const { return *m_hunt; }
    CardStore &store() const { return *m_store; }
    /// The figures about skills, kept up with the hunt.
    SkillBooks &skillBooks() const { return *m_books; }
    BoardPage *board() const { return m_board; }
    void tell(const Error &error);

Q_SIGNALS:
    /// A card's panel is wanted.
    void openRequested(ApplicationId id);
    /// The same, to be edited.
    void editRequested(ApplicationId id);
    /// A posting is to be added, with this content where there is some.
    void addRequested(const QString &stageKey, const QMimeData *content);
    /// Numbers in the frame may be different.
    void countsChanged();
    void saved(const QDateTime &at);

private:
    void connectBoard();
    void connectActions();
    void connectCardActions();
    void connectViewActions();
    void onChanged();
    void nameUndo();
    void announce();
    void replay(Result<Replayed> replayed);
    void showCardMenu(ApplicationId id, const QPoint &globalPosition);
    void star();
    void trash();
    void openPage();
    void setZoom(int percent);
    void showHint(const QString &text);
    void emptyOldTrash();
    void backUp();

    std::unique_ptr<Hunt> m_hunt;
    Frame m_frame;
    std::unique_ptr<CardStore> m_store;
    std::unique_ptr<SkillBooks> m_books;
    BoardPage *m_board;
    Toast *m_hint = nullptr;
    QString m_hintText;
    qint64 m_announced = 0;
    QDate m_backedUp;
};
