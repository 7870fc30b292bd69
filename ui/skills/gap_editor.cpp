// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/gap_editor.h"

#include "core/hunt/asked.h"
#include "core/hunt/gaps.h"
#include "core/hunt/profile.h"
#include "ui/detail/link_gate.h"
#include "ui/models/words.h"
#include "ui/skills/entry_section.h"
#include "ui/skills/gap_goals.h"
#include "ui/skills/plan_view.h"
#include "ui/skills/skill_books.h"
#include "ui/skills/skill_words.h"
#include "ui/skills/state_switch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/level_bars.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QMenu>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
/// The shortest other name a skill has: "also k8s".
QString otherName(const skills::Skill &skill)
{
    QString best;
    for (const skills::Alias &alias : skill.aliases) {
        if (alias.text.compare(skill.name, Qt::CaseInsensitive) != 0
            && (best.isEmpty() || alias.text.size() < best.size()))
            best = alias.text;
    }
    return best;
}
} // namespace

void GapEditor::setSkill(const QString &key)
{
    m_skill = key;
    m_name.clear();
    refresh();
}

void GapEditor::refresh()
{
    m_panel->setVisible(!m_skill.isEmpty());
    if (m_skill.isEmpty())
        return;
    const skills::Skill *known = m_books.now() ? m_books.now()->market().lexicon().find(m_skill) : nullptr;
    if (known || m_name.isEmpty())
        m_name = known ? known->name : m_skill;
    m_title->setText(m_name.left(60));
    const QString other = known ? otherName(*known) : QString();
    m_alias->setText(tr("also %1").arg(other));
    m_alias->setAccessibleName(tr("Other names: also %1").arg(other));
    m_alias->setVisible(!other.isEmpty());
    m_about->setText(known ? known->description : QString());
    m_about->setVisible(!m_about->text().isEmpty());
    const Standing standing = standingOf(m_hunt);
    const std::optional<GapState> state = standing.of(m_skill);
    m_state->setState(state);
    m_state->setEnabled(!m_hunt.isReadOnly());
    const auto since = standing.standing(m_skill).since;
    QString sinceText = since ? tr("since %1").arg(words::day(*since, m_clock.today())) : QString();
    if (state == GapState::NotForMe)
        sinceText = since ? tr("Not for me, %1").arg(sinceText) : tr("Not for me");
    m_since->setText(sinceText);
    m_since->setVisible(!sinceText.isEmpty());
    const auto proposed = levelProposal(m_hunt, m_skill);
    m_proposal->setVisible(proposed.has_value() && !m_hunt.isReadOnly());
    if (proposed)
        m_proposalText->setText(tr("Note %1 in your profile too?").arg(levelWords(proposed->to)));
    fillLists();
}

void GapEditor::fillLists()
{
    const bool isLocked = m_hunt.isReadOnly();
    const GapNote note = gapNote(m_hunt, m_skill);
    m_plan->setNote(m_skill, note.text, isLocked);
    std::vector<EntryFace> evidence;
    for (const Evidence &each : evidenceFor(m_hunt, m_skill)) {
        const QString quote = each.quote.isEmpty() ? QString() : tr("“%1”").arg(each.quote);
        evidence.push_back({each.id.value, words::iconOf(each.kind), {}, {}, each.title, each.link, quote});
    }
    m_evidence->setEntries(evidence, isLocked);
    std::vector<EntryFace> resources;
    for (const Resource &each : m_hunt.table<Resource>().whereText("skill", m_skill))
        resources.push_back({each.id.value, words::iconOf(each.kind), {}, {}, each.title, each.url, {}});
    m_resources->setEntries(resources, isLocked);
    std::vector<EntryFace> time;
    const std::vector<TimeLog> logged = timeLogged(m_hunt, m_skill);
    for (const TimeLog &each : logged)
        time.push_back({each.id.value,
                        {},
                        words::day(each.on, m_clock.today()),
                        words::duration(each.minutes),
                        each.text,
                        {},
                        {}});
    m_time->setEntries(time, isLocked);
    const int minutes = std::transform_reduce(logged.begin(), logged.end(), 0, std::plus {},
                                              [](const TimeLog &each) { return each.minutes; });
    m_goals->setNote(note, minutes, m_name);
    m_log->setEnabled(!isLocked);
    m_edit->setEnabled(!isLocked);
}

void GapEditor::setState(GapState state)
{
    if (!m_skill.isEmpty())
        report(setGapState(m_hunt, m_skill, state, m_clock.today(), m_name));
}

void GapEditor::editNote()
{
    m_plan->setEditing(true);
}

bool GapEditor::isEditing() const
{
    return m_plan->isEditing();
}

void GapEditor::endEditing()
{
    m_plan->setEditing(false);
}

void GapEditor::proposeLevel()
{
    const auto proposed = levelProposal(m_hunt, m_skill);
    if (!proposed)
        return;
    ProfileSkill row = profileSkill(m_hunt, m_skill).value_or(ProfileSkill {});
    row.skill = m_skill;
    row.level = proposed->to;
    report(setProfileSkill(m_hunt, row, m_name));
}

void GapEditor::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *notForMe = menu->addAction(tr("Not for me") + u"\t0"_s);
    connect(notForMe, &QAction::triggered, this, [this] { setState(GapState::NotForMe); });
    menu->addSeparator();
    connect(menu->addAction(tr("Add evidence…")), &QAction::triggered, this, &GapEditor::addEvidenceEntry);
    connect(menu->addAction(tr("Add a resource…")), &QAction::triggered, this, &GapEditor::addResourceEntry);
    connect(menu->addAction(tr("Log time…")), &QAction::triggered, this, &GapEditor::logTimeEntry);
    menu->addSeparator();
    connect(menu->addAction(tr("Other names…")), &QAction::triggered, this, &GapEditor::showNames);
    if (isOwnSkill())
        connect(menu->addAction(tr("Take this skill away")), &QAction::triggered, this,
                &GapEditor::removeSkill);
    for (QAction *action : menu->actions())
        action->setEnabled(!m_hunt.isReadOnly());
    menu->popup(m_menu->mapToGlobal(m_menu->rect().bottomLeft()));
}

void GapEditor::openLink(const QString &link)
{
    report(link_gate::open(link));
}
