// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/posting_view.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = PostingBlock::Kind;

namespace {
constexpr int sideMargin = 20;
constexpr int itemIndent = 15;
constexpr int leastLineHeight = 21;
constexpr int overHeading = 12;
constexpr int underHeading = 3;
constexpr int overParagraph = 8;

int lineHeight(const QFont &font)
{
    return std::max(leastLineHeight, qRound(QFontMetricsF(font).height() * 1.3));
}

QTextBlockFormat formatOf(const PostingBlock &block, bool isFirst, int height)
{
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    const bool isHeading = block.kind == Kind::Heading;
    if (!isFirst && (isHeading || block.isApart))
        format.setTopMargin(isHeading ? overHeading : overParagraph);
    if (isHeading)
        format.setBottomMargin(underHeading);
    if (block.kind == Kind::Item)
        format.setIndent(1);
    return format;
}
} // namespace

PostingView::PostingView(QWidget *parent) : QTextEdit(parent)
{
    setAccessibleName(tr("Text of the posting"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(itemIndent);
    document()->setUndoRedoEnabled(false);
}

QVariant PostingView::loadResource(int, const QUrl &)
{
    return {};
}

void PostingView::setContent(const QString &text, const PostingSkills &skills)
{
    if (text == m_text && skills == m_skills && !m_blocks.empty())
        return;
    const bool isSameText = text == m_text;
    const int scrolled = isSameText ? verticalScrollBar()->value() : 0;
    const QTextCursor selection = textCursor();
    const int anchor = isSameText ? selection.anchor() : 0;
    const int position = isSameText ? selection.position() : 0;
    if (!isSameText)
        m_blocks = postingBlocks(text);
    m_text = text;
    m_skills = skills;
    m_hovered.reset();
    if (m_current && *m_current >= int(m_skills.marks.size()))
        m_current.reset();
    rebuild();
    QTextCursor cursor = textCursor();
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
}

void PostingView::rebuild()
{
    document()->clear();
    document()->setDefaultFont(font());
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(sideMargin);
    frame.setRightMargin(sideMargin);
    frame.setTopMargin(overHeading - underHeading);
    frame.setBottomMargin(sideMargin);
    document()->rootFrame()->setFrameFormat(frame);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool isFirst = true;
    for (const PostingBlock &block : m_blocks) {
        writeBlock(cursor, block, isFirst);
        isFirst = false;
    }
    placePieces();
    embolden(cursor);
    cursor.endEditBlock();
    viewport()->update();
}

void PostingView::writeBlock(QTextCursor &cursor, const PostingBlock &block, bool isFirst) const
{
    const Theme &theme = Theme::of(this);
    QTextCharFormat letters;
    letters.setForeground(theme.color(Token::Text));
    if (block.kind == Kind::Heading)
        letters.setFontWeight(QFont::DemiBold);
    const QTextBlockFormat format = formatOf(block, isFirst, lineHeight(font()));
    if (isFirst)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, letters);
    cursor.insertText(shownText(QStringView(m_text).mid(block.start, block.end - block.start)), letters);
}

void PostingView::placePieces()
{
    m_pieces.clear();
    size_t block = 0;
    for (size_t mark = 0; mark < m_skills.marks.size(); ++mark) {
        const auto &[skill, priority, state, start, end] = m_skills.marks[mark];
        while (block < m_blocks.size() && m_blocks[block].end <= start)
            ++block;
        for (size_t at = block; at < m_blocks.size() && m_blocks[at].start < end; ++at) {
            const int from = std::max(start, m_blocks[at].start) - m_blocks[at].start;
            const int to = std::min(end, m_blocks[at].end) - m_blocks[at].start;
            if (from < to)
                m_pieces.push_back({int(mark), int(at), from, to});
        }
    }
}

void PostingView::embolden(QTextCursor &cursor) const
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    for (const Piece &piece : m_pieces) {
        if (m_skills.marks[size_t(piece.mark)].priority != Priority::Required)
            continue;
        const int start = document()->findBlockByNumber(piece.block).position();
        cursor.setPosition(start + piece.from);
        cursor.setPosition(start + piece.to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
}

int PostingView::sourceOffset(int documentPosition) const
{
    const QTextBlock block = document()->findBlock(documentPosition);
    const auto number = size_t(block.blockNumber());
    if (number >= m_blocks.size())
        return int(m_text.size());
    return m_blocks[number].start + documentPosition - block.position();
}

QMimeData *PostingView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const int start = sourceOffset(cursor.selectionStart());
    const int end = sourceOffset(cursor.selectionEnd());
    auto *copied = new QMimeData;
    copied->setText(m_text.mid(start, end - start));
    return copied;
}

QString PostingView::markText(int mark) const
{
    const PostingSkills::Mark &shown = m_skills.marks.at(size_t(mark));
    return m_text.mid(shown.start, shown.end - shown.start);
}

void PostingView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool isRestyled = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange;
    if (!isRestyled || m_blocks.empty())
        return;
    const int scrolled = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(scrolled);
}
