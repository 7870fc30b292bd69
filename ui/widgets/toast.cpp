// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/section_heading.h"
#include "ui/widgets/shadow_widget.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
constexpr int radius = 10;
constexpr int bottomMargin = 20;
constexpr int stackGap = 8;
constexpr std::size_t mostToasts = 3;

/// The mark or icon at a toast's start, in the colours of the dark bar.
class ToastMark final : public QWidget
{
public:
    ToastMark(const ToastMessage &message, QWidget *parent)
        : QWidget(parent)
        , m_mark(message.mark)
        , m_iconName(message.iconName)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        if (!m_mark)
            return paintIcon(&painter, rect(), m_iconName, theme.color(Token::ToastLink));
        StageMark mark = *m_mark;
        mark.color = Token::ToastLink;
        paintStage(&painter, rect(), mark, theme);
    }

private:
    std::optional<StageMark> m_mark;
    QString m_iconName;
};
} // namespace

Toast::Toast(const ToastMessage &message, QWidget *parent) : QFrame(parent)
{
    setAccessibleName(message.text);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    build(message);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(qApp, &QApplication::focusChanged, this, &Toast::refreshTimer);
    new ShadowWidget(this, radius, Elevation::PopUp);
    refreshTimer();
}

void Toast::build(const ToastMessage &message)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 10, 7);
    row->setSpacing(10);
    if (message.mark || !message.iconName.isEmpty())
        row->addWidget(new ToastMark(message, this));
    auto *label = plainLabel(message.text, TextSize::Body, QPalette::WindowText, this);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::of(this).color(Token::ToastText));
    label->setPalette(palette);
    row->addWidget(label, 1);
    if (!message.actionText.isEmpty()) {
        auto *button = new Button(Button::Kind::OnToast, message.actionText, this);
        button->setKeys(message.actionKeys);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, action = message.action] {
            dismiss();
            if (action)
                action();
        });
        row->addWidget(button);
    }
    auto *close = new IconButton(u"x"_s, tr("Close this message"), this);
    close->setTint(Token::ToastText);
    connect(close, &QAbstractButton::clicked, this, &Toast::dismiss);
    row->addWidget(close);
}

void Toast::setLifetime(std::optional<int> milliseconds)
{
    m_lifetime = milliseconds;
    m_timer.stop();
    refreshTimer();
}

void Toast::refreshTimer()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool isHeld = underMouse() || (focused && isAncestorOf(focused));
    if (isHeld || !m_lifetime)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(*m_lifetime);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
    Q_EMIT gone();
    deleteLater();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(),
             {radius, theme.color(Token::Toast),
              theme.hasHighContrast() ? theme.color(Token::ToastText) : QColor()});
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

bool Toast::event(QEvent *event)
{
    const bool isOver = QFrame::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        refreshTimer();
    return isOver;
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

ToastStack::ToastStack(QWidget *over) : QObject(over), m_over(over)
{
    over->installEventFilter(this);
}

Toast *ToastStack::show(const ToastMessage &message)
{
    if (m_toasts.size() >= mostToasts)
        m_toasts.front()->dismiss();
    auto *toast = new Toast(message, m_over);
    m_toasts.push_back(toast);
    connect(toast, &Toast::gone, this, [this, toast] {
        std::erase(m_toasts, toast);
        arrange();
    });
    arrange();
    toast->show();
    toast->raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return toast;
}

void ToastStack::dismissAll()
{
    const std::vector<Toast *> all = m_toasts;
    for (Toast *toast : all)
        toast->dismiss();
}

int ToastStack::coveredHeight() const
{
    return m_covered;
}

void ToastStack::arrange()
{
    int bottom = m_over->height() - bottomMargin;
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        const int most = std::max(200, m_over->width() - 2 * bottomMargin);
        const QSize size = (*toast)->sizeHint().boundedTo(QSize(most, QWIDGETSIZE_MAX));
        (*toast)->setGeometry((m_over->width() - size.width()) / 2, bottom - size.height(), size.width(),
                              size.height());
        bottom -= size.height() + stackGap;
    }
    const int covered = m_toasts.empty() ? 0 : m_over->height() - bottom;
    if (covered == m_covered)
        return;
    m_covered = covered;
    Q_EMIT coveredHeightChanged(covered);
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}
