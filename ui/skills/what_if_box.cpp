// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/what_if_box.h"

#include "ui/detail/plain_label.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/section_heading.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {
constexpr int radius = 12;
} // namespace

WhatIfLine::WhatIfLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(std::max(26, QFontMetrics(textFont(TextSize::Hint)).height() + 10));
}

void WhatIfLine::setNames(const QString &names)
{
    m_names = names;
    setAccessibleName(tr("What if: %1. Escape ends it.").arg(names));
    update();
}

void WhatIfLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(), {8, theme.color(Token::AccentTint), {}});
    qreal x = 18;
    const auto say = [&](const QString &text, QFont::Weight weight) {
        const QFont font = textFont(TextSize::Hint, weight);
        const qreal width =
            std::min<qreal>(lineWidth(text, font) + 1, std::max<qreal>(0, this->width() - x - 130));
        paintLine(&painter, mirrored({x, 0, width, qreal(height())}, rect(), layoutDirection()), text, font,
                  theme.color(Token::AccentText));
        x += width + 5;
    };
    say(tr("What if:"), QFont::DemiBold);
    say(m_names + u'.', QFont::Normal);
    x += 5;
    const QStringList caps = keyCaps(QKeySequence(Qt::Key_Escape));
    const QRectF box(x, 0, keyCapsWidth(caps), height());
    paintKeyCaps(&painter, mirrored(box, rect(), layoutDirection()), caps,
                 {theme.color(Token::Card), theme.color(Token::Line), theme.color(Token::Text2)});
    x += box.width() + 7;
    paintLine(&painter, mirrored({x, 0, 120, qreal(height())}, rect(), layoutDirection()), tr("ends it."),
              textFont(TextSize::Hint), theme.color(Token::AccentText));
}

WhatIfBox::WhatIfBox(QWidget *parent)
    : QWidget(parent)
    , m_switch(new Switch(tr("What if"), this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(6, 6, m_chips))
    , m_more(plainLabel({}, TextSize::Section, Token::Text, this))
    , m_words(plainLabel({}, TextSize::Body, Token::Text2, this))
{
    m_more->setFont(textFont(TextSize::Section));
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 14, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionHeading(tr("What if"), TextSize::Body, this), 1);
    head->addWidget(m_switch);
    column->addLayout(head);
    column->addWidget(m_chips);
    auto *line = new QHBoxLayout;
    line->setSpacing(5);
    line->addWidget(m_more, 0, Qt::AlignBaseline);
    line->addWidget(m_words, 1, Qt::AlignBaseline);
    column->addLayout(line);
    column->addStretch();
    setFixedWidth(224);
    connect(m_switch, &QAbstractButton::clicked, this, &WhatIfBox::toggled);
    setSkills({}, 0);
}

void WhatIfBox::setSkills(const std::vector<Skill> &skills, int more)
{
    m_switch->setChecked(!skills.empty());
    m_more->setVisible(!skills.empty());
    m_more->setText(u"+%1"_s.arg(more));
    m_words->setText(skills.empty() ? tr("Press W on a skill")
                                    : tr("posting(s) fully covered", nullptr, more));
    if (skills == m_skills)
        return;
    m_skills = skills;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Skill &skill : skills) {
        auto *chip = new Chip(skill.name.left(24), m_chips);
        chip->setActive(true);
        chip->setAccessibleName(tr("Leave out %1").arg(skill.name));
        connect(chip, &Chip::removed, this, [this, key = skill.key] { Q_EMIT removed(key); });
        connect(chip, &QAbstractButton::clicked, this, [this, key = skill.key] { Q_EMIT removed(key); });
        m_flow->addWidget(chip);
    }
    updateGeometry();
}

void WhatIfBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    // Rounded at the panel's end only: the box is drawn wider and cut at its start.
    const QRectF whole(rect());
    const QRectF wide = layoutDirection() == Qt::RightToLeft ? whole.adjusted(0, 0, radius, 0)
                                                             : whole.adjusted(-radius, 0, 0, 0);
    painter.setClipRect(whole);
    QPainterPath shape;
    shape.addRoundedRect(wide, radius - 1, radius - 1);
    painter.fillPath(shape, theme.color(Token::Sunken));
    const QRectF edge(0, 0, 1, height());
    painter.fillRect(mirrored(edge, whole, layoutDirection()), theme.color(Token::Line));
}
