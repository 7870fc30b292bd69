// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/fact_edit.h"

#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
/// A line edit cuts longer texts without a word, and a very long one makes it slow.
constexpr qsizetype longestEdited = 2'000;
constexpr int radius = 6;
} // namespace

FactEdit::FactEdit(const QString &name, Saves saves, Save save, QWidget *parent)
    : QLineEdit(parent)
    , m_saves(saves)
    , m_save(std::move(save))
{
    setAccessibleName(name);
    setFrame(false);
    setPlaceholderText(tr("Add"));
    setTextMargins(factInset - 2, 0, factInset - 2, 0);
    setCursor(Qt::IBeamCursor);
    dress();
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isDirty = true;
        if (m_saves == Saves::Typing)
            this->save(Report::WhenWell);
    });
}

void FactEdit::setTextSize(TextSize size, Token color)
{
    m_size = size;
    m_color = color;
    dress();
}

void FactEdit::setUpright(Qt::Alignment upright)
{
    setAlignment((alignment() & ~Qt::AlignVertical_Mask) | upright);
}

void FactEdit::dress()
{
    const Theme &theme = Theme::of(this);
    setFont(textFont(m_size));
    QPalette colors;
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.color(m_color));
    colors.setColor(QPalette::PlaceholderText, theme.color(Token::Text3));
    setPalette(colors);
    align();
}

/// Along the window and not along its own words, which is what a line edit does by itself.
void FactEdit::align()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void FactEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

QSize FactEdit::sizeHint() const
{
    const int height = std::max(24, QFontMetrics(font()).height() + 8);
    return {80, height};
}

QSize FactEdit::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void FactEdit::setReadOnlyReason(const QString &reason)
{
    m_isLocked = !reason.isEmpty();
    setReadOnly(m_isLocked);
    setToolTip(reason.toHtmlEscaped());
    setPlaceholderText(m_isLocked ? u"–"_s : tr("Add"));
}

void FactEdit::showText(const QString &text)
{
    if (text == this->text())
        return;
    const int position = cursorPosition();
    setText(text);
    setCursorPosition(isEditing() ? std::min(position, int(text.size())) : 0);
}

void FactEdit::setValue(const QString &shown, const QString &stored)
{
    const bool isNew = stored != m_stored;
    m_shown = shown.left(longestEdited);
    m_stored = stored;
    setReadOnly(m_isLocked || stored.size() > longestEdited);
    if (m_isSaving || (m_isRefused && !isNew))
        return;
    if (isNew) {
        m_isDirty = false;
        if (std::exchange(m_isRefused, false))
            Q_EMIT refused({});
    }
    if (!isEditing())
        showText(m_shown);
    else if (isNew)
        showText(m_stored);
}

void FactEdit::save(Report report)
{
    if (!m_isDirty || isReadOnly())
        return;
    const QScopedValueRollback saving(m_isSaving, true);
    const Result<void> done = m_save(text());
    m_isRefused = !done;
    if (done) {
        m_isDirty = false;
        Q_EMIT refused({});
    } else if (report == Report::Now) {
        Q_EMIT refused(done.error().message);
    }
}

void FactEdit::finish()
{
    save(Report::Now);
}

/// What is typed is in the hunt already: undoing it is undoing the hunt's last step, not this field's own.
bool FactEdit::leavesToHunt(const QKeyEvent *event) const
{
    return !m_isDirty && (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo));
}

bool FactEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isClipped() && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && leavesToHunt(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void FactEdit::keyPressEvent(QKeyEvent *event)
{
    if (leavesToHunt(event))
        return event->ignore();
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && isEditing() && text() != m_before) {
        m_isDirty = true;
        setText(m_before);
        save(Report::Now);
        return;
    }
    if (isEscape)
        return event->ignore();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FactEdit::focusInEvent(QFocusEvent *event)
{
    if (!isReadOnly() && !m_isRefused) {
        m_before = m_stored;
        const bool isKept = text() == m_stored;
        if (!isKept)
            setText(m_stored);
    }
    QLineEdit::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeys)
        selectAll();
}

void FactEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    finish();
    if (!m_isRefused)
        showText(m_shown);
    deselect();
}

void FactEdit::enterEvent(QEnterEvent *event)
{
    QLineEdit::enterEvent(event);
    update();
}

void FactEdit::leaveEvent(QEvent *event)
{
    QLineEdit::leaveEvent(event);
    update();
}

void FactEdit::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isHot = underMouse() && !isReadOnly();
        if (m_isRefused)
            paintBox(&painter, rect(), {radius, theme.color(Token::Card), theme.color(Token::AmberLine), 2});
        else if (hasFocus())
            paintBox(&painter, rect(), {radius, theme.color(Token::Card), theme.color(Token::Focus), 2});
        else if (isHot)
            paintBox(&painter, rect(), {radius, {}, theme.color(Token::LineStrong)});
    }
    if (!isClipped())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    QRectF room = QRectF(rect()).adjusted(factInset, 1, -factInset, -1);
    const qreal spare = room.height() - QFontMetricsF(font()).height();
    room.adjust(0, alignment() & Qt::AlignBottom ? spare : 0, 0, alignment() & Qt::AlignTop ? -spare : 0);
    paintLine(&painter, room, text(), font(), theme.color(m_color));
}

/// At rest and longer than its room: it ends with an ellipsis, and the whole is in the tip.
bool FactEdit::isClipped() const
{
    return !hasFocus() && lineWidth(text(), font()) > width() - 2 * factInset;
}
