// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/application_detail.h"
#include "ui/detail/posting_blocks.h"

#include <QTextEdit>

/// The text of a posting for reading: plain text with headings, list marks, underlined skills and bars beside
/// what is required. Foreign text, so nothing in it loads, links or runs.
class PostingView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit PostingView(QWidget *parent = nullptr);

    /// Keeps scroll position and selection where only the marks differ.
    void setContent(const QString &text, const PostingSkills &skills);
    const std::vector<PostingSkills::Mark> &marks() const { return m_skills.marks; }
    bool wasCut() const { return m_text.size() > longestShownText; }

    /// The mark under the keyboard; nothing while none is.
    std::optional<int> currentMark() const { return m_current; }
    void setCurrentMark(std::optional<int> mark);
    /// Where a mark begins to be seen, in the coordinates of this widget.
    QRect markRect(int mark) const;
    /// The words of a mark.
    QString markText(int mark) const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The mouse rests on a mark, or the keys have come to it.
    void markPointedAt(int mark);
    void markLeft();
    /// Enter on the current mark: what belongs to it is wanted.
    void markActivated(int mark);
    /// Delete on the current mark: it is no skill here.
    void markRejected(int mark);
    /// These selected words are a skill, says the person.
    void skillWanted(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// The part of a mark that lies in one block, in characters of that block.
    struct Piece {
        int mark = 0;
        int block = 0;
        int from = 0;
        int to = 0;
    };

    void rebuild();
    void placePieces();
    void writeBlock(QTextCursor &cursor, const PostingBlock &block, bool isFirst) const;
    void embolden(QTextCursor &cursor) const;
    std::vector<QRectF> rectsOf(const Piece &piece) const;
    std::optional<int> markAt(const QPoint &position) const;
    int sourceOffset(int documentPosition) const;
    bool step(int by);
    void point(std::optional<int> mark);
    /// First and last block that may be seen in the viewport.
    std::pair<int, int> seenBlocks(const QRect &exposed) const;
    QRectF blockRect(int block) const;

    void paintBehind(QPainter *painter, const QRect &exposed) const;
    void paintOver(QPainter *painter, const QRect &exposed) const;
    void paintBars(QPainter *painter, std::pair<int, int> seen) const;
    void paintBullet(QPainter *painter, int block) const;
    void paintWeight(QPainter *painter, int block) const;

    QString m_text;
    PostingSkills m_skills;
    std::vector<PostingBlock> m_blocks;
    std::vector<Piece> m_pieces;
    std::optional<int> m_current;
    std::optional<int> m_hovered;
};
