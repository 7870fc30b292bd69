// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "ui/capture/incoming.h"
#include "ui/capture/posting_form.h"
#include "ui/shell/theme.h"

#include <QTextCursor>
#include <QTextEdit>

#include <optional>
#include <vector>

namespace capture {
/// One field's places in a text.
struct TextMark {
    Part part = Part::Role;
    int number = 0;
    std::vector<reading::Span> spans {};
};

/// The posting's text, to type into, with the places marked that the fields were read from. Plain text only:
/// nothing foreign is ever laid out or loaded.
class EvidenceText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit EvidenceText(QWidget *parent = nullptr);
    ~EvidenceText() override;

    /// Replaces the text; not an edit.
    void setPosting(const QString &text);
    /// The spans count in toPlainText(). They follow while the person types.
    void setMarks(const std::vector<TextMark> &marks);
    /// Paints the marks of this field as the focused one.
    void light(std::optional<Part> part);
    std::optional<Part> lit() const { return m_lit; }
    /// The field whose mark lies under this point of the viewport.
    std::optional<Part> markAt(const QPoint &point) const;
    /// Scrolls to the first mark of the field.
    void reveal(Part part);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The person changed the text.
    void edited();
    /// The pointer or the caret went into the mark of a field, or out of all.
    void pointedAt(std::optional<capture::Part> part);
    /// Something was pasted or dropped that is a posting by itself.
    void given(const Parcels &parcels);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Highlighter;
    /// Cursors move along with what is typed in front of them.
    struct Mark {
        Part part = Part::Role;
        int number = 0;
        /// What the numbers of others take that end together with it.
        int roomBehind = 0;
        std::vector<QTextCursor> cursors {};
    };

    void layOutBlocks();
    void noticeChange();
    void refreshRoom(const Mark &mark);
    void point(std::optional<Part> part);
    std::optional<Part> markAtPosition(int position) const;
    std::vector<QRectF> boxesOf(const QTextCursor &cursor) const;
    void paintMark(QPainter &painter, const Mark &mark) const;
    void paintNumber(QPainter &painter, const Mark &mark) const;
    void paintBullets(QPainter &painter) const;

    Highlighter *m_highlighter = nullptr;
    std::vector<Mark> m_marks;
    std::optional<Part> m_lit;
    std::optional<Part> m_pointed;
    QString m_known;
};
} // namespace capture
