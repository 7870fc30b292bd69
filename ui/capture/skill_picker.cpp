// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/skill_picker.h"

#include "core/base/fold.h"
#include "core/ledger/coverage.h"
#include "ui/capture/field_box.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section_heading.h"
#include "ui/widgets/skill_chip.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int gap = 6;

/// Of a list of which one is enough: the best.
std::optional<GapState> stateOf(const AskedChip &chip, const Standing &standing)
{
    std::optional<GapState> best;
    for (const QString &key : chip.keys) {
        const std::optional<GapState> state = standing.of(key);
        if (state && (!best || rank(*state) < rank(*best)))
            best = state;
    }
    return best;
}
} // namespace

SkillPicker::SkillPicker(std::map<QString, QString> names, QWidget *parent)
    : QWidget(parent)
    , m_names(std::move(names))
    , m_heading(plainLabel({}, TextSize::Hint, this))
    , m_coverage(plainLabel({}, TextSize::Hint, this))
    , m_legend(plainLabel({}, TextSize::Hint, this))
    , m_flowArea(new QWidget(this))
    , m_flow(new FlowLayout(gap, gap, m_flowArea))
    , m_add(new Chip(tr("Add"), m_flowArea))
    , m_typed(new QLineEdit(m_flowArea))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(FieldBox::ring, 0, FieldBox::ring, 0);
    rows->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_heading->setFont(textFont(TextSize::Hint, QFont::Medium));
    head->addWidget(m_heading, 1);
    head->addWidget(m_coverage);
    rows->addLayout(head);
    rows->addWidget(m_flowArea);
    rows->addWidget(m_legend);
    m_legend->setText(tr("Bold is required"));
    addAdder();
    show({}, {});
}

void SkillPicker::addAdder()
{
    m_add->setEnd(Chip::End::Nothing);
    m_add->setFrame(Chip::Frame::Dashed);
    m_add->setIconName(u"plus"_s);
    m_add->setAccessibleName(tr("Add a skill"));
    m_typed->setAccessibleName(tr("Name of the skill to add"));
    m_typed->setPlaceholderText(tr("Skill"));
    m_typed->setMaxLength(80);
    m_typed->setFixedWidth(150);
    m_typed->installEventFilter(this);
    m_typed->hide();
    QStringList known;
    for (const auto &[key, name] : m_names)
        known.append(name);
    known.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(known, m_typed);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_typed->setCompleter(completer);
    connect(m_add, &QAbstractButton::clicked, this, &SkillPicker::startAdding);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SkillPicker::takeTyped,
            Qt::QueuedConnection);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_typed);
    m_add->setVisible(!m_names.empty());
}

QString SkillPicker::nameOf(const AskedChip &chip) const
{
    QStringList names;
    for (const QString &key : chip.keys) {
        const auto found = m_names.find(key);
        names.append(found == m_names.end() ? key : found->second);
    }
    if (names.size() == 1)
        return names.constFirst();
    const QString last = names.takeLast();
    return tr("%1 or %2", "alternatives: Django or Flask").arg(names.join(u", "_s), last);
}

void SkillPicker::show(const std::vector<AskedChip> &chips, const Standing &standing)
{
    const auto isUnchanged = chips.size() == m_chips.size() && !chips.empty()
        && std::ranges::equal(chips, m_chips, [](const AskedChip &one, const AskedChip &other) {
                                 return one.keys == other.keys && one.priority == other.priority;
                             });
    m_chips = chips;
    if (!isUnchanged) {
        for (QWidget *widget : std::exchange(m_chipWidgets, {}))
            widget->deleteLater();
        for (const AskedChip &chip : chips)
            addChip(chip, standing);
    }
    showCounts(standing);
}

void SkillPicker::addChip(const AskedChip &chip, const Standing &standing)
{
    const int place = int(m_chipWidgets.size());
    auto *widget = new SkillChip({nameOf(chip), chip.priority, stateOf(chip, standing)}, m_flowArea);
    widget->setToolTip(tr("Delete takes it out"));
    widget->installEventFilter(this);
    connect(widget, &QAbstractButton::clicked, this, [this, place] { openMenu(place); });
    // In front of the adder, also in the order of Tab.
    m_flow->insertWidget(place, widget);
    // A new widget stands last in the chain: it is fetched behind the adder, and the adder then put behind
    // it.
    setTabOrder(place == 0 ? static_cast<QWidget *>(m_add) : m_chipWidgets.back(), widget);
    m_chipWidgets.push_back(widget);
    setTabOrder(widget, m_add);
    setTabOrder(m_add, m_typed);
    widget->show();
}

void SkillPicker::showCounts(const Standing &standing)
{
    const auto count = [&](Priority priority) {
        return int(std::ranges::count(m_chips, priority, &AskedChip::priority));
    };
    const int required = count(Priority::Required);
    const int preferred = count(Priority::Preferred);
    QStringList parts;
    if (required > 0)
        parts.append(tr("%n required", nullptr, required));
    if (preferred > 0)
        parts.append(tr("%n nice to have", nullptr, preferred));
    if (const int unsaid = count(Priority::Unspecified); unsaid > 0)
        parts.append(tr("%n not stated", nullptr, unsaid));
    if (parts.size() == 2)
        parts = {tr("%1 and %2").arg(parts[0], parts[1])};
    m_heading->setText(parts.isEmpty() ? tr("Skills") : tr("Skills, %1").arg(parts.join(u", "_s)));
    const auto isHad = [&](const AskedChip &chip) {
        const std::optional<GapState> state = stateOf(chip, standing);
        return state == GapState::Have || state == GapState::Ready;
    };
    m_coverage->setText(
        tr("you have %1 of %2").arg(std::ranges::count_if(m_chips, isHad)).arg(m_chips.size()));
    m_coverage->setVisible(standing.hasProfile() && !m_chips.empty());
    m_legend->setVisible(required > 0);
}

void SkillPicker::openMenu(int chip)
{
    const AskedChip asked = m_chips[size_t(chip)];
    QMenu menu(this);
    const auto offer = [&](const QString &text, Priority priority) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(asked.priority == priority);
        connect(action, &QAction::triggered, this, [this, asked, priority, chip] {
            Q_EMIT weighed(asked.keys, priority);
            m_chipWidgets[size_t(std::min(chip, int(m_chipWidgets.size()) - 1))]->setFocus();
        });
    };
    offer(tr("&Required"), Priority::Required);
    offer(tr("&Nice to have"), Priority::Preferred);
    menu.addSeparator();
    QString name = nameOf(asked);
    QAction *out = menu.addAction(tr("Take out %1").arg(name.replace(u'&', u"&&"_s)));
    const QWidget *widget = m_chipWidgets[size_t(chip)];
    if (menu.exec(widget->mapToGlobal(QPoint(0, widget->height()))) == out)
        reject(chip);
}

void SkillPicker::reject(int chip)
{
    const QStringList keys = m_chips[size_t(chip)].keys;
    const int next = chip + 1 < int(m_chipWidgets.size()) ? chip : chip - 1;
    Q_EMIT rejected(keys);
    QWidget *heir = next >= 0 && next < int(m_chipWidgets.size()) ? m_chipWidgets[size_t(next)] : m_add;
    heir->setFocus(Qt::OtherFocusReason);
}

void SkillPicker::startAdding()
{
    m_add->hide();
    m_typed->clear();
    m_typed->show();
    m_typed->setFocus(Qt::OtherFocusReason);
}

void SkillPicker::stopAdding()
{
    const bool hadFocus = m_typed->hasFocus();
    m_add->show();
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    m_typed->hide();
}

void SkillPicker::takeTyped()
{
    const QString typed = folded(m_typed->text());
    const auto known = std::ranges::find_if(
        m_names, [&](const auto &entry) { return folded(entry.second) == typed || entry.first == typed; });
    if (typed.isEmpty())
        return stopAdding();
    if (known == m_names.end()) {
        m_typed->selectAll();
        m_typed->setToolTip(tr("No skill of this name is known."));
        m_typed->setAccessibleDescription(m_typed->toolTip());
        return;
    }
    const QString key = known->first;
    stopAdding();
    Q_EMIT added(key, Priority::Required);
}

bool SkillPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::FocusOut
        && !m_typed->completer()->popup()->isVisible())
        stopAdding();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_typed) {
        if (key == Qt::Key_Escape)
            stopAdding();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            takeTyped();
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    const auto chip = std::ranges::find(m_chipWidgets, watched);
    if (chip != m_chipWidgets.end() && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        reject(int(chip - m_chipWidgets.begin()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace capture
