// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the text of a posting is pointed at: by keys, by mouse, by its menu.
#include "ui/detail/posting_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestSkillName = 60;
} // namespace

void PostingView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copySelection = menu.addAction(tr("&Copy"), this, &QTextEdit::copy);
    copySelection->setShortcut(QKeySequence::Copy);
    copySelection->setEnabled(textCursor().hasSelection());
    QAction *all = menu.addAction(tr("Select &all"), this, &QTextEdit::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    menu.addSeparator();
    // Without a selection it is the word under the mouse that is meant.
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        cursor = cursorForPosition(event->pos());
        cursor.select(QTextCursor::WordUnderCursor);
    }
    const QString words = cursor.selectedText().simplified().left(longestSkillName);
    QAction *add = menu.addAction(words.isEmpty()
                                      ? tr("Add as a skill")
                                      : tr("Add “%1” as a skill").arg(QString(words).replace(u'&', u"&&"_s)));
    add->setEnabled(!words.isEmpty());
    connect(add, &QAction::triggered, this, [this, words] { Q_EMIT skillWanted(words); });
    menu.exec(event->globalPos());
}

void PostingView::setCurrentMark(std::optional<int> mark)
{
    m_current = mark;
    if (mark) {
        const auto piece = std::ranges::find(m_pieces, *mark, &Piece::mark);
        if (piece != m_pieces.end()) {
            QTextCursor cursor(document()->findBlockByNumber(piece->block));
            cursor.setPosition(cursor.position() + piece->from);
            setTextCursor(cursor);
            ensureCursorVisible();
        }
    }
    viewport()->update();
    point(mark);
}

void PostingView::point(std::optional<int> mark)
{
    if (mark)
        Q_EMIT markPointedAt(*mark);
    else
        Q_EMIT markLeft();
}

bool PostingView::step(int by)
{
    const int count = int(m_skills.marks.size());
    if (count == 0)
        return false;
    const int next = m_current ? *m_current + by : (by > 0 ? 0 : count - 1);
    if (next < 0 || next >= count)
        return false;
    setCurrentMark(next);
    return true;
}

bool PostingView::focusNextPrevChild(bool next)
{
    if (step(next ? 1 : -1))
        return true;
    m_current.reset();
    return QTextEdit::focusNextPrevChild(next);
}

void PostingView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        step(isForward ? 1 : -1);
        return;
    }
    if (isPlain && m_current) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT markActivated(*m_current);
            return;
        case Qt::Key_Delete:
            Q_EMIT markRejected(*m_current);
            return;
        case Qt::Key_Escape:
            setCurrentMark({});
            return;
        default:
            break;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void PostingView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const std::optional<int> mark = markAt(event->position().toPoint());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    point(mark);
}

void PostingView::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    if (m_hovered)
        Q_EMIT markLeft();
    m_hovered.reset();
}

void PostingView::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && !m_current)
        step(event->reason() == Qt::TabFocusReason ? 1 : -1);
}

void PostingView::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}
