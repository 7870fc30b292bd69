// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capture_desk.h"

#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/address_page.h"
#include "ui/capture/mail_sheet.h"
#include "ui/capture/parcel_opener.h"
#include "ui/capture/source_pane.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/toast.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

CaptureDesk::CaptureDesk(Workspace &workspace, const Clock &clock, QWidget *window, ToastStack *toasts)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_window(window)
    , m_toasts(toasts)
{
}

CaptureDesk::~CaptureDesk()
{
    // Sheets belong to the window, but what they show belongs to the hunt.
    qDeleteAll(m_window->findChildren<capture::Sheet *>(Qt::FindDirectChildrenOnly));
}

bool CaptureDesk::mayAdd()
{
    const bool isReadOnly = m_workspace.hunt().isReadOnly();
    if (isReadOnly)
        m_workspace.tell({m_workspace.hunt().readOnlyReason(), {}});
    return !isReadOnly;
}

AddPostingDialog *CaptureDesk::newSheet(const QString &stageKey)
{
    auto *sheet = new AddPostingDialog(m_workspace.hunt(), m_clock, m_window);
    sheet->setStage(stageKey);
    connect(sheet, &AddPostingDialog::added, this, &CaptureDesk::added);
    connect(sheet, &AddPostingDialog::openRequested, this, &CaptureDesk::openRequested);
    connect(sheet, &QDialog::finished, this, [this, sheet] { closed(sheet); });
    connect(sheet, &AddPostingDialog::severalGiven, this, [this, sheet, stageKey](const Parcels &parcels) {
        sheet->reject();
        takeSeveral(parcels, stageKey);
    });
    connect(sheet, &AddPostingDialog::mailGiven, this,
            [this, sheet, stageKey](const Mail &mail, const Parcel &parcel) {
                sheet->reject();
                propose(mail, parcel, stageKey);
            });
    return sheet;
}

void CaptureDesk::add(const QString &stageKey)
{
    if (!mayAdd())
        return;
    if (m_kept.empty())
        return newSheet(stageKey)->open();
    AddPostingDialog *sheet = m_kept.back();
    m_kept.pop_back();
    m_toasts->dismissAll();
    sheet->open();
}

void CaptureDesk::take(const Parcels &parcels, const QString &stageKey)
{
    if (parcels.empty())
        return add(stageKey);
    if (!mayAdd())
        return;
    if (parcels.size() > 1)
        return takeSeveral(parcels, stageKey);
    // What takes a while is opened in the sheet, where one sees that it is being read.
    const Parcel &parcel = parcels.front();
    if (!parcel.address.isEmpty() || !capture::ParcelOpener::isSmall(parcel)) {
        AddPostingDialog *sheet = newSheet(stageKey);
        sheet->open();
        return sheet->take({parcel});
    }
    const capture::Opened opened = capture::ParcelOpener::opened(parcel);
    opened.mail ? propose(*opened.mail, parcel, stageKey) : openSheet(parcel, stageKey);
}

void CaptureDesk::openSheet(const Parcel &parcel, const QString &stageKey)
{
    AddPostingDialog *sheet = newSheet(stageKey);
    sheet->open();
    sheet->setSource(contentOf(parcel));
}

void CaptureDesk::propose(const Mail &mail, const Parcel &parcel, const QString &stageKey)
{
    auto *sheet = new MailSheet(m_workspace.hunt(), m_clock, mail, m_window);
    connect(sheet, &MailSheet::applied, this, &CaptureDesk::answered);
    connect(sheet, &MailSheet::postingMeant, this, [this, parcel, stageKey] { openSheet(parcel, stageKey); });
    connect(sheet, &QDialog::finished, this, &CaptureDesk::proposeNext, Qt::QueuedConnection);
    sheet->open();
}

/// The answers that came with a batch, one after the other.
void CaptureDesk::proposeNext()
{
    const auto sheets = m_window->findChildren<capture::Sheet *>(Qt::FindDirectChildrenOnly);
    const bool isBusy = std::ranges::any_of(sheets, &QWidget::isVisible);
    if (m_answers.empty() || isBusy)
        return;
    const Answer next = m_answers.front();
    m_answers.erase(m_answers.begin());
    propose(next.mail, next.parcel, u"saved"_s);
}

void CaptureDesk::takeSeveral(const Parcels &parcels, const QString &stageKey)
{
    auto *sheet = new BatchSheet(m_workspace.hunt(), m_clock, m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &BatchSheet::added, this, &CaptureDesk::added);
    connect(sheet, &BatchSheet::oneChosen, this, [this, stageKey](const reading::Source &source) {
        take({Parcel {source, {}, {}}}, stageKey);
    });
    connect(sheet, &BatchSheet::openRequested, this, &CaptureDesk::openRequested);
    connect(sheet, &BatchSheet::answersFound, this, [this](const Answers &answers) {
        m_answers = answers;
        proposeNext();
    });
    sheet->start(parcels, stageKey);
    sheet->open();
}

void CaptureDesk::fetch(const QString &address)
{
    if (!mayAdd())
        return;
    AddPostingDialog *sheet = newSheet(u"saved"_s);
    sheet->open();
    sheet->take({parcelNamed(address)});
    sheet->sourcePane()->address()->fetch();
}

void CaptureDesk::closed(AddPostingDialog *sheet)
{
    std::erase(m_kept, sheet);
    if (sheet->isUnsaved()) {
        m_kept.push_back(sheet);
        tellKept(sheet);
    } else {
        sheet->deleteLater();
    }
    QMetaObject::invokeMethod(this, &CaptureDesk::proposeNext, Qt::QueuedConnection);
    Q_EMIT leftoversChanged();
}

QByteArray CaptureDesk::leftovers() const
{
    QJsonArray all;
    for (const AddPostingDialog *sheet : m_window->findChildren<AddPostingDialog *>()) {
        if (sheet->isUnsaved())
            all.append(sheet->leftover());
    }
    return all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void CaptureDesk::restore(const QByteArray &leftovers)
{
    for (const QJsonValue &leftover : QJsonDocument::fromJson(leftovers).array()) {
        AddPostingDialog *sheet = newSheet(u"saved"_s);
        sheet->restore(leftover.toObject());
        m_kept.push_back(sheet);
    }
}

void CaptureDesk::tellKept(AddPostingDialog *sheet)
{
    ToastMessage message;
    message.text = tr("Not saved, but kept: %1").arg(sheet->subject());
    message.actionText = tr("Go on");
    message.action = [this] { add(u"saved"_s); };
    m_toasts->show(message);
}
