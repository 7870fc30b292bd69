// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/notes_section.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

namespace {
constexpr int leastHeight = 34;
constexpr int mostLines = 12;
constexpr int padding = 8;
} // namespace

NoteEdit::NoteEdit(const QString &name, const QString &placeholder, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(padding - 4, 0, padding - 4, 0);
    document()->setDocumentMargin(4);
    dress();
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::grow);
    grow();
}

void NoteEdit::dress()
{
    const Theme &theme = Theme::of(this);
    setFont(textFont(TextSize::Body));
    QPalette colors;
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.color(Token::Text));
    colors.setColor(QPalette::PlaceholderText, theme.color(Token::Text3));
    setPalette(colors);
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void NoteEdit::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int shown = std::clamp(lines, 1, mostLines);
    const int line = QFontMetrics(font()).lineSpacing();
    const int margins = leastHeight - line;
    setViewportMargins(padding - 4, (margins - 8) / 2, padding - 4, (margins - 8) / 2);
    setFixedHeight(std::max(leastHeight, line * shown + margins));
    setVerticalScrollBarPolicy(lines >= mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT done();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        Q_EMIT cancelled();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

/// The frame lies around the margins, which its viewport does not reach.
bool NoteEdit::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    paintFrame();
    return true;
}

void NoteEdit::paintFrame()
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(),
             {8, theme.color(Token::Card), theme.color(hasFocus() ? Token::Focus : Token::LineStrong),
              hasFocus() ? 2.0 : 1.0});
}
