// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/review_pane.h"

#include "ui/detail/plain_label.h"
#include "ui/profile/claim_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 20;

QString degreeWords(Degree degree)
{
    switch (degree) {
    case Degree::None:
        return {};
    case Degree::Vocational:
        return ReviewPane::tr("vocational training");
    case Degree::Bachelor:
        return ReviewPane::tr("a bachelor's degree");
    case Degree::Master:
        return ReviewPane::tr("a master's degree");
    case Degree::Phd:
        return ReviewPane::tr("a doctorate");
    }
    Q_UNREACHABLE();
}
} // namespace

ReviewPane::ReviewPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ClaimModel(ClaimModel::Mode::Tick, this))
    , m_list(new ClaimList(m_model, this))
    , m_title(plainLabel({}, TextSize::Panel, Token::Text, this))
    , m_hint(plainLabel({}, TextSize::Hint, Token::Text2, this))
    , m_person(new QCheckBox(this))
{
    m_hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Skills to tick"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(6);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(side - 4, 0, side - 4, 6);
    head->addWidget(m_title);
    head->addWidget(m_hint);
    head->addWidget(m_person);
    layout->addLayout(head);
    auto *panel = new Panel(tr("Proposals"), this);
    panel->addRow(m_list, 1);
    layout->addWidget(panel, 1);
    layout->addWidget(makeFoot());
    connect(m_model, &ClaimModel::ticksChanged, this, &ReviewPane::refresh);
    connect(m_person, &QCheckBox::toggled, this, &ReviewPane::refresh);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ReviewPane::accept);
    }
}

QWidget *ReviewPane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(side - 4, 10, side - 4, 12);
    m_count = plainLabel({}, TextSize::Hint, Token::Text2, foot);
    m_all = new Button(Button::Kind::Text, tr("Tick all"), foot);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), foot);
    m_take = new PrimaryButton({}, foot);
    m_take->setKeys(QKeySequence(u"Ctrl+Return"_s));
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_take);
    connect(m_all, &Button::clicked, m_model, &ClaimModel::tickAll);
    connect(cancel, &Button::clicked, this, &ReviewPane::cancelled);
    connect(m_take, &Button::clicked, this, &ReviewPane::accept);
    return foot;
}

QString ReviewPane::personText(const PersonFacts &person) const
{
    QStringList parts;
    if (person.years)
        parts.append(tr("%n year(s) in dated jobs", nullptr, int(*person.years)));
    if (person.degree)
        parts.append(degreeWords(*person.degree));
    if (!person.links.empty())
        parts.append(tr("%n link(s) to your work", nullptr, int(person.links.size())));
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : tr("Also note: %1").arg(parts.join(u", "_s));
}

void ReviewPane::setProposals(const QString &title, const QString &hint, const std::vector<ClaimRow> &rows,
                              const ProfileDraft &draft)
{
    m_draft = draft;
    m_title->setText(title);
    QStringList lines {draft.doubt, hint};
    lines.removeAll(QString());
    for (const QString &note : draft.notes)
        lines.append(note);
    if (std::ranges::any_of(rows, &ClaimRow::isUnknown))
        lines.append(
            tr("Names that no list of skills knows stand last: a tick adds one as a skill of your own."));
    m_hint->setText(lines.join(u'\n'));
    const QString person = personText(draft.person);
    m_person->setText(person);
    m_person->setChecked(draft.doubt.isEmpty());
    m_person->setVisible(!person.isEmpty());
    m_model->setRows(rows);
    if (!rows.empty())
        m_list->setCurrentIndex(m_model->index(0));
    refresh();
}

void ReviewPane::focusList()
{
    m_list->setFocus();
}

void ReviewPane::refresh()
{
    const int ticked = m_model->tickedCount();
    const bool takesPerson = !m_person->isHidden() && m_person->isChecked();
    m_count->setText(tr("%1 of %2 ticked").arg(ticked).arg(m_model->rowCount()));
    m_take->setText(tr("Take %n skill(s) into my profile", nullptr, ticked));
    m_take->setEnabled(ticked > 0 || takesPerson);
    m_all->setText(m_model->areAllTicked() ? tr("Tick none") : tr("Tick all"));
    m_all->setVisible(!std::ranges::all_of(m_model->rows(), &ClaimRow::isUnknown));
}

void ReviewPane::accept()
{
    if (!m_take->isEnabled())
        return;
    ProfileDraft ticked;
    for (const ClaimRow &row : m_model->rows()) {
        if (row.isTicked)
            ticked.skills.push_back(row.proposal);
    }
    if (!m_person->isHidden() && m_person->isChecked())
        ticked.person = m_draft.person;
    Q_EMIT accepted(ticked);
}
