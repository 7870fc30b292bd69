// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panels of the Skills page stand, at each width, and what each of them calls.
#include "ui/detail/plain_label.h"
#include "ui/profile/profile_offer.h"
#include "ui/skills/gap_editor.h"
#include "ui/skills/goals_sheet.h"
#include "ui/skills/names_sheet.h"
#include "ui/skills/skill_books.h"
#include "ui/skills/skills_page.h"
#include "ui/skills/what_if_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/section_heading.h"

#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 12;
constexpr int listWidth = 309;
constexpr int narrowListWidth = 232;
constexpr int askersWidth = 350;
/// Below this width who asks stands under the skill instead of beside it.
constexpr int narrowBelow = 900;

/// A panel's head: its title and what stands at its end.
QWidget *headOf(const QString &title, QWidget *end, QWidget *parent)
{
    auto *head = new QWidget(parent);
    head->setMinimumHeight(46);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(new SectionHeading(title, head), 1);
    row->addWidget(end);
    return head;
}
} // namespace

SkillsPage::SkillsPage(Hunt &hunt, SkillBooks &books, const Clock &clock, QWidget *parent)
    : PageView(parent)
    , m_hunt(hunt)
    , m_books(books)
    , m_clock(clock)
    , m_whatIfLine(new WhatIfLine(this))
    , m_learn(new LearnModel(this))
    , m_editor(new GapEditor(hunt, books, clock, this))
    , m_ask(new AskModel(this))
{
    setAccessibleName(tr("Skills"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 2, 20, 16);
    page->setSpacing(gap);
    page->addWidget(m_whatIfLine);
    m_offer = new ProfileOffer(this);
    connect(m_offer, &ProfileOffer::readWanted, this, &SkillsPage::readResumeWanted);
    connect(m_offer, &ProfileOffer::tickWanted, this, &SkillsPage::tickKnownWanted);
    page->addWidget(m_offer);
    page->addWidget(buildStrip());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap);
    columns->addWidget(buildList());
    m_side = new QHBoxLayout;
    m_side->setSpacing(gap);
    m_side->addWidget(m_editor, 1);
    m_askPanel = buildAskers();
    m_side->addWidget(m_askPanel);
    columns->addLayout(m_side, 1);
    page->addLayout(columns, 1);
    connect(m_editor, &GapEditor::failed, this, &SkillsPage::failed);
    connect(&books, &SkillBooks::changed, this, &SkillsPage::refresh);
    connect(&hunt, &Hunt::changed, m_editor, &GapEditor::refresh);
    if (!books.now())
        books.refresh();
    refresh();
}

QWidget *SkillsPage::buildStrip()
{
    auto *panel = new Panel(tr("Tracks"), this);
    auto *strip = new QWidget(panel);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *area = new QWidget(strip);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(18, 10, 24, 14);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    QLabel *what =
        plainLabel(tr("Required skills you already have, by track"), TextSize::Hint, Token::Text3, area);
    what->setWordWrap(true);
    head->addWidget(what, 1);
    auto *goals = new Button(Button::Kind::Text, tr("Levels and goals…"), area);
    goals->setHeight(Button::Height::Small);
    connect(goals, &Button::clicked, this,
            [this] { (new GoalsSheet(m_hunt, m_books, m_clock, window()))->open(); });
    head->addWidget(goals);
    auto *names = new IconButton(u"tag"_s, tr("Names and own skills…"), area);
    names->setIconSize(14);
    connect(names, &QAbstractButton::clicked, this,
            [this] { (new NamesSheet(m_hunt, m_books, {}, window()))->open(); });
    head->addWidget(names);
    column->addLayout(head);
    m_trackRow = new QHBoxLayout;
    m_trackRow->setSpacing(28);
    column->addLayout(m_trackRow);
    m_noTracks = plainLabel(tr("As soon as live postings ask for skills, their tracks stand here."),
                            TextSize::Body, Token::Text3, area);
    column->addWidget(m_noTracks);
    column->addStretch();
    row->addWidget(area, 1);
    m_whatIf = new WhatIfBox(strip);
    row->addWidget(m_whatIf);
    connect(m_whatIf, &WhatIfBox::removed, this, &SkillsPage::toggleSupposed);
    connect(m_whatIf, &WhatIfBox::toggled, this, [this](bool isOn) {
        m_books.suppose(isOn && !m_current.isEmpty() ? QStringList {m_current} : QStringList());
        refreshWhatIf();
    });
    panel->addRow(strip);
    return panel;
}

QWidget *SkillsPage::buildList()
{
    auto *panel = new Panel(tr("Learn next"), this);
    m_orderButton = new Button(Button::Kind::Text, {}, panel);
    m_orderButton->setHeight(Button::Height::Small);
    m_orderButton->setOpensMenu(true);
    connect(m_orderButton, &Button::clicked, this, &SkillsPage::showOrders);
    panel->addRow(headOf(tr("Learn next"), m_orderButton, panel));
    m_list = new RowList(tr("Learn next"), panel);
    m_list->setModel(m_learn);
    m_list->setItemDelegate(new LearnDelegate(m_list));
    m_list->setUniformItemSizes(true);
    connect(m_list, &RowList::moved, this, [this](const QModelIndex &index) {
        if (const LearnFace *face = m_learn->face(index.row()); face && index.isValid())
            setCurrent(face->skill);
    });
    panel->addRow(m_list, 1);
    m_emptyList = plainLabel({}, TextSize::Body, Token::Text3, panel);
    m_emptyList->setWordWrap(true);
    m_emptyList->setMargin(16);
    m_emptyList->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    panel->addRow(m_emptyList, 1);
    panel->addRow(new LearnLegend(panel));
    panel->setFixedWidth(listWidth);
    m_listPanel = panel;
    return panel;
}

QWidget *SkillsPage::buildAskers()
{
    auto *panel = new Panel(tr("Who asks for it"), this);
    m_askSummary = plainLabel({}, TextSize::Hint, Token::Text2, panel);
    panel->addRow(headOf(tr("Who asks for it"), m_askSummary, panel));
    m_askers = new RowList(tr("Who asks for it"), panel);
    m_askers->setModel(m_ask);
    m_askers->setItemDelegate(new AskDelegate(m_askers));
    connect(m_askers, &RowList::chosen, this, [this](const QModelIndex &index) {
        const AskModel::Row &row = m_ask->row(index.row());
        if (!row.isHeading())
            Q_EMIT openRequested(row.face.application);
    });
    panel->addRow(m_askers, 1);
    panel->setFixedWidth(askersWidth);
    return panel;
}

void SkillsPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    const bool isNarrow = width() < narrowBelow;
    m_listPanel->setFixedWidth(isNarrow ? narrowListWidth : listWidth);
    m_side->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_askPanel->setMinimumWidth(isNarrow ? 0 : askersWidth);
    m_askPanel->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : askersWidth);
    m_askPanel->setMaximumHeight(isNarrow ? height() / 3 : QWIDGETSIZE_MAX);
    refreshTracks();
}
