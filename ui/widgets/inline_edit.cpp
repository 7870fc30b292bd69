// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inline_edit.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int textInset = 6;

void paintQuietFrame(const QWidget *widget, QPainter *painter)
{
    const Theme &theme = Theme::of(widget);
    if (widget->hasFocus())
        paintBox(painter, widget->rect(), {8, theme.color(Token::Card), theme.color(Token::LineStrong)});
    else if (widget->underMouse() && widget->isEnabled())
        paintBox(painter, widget->rect(), {8, theme.color(Token::Sunken), theme.color(Token::Line)});
}
} // namespace

InlineEdit::InlineEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setTextMargins(textInset - 2, 0, textInset - 2, 0);
    connect(this, &QLineEdit::editingFinished, this, &InlineEdit::commit);
}

void InlineEdit::setValue(const QString &value)
{
    m_value = value;
    setText(value);
    setCursorPosition(0);
}

QSize InlineEdit::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), std::max(28, QFontMetrics(font()).height() + 10)};
}

void InlineEdit::commit()
{
    if (text() == m_value)
        return;
    m_value = text();
    Q_EMIT committed(m_value);
}

void InlineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_value) {
        setValue(m_value);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void InlineEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        paintQuietFrame(this, &painter);
    }
    QLineEdit::paintEvent(event);
}

InlineCombo::InlineCombo(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

/// As high as a line of text that is edited in place.
QSize InlineCombo::sizeHint() const
{
    return {QComboBox::sizeHint().width(), std::max(24, QFontMetrics(font()).height() + 8)};
}

QSize InlineCombo::minimumSizeHint() const
{
    return {QComboBox::minimumSizeHint().width(), sizeHint().height()};
}

void InlineCombo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintQuietFrame(this, &painter);
    const Theme &theme = Theme::of(this);
    const QRectF whole(rect());
    const QRectF text = mirrored(whole.adjusted(textInset, 0, -24, 0), whole, layoutDirection());
    paintLine(&painter, text, currentText(), font(), theme.color(isEnabled() ? Token::Text : Token::TextOff));
    if (!hasFocus() && !underMouse())
        return;
    const QRectF chevron(width() - 21, (height() - 14) / 2.0, 14, 14);
    paintIcon(&painter, mirrored(chevron, whole, layoutDirection()), u"chevron-down"_s,
              theme.color(Token::Text2));
}

/// Scrolling the page must not change a value on the way.
void InlineCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}
