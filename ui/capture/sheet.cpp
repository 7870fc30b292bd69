// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/sheet.h"

#include "ui/shell/style.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>

namespace capture {
namespace {
constexpr int radius = 14;
constexpr int least = 24; // of the scrim around the card
} // namespace

class Sheet::Card final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        const QColor line = theme.isDark() || theme.hasHighContrast() ? theme.color(Token::Line) : QColor();
        paintBox(&painter, rect(), {radius, theme.color(Token::Card), line});
    }
    /// Clicks beside a control are not clicks on the scrim.
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

Sheet::Sheet(QWidget *window) : QDialog(window ? window->window() : nullptr), m_card(new Card(this))
{
    if (parentWidget()) {
        setWindowFlags(Qt::Widget);
        parentWidget()->installEventFilter(this);
        hide();
    }
    setAttribute(Qt::WA_NoMousePropagation);
    setFocusPolicy(Qt::NoFocus);
}

void Sheet::setLargest(QSize size)
{
    m_largest = size;
    follow();
}

void Sheet::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    follow();
    show();
    raise();
}

void Sheet::done(int result)
{
    showLetters(false);
    QDialog::done(result);
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void Sheet::follow()
{
    if (parentWidget() && !isWindow())
        setGeometry(parentWidget()->rect());
    const QSize room(width() - 2 * least, height() - 2 * least);
    // Some of the window stays in sight where there is enough of it.
    const QSize wanted(
        std::min(m_largest.width(), std::max(room.width() - 60, std::min(room.width(), 860))),
        std::min(m_largest.height(), std::max(room.height() - 60, std::min(room.height(), 640))));
    const QSize size = wanted.boundedTo(room).expandedTo(QSize(0, 0));
    m_card->setGeometry((width() - size.width()) / 2,
                        (height() - size.height()) / 2 - (room.height() > size.height() ? 2 : 0),
                        size.width(), size.height());
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        follow();
    return QDialog::eventFilter(watched, event);
}

void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    follow();
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    follow();
}

void Sheet::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), isWindow() ? theme.color(Token::Window) : theme.color(Token::Scrim));
    paintShadow(&painter, m_card->geometry(), radius, Elevation::Dialog, theme);
}

/// The labels' own letters reach their fields as shortcuts.
bool Sheet::isOwnKey(const QKeyEvent &key) const
{
    return key.modifiers() == Qt::AltModifier && !key.text().isEmpty();
}

/// The letters that Alt reaches are underlined while it is held.
void Sheet::showLetters(bool shows)
{
    if (window()->property(showsLetters).toBool() == shows)
        return;
    window()->setProperty(showsLetters, shows);
    for (QWidget *each : m_card->findChildren<QWidget *>())
        each->update();
}

bool Sheet::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        showLetters(event->type() == QEvent::KeyPress);

    // What nobody inside wants for typing would otherwise be a shortcut of the window below.
    if (event->type() == QEvent::ShortcutOverride && !isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QDialog::event(event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    if (isWindow())
        return QDialog::focusNextPrevChild(next);
    QWidget *const start = focusWidget() ? focusWidget() : this;
    for (QWidget *each = next ? start->nextInFocusChain() : start->previousInFocusChain(); each != start;
         each = next ? each->nextInFocusChain() : each->previousInFocusChain()) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !each->focusProxy();
        if (takesTab && isAncestorOf(each) && each->isVisibleTo(this) && each->isEnabled()) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}
} // namespace capture
