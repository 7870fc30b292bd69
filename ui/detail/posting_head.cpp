// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/posting_head.h"

#include "ui/detail/copy_button.h"
#include "ui/models/labels.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 20;
constexpr int topSpace = 14;
constexpr int rowHeight = 20;
constexpr int chipHeight = 27;
constexpr int chipGap = 5;
constexpr int rowGap = 8;
constexpr int bottomSpace = 10;
constexpr int legendStroke = 14;

std::vector<MeterSegment> segmentsOf(const Coverage &coverage)
{
    std::vector<MeterSegment> segments;
    for (const AskedGroup &group : coverage.groups)
        segments.push_back({group.priority, group.state});
    return segments;
}

struct LegendEntry {
    Priority priority;
    qreal thickness;
};
constexpr std::array legend {LegendEntry {Priority::Required, 3}, LegendEntry {Priority::Unspecified, 2},
                             LegendEntry {Priority::Preferred, 1.3}};

QFont semibold(TextSize size)
{
    return textFont(size, QFont::DemiBold);
}
} // namespace

PostingHead::PostingHead(QWidget *parent) : QWidget(parent), m_copy(new CopyButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PostingHead::setContent(const PostingSkills &skills, const QString &copyDay)
{
    m_skills = skills;
    m_copy->setText(copyDay.isEmpty() ? QString() : tr("Copy of %1").arg(copyDay));
    m_copy->setVisible(!copyDay.isEmpty());
    placeCopy();
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

/// At the end of the first row; its words end where the row does.
void PostingHead::placeCopy()
{
    const QSize size = m_copy->sizeHint();
    const QRect box(width() - side - size.width() + 4, topSpace + (rowHeight - size.height()) / 2,
                    size.width(), size.height());
    m_copy->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

void PostingHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCopy();
}

QString PostingHead::numberWords() const
{
    const Coverage &coverage = m_skills.coverage;
    return m_skills.hasProfile ? tr("%1 of %2").arg(coverage.have()).arg(coverage.asked())
                               : QLocale().toString(coverage.asked());
}

QString PostingHead::spoken() const
{
    QStringList parts;
    if (hasSkills())
        parts << tr("%1 skills").arg(numberWords());
    for (const auto &[state, count] : m_skills.counts)
        parts << u"%1 %2"_s.arg(labels::of(state)).arg(count);
    return parts.join(u", "_s);
}

std::vector<PostingHead::Chip> PostingHead::chips(qreal width) const
{
    std::vector<Chip> placed;
    const QFont body = textFont(TextSize::Body);
    qreal x = side;
    qreal y = 0;
    for (const auto &[state, count] : m_skills.counts) {
        Chip chip {{}, state, labels::of(state), QLocale().toString(count)};
        const qreal wide = 9 + 12 + 7 + lineWidth(chip.label, body) + 7
            + lineWidth(chip.count, semibold(TextSize::Body)) + 9;
        if (x > side && x + wide > width - side) {
            x = side;
            y += chipHeight + chipGap;
        }
        chip.box = QRectF(x, y, wide, chipHeight);
        x += wide + chipGap;
        placed.push_back(chip);
    }
    return placed;
}

int PostingHead::chipsHeight(qreal width) const
{
    const std::vector<Chip> placed = chips(width);
    return placed.empty() ? 0 : int(placed.back().box.bottom()) + rowGap;
}

int PostingHead::heightForWidth(int width) const
{
    if (!hasSkills())
        return m_copy->text().isEmpty() ? 0 : topSpace + rowHeight + bottomSpace;
    return topSpace + rowHeight + rowGap + chipsHeight(width) + rowHeight + bottomSpace;
}

void PostingHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    QRectF row(side, topSpace, width() - 2 * side, rowHeight);
    paintNumbers(&painter, row);
    if (hasSkills()) {
        row.translate(0, rowHeight + rowGap);
        paintChips(&painter, row.top());
        row.translate(0, chipsHeight(width()));
        paintLegend(&painter, row);
    }
    painter.fillRect(QRectF(side, height() - 1, width() - 2 * side, 1), theme.color(Token::Line));
}

void PostingHead::paintNumbers(QPainter *painter, const QRectF &row) const
{
    const Theme &theme = Theme::of(this);
    QRectF rest = row;
    if (!m_copy->text().isEmpty())
        rest.setRight(rest.right() - m_copy->width() - 8);
    if (!hasSkills())
        return;
    const QString number = numberWords();
    const QString unit = tr("skills");
    const qreal numberWidth = lineWidth(number, semibold(TextSize::Body));
    const qreal unitWidth = lineWidth(unit, textFont(TextSize::Body));
    const std::vector<MeterSegment> segments = segmentsOf(m_skills.coverage);
    const qreal room = rest.width() - numberWidth - unitWidth - 16;
    const qreal meter = meterWidth(segments, MeterSize::Panel, room);
    const QRectF bars(rest.left(), rest.center().y() - 5, meter, 10);
    paintMeter(painter, mirrored(bars, rect(), layoutDirection()), segments, MeterSize::Panel, theme);
    const QRectF first(bars.right() + 12, rest.top(), numberWidth, rest.height());
    paintLine(painter, mirrored(first, rect(), layoutDirection()), number, semibold(TextSize::Body),
              theme.color(Token::Text));
    const QRectF second(first.right() + 4, rest.top(), unitWidth, rest.height());
    paintLine(painter, mirrored(second, rect(), layoutDirection()), unit, textFont(TextSize::Body),
              theme.color(Token::Text2));
}

void PostingHead::paintChips(QPainter *painter, qreal top) const
{
    const Theme &theme = Theme::of(this);
    const auto place = [&](const QRectF &box) { return mirrored(box, rect(), layoutDirection()); };
    for (const Chip &chip : chips(width())) {
        const QRectF box = chip.box.translated(0, top);
        paintBox(painter, place(box), {8, theme.color(Token::Card), theme.color(Token::Line)});
        paintSkill(painter, place({box.left() + 9, box.center().y() - 6, 12, 12}), chip.state, theme);
        const QFont strong = semibold(TextSize::Body);
        const qreal countWidth = lineWidth(chip.count, strong);
        const QRectF label(box.left() + 28, box.top(), box.width() - 28 - 9 - countWidth - 7, box.height());
        paintLine(painter, place(label), chip.label, textFont(TextSize::Body), theme.color(Token::Text2));
        const QRectF count(box.right() - 9 - countWidth, box.top(), countWidth, box.height());
        paintLine(painter, place(count), chip.count, strong, theme.color(Token::Text));
    }
}

void PostingHead::paintLegend(QPainter *painter, const QRectF &row) const
{
    const Theme &theme = Theme::of(this);
    const QFont hint = textFont(TextSize::Hint);
    qreal x = row.left();
    for (const LegendEntry &entry : legend) {
        const QString words = labels::of(entry.priority);
        const QRectF stroke(x, row.center().y() - entry.thickness / 2, legendStroke, entry.thickness);
        painter->fillRect(mirrored(stroke, rect(), layoutDirection()), theme.color(Token::Text2));
        const QRectF text(stroke.right() + 6, row.top(), lineWidth(words, hint), row.height());
        paintLine(painter, mirrored(text, rect(), layoutDirection()), words, hint, theme.color(Token::Text3));
        x = text.right() + 16;
    }
}
