// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/stage_row.h"

#include "core/hunt/stages.h"
#include "ui/capture/field_box.h"
#include "ui/capture/field_row.h"
#include "ui/capture/words.h"
#include "ui/shell/icons.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/section_heading.h"

#include <QHBoxLayout>
#include <QIconEngine>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr int inputHeight = 36;

/// The round mark of a stage, in the colours of the moment.
class StageIcon final : public QIconEngine
{
public:
    explicit StageIcon(const StageMark &mark) : m_mark(mark) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        paintStage(painter, rect, m_mark, Theme::of());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StageIcon(m_mark); }

private:
    StageMark m_mark;
};
} // namespace

StageRow::StageRow(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_choice(new ChoiceBox(this))
    , m_dayBox(nullptr)
    , m_day(new QLineEdit(this))
    , m_hint(new HintLine(this))
{
    auto *label = plainLabel(tr("Stage"), TextSize::Hint, this);
    label->setText(tr("S&tage"));
    label->setFont(textFont(TextSize::Hint, QFont::Medium));
    label->setIndent(FieldBox::ring);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Stage"));
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_day->setFrame(false);
    m_day->setTextMargins(6, 0, 6, 0);
    m_day->setMaxLength(60);
    m_day->setAccessibleName(tr("Day of this stage"));
    m_day->setMinimumWidth(60);
    auto *inputs = new QHBoxLayout;
    inputs->setSpacing(6);
    auto *box = new FieldBox(m_choice, this);
    m_dayBox = new FieldBox(m_day, this);
    inputs->addWidget(box, 3);
    inputs->addWidget(m_dayBox, 3);
    const int height = std::max(inputHeight, QFontMetrics(font()).height() + 18) + 2 * FieldBox::ring;
    box->setMinimumHeight(height);
    m_dayBox->setMinimumHeight(height);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(1);
    rows->addWidget(label);
    rows->addLayout(inputs);
    rows->addWidget(m_hint);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StageRow::refresh);
    connect(m_day, &QLineEdit::textChanged, this, &StageRow::refresh);
    reset();
}

void StageRow::setStages(const std::vector<Stage> &stages)
{
    const QString key = stage();
    m_stages = stages;
    const auto isActive = [](const Stage &each) { return each.kind == StageKind::Active; };
    const int steps = int(std::ranges::count_if(stages, isActive));
    int step = 0;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Stage &each : stages) {
        step += isActive(each) ? 1 : 0;
        m_choice->addItem(QIcon(new StageIcon(stageMark(each.key, each.kind, step, steps))), stageName(each),
                          each.key);
    }
    setStage(key.isEmpty() ? u"saved"_s : key);
}

void StageRow::setStage(const QString &key)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(key)));
    refresh();
}

QString StageRow::stage() const
{
    return m_choice->currentData().toString();
}

std::optional<QDate> StageRow::day() const
{
    return m_dayBox->isHidden() ? m_today : dayFrom(m_day->text(), m_today);
}

void StageRow::reset()
{
    m_day->setText(dayText(m_today));
    setStage(u"saved"_s);
}

void StageRow::focusDay()
{
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void StageRow::refresh()
{
    const auto chosen = std::ranges::find(m_stages, stage(), &Stage::key);
    const bool isIntake = chosen == m_stages.end() || chosen->kind == StageKind::Intake;
    m_dayBox->setVisible(!isIntake);
    if (isIntake)
        m_hint->setText(tr("not sent yet"));
    else if (!day())
        m_hint->setText(tr("This is no day. Write it like %1.").arg(dayText(m_today)));
    else if (*day() > m_today)
        m_hint->setText(tr("this day is still to come"));
    else
        m_hint->setText(*day() == m_today ? tr("since today") : tr("since %1").arg(dayText(*day())));
    m_day->setAccessibleDescription(m_hint->text());
}
} // namespace capture
