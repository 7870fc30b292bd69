// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/postings.h"
#include "core/hunt/stages.h"
#include "tests/support/hunts.h"
#include "tests/support/testing.h"
#include "ui/board/board_page.h"
#include "ui/board/column_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme_keeper.h"

#include <QApplication>
#include <QSignalSpy>

/// A test that drives the real window over a small hunt: three saved cards, two applied ones.
class WindowCase : public TestCase
{
protected:
    static QDate day() { return QDate(2025, 10, 14); }

    /// Opens the window; cards() are then in place and the first one has the keyboard.
    void openWindow()
    {
        m_keeper =
            std::make_unique<ThemeKeeper>(ThemeKeeper::Choice {SchemeChoice::Light, MotionChoice::Reduced});
        m_preferences = std::make_unique<Preferences>(Preferences::none());
        m_clock = std::make_unique<Clock>(day());
        Dialogs dialogs;
        dialogs.tell = [this](QWidget *, const QString &text) { told.append(text); };
        dialogs.open = [this](QWidget *, const QString &, const QString &, const QString &) {
            return answer;
        };
        dialogs.save = [this](QWidget *, const QString &, const QString &, const QString &) {
            return answer;
        };
        dialogs.show = [this](const QString &address) { shown.append(address); };
        window = std::make_unique<MainWindow>(*m_preferences, *m_clock, dialogs, MentionSource {});
        window->resize(1440, 900);
        std::unique_ptr<Hunt> hunt = opened(path(QStringLiteral("hunt.foothold")));
        fill(*hunt);
        window->takeHunt(std::move(hunt));
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->workspace()->board()->focusBoard();
    }

    void fill(Hunt &hunt)
    {
        // Each new card goes on top: the last one added is the first of its column.
        for (const char *name : {"Third", "Second", "First"})
            added.push_back(
                *addPosting(hunt, draft(QString::fromLatin1(name), QStringLiteral("Acme")), day()));
        for (const char *name : {"Sent two", "Sent one"}) {
            PostingDraft sent = draft(QString::fromLatin1(name), QStringLiteral("Birch"));
            sent.stageKey = QStringLiteral("applied");
            added.push_back(*addPosting(hunt, sent, day()));
        }
    }

    Hunt &hunt() { return window->workspace()->hunt(); }
    BoardPage &board() { return *window->workspace()->board(); }
    /// The view of a stage's cards.
    ColumnView *column(const QString &stageKey)
    {
        const auto views = window->findChildren<ColumnView *>();
        const auto stage = stageByKey(hunt(), stageKey);
        const auto found = std::ranges::find_if(
            views, [&](ColumnView *view) { return view->cards()->stage() == stage->id; });
        return found == views.end() ? nullptr : *found;
    }
    /// The roles of a column from the top, as the hunt has them.
    QStringList stored(const QString &stageKey)
    {
        QStringList titles;
        for (const ApplicationId id : columnOf(hunt(), stageByKey(hunt(), stageKey)->id))
            titles.append(hunt().find(hunt().find(id)->posting)->title);
        return titles;
    }
    /// The same as the view shows them.
    QStringList shownIn(const QString &stageKey)
    {
        QStringList titles;
        const ColumnModel *model = column(stageKey)->cards();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->data(model->index(row), Qt::DisplayRole).toString());
        return titles;
    }
    QString currentTitle()
    {
        const CardRow *row = window->workspace()->store().row(board().currentCard());
        return row ? row->title : QString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(),
                        Qt::Key(key), modifiers);
    }
    void close() { window.reset(); }

    std::unique_ptr<MainWindow> window;
    std::vector<ApplicationId> added;
    QStringList told;
    QStringList shown;
    QString answer;

private:
    std::unique_ptr<ThemeKeeper> m_keeper;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Clock> m_clock;
};
