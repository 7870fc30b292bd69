// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/stage_button.h"

#include "core/hunt/stages.h"
#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int buttonHeight = 34;
constexpr int glyph = 16;
constexpr int padding = 12;
constexpr int spacing = 8;
constexpr qreal stepHeight = 6;
constexpr qreal stepGap = 4;
constexpr qreal longestStep = 30;

std::vector<Stage> openStages(const std::vector<Stage> &stages)
{
    std::vector<Stage> open;
    std::ranges::copy_if(stages, std::back_inserter(open),
                         [](const Stage &stage) { return !isClosed(stage); });
    return open;
}

/// Place of the stage among the open ones, counted from 1; 0 for none.
int placeOf(const Stage &stage, const std::vector<Stage> &open)
{
    const auto at = std::ranges::find(open, stage.id, &Stage::id);
    return at == open.end() ? 0 : int(at - open.begin()) + 1;
}

QFont nameFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}
} // namespace

StageMark markOf(const Stage &stage, const std::vector<Stage> &stages)
{
    int steps = 0;
    int step = 0;
    for (const Stage &each : stages) {
        if (each.kind != StageKind::Active)
            continue;
        ++steps;
        if (each.id == stage.id)
            step = steps;
    }
    return stageMark(stage.key, stage.kind, step, steps);
}

void addStages(QMenu *menu, const std::vector<Stage> &stages, StageId current,
               const std::function<void(StageId)> &chosen)
{
    int digit = 1;
    bool wasClosed = false;
    for (const Stage &stage : stages) {
        if (isClosed(stage) && !std::exchange(wasClosed, true))
            menu->addSeparator();
        const QString name = stageName(stage).replace(u'&', "&&"_L1);
        QAction *action = menu->addAction(digit <= 9 ? u"&%1  %2"_s.arg(digit).arg(name) : name);
        ++digit;
        action->setCheckable(true);
        action->setChecked(stage.id == current);
        QObject::connect(action, &QAction::triggered, menu, [chosen, id = stage.id] { chosen(id); });
    }
}

StageButton::StageButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &StageButton::openMenu);
}

void StageButton::setStage(const Stage &stage, const std::vector<Stage> &stages)
{
    m_stage = stage;
    m_stages = stages;
    m_mark = markOf(stage, stages);
    setText(stageName(stage));
    setAccessibleName(tr("Stage: %1").arg(stageName(stage)));
    updateGeometry();
    update();
}

void StageButton::setReadOnlyReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason.toHtmlEscaped());
}

QSize StageButton::sizeHint() const
{
    const int words = std::min(lineWidth(text(), nameFont()), 180);
    return {padding + glyph + spacing + words + spacing + 14 + padding,
            std::max(buttonHeight, QFontMetrics(nameFont()).height() + 14)};
}

void StageButton::openMenu()
{
    QMenu menu(tr("Move to"), this);
    menu.setAccessibleName(tr("Move to"));
    addStages(&menu, m_stages, m_stage.id, [this](StageId stage) {
        if (stage != m_stage.id)
            Q_EMIT chosen(stage);
    });
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

void StageButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (!opens)
        return QAbstractButton::keyPressEvent(event);
    openMenu();
}

void StageButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRectF whole(rect());
    const auto place = [&](const QRectF &box) { return mirrored(box, whole, layoutDirection()); };
    const bool isHot = underMouse() && isEnabled();
    paintBox(&painter, whole,
             {8, theme.color(isHot ? Token::Sunken : Token::Card),
              theme.color(hasFocus() ? Token::Focus : Token::LineStrong), hasFocus() ? 2.0 : 1.0});
    paintStage(&painter, place({padding, (height() - glyph) / 2.0, glyph, glyph}), m_mark, theme);
    const QRectF arrow(width() - padding - 14, (height() - 14) / 2.0, 14, 14);
    const qreal start = padding + glyph + spacing;
    const QRectF words(start, 0, arrow.left() - spacing - start, height());
    paintLine(&painter, place(words), text(), nameFont(),
              theme.color(isEnabled() ? Token::Text : Token::TextOff));
    if (isEnabled())
        paintIcon(&painter, place(arrow), u"chevron-down"_s, theme.color(Token::Text2));
}

StageSteps::StageSteps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StageSteps::setStage(const Stage &stage, const std::optional<Stage> &furthest,
                          const std::vector<Stage> &stages)
{
    const std::vector<Stage> open = openStages(stages);
    m_count = int(open.size());
    m_color = markOf(stage, stages).color;
    m_reached = placeOf(stage, open);
    if (isClosed(stage))
        m_reached = stage.kind == StageKind::Won ? m_count : furthest ? placeOf(*furthest, open) : 0;
    setAccessibleName(tr("Step %1 of %2").arg(m_reached).arg(m_count));
    update();
}

void StageSteps::paintEvent(QPaintEvent *)
{
    if (m_count == 0)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal gaps = stepGap * (m_count - 1);
    const qreal wide = std::min(longestStep, (width() - gaps) / m_count);
    const QColor strong = theme.color(m_color);
    for (int step = 0; step < m_count; ++step) {
        const QRectF bar(step * (wide + stepGap), (height() - stepHeight) / 2, wide, stepHeight);
        const bool isCurrent = step + 1 == m_reached;
        const QColor passed = blended(theme.color(Token::Card), strong, 0.4);
        const QColor color = isCurrent ? strong : step < m_reached ? passed : theme.color(Token::Line);
        paintBox(&painter, mirrored(bar, rect(), layoutDirection()), {stepHeight / 2, color, {}, 0});
    }
}
