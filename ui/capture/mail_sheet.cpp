// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/mail_sheet.h"

#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "ui/capture/application_picker.h"
#include "ui/capture/field_box.h"
#include "ui/capture/words.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 560;
/// Stands for "none of the proposed ones" among the ids.
constexpr auto another = "another"_L1;
} // namespace

MailSheet::MailSheet(Hunt &hunt, const Clock &clock, const Mail &mail, QWidget *window)
    : Sheet(window)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_proposal(proposalFor(hunt, mail, clock.today()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(mail).left(120));
    setAccessibleName(windowTitle());
    build();
    fillApplications();
    connect(m_application, &QComboBox::currentIndexChanged, this, [this] {
        fillStages();
        fit();
        if (isPicking())
            m_picker->words()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_day, &QLineEdit::textChanged, this, &MailSheet::refresh);
    fillStages();
    fit();
}

void MailSheet::fit()
{
    QLayout *rows = card()->layout();
    rows->activate();
    setLargest(
        {widest,
         rows->hasHeightForWidth() ? rows->totalHeightForWidth(widest) : rows->totalSizeHint().height()});
}

/// Those it may be about, the best first; the one that stands out is chosen, else none. Where none fits, any
/// other can be looked for.
void MailSheet::fillApplications()
{
    const std::vector<MailMatch> &matches = m_proposal.matches;
    const auto best = m_proposal.application();
    if (!matches.empty() && !best)
        m_application->addItem(tr("Choose one"), QString());
    for (const MailMatch &match : matches)
        m_application->addItem(names::ofApplication(m_hunt, match.application), match.application.toString());
    m_application->addItem(matches.empty() ? tr("Look for it") : tr("Another one"), QString(another));
    m_application->setCurrentIndex(best ? m_application->findData(best->toString()) : 0);
}

bool MailSheet::isPicking() const
{
    return m_application->currentData().toString() == another;
}

void MailSheet::fillStages()
{
    m_picker->setVisible(isPicking());
    m_stage->clear();
    m_stage->addItem(tr("Leave it where it is"), QString());
    for (const Stage &each : stagesInOrder(m_hunt))
        m_stage->addItem(stageName(each), each.key);
    const auto chosen = application();
    const auto proposed = chosen ? stageFor(m_hunt, m_proposal.mail, *chosen) : std::nullopt;
    m_stage->setCurrentIndex(proposed ? std::max(0, m_stage->findData(proposed->key)) : 0);
    refresh();
}

void MailSheet::refresh()
{
    QString why;
    if (!application() && m_proposal.matches.empty())
        why =
            tr("No application here fits this mail by itself. Choose the one it is about, or add its posting "
               "first.");
    else if (!application())
        why = tr("Choose the application that the mail is about.");
    else if (!day())
        why = tr("This is no day. Write it like %1.").arg(capture::dayText(m_clock.today()));
    m_apply->setEnabled(why.isEmpty());
    m_apply->setAccessibleDescription(why);
    m_foot->setText(why.isEmpty() ? tr("The words of the mail are kept as a note.") : why);
    for (QWidget *each : {static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_day)})
        each->setEnabled(application().has_value());
}

std::optional<ApplicationId> MailSheet::application() const
{
    if (isPicking())
        return m_picker->application();
    const QString id = m_application->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(ApplicationId::fromString(id));
}

std::optional<StageId> MailSheet::stage() const
{
    const auto chosen = stageByKey(m_hunt, m_stage->currentData().toString());
    return chosen ? std::optional(chosen->id) : std::nullopt;
}

std::optional<QDate> MailSheet::day() const
{
    return capture::dayFrom(m_day->text(), m_clock.today());
}

void MailSheet::open()
{
    Sheet::open();
    QWidget *first = m_application;
    if (m_apply->isEnabled())
        first = m_apply;
    else if (isPicking())
        first = m_picker->words();
    first->setFocus(Qt::OtherFocusReason);
}

void MailSheet::apply()
{
    const auto chosen = application();
    const auto on = day();
    if (!chosen || !on)
        return;
    MailProposal confirmed = m_proposal;
    confirmed.on = *on;
    if (m_interview && !m_interview->isChecked())
        confirmed.mail.interview.reset();
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (const auto done = applyMail(m_hunt, confirmed, *chosen, stage(), zone); !done) {
        m_foot->setText(done.error().message);
        return;
    }
    accept();
    Q_EMIT applied(*chosen);
}

void MailSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        return apply();
    Sheet::keyPressEvent(event);
}
