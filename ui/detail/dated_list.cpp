// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/dated_list.h"

#include "ui/detail/plain_label.h"
#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int markSize = 14;
constexpr int markGap = 7;
constexpr int rowSpacing = 6;

bool hasMark(const DatedLine &line)
{
    return !std::holds_alternative<std::monostate>(line.mark);
}
} // namespace

int dateColumnWidth()
{
    // As wide as the longest date that is said in words or figures.
    return std::max(86, lineWidth(u"00 Mmm 0000"_s, textFont(TextSize::Hint)) + 8);
}

DatedRow::DatedRow(const DatedLine &line, int dateWidth, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_dateWidth(dateWidth)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QLabel *when = plainLabel(line.when, TextSize::Hint, Token::Text3, this);
    when->setFixedWidth(m_dateWidth);
    row->addWidget(when, 0, Qt::AlignTop);
    if (hasMark(line))
        row->addSpacing(markSize + markGap);
    auto *what = new WrappedText(this, TextSize::Body, line.color);
    what->setText(line.what);
    row->addWidget(what, 1);
    setAccessibleName(u"%1: %2"_s.arg(line.fullWhen.isEmpty() ? line.when : line.fullWhen, line.what));
    setToolTip(line.fullWhen.toHtmlEscaped());
    when->setMinimumHeight(what->minimumSizeHint().height());
}

void DatedRow::paintEvent(QPaintEvent *)
{
    if (!hasMark(m_line))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = Theme::of(this);
    const int firstLine = WrappedText(nullptr).minimumSizeHint().height();
    const QRectF box = mirrored({qreal(m_dateWidth), (firstLine - markSize) / 2.0, markSize, markSize},
                                rect(), layoutDirection());
    if (const auto *name = std::get_if<QString>(&m_line.mark))
        paintIcon(&painter, box, *name, theme.color(Token::Text3));
    else if (const auto *stage = std::get_if<StageMark>(&m_line.mark))
        paintStage(&painter, box, *stage, theme);
}

DatedList::DatedList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowSpacing);
}

void DatedList::setLines(const std::vector<DatedLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int dateWidth = dateColumnWidth();
    for (const DatedLine &line : lines)
        dateWidth = std::max(dateWidth, lineWidth(line.when, textFont(TextSize::Hint)) + 10);
    for (const DatedLine &line : lines)
        layout()->addWidget(new DatedRow(line, dateWidth, this));
}
