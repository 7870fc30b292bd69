// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/application.h"
#include "ui/capture/batch_sheet.h"
#include "ui/capture/incoming.h"
#include "ui/shell/clock.h"

#include <QObject>
#include <vector>

class AddPostingDialog;
class Hunt;
class QWidget;
class ToastStack;
class Workspace;

/// Where postings come in, whichever way they came: opens the sheet for one and the list for several, and
/// keeps the sheets that were closed unsaved until they are wanted again. Lives as long as its hunt is open.
class CaptureDesk final : public QObject
{
    Q_OBJECT

public:
    CaptureDesk(Workspace &workspace, const Clock &clock, QWidget *window, ToastStack *toasts);
    ~CaptureDesk() override;

    /// An empty sheet, or the one that was closed last with something unsaved in it.
    void add(const QString &stageKey);
    void take(const Parcels &parcels, const QString &stageKey);
    /// Fetches the address at once: the person named it on the command line.
    void fetch(const QString &address);

    /// What is in sheets and not saved, to be kept over a restart; empty when there is nothing.
    QByteArray leftovers() const;
    /// Offers them again, one by one, when an empty sheet is wanted.
    void restore(const QByteArray &leftovers);

Q_SIGNALS:
    /// A sheet was closed unsaved, or one of those was saved.
    void leftoversChanged();
    /// "Open that one" of a likely duplicate.
    void openRequested(ApplicationId application);
    void added(ApplicationId application);
    /// A mail was taken in for it.
    void answered(ApplicationId application);

private:
    bool mayAdd();
    AddPostingDialog *newSheet(const QString &stageKey);
    void openSheet(const Parcel &parcel, const QString &stageKey);
    void propose(const Mail &mail, const Parcel &parcel, const QString &stageKey);
    void proposeNext();
    void takeSeveral(const Parcels &parcels, const QString &stageKey);
    void closed(AddPostingDialog *sheet);
    void tellKept(AddPostingDialog *sheet);

    Workspace &m_workspace;
    const Clock &m_clock;
    QWidget *m_window;
    ToastStack *m_toasts;
    /// Closed unsaved, the newest last.
    std::vector<AddPostingDialog *> m_kept;
    /// Found in a batch and not yet proposed.
    Answers m_answers;
};
