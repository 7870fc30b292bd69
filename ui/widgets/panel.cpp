// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/paint.h"

#include <QVBoxLayout>

namespace {
constexpr int radius = 12;
} // namespace

Panel::Panel(const QString &name, QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
}

void Panel::addRow(QWidget *row, int stretch)
{
    m_rows->addWidget(row, stretch);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), {radius, theme.color(Token::Card), theme.color(Token::Line)});
    for (int row = 1; row < m_rows->count(); ++row) {
        const QWidget *below = m_rows->itemAt(row)->widget();
        if (below && below->isVisible())
            painter.fillRect(1, below->y() - 1, width() - 2, 1, theme.color(Token::Line));
    }
}
