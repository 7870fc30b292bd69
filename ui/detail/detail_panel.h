// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/detail/application_detail.h"
#include "ui/shell/clock.h"

#include <QWidget>

class DetailHeader;
class FitPage;
class HistoryPage;
class OverviewPage;
class PostingPage;
class QStackedWidget;
class SkillBooks;
class TabBar;

/// Everything about one application, beside the board: its head, and below it the overview, the posting's
/// text and the history. Keeps itself up to date with the hunt.
class DetailPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Overview, Posting, Skills, History };

    DetailPanel(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *parent = nullptr);

    using QWidget::show;
    /// Shows an application; nothing happens for one that is gone or in the trash.
    void show(ApplicationId application);
    /// 0 while none is shown.
    ApplicationId application() const { return m_application; }
    Tab tab() const;
    void setTab(Tab tab);
    void focusTabs();
    /// Puts the keyboard into the role: the board's "E".
    void editRole();
    void openOriginal();
    /// Saves what is typed and not saved yet; before closing.
    void finish();

    QSize sizeHint() const override { return {480, 640}; }
    QSize minimumSizeHint() const override { return {400, 300}; }

Q_SIGNALS:
    /// The close button, Escape, or the application is gone.
    void closeRequested();
    void moveRequested(ApplicationId application, StageId stage);
    void previousRequested();
    void nextRequested();
    void failed(const Error &error);
    /// A skill's own page is wanted.
    void skillRequested(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPages();
    void refresh();
    void refreshFit();
    void absorb(const Changes &changes);
    void stepTab(int by);

    Hunt &m_hunt;
    SkillBooks &m_books;
    const Clock &m_clock;
    ApplicationId m_application;
    std::optional<ApplicationDetail> m_detail;
    DetailHeader *m_header;
    TabBar *m_tabs;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    PostingPage *m_posting;
    FitPage *m_fit;
    HistoryPage *m_history;
};
