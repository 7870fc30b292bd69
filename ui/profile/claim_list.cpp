// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/claim_list.h"

#include "ui/widgets/level_bars.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 16;
constexpr int boxSize = 18;
constexpr int boxGap = 12;
constexpr int linesGap = 3;
constexpr int rowPadding = 10;
constexpr int columnGap = 24;

QRect mirroredInt(const QRect &rect, const QRect &whole, Qt::LayoutDirection direction)
{
    return mirrored(rect, whole, direction).toRect();
}

int lineHeight(TextSize size)
{
    return QFontMetrics(textFont(size)).height();
}

/// The width that a column of words wants: that of its longest sensible content.
int columnWidth(const QString &longest)
{
    return lineWidth(longest, textFont(TextSize::Body));
}

struct Columns {
    QRect name {};
    QRect level {};
    QRect word {};
    QRect years {};
    QRect used {};
    QRect sentence {};
};

/// What is at the end is left out first where the window is narrow.
Columns columnsOf(const QRect &row, bool hasBox)
{
    const int left = row.left() + padding + (hasBox ? boxSize + boxGap : 0);
    const int first = row.top() + rowPadding;
    const int height = lineHeight(TextSize::Body);
    int right = row.right() - padding;
    Columns columns;
    const auto take = [&](QRect &column, int width) {
        column = QRect(right - width, first, width, height);
        right -= width + columnGap;
    };
    constexpr int roomForAll = 640;
    if (row.width() > roomForAll) {
        take(columns.used, columnWidth(ClaimModel::tr("last used %1").arg(2000)));
        take(columns.years, columnWidth(ClaimModel::tr("%1 years").arg(u"10.5"_s)));
    }
    take(columns.word, columnWidth(levelWords(2)));
    right += columnGap - 10;
    take(columns.level, levelWidth);
    columns.name = QRect(left, first, std::max(right - left, 40), height);
    columns.sentence =
        QRect(left, first + height + linesGap, row.right() - padding - left, lineHeight(TextSize::Hint));
    return columns;
}

class RowPainter final
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const ClaimRow &claim, bool hasBox)
        : m_painter(painter)
        , m_option(option)
        , m_claim(claim)
        , m_hasBox(hasBox)
        , m_theme(Theme::of(option.widget))
        , m_columns(columnsOf(option.rect, hasBox))
    {
    }

    void paint()
    {
        const PainterGuard guard(m_painter);
        paintGround();
        if (m_hasBox)
            paintTick();
        const Token ink = m_hasBox && !m_claim.isTicked ? Token::Text2 : Token::Text;
        line(m_columns.name, m_claim.name, textFont(TextSize::Body, QFont::DemiBold), ink);
        paintLevel(m_painter, place(m_columns.level), m_claim.proposal.skill.level, m_theme,
                   m_option.direction);
        line(m_columns.word, levelWords(m_claim.proposal.skill.level), textFont(TextSize::Body),
             Token::Text2);
        line(m_columns.years, m_claim.yearsText(m_option.locale), textFont(TextSize::Body), Token::Text2);
        line(m_columns.used, m_claim.lastUsedText(), textFont(TextSize::Body), Token::Text2);
        paintSentence();
    }

private:
    QRectF place(const QRect &rect) const { return mirrored(rect, m_option.rect, m_option.direction); }

    void line(const QRect &rect, const QString &text, const QFont &font, Token ink)
    {
        if (rect.width() <= 0 || text.isEmpty())
            return;
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        paintLine(m_painter, place(rect), shown, font, m_theme.color(ink));
    }

    void paintGround()
    {
        const bool isCurrent = m_option.state & QStyle::State_HasFocus;
        const bool isHovered = m_option.state & QStyle::State_MouseOver;
        if (isCurrent || isHovered)
            m_painter->fillRect(m_option.rect, m_theme.color(isCurrent ? Token::AccentTint : Token::Hover));
        m_painter->fillRect(QRectF(m_option.rect.left(), m_option.rect.bottom(), m_option.rect.width(), 1),
                            m_theme.color(Token::Line));
    }

    void paintTick()
    {
        QStyleOptionButton box;
        box.rect = ClaimDelegate::boxRect(m_option.rect, m_option.direction);
        box.state = QStyle::State_Enabled | (m_claim.isTicked ? QStyle::State_On : QStyle::State_Off);
        box.palette = m_option.palette;
        m_option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, m_painter,
                                                m_option.widget);
    }

    void paintSentence()
    {
        QStringList parts {m_claim.reason, m_claim.sentence()};
        parts.removeAll(QString());
        line(m_columns.sentence, parts.join(u"  ·  "_s), textFont(TextSize::Hint), Token::Text2);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const ClaimRow &m_claim;
    bool m_hasBox;
    const Theme &m_theme;
    Columns m_columns;
};

const ClaimModel *claimsOf(const QModelIndex &index)
{
    return qobject_cast<const ClaimModel *>(index.model());
}
} // namespace

QRect ClaimDelegate::boxRect(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect box(row.left() + padding, row.top() + rowPadding + (lineHeight(TextSize::Body) - boxSize) / 2,
                    boxSize, boxSize);
    return mirroredInt(box, row, direction);
}

QRect ClaimDelegate::barsRect(const QRect &row, Qt::LayoutDirection direction)
{
    return mirroredInt(columnsOf(row, true).level, row, direction);
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const ClaimModel *claims = claimsOf(index);
    RowPainter(painter, option, claims->row(index.row()), claims->mode() == ClaimModel::Mode::Tick).paint();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 2 * rowPadding + lineHeight(TextSize::Body) + linesGap + lineHeight(TextSize::Hint)};
}

ClaimList::ClaimList(ClaimModel *model, QWidget *parent) : QListView(parent), m_claims(model)
{
    setModel(model);
    setItemDelegate(new ClaimDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
}

void ClaimList::toggle(const QModelIndex &index)
{
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_claims->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ClaimList::choose(const QModelIndex &index, int level)
{
    const int wished = std::clamp(level, 0, LevelBars::most);
    if (m_claims->row(index.row()).proposal.skill.level == wished)
        return;
    m_claims->setLevel(index.row(), wished);
    Q_EMIT levelChosen(index.row(), wished);
}

void ClaimList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return QListView::keyPressEvent(event);
    const int level = m_claims->row(index.row()).proposal.skill.level;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Space && m_claims->mode() == ClaimModel::Mode::Tick)
        return toggle(index);
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_0 + LevelBars::most && !event->modifiers())
        return choose(index, event->key() - Qt::Key_0);
    if (event->key() == (isMirrored ? Qt::Key_Left : Qt::Key_Right))
        return choose(index, level + 1);
    if (event->key() == (isMirrored ? Qt::Key_Right : Qt::Key_Left))
        return choose(index, level - 1);
    if (event->matches(QKeySequence::SelectAll) && m_claims->mode() == ClaimModel::Mode::Tick)
        return m_claims->tickAll();
    if (event->key() == Qt::Key_Delete && m_claims->mode() == ClaimModel::Mode::Show) {
        Q_EMIT removeRequested(index.row());
        return;
    }
    QListView::keyPressEvent(event);
}

void ClaimList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const QRect bars = ClaimDelegate::barsRect(visualRect(index), layoutDirection());
    if (bars.adjusted(-4, -6, 4, 6).contains(event->pos())) {
        const int x = event->pos().x() - bars.left();
        const int fromStart = layoutDirection() == Qt::RightToLeft ? bars.width() - x : x;
        const int level = std::clamp(fromStart * LevelBars::most / bars.width() + 1, 1, LevelBars::most);
        const int now = m_claims->row(index.row()).proposal.skill.level;
        return choose(index, level == now ? level - 1 : level);
    }
    if (m_claims->mode() == ClaimModel::Mode::Tick)
        toggle(index);
}
