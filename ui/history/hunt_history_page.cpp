// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/hunt_history_page.h"

#include "core/base/fold.h"
#include "core/hunt/names.h"
#include "core/hunt/travel.h"
#include "ui/history/page_frame.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {
/// More than anybody scrolls through; the search reaches the others.
constexpr size_t mostLines = 1'000;

QString stateOf(const HistoryStep &step)
{
    switch (step.state) {
    case HistoryStep::State::Done:
        return step.canReplay ? QString() : HuntHistoryPage::tr("cannot be undone any more");
    case HistoryStep::State::Undone:
        return HuntHistoryPage::tr("undone");
    case HistoryStep::State::Replaced:
        return HuntHistoryPage::tr("undone, and something else was done instead");
    }
    Q_UNREACHABLE();
}

TwoLines linesOf(const HistoryStep &step, QDate today)
{
    const QDateTime at = step.at.toLocalTime();
    QStringList words {u"%1 %2"_s.arg(words::day(at.date(), today), words::time(at)), stateOf(step)};
    words.removeAll(QString());
    TwoLines lines {names::ofStep(step), words.join(u", "_s)};
    lines.isQuiet = step.state != HistoryStep::State::Done;
    lines.iconName = step.state == HistoryStep::State::Done ? u"check"_s : u"undo-2"_s;
    return lines;
}
} // namespace

HuntHistoryPage::HuntHistoryPage(Hunt &hunt, const Clock &clock, QWidget *parent)
    : PageView(parent)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_list(nullptr)
    , m_go(new Button(Button::Kind::Plain, tr("Go back to here"), this))
{
    setAccessibleName(tr("History"));
    m_list = framedList(
        this, tr("Every change, newest first. Going back loses nothing: you can come forward again."),
        {m_go});
    m_list->setAccessibleName(tr("Changes"));
    connect(m_list, &QListWidget::currentRowChanged, this, &HuntHistoryPage::refreshButton);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { goTo(m_list->row(item)); });
    connect(m_go, &QAbstractButton::clicked, this, [this] { goTo(m_list->currentRow()); });
    connect(&hunt, &Hunt::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HuntHistoryPage::focusPage()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void HuntHistoryPage::setFilter(const QString &text)
{
    m_filter = text;
    refresh();
}

void HuntHistoryPage::showEvent(QShowEvent *event)
{
    refresh();
    PageView::showEvent(event);
}

void HuntHistoryPage::refresh()
{
    const int row = m_list->currentRow();
    const QStringList wanted = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    m_steps.clear();
    m_list->clear();
    for (const HistoryStep &step : m_hunt.history()) {
        const QString name = folded(names::ofStep(step));
        if (!std::ranges::all_of(wanted, [&](const QString &word) { return name.contains(word); }))
            continue;
        m_steps.push_back(step);
        auto *item = new QListWidgetItem(m_list);
        TwoLineRow::fill(*item, linesOf(step, m_clock.today()));
        if (m_steps.size() == mostLines)
            break;
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    refreshButton();
}

void HuntHistoryPage::refreshButton()
{
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && row < int(m_steps.size());
    const HistoryStep step = isThere ? m_steps[size_t(row)] : HistoryStep();
    const bool isUndone = isThere && step.state == HistoryStep::State::Undone;
    m_go->setText(isUndone ? tr("Come forward to here") : tr("Go back to here"));
    m_go->setEnabled(isThere && canGoTo(m_hunt, step.id));
}

void HuntHistoryPage::goTo(int row)
{
    if (row < 0 || row >= int(m_steps.size()) || !canGoTo(m_hunt, m_steps[size_t(row)].id))
        return;
    if (const Result<void> gone = ::goTo(m_hunt, m_steps[size_t(row)].id); !gone)
        Q_EMIT failed(gone.error());
}
