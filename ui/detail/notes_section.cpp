// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/notes_section.h"

#include "core/hunt/edits.h"
#include "ui/detail/dated_list.h"
#include "ui/detail/plain_label.h"
#include "ui/models/words.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowSpacing = 2;

QString dayWords(const Note &note, const Clock &clock)
{
    return words::day(note.at.toLocalTime().date(), clock.today());
}
} // namespace

NoteRow::NoteRow(const Note &note, const Clock &clock, bool isLocked, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_isLocked(isLocked)
    , m_text(new WrappedText(this))
    , m_holder(new QWidget(this))
    , m_pencil(new IconButton(u"pencil"_s, tr("Edit the note"), this))
    , m_trash(new IconButton(u"trash-2"_s, tr("Put the note in the trash"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(0);
    QLabel *day = plainLabel(dayWords(note, clock), TextSize::Hint, Token::Text3, this);
    day->setFixedWidth(dateColumnWidth());
    day->setMinimumHeight(24);
    day->setToolTip(QLocale().toString(note.at.toLocalTime(), QLocale::LongFormat).toHtmlEscaped());
    row->addWidget(day, 0, Qt::AlignTop);
    auto *holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins(0, 2, 0, 0);
    holder->addWidget(m_text);
    row->addWidget(m_holder, 1);
    row->addWidget(m_pencil, 0, Qt::AlignTop);
    row->addWidget(m_trash, 0, Qt::AlignTop);
    for (IconButton *button : {m_pencil, m_trash}) {
        QSizePolicy kept = button->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        button->setSizePolicy(kept);
        button->setIconSize(14);
        button->setFocusPolicy(Qt::NoFocus);
    }
    setFocusPolicy(Qt::StrongFocus);
    connect(m_pencil, &IconButton::clicked, this, &NoteRow::edit);
    connect(m_trash, &IconButton::clicked, this, [this] { Q_EMIT trashRequested(m_note.id); });
    setNote(note);
    showButtons();
}

void NoteRow::setNote(const Note &note)
{
    const bool isNew = note.text != m_note.text;
    m_note = note;
    m_text->setText(note.text);
    setAccessibleName(tr("Note, %1: %2").arg(dayWords(note, m_clock), note.text.left(500)));
    if (m_edit && isNew && m_edit->toPlainText() != note.text) {
        const int position = m_edit->textCursor().position();
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(note.text);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::min(position, int(m_edit->toPlainText().size())));
        m_edit->setTextCursor(cursor);
    }
}

void NoteRow::edit()
{
    if (m_isLocked || m_edit)
        return;
    m_before = m_note.text;
    m_edit = new NoteEdit(tr("Note"), {}, m_holder);
    m_edit->setPlainText(m_note.text);
    m_edit->moveCursor(QTextCursor::End);
    m_text->hide();
    m_holder->layout()->addWidget(m_edit);
    connect(m_edit, &NoteEdit::textChanged, this, [this] {
        if (!m_edit->toPlainText().trimmed().isEmpty())
            Q_EMIT typed(m_note.id, m_edit->toPlainText());
    });
    connect(m_edit, &NoteEdit::done, this, &NoteRow::finish);
    connect(m_edit, &NoteEdit::left, this, &NoteRow::finish);
    connect(m_edit, &NoteEdit::cancelled, this, [this] {
        if (m_note.text != m_before)
            Q_EMIT typed(m_note.id, m_before);
        finish();
    });
    setFocusProxy(m_edit);
    m_edit->setFocus();
    showButtons();
}

void NoteRow::finish()
{
    if (!m_edit)
        return;
    NoteEdit *edit = std::exchange(m_edit, nullptr);
    const bool hadFocus = edit->hasFocus();
    const bool isEmptied = edit->toPlainText().trimmed().isEmpty();
    edit->disconnect(this);
    setFocusProxy(nullptr);
    m_text->show();
    edit->hide();
    edit->deleteLater();
    if (hadFocus)
        setFocus();
    showButtons();
    if (isEmptied)
        Q_EMIT trashRequested(m_note.id);
}

void NoteRow::showButtons()
{
    const bool isShown = !m_isLocked && !m_edit && (underMouse() || hasFocus());
    m_pencil->setVisible(isShown);
    m_trash->setVisible(isShown);
    update();
}

void NoteRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return edit();
    case Qt::Key_Delete:
        if (!m_isLocked)
            Q_EMIT trashRequested(m_note.id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NoteRow::mouseDoubleClickEvent(QMouseEvent *)
{
    edit();
}

void NoteRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showButtons();
}

void NoteRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showButtons();
}

void NoteRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    showButtons();
}

void NoteRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showButtons();
}

void NoteRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(&painter, QRectF(rect()).adjusted(focusReach, focusReach, -focusReach, -focusReach), 4,
                   Theme::of(this));
}

NotesSection::NotesSection(Hunt &hunt, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_next(new NoteEdit(tr("New note"), tr("Type a note…"), this))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_next);
    column->addLayout(m_rows);
    m_rows->setSpacing(rowSpacing);
    m_next->setObjectName(u"newNote"_s);
    m_next->setReadOnly(hunt.isReadOnly());
    m_next->setToolTip(hunt.readOnlyReason().toHtmlEscaped());
    connect(m_next, &NoteEdit::done, this, &NotesSection::add);
}

NoteRow *NotesSection::rowFor(const Note &note)
{
    NoteRow *&row = m_rowOf[note.id];
    if (!row) {
        row = new NoteRow(note, m_clock, m_hunt.isReadOnly(), this);
        connect(row, &NoteRow::typed, this, &NotesSection::save);
        connect(row, &NoteRow::trashRequested, this, &NotesSection::putInTrash);
    }
    row->setNote(note);
    return row;
}

void NotesSection::setNotes(ApplicationId application, const std::vector<Note> &notes)
{
    if (application != m_application) {
        m_drafts[m_application] = m_next->toPlainText();
        m_next->setPlainText(m_drafts.take(application));
        m_application = application;
    }
    std::map<NoteId, NoteRow *> gone = m_rowOf;
    int place = 0;
    QWidget *before = m_next;
    for (const Note &note : notes) {
        gone.erase(note.id);
        NoteRow *row = rowFor(note);
        if (m_rows->indexOf(row) != place)
            m_rows->insertWidget(place, row);
        setTabOrder(before, row);
        before = row;
        ++place;
    }
    for (const auto &[id, row] : gone) {
        m_rowOf.erase(id);
        if (row->isAncestorOf(focusWidget()) || row->hasFocus())
            m_next->setFocus();
        row->hide();
        row->deleteLater();
    }
}

void NotesSection::add()
{
    const QString text = m_next->toPlainText().trimmed();
    if (text.isEmpty() || m_hunt.isReadOnly())
        return;
    const Step step {u"note"_s, {names::ofApplication(m_hunt, m_application)}, {}};
    const Result<Changes> done = m_hunt.change(step, [&]() -> Result<void> {
        m_hunt.table<Note>().insert({{}, m_application, m_clock.now().toUTC(), text, {}});
        return {};
    });
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_next->clear();
}

void NotesSection::save(NoteId id, const QString &text)
{
    const Result<Changes> done = editField<Note>(m_hunt, id, u"text"_s, text, m_application);
    if (!done)
        Q_EMIT failed(done.error());
}

void NotesSection::putInTrash(NoteId id)
{
    const Step step {u"note"_s, {names::ofApplication(m_hunt, m_application)}, {}};
    const Result<Changes> done = m_hunt.change(step, [&]() -> Result<void> {
        if (auto note = m_hunt.find(id)) {
            note->deletedAt = m_clock.now().toUTC();
            m_hunt.table<Note>().update(*note);
        }
        return {};
    });
    if (!done)
        Q_EMIT failed(done.error());
}
