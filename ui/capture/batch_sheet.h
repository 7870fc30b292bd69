// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/hunt/postings.h"
#include "ui/capture/batch.h"
#include "ui/capture/sheet.h"
#include "ui/shell/clock.h"

class Button;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;

/// Mails, each with what it came in.
struct Answer {
    Mail mail {};
    Parcel parcel {};
};
using Answers = std::vector<Answer>;

/// Adds several postings at once: asks before anything is fetched, shows how far it is, saves what is new in
/// one step, and says what became of each.
class BatchSheet final : public capture::Sheet
{
    Q_OBJECT

public:
    BatchSheet(Hunt &hunt, const Clock &clock, QWidget *window);
    /// With another reader, for tests.
    BatchSheet(Hunt &hunt, const Clock &clock, capture::Reader reader, QWidget *window);

    /// Files and texts are read at once; addresses wait for the word of the person.
    void start(const Parcels &parcels, const QString &stageKey);
    void reject() override;

Q_SIGNALS:
    /// The last one that was saved.
    void added(ApplicationId application);
    void openRequested(ApplicationId application);
    /// One posting of a list was chosen: it deserves the sheet.
    void oneChosen(const reading::Source &source);
    /// Mails among them that answer applications: each is to be proposed.
    void answersFound(const Answers &answers);

private:
    enum class Phase { Asking, Working, Choosing, Told };

    void build();
    QWidget *footer();
    void run();
    void finished();
    void offer();
    void takeChosen();
    std::vector<size_t> chosen() const;
    void filter(const QString &words);
    void go();
    void openEntry(size_t place);
    void lookAtAnswers();
    void save();
    void saveKnown();
    bool isUndoable() const;
    void undo();
    void store(const std::vector<size_t> &places, Known known);
    void refresh();
    void refreshRows();
    void refreshButtons();
    int count(capture::BatchEntry::State state) const;
    QString summary() const;

    Hunt &m_hunt;
    const Clock &m_clock;
    capture::Batch m_batch;
    Parcels m_parcels;
    QString m_stageKey;
    Phase m_phase = Phase::Asking;
    QString m_problem;
    /// What it saved, the newest last.
    std::vector<qint64> m_steps;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QListWidget *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_foot = nullptr;
    Button *m_undo = nullptr;
    Button *m_known = nullptr;
    Button *m_cancel = nullptr;
    Button *m_go = nullptr;
};
