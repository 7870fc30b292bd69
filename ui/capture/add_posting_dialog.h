// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/duplicates.h"
#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "ui/capture/incoming.h"
#include "ui/capture/live_reading.h"
#include "ui/capture/parcel_opener.h"
#include "ui/capture/posting_form.h"
#include "ui/capture/sheet.h"
#include "ui/shell/clock.h"

#include <QJsonObject>
#include <QTimer>

class Banner;
class Button;
class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace capture {
class FieldsPane;
class SourcePane;
} // namespace capture

/// Adds a posting: text in on one side, what was understood of it on the other, to be corrected and saved.
/// What was typed when it was cancelled is still there when it is opened again.
class AddPostingDialog final : public capture::Sheet
{
    Q_OBJECT

public:
    AddPostingDialog(Hunt &hunt, const Clock &clock, QWidget *window);
    /// With another reader, for tests.
    AddPostingDialog(Hunt &hunt, const Clock &clock, capture::Reader reader, QWidget *window);
    ~AddPostingDialog() override;

    void open() override;
    void reject() override;
    /// What was pasted, dropped or chosen; takes the place of what was there. An address waits to be fetched,
    /// several parcels are passed on.
    void take(const Parcels &parcels);
    void setSource(const reading::Source &source);
    /// The same, or the sentence why it cannot be read.
    void setSource(const Result<reading::Source> &source);
    void setStage(const QString &stageKey);
    /// Whether there is anything in it that was not saved.
    bool isUnsaved() const;
    /// What was typed and corrected and not saved, to be kept over a restart. Skills are not.
    QJsonObject leftover() const;
    void restore(const QJsonObject &leftover);
    /// What it is about: the role, or else how its text begins.
    QString subject() const;

    capture::SourcePane *sourcePane() const { return m_source; }
    capture::FieldsPane *fieldsPane() const { return m_fields; }

Q_SIGNALS:
    void added(ApplicationId application);
    /// "Open that one" of a likely duplicate.
    void openRequested(ApplicationId application);
    /// Several things were pasted or dropped at once, or one that holds several postings.
    void severalGiven(const Parcels &parcels);
    /// What was pasted or dropped is no posting but the answer to an application.
    void mailGiven(const Mail &mail, const Parcel &parcel);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class After { Close, AddAnother };

    void build();
    QWidget *header();
    QWidget *body();
    QWidget *footer();
    void connectPanes();
    void takeOpened(const capture::Opened &opened);
    void takeReading(const capture::Outcome &outcome);
    void refresh();
    void refreshFooter();
    void showProblem(const QString &sentence);
    void findDuplicates();
    void openKnown(std::optional<ApplicationId> application);
    void save(After after);
    Result<PostingDraft> filledDraft();
    Result<ApplicationId> store();
    void updateKnown();
    void clear();
    void light(std::optional<capture::Part> part);

    Hunt &m_hunt;
    const Clock &m_clock;
    capture::ParcelOpener m_opener;
    capture::LiveReading m_reading;
    capture::PostingForm m_form;
    capture::SourcePane *m_source = nullptr;
    capture::FieldsPane *m_fields = nullptr;
    QBoxLayout *m_halves = nullptr;
    QScrollArea *m_scroll = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_endedBanner = nullptr;
    /// Shown over what was left unsaved.
    Banner *m_left = nullptr;
    Button *m_saveAndAdd = nullptr;
    Button *m_save = nullptr;
    QWidget *m_footMark = nullptr;
    QLabel *m_foot = nullptr;
    QTimer m_duplicatePause;
    std::vector<Duplicate> m_duplicates;
    /// Of the same company, where it came to nothing.
    std::optional<ApplicationId> m_ended;
    std::optional<After> m_waitingSave;
    bool m_hasProblem = false;
    /// What the reader took the bytes for that were given.
    QString m_givenKind;
};
