// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/evidence_text.h"
#include "ui/capture/incoming.h"
#include "ui/capture/posting_form.h"
#include "ui/shell/dialogs.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class TabBar;

namespace capture {
class AddressPage;

/// Where a posting comes in: the text to type or paste into, a file, or a web address.
class SourcePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(QWidget *parent = nullptr);

    EvidenceText *text() const { return m_text; }
    AddressPage *address() const { return m_address; }
    /// Tests give their own.
    void setDialogs(const Dialogs &dialogs) { m_dialogs = dialogs; }

    /// Shows an address that was handed in, to be fetched when the person says so.
    void offerAddress(const QString &address);
    /// Shows what was given; markup is shown once it is read.
    void showSource(const reading::Source &source);
    /// What was understood: the text where markup was given, the marks, the number of words.
    void showReading(const PostingForm &form);
    void showBusy();
    /// A sentence below the text; empty takes it away.
    void showNote(const QString &note);
    QString note() const;
    void clear();

    /// Whether anything was given or typed.
    bool isEmpty() const { return !m_given && m_text->toPlainText().trimmed().isEmpty(); }
    /// What there is to read now: what was given, or what the person made of it.
    reading::Source source() const;
    /// What was given, untouched; nothing when everything was typed.
    const std::optional<reading::Source> &given() const { return m_given; }
    bool isEdited() const { return m_isEdited; }

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// The person typed.
    void edited();
    /// Something was pasted, dropped or chosen.
    void incoming(const Parcels &parcels);
    /// A page was fetched, or could not be.
    void fetched(const Result<reading::Source> &source);

private:
    QWidget *filePage();
    void addTabs();
    void chooseFile();
    void fitCount();

    TabBar *m_tabs;
    QLabel *m_count;
    QStackedWidget *m_pages;
    EvidenceText *m_text;
    AddressPage *m_address;
    QWidget *m_note;
    QLabel *m_noteText;
    Dialogs m_dialogs = Dialogs::native();
    std::optional<reading::Source> m_given;
    bool m_isEdited = false;
    /// Markup whose text is not known yet.
    bool m_awaitsText = false;
};
} // namespace capture
