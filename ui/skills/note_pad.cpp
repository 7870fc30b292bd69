// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/note_pad.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

NotePad::NotePad(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("- [ ] One step of the plan"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setMinimumHeight(160);
    setFont(textFont(TextSize::Body));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(8);
    // What is typed is saved as it is typed: undo is the hunt's, not the field's.
    setUndoRedoEnabled(false);
}

void NotePad::follow(const QString &text)
{
    if (text == toPlainText())
        return;
    const int position = textCursor().position();
    const QSignalBlocker quiet(this);
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(toPlainText().size())));
    setTextCursor(cursor);
}

void NotePad::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        paintBox(&painter, viewport()->rect(),
                 {8, theme.color(Token::Card), theme.color(hasFocus() ? Token::Focus : Token::LineStrong),
                  hasFocus() ? 2.0 : 1.0});
    }
    QPlainTextEdit::paintEvent(event);
}

bool NotePad::leavesToHunt(const QKeyEvent *event) const
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

void NotePad::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isReturn && event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT closed();
        return;
    }
    if (leavesToHunt(event))
        return event->ignore();
    if (isReturn)
        return continueList();
    QPlainTextEdit::keyPressEvent(event);
}

void NotePad::continueList()
{
    static const QRegularExpression item(u"^(\\s*[-*] (?:\\[[ xX]\\] )?)(.*)$"_s);
    const QRegularExpressionMatch match = item.match(textCursor().block().text());
    QTextCursor cursor = textCursor();
    if (!match.hasMatch()) {
        cursor.insertBlock();
    } else if (match.captured(2).trimmed().isEmpty()) {
        // Enter on an empty item ends the list.
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.removeSelectedText();
        cursor.insertBlock();
    } else {
        cursor.insertBlock();
        cursor.insertText(match.captured(1).replace(u"[x]"_s, u"[ ]"_s, Qt::CaseInsensitive));
    }
    setTextCursor(cursor);
}
