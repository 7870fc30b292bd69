// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hunt/mail_proposal.h"
#include "ui/capture/sheet.h"
#include "ui/shell/clock.h"

class Button;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace capture {
class ApplicationPicker;
class ChoiceBox;
} // namespace capture

/// A mail that answers an application: what it is, the words that say so, and what would follow from it. It
/// happens only once the person applies it.
class MailSheet final : public capture::Sheet
{
    Q_OBJECT

public:
    MailSheet(Hunt &hunt, const Clock &clock, const Mail &mail, QWidget *window);

    void open() override;

Q_SIGNALS:
    void applied(ApplicationId application);
    /// It is no answer, the person says: it is to be read as a posting.
    void postingMeant();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *header();
    void addEvidence(QVBoxLayout *rows);
    void addChoices(QVBoxLayout *rows);
    void addInterview(QVBoxLayout *rows);
    QWidget *footer();
    void fillApplications();
    /// As high as its content needs.
    void fit();
    bool isPicking() const;
    void fillStages();
    void refresh();
    void apply();
    std::optional<ApplicationId> application() const;
    std::optional<StageId> stage() const;
    std::optional<QDate> day() const;

    Hunt &m_hunt;
    const Clock &m_clock;
    MailProposal m_proposal;
    capture::ChoiceBox *m_application = nullptr;
    /// Any application, where none of those proposed is meant.
    capture::ApplicationPicker *m_picker = nullptr;
    capture::ChoiceBox *m_stage = nullptr;
    QLineEdit *m_day = nullptr;
    /// Only where the mail states an interview.
    QCheckBox *m_interview = nullptr;
    QLabel *m_foot = nullptr;
    Button *m_apply = nullptr;
};
