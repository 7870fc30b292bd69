// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/application_picker.h"

#include "core/base/fold.h"
#include "core/hunt/board.h"
#include "core/hunt/stages.h"
#include "ui/capture/field_box.h"
#include "ui/models/words.h"
#include "ui/widgets/two_line_row.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int mostShown = 100;
constexpr int rowsShown = 4;
constexpr int inputHeight = 36;
/// Behind what the row says.
constexpr int idRole = Qt::UserRole + 10;

QString nameOf(const CardRow &card)
{
    QStringList parts {card.title, card.company};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
} // namespace

ApplicationPicker::ApplicationPicker(const Hunt &hunt, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    std::vector<CardRow> all = cards(hunt);
    std::ranges::stable_sort(all, std::greater(), &CardRow::since);
    for (const CardRow &card : all) {
        const auto stage = hunt.find(card.stage);
        const QString where =
            tr("%1 since %2").arg(stage ? stageName(*stage) : QString(), words::day(card.since, today));
        m_entries.push_back({card.id, nameOf(card), where, folded(nameOf(card))});
    }
    m_words->setFrame(false);
    m_words->setTextMargins(6, 0, 6, 0);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_words->setPlaceholderText(tr("Words of the role or the company"));
    m_words->setAccessibleName(tr("Words of the role or the company"));
    m_words->installEventFilter(this);
    m_list->setItemDelegate(new TwoLineRow(m_list));
    m_list->setAccessibleName(tr("Applications"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(rowsShown * (2 * QFontMetrics(font()).height() + 14));
    auto *box = new FieldBox(m_words, this);
    box->setMinimumHeight(std::max(inputHeight, QFontMetrics(font()).height() + 18) + 2 * FieldBox::ring);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(box);
    rows->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &ApplicationPicker::refill);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ApplicationPicker::changed);
    refill();
}

std::optional<ApplicationId> ApplicationPicker::application() const
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    if (chosen.isEmpty())
        return {};
    return ApplicationId::fromString(chosen.constFirst()->data(idRole).toString());
}

void ApplicationPicker::refill()
{
    m_list->clear();
    const QStringList wanted = folded(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    for (const Entry &entry : m_entries) {
        const bool fits =
            std::ranges::all_of(wanted, [&](const QString &word) { return entry.folded.contains(word); });
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(m_list);
        TwoLineRow::fill(*item, {entry.name, entry.where, {}, TwoLines::Mark::Tick});
        item->setData(idRole, entry.id.toString());
        if (m_list->count() == mostShown)
            break;
    }
    // One that is left alone is the one that is meant.
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
    Q_EMIT changed();
}

/// The arrows walk the list while words are typed; Enter takes the first.
bool ApplicationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Down && key != Qt::Key_Up && !isReturn)
        return QWidget::eventFilter(watched, event);
    const int now = m_list->selectedItems().isEmpty() ? -1 : m_list->currentRow();
    if (isReturn && static_cast<QKeyEvent *>(event)->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    const int step = isReturn ? (now < 0 ? 1 : 0) : key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(std::clamp(now + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}
} // namespace capture
