// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/evidence_text.h"

#include "ui/capture/text_match.h"
#include "ui/widgets/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace capture {
namespace {
constexpr qreal lineHeight = 1.57; // of the font's size in pixels: 21 at 10 pt
constexpr qreal gapShare = 0.6; // of the font's size: a line with nothing on it
constexpr int longestHeading = 60;
constexpr int itemIndent = 16;
constexpr int blank = 1;
constexpr int written = 0;

bool isItem(const QString &line)
{
    return line.startsWith("- "_L1);
}

/// A short line of its own that is no sentence.
bool isHeading(const QString &line)
{
    static constexpr QStringView sentence = u".,;!";
    return !line.isEmpty() && line.size() <= longestHeading && !isItem(line)
        && line.front().isLetterOrNumber() && !sentence.contains(line.back());
}

QFont numberFont()
{
    return textFont(TextSize::Axis, QFont::Medium);
}

int numberWidth(int number)
{
    return lineWidth(QString::number(number), numberFont()) + 5;
}
} // namespace

/// Headings, and the room behind a mark for its number.
class EvidenceText::Highlighter final : public QSyntaxHighlighter
{
public:
    explicit Highlighter(EvidenceText *text) : QSyntaxHighlighter(text->document()), m_text(text) { }

protected:
    void highlightBlock(const QString &line) override
    {
        const bool isFirst = currentBlock().blockNumber() == 0;
        setCurrentBlockState(line.trimmed().isEmpty() ? blank : written);
        // What is written into a gap has the size of all other words.
        if (currentBlock().charFormat().hasProperty(QTextFormat::FontPointSize)) {
            QTextCharFormat whole;
            whole.setFontPointSize(m_text->font().pointSizeF());
            setFormat(0, int(line.size()), whole);
        }
        if (isHeading(line) && (isFirst || previousBlockState() == blank)) {
            QTextCharFormat heading;
            heading.setFont(textFont(isFirst ? TextSize::Section : TextSize::Body, QFont::DemiBold),
                            QTextCharFormat::FontPropertiesSpecifiedOnly);
            setFormat(0, int(line.size()), heading);
        }
        if (isItem(line)) {
            QTextCharFormat hidden;
            hidden.setForeground(Qt::transparent);
            setFormat(0, 1, hidden);
        }
        // Of several that end together the first needs room for them all.
        std::for_each(m_text->m_marks.rbegin(), m_text->m_marks.rend(),
                      [this](const Mark &mark) { makeRoom(mark); });
    }

private:
    void makeRoom(const Mark &mark)
    {
        if (mark.cursors.empty())
            return;
        const int last = mark.cursors.back().selectionEnd() - 1 - currentBlock().position();
        if (last < 0 || last >= currentBlock().length() - 1)
            return;
        QTextCharFormat spaced = format(last);
        spaced.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        spaced.setFontLetterSpacing(numberWidth(mark.number) + mark.roomBehind);
        setFormat(last, 1, spaced);
    }

    EvidenceText *m_text;
};

EvidenceText::EvidenceText(QWidget *parent) : QTextEdit(parent), m_highlighter(new Highlighter(this))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(14);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextEdit::textChanged, this, &EvidenceText::noticeChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            point(markAtPosition(textCursor().position()));
    });
    layOutBlocks();
}

EvidenceText::~EvidenceText()
{
    // The highlighter looks at the marks until the end.
    m_highlighter->setDocument(nullptr);
}

void EvidenceText::setPosting(const QString &text)
{
    m_marks.clear();
    m_pointed.reset();
    const QString bounded = boundedText(text);
    m_known = bounded;
    const QSignalBlocker quiet(this);
    setPlainText(bounded);
    layOutBlocks();
    m_known = toPlainText();
}

/// Line height and hanging items; a line with nothing on it is a gap. Typed lines take after the one they
/// began in.
void EvidenceText::layOutBlocks()
{
    document()->setUndoRedoEnabled(false);
    const qreal size = QFontInfo(font()).pixelSize();
    const int dash = ::lineWidth(u"- "_s, font());
    QTextCharFormat gap;
    gap.setFontPointSize(font().pointSizeF() * gapShare);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isGap = block.length() <= 1 && block.blockNumber() > 0;
        QTextBlockFormat format;
        format.setLineHeight(isGap ? 1 : size * lineHeight, QTextBlockFormat::MinimumHeight);
        if (isItem(block.text())) {
            format.setLeftMargin(itemIndent);
            format.setTextIndent(-dash);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (isGap)
            cursor.setBlockCharFormat(gap);
    }
    cursor.endEditBlock();
    document()->setUndoRedoEnabled(true);
}

/// The document also tells of mere formatting.
void EvidenceText::noticeChange()
{
    const QString now = toPlainText();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT edited();
}

void EvidenceText::setMarks(const std::vector<TextMark> &marks)
{
    std::vector<Mark> old;
    std::swap(old, m_marks);
    for (const TextMark &mark : marks) {
        Mark placed {mark.part, mark.number};
        for (const reading::Span &span : mark.spans) {
            if (span.end > m_known.size())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(span.start);
            cursor.setPosition(span.end, QTextCursor::KeepAnchor);
            placed.cursors.push_back(cursor);
        }
        for (Mark &other : m_marks) {
            const bool endTogether = !placed.cursors.empty() && !other.cursors.empty()
                && placed.cursors.back().selectionEnd() == other.cursors.back().selectionEnd();
            other.roomBehind += endTogether ? numberWidth(placed.number) : 0;
        }
        m_marks.push_back(placed);
    }
    for (const Mark &mark : old)
        refreshRoom(mark);
    for (const Mark &mark : m_marks)
        refreshRoom(mark);
    viewport()->update();
}

void EvidenceText::refreshRoom(const Mark &mark)
{
    if (!mark.cursors.empty())
        m_highlighter->rehighlightBlock(document()->findBlock(mark.cursors.back().selectionEnd() - 1));
}

void EvidenceText::light(std::optional<Part> part)
{
    if (m_lit == part)
        return;
    m_lit = part;
    viewport()->update();
}

void EvidenceText::reveal(Part part)
{
    const auto mark = std::ranges::find(m_marks, part, &Mark::part);
    if (mark == m_marks.end() || mark->cursors.empty())
        return;
    const QRectF box = boxesOf(mark->cursors.front()).front();
    const int bottom = viewport()->height();
    if (box.top() < 0 || box.bottom() > bottom)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(box.top()) - bottom / 3);
}

std::optional<Part> EvidenceText::markAt(const QPoint &point) const
{
    for (const Mark &mark : m_marks) {
        for (const QTextCursor &cursor : mark.cursors) {
            for (const QRectF &box : boxesOf(cursor)) {
                if (box.contains(point))
                    return mark.part;
            }
        }
    }
    return {};
}

std::optional<Part> EvidenceText::markAtPosition(int position) const
{
    for (const Mark &mark : m_marks) {
        for (const QTextCursor &cursor : mark.cursors) {
            if (position >= cursor.selectionStart() && position <= cursor.selectionEnd())
                return mark.part;
        }
    }
    return {};
}

void EvidenceText::point(std::optional<Part> part)
{
    if (m_pointed == part)
        return;
    m_pointed = part;
    Q_EMIT pointedAt(part);
}

QVariant EvidenceText::loadResource(int, const QUrl &)
{
    return {};
}

bool EvidenceText::canInsertFromMimeData(const QMimeData *source) const
{
    return holdsPosting(*source) || source->hasImage();
}

/// Into an empty field, or over everything, comes a posting of its own; elsewhere only its words.
void EvidenceText::insertFromMimeData(const QMimeData *source)
{
    if (source->hasImage() && !holdsPosting(*source))
        return void(Q_EMIT given({}));
    const bool isWhole = m_known.isEmpty() || textCursor().selectedText().size() >= m_known.size();
    if (isWhole || source->hasUrls()) {
        if (const Parcels parcels = parcelsOf(*source); !parcels.empty())
            Q_EMIT given(parcels);
        return;
    }
    if (source->hasText())
        insertPlainText(boundedText(source->text()));
}

void EvidenceText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    point(markAt(event->position().toPoint()));
}

void EvidenceText::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    point({});
}

void EvidenceText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutBlocks();
}
} // namespace capture
