// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detail_panel.h"

#include "core/model/gap_log.h"
#include "core/model/posting_skill.h"
#include "core/model/profile_skill.h"
#include "ui/detail/detail_header.h"
#include "ui/detail/fit_page.h"
#include "ui/detail/history_page.h"
#include "ui/detail/overview_page.h"
#include "ui/detail/posting_page.h"
#include "ui/shell/theme.h"
#include "ui/skills/skill_books.h"
#include "ui/widgets/tab_bar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
// The words of the tabs, which have room around them, stand over those of the pages.
constexpr int tabInset = 11;

/// Whether the marks in the text may look different now.
bool touchesSkills(const Changes &changes, const ApplicationDetail &detail)
{
    const auto &words = changes.rows<PostingSkill>();
    const bool touchesWords = std::ranges::any_of(words, [&](const Changes::Row &row) {
        return row.kind == RowChange::Updated || row.owner == detail.posting.id.value;
    });
    return touchesWords || changes.touches(tableOf<ProfileSkill>) || changes.touches(tableOf<GapLog>);
}
} // namespace

DetailPanel::DetailPanel(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_books(books)
    , m_clock(clock)
    , m_header(new DetailHeader(hunt, clock, this))
    , m_tabs(new TabBar(TabBar::Look::Underline, tr("Parts of the panel"), this))
    , m_pages(new QStackedWidget(this))
    , m_overview(new OverviewPage(hunt, clock, this))
    , m_posting(new PostingPage(hunt, books, clock, this))
    , m_fit(new FitPage(this))
    , m_history(new HistoryPage(hunt, clock, this))
{
    setAccessibleName(tr("Details"));
    addPages();
    connect(&hunt, &Hunt::changed, this, &DetailPanel::absorb);
    connect(m_header, &DetailHeader::closeRequested, this, &DetailPanel::closeRequested);
    connect(m_header, &DetailHeader::moveRequested, this,
            [this](StageId stage) { Q_EMIT moveRequested(m_application, stage); });
    connect(m_header, &DetailHeader::failed, this, &DetailPanel::failed);
    connect(m_overview, &OverviewPage::failed, this, &DetailPanel::failed);
    connect(m_overview, &OverviewPage::historyRequested, this, [this] { setTab(Tab::History); });
    connect(m_posting, &PostingPage::failed, this, &DetailPanel::failed);
    connect(m_posting, &PostingPage::skillRequested, this, &DetailPanel::skillRequested);
    connect(m_fit, &FitPage::skillRequested, this, &DetailPanel::skillRequested);
    connect(&books, &SkillBooks::changed, this, &DetailPanel::refreshFit);
    if (!books.now())
        books.refresh();
}

void DetailPanel::addPages()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(tabInset, 5, tabInset, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Posting"));
    m_tabs->addTab(tr("Skills"));
    m_tabs->addTab(tr("History"));
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_posting);
    m_pages->addWidget(m_fit);
    m_pages->addWidget(m_history);
    for (QWidget *page : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_history)})
        page->setBackgroundRole(QPalette::NoRole);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    const auto addKey = [this](const char *keys, int by) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1StringView(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { stepTab(by); });
    };
    addKey("Ctrl+Tab", 1);
    addKey("Ctrl+Shift+Tab", -1);
}

void DetailPanel::show(ApplicationId application)
{
    if (application == m_application)
        return;
    finish();
    m_application = application;
    m_detail.reset();
    refresh();
}

DetailPanel::Tab DetailPanel::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void DetailPanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void DetailPanel::stepTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void DetailPanel::focusTabs()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void DetailPanel::editRole()
{
    m_header->editRole();
}

void DetailPanel::openOriginal()
{
    m_header->openOriginal();
}

void DetailPanel::finish()
{
    if (!m_detail)
        return;
    m_header->finish();
    m_overview->finish();
}

void DetailPanel::refresh()
{
    std::optional<ApplicationDetail> detail = applicationDetail(m_hunt, m_application, m_clock.now());
    if (!detail) {
        m_application = {};
        m_detail.reset();
        Q_EMIT closeRequested();
        return;
    }
    m_detail = std::move(detail);
    m_header->setContent(*m_detail);
    m_overview->setContent(*m_detail);
    m_posting->setContent(*m_detail, postingSkills(m_hunt, m_detail->posting.id), m_clock.today());
    m_history->setContent(*m_detail);
    refreshFit();
}

void DetailPanel::refreshFit()
{
    if (m_detail && m_books.now())
        m_fit->setContent(*m_books.now(), m_detail->posting.id);
}

void DetailPanel::absorb(const Changes &changes)
{
    if (m_detail && (touches(changes, *m_detail) || touchesSkills(changes, *m_detail)))
        refresh();
}

void DetailPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (isPlain && event->key() == Qt::Key_J)
        Q_EMIT nextRequested();
    else if (isPlain && event->key() == Qt::Key_K)
        Q_EMIT previousRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Card));
    painter.fillRect(QRect(0, m_pages->y() - 1, width(), 1), theme.color(Token::Line));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Token::Line));
}
