// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column.h"

#include "core/hunt/stages.h"
#include "ui/board/column_view.h"
#include "ui/models/card_store.h"
#include "ui/models/column_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/stage_glyph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int headHeight = 40;
constexpr int radius = 12;

/// What an empty column is for.
QString purpose(const Stage &stage)
{
    if (stage.key == u"saved"_s)
        return Column::tr("Roles you like and have not sent yet. The card shows when they close.");
    if (stage.key == u"applied"_s)
        return Column::tr("What you sent. The card counts the days for you.");
    if (stage.key == u"screening"_s)
        return Column::tr("Someone answered: first calls and small tests.");
    if (stage.key == u"interview"_s)
        return Column::tr("Talks with a date. The next one shows on the card.");
    if (stage.key == u"offer"_s)
        return Column::tr("Offers, each with its answer-by date.");
    return {};
}
} // namespace

Column::Column(CardStore &store, const Stage &stage, const StageMark &mark, CardDelegate *delegate,
               QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_stage(stage.id)
    , m_model(new ColumnModel(store, stage.id, this))
    , m_view(new ColumnView(m_model, delegate, this))
{
    m_view->setAccessibleName(stageName(stage));
    m_view->setEmptyText(purpose(stage));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(0);
    layout->addWidget(makeHead(stage, mark));
    layout->addWidget(m_view, 1);
    connect(m_view, &ColumnView::contentOver, this, &Column::setTarget);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { update(); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { update(); });
    refresh();
}

QWidget *Column::makeHead(const Stage &stage, const StageMark &mark)
{
    auto *head = new QWidget(this);
    head->setFixedHeight(std::max(headHeight, QFontMetrics(font()).height() + 20));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(13, 0, 8, 0);
    layout->setSpacing(7);
    layout->addWidget(new StageGlyph(mark, head));
    auto *name = new QLabel(stageName(stage), head);
    name->setTextFormat(Qt::PlainText);
    name->setFont(textFont(TextSize::Body, QFont::DemiBold));
    name->setBuddy(m_view);
    layout->addWidget(name);
    m_count = new QLabel(head);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_count);
    layout->addStretch();
    if (stage.kind == StageKind::Intake || stage.key == u"applied"_s) {
        auto *add = new IconButton(u"plus"_s, tr("Add a posting to %1").arg(stageName(stage)), head);
        connect(add, &QAbstractButton::clicked, this, [this] { Q_EMIT addRequested(m_stage); });
        layout->addWidget(add);
    }
    auto *more = new IconButton(u"ellipsis"_s, tr("Menu of %1").arg(stageName(stage)), head);
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(m_stage, more->mapToGlobal(more->rect().bottomLeft())); });
    layout->addWidget(more);
    return head;
}

void Column::refresh()
{
    m_model->refresh();
    const int shown = int(m_store.column(m_stage).size());
    const int total = m_store.total(m_stage);
    const QString count = m_store.isFiltered() && shown != total ? tr("%1 of %2").arg(shown).arg(total)
                                                                 : QString::number(total);
    m_count->setText(count);
    m_view->setAccessibleDescription(tr("%1 cards").arg(count));
}

void Column::setTarget(bool isTarget)
{
    m_isKeyTarget = isTarget;
    update();
}

bool Column::isTarget() const
{
    return m_isKeyTarget || m_model->gap();
}

void Column::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(Token::Column));
    painter.setPen(isTarget() ? QPen(theme.color(Token::Accent), 1) : QPen(Qt::NoPen));
    const qreal inset = isTarget() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}
