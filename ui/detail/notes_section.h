// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "core/model/note.h"
#include "ui/shell/clock.h"

#include <QHash>
#include <QPlainTextEdit>
#include <map>

class IconButton;
class WrappedText;
class QVBoxLayout;

/// A small field for running text that grows with it. Enter is done, Shift+Enter begins a new line.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    NoteEdit(const QString &name, const QString &placeholder, QWidget *parent);

Q_SIGNALS:
    void done();
    /// Escape.
    void cancelled();
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void dress();
    void grow();
    void paintFrame();
};

/// One note: its day and its words, and under mouse or focus the ways to change it and to put it in the
/// trash.
class NoteRow final : public QWidget
{
    Q_OBJECT

public:
    NoteRow(const Note &note, const Clock &clock, bool isLocked, QWidget *parent);

    void setNote(const Note &note);
    NoteId id() const { return m_note.id; }
    bool isEditing() const { return m_edit; }
    /// Ends the editing; what is typed is saved already.
    void finish();

Q_SIGNALS:
    void typed(NoteId note, const QString &text);
    void trashRequested(NoteId note);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void edit();
    void showButtons();

    Note m_note;
    const Clock &m_clock;
    bool m_isLocked;
    QString m_before;
    WrappedText *m_text;
    QWidget *m_holder;
    IconButton *m_pencil;
    IconButton *m_trash;
    NoteEdit *m_edit = nullptr;
};

/// The notes on an application, newest first, under the field for the next one. What is typed and not saved
/// waits for its application.
class NotesSection final : public QWidget
{
    Q_OBJECT

public:
    NotesSection(Hunt &hunt, const Clock &clock, QWidget *parent);

    void setNotes(ApplicationId application, const std::vector<Note> &notes);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void add();
    void save(NoteId id, const QString &text);
    void putInTrash(NoteId id);
    NoteRow *rowFor(const Note &note);

    Hunt &m_hunt;
    const Clock &m_clock;
    ApplicationId m_application;
    NoteEdit *m_next;
    QVBoxLayout *m_rows;
    std::map<NoteId, NoteRow *> m_rowOf;
    QHash<ApplicationId, QString> m_drafts;
};
