// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_bar.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QCursor>

namespace {
constexpr int glyphSize = 16;
constexpr int gap = 7;
constexpr int underlineHeight = 2;
} // namespace

TabBar::TabBar(Look look, const QString &name, QWidget *parent) : QTabBar(parent), m_look(look)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

TabBar::Extra TabBar::extra(int tab) const
{
    const QStringList parts = tabData(tab).toStringList();
    return {parts.value(0), parts.value(1)};
}

void TabBar::setCount(int tab, const QString &count)
{
    setTabData(tab, QStringList {count, extra(tab).iconName});
    // What the tab measures depends on the data; setting the text again lays it out anew.
    setTabText(tab, tabText(tab));
    setAccessibleTabName(tab, count.isEmpty() ? tabText(tab) : tr("%1, %2").arg(tabText(tab), count));
    updateGeometry();
    update();
}

void TabBar::setIconName(int tab, const QString &iconName)
{
    setTabData(tab, QStringList {extra(tab).count, iconName});
    setTabText(tab, tabText(tab));
    updateGeometry();
}

int TabBar::padding() const
{
    return m_look == Look::Underline ? 9 : 12;
}

QFont TabBar::tabFont(int tab) const
{
    return textFont(TextSize::Body, tab == currentIndex() ? QFont::DemiBold : QFont::Normal);
}

QSize TabBar::tabSizeHint(int tab) const
{
    // As wide as it is when current, so that nothing moves.
    const QFont font = textFont(TextSize::Body, QFont::DemiBold);
    int width = 2 * padding() + lineWidth(tabText(tab), font);
    if (!extra(tab).iconName.isEmpty())
        width += glyphSize + gap;
    if (!extra(tab).count.isEmpty())
        width += gap + lineWidth(extra(tab).count, textFont(TextSize::Hint));
    const int least = m_look == Look::Underline ? 40 : 30;
    return {width, std::max(least, QFontMetrics(font).height() + 14)};
}

void TabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_look == Look::Underline) {
        const QRectF line(0, height() - 1, width(), 1);
        painter.fillRect(snapped(&painter, line), Theme::of(this).color(Token::Line));
    }
    for (int tab = 0; tab < count(); ++tab)
        if (isTabVisible(tab))
            paintTab(&painter, tab);
}

void TabBar::paintGround(QPainter *painter, const QRectF &box, int tab) const
{
    const Theme &theme = Theme::of(this);
    const bool isCurrent = tab == currentIndex();
    const bool isHovered = tabAt(mapFromGlobal(QCursor::pos())) == tab && underMouse();
    if (m_look == Look::Underline) {
        if (isCurrent)
            painter->fillRect(snapped(painter,
                                      QRectF(box.left() + padding(), box.bottom() - underlineHeight,
                                             box.width() - 2 * padding(), underlineHeight)),
                              theme.color(Token::Accent));
        return;
    }
    if (isCurrent && m_look == Look::Boxed)
        paintBox(painter, box, {8, theme.color(Token::Card), theme.color(Token::Line)});
    else if (isCurrent)
        paintBox(painter, box, {8, theme.color(Token::Sunken), {}});
    else if (isHovered)
        paintBox(painter, box, {8, theme.color(Token::Hover), {}});
}

void TabBar::paintTab(QPainter *painter, int tab) const
{
    const Theme &theme = Theme::of(this);
    const QRectF box(tabRect(tab));
    paintGround(painter, box, tab);
    const bool isCurrent = tab == currentIndex();
    const QColor ink = theme.color(!isTabEnabled(tab) ? Token::TextOff
                                       : isCurrent    ? Token::Text
                                                      : Token::Text2);
    qreal x = box.left() + padding();
    const auto placed = [&](qreal width, qreal height) {
        const QRectF logical(x, box.center().y() - height / 2, width, height);
        return mirrored(logical, box, layoutDirection());
    };
    if (!extra(tab).iconName.isEmpty()) {
        paintIcon(painter, placed(glyphSize, glyphSize), extra(tab).iconName, ink);
        x += glyphSize + gap;
    }
    const qreal textWidth = lineWidth(tabText(tab), tabFont(tab)) + 1;
    paintLine(painter, placed(textWidth, box.height()), tabText(tab), tabFont(tab), ink);
    x += textWidth + gap - 1;
    const QString count = extra(tab).count;
    paintLine(painter, placed(lineWidth(count, textFont(TextSize::Hint)) + 1, box.height()), count,
              textFont(TextSize::Hint), theme.color(Token::Text3));
    if (isCurrent && hasFocus())
        paintFocusRing(painter, box.adjusted(focusReach, focusReach, -focusReach, -focusReach), 5, theme);
}
