// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the gap editor stand, and what each of them calls.
#include "core/hunt/gaps.h"
#include "core/hunt/profile.h"
#include "ui/detail/plain_label.h"
#include "ui/skills/entry_section.h"
#include "ui/skills/gap_editor.h"
#include "ui/skills/gap_goals.h"
#include "ui/skills/plan_view.h"
#include "ui/skills/state_switch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 18;
} // namespace

GapEditor::GapEditor(Hunt &hunt, const SkillBooks &books, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_books(books)
    , m_clock(clock)
    , m_panel(new Panel(tr("The skill"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    buildHead();
    m_goals = new GapGoals(hunt, clock, this);
    connect(m_goals, &GapGoals::failed, this, &GapEditor::failed);
    m_panel->addRow(m_goals);
    buildBody();
    buildFoot();
}

void GapEditor::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 14, 14, 14);
    column->setSpacing(10);
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    m_title = plainLabel({}, TextSize::Page, Token::Text, head);
    names->addWidget(m_title);
    m_alias = new Chip({}, head);
    m_alias->setEnd(Chip::End::Nothing);
    m_alias->setToolTip(tr("Other names"));
    connect(m_alias, &QAbstractButton::clicked, this, &GapEditor::showNames);
    names->addWidget(m_alias);
    names->addStretch(1);
    m_menu = new IconButton(u"ellipsis"_s, tr("More about this skill"), head);
    connect(m_menu, &QAbstractButton::clicked, this, &GapEditor::showMenu);
    names->addWidget(m_menu);
    column->addLayout(names);
    m_about = plainLabel({}, TextSize::Hint, Token::Text3, head);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    auto *states = new FlowLayout(14, 4);
    m_state = new StateSwitch(head);
    connect(m_state, &StateSwitch::chosen, this, &GapEditor::setState);
    states->addWidget(m_state);
    m_since = plainLabel({}, TextSize::Hint, Token::Text3, head);
    // Beside the switch it stands on its middle.
    m_since->setMinimumHeight(m_state->sizeHint().height());
    states->addWidget(m_since);
    column->addLayout(states);
    m_proposal = new QWidget(head);
    auto *proposal = new QHBoxLayout(m_proposal);
    proposal->setContentsMargins(0, 0, 0, 0);
    m_proposalText = plainLabel({}, TextSize::Hint, Token::Text2, m_proposal);
    proposal->addWidget(m_proposalText);
    auto *take = new Button(Button::Kind::Plain, tr("Set it"), m_proposal);
    take->setHeight(Button::Height::Small);
    connect(take, &Button::clicked, this, &GapEditor::proposeLevel);
    proposal->addWidget(take);
    proposal->addStretch();
    column->addWidget(m_proposal);
    m_panel->addRow(head);
}

void GapEditor::buildBody()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 12, 14, 12);
    column->setSpacing(14);
    m_plan = new PlanView(body);
    column->addWidget(m_plan);
    m_evidence = new EntrySection(tr("Evidence"), tr("Add evidence"), tr("Take this evidence away"), body);
    m_resources = new EntrySection(tr("Resources"), tr("Add a resource"), tr("Take this away"), body);
    m_time = new EntrySection(tr("Time log"), tr("Log time"), tr("Take this time back"), body);
    for (EntrySection *section : {m_evidence, m_resources, m_time}) {
        column->addWidget(section);
        connect(section, &EntrySection::opened, this, &GapEditor::openLink);
    }
    column->addStretch();
    area->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() asks for it
    m_panel->addRow(area, 1);
    connect(m_plan, &PlanView::typed, this,
            [this](const QString &text) { report(setGapNote(m_hunt, m_skill, text, m_name)); });
    connect(m_evidence, &EntrySection::addRequested, this, &GapEditor::addEvidenceEntry);
    connect(m_resources, &EntrySection::addRequested, this, &GapEditor::addResourceEntry);
    connect(m_time, &EntrySection::addRequested, this, &GapEditor::logTimeEntry);
    connect(m_evidence, &EntrySection::removeRequested, this, [this](qint64 id) {
        report(trashEvidence(m_hunt, EvidenceId {id}, QDateTime::currentDateTimeUtc(), m_name));
    });
    connect(m_resources, &EntrySection::removeRequested, this, [this](qint64 id) {
        report(trashResource(m_hunt, ResourceId {id}, QDateTime::currentDateTimeUtc(), m_name));
    });
    connect(m_time, &EntrySection::removeRequested, this, [this](qint64 id) {
        TimeLog undone {{}, m_skill, m_clock.today(), 0, {}, TimeLogId {id}};
        report(logTime(m_hunt, undone, m_name));
    });
}

void GapEditor::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 8, 12, 10);
    row->addWidget(plainLabel(tr("Markdown, saved as you type"), TextSize::Hint, Token::Text3, foot), 1);
    m_log = new Button(Button::Kind::Plain, tr("Log time"), foot);
    m_log->setHeight(Button::Height::Small);
    m_log->setIconName(u"timer"_s);
    connect(m_log, &Button::clicked, this, &GapEditor::logTimeEntry);
    row->addWidget(m_log);
    m_edit = new Button(Button::Kind::Plain, tr("Edit"), foot);
    m_edit->setHeight(Button::Height::Small);
    m_edit->setIconName(u"pencil"_s);
    m_edit->setKeys(QKeySequence(u"E"_s));
    connect(m_edit, &Button::clicked, this, [this] { m_plan->setEditing(!m_plan->isEditing()); });
    connect(m_plan, &PlanView::editingChanged, this,
            [this](bool isEditing) { m_edit->setText(isEditing ? tr("Done") : tr("Edit")); });
    row->addWidget(m_edit);
    m_panel->addRow(foot);
}
