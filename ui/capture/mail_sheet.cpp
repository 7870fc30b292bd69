// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/mail_sheet.h"

#include "core/hunt/names.h"
#include "core/hunt/stages.h"
#include "ui/capture/application_picker.h"
#include "ui/capture/field_box.h"
#include "ui/capture/words.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/section_heading.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using capture::ChoiceBox;
using capture::FieldBox;

namespace {
constexpr int margin = 24;
constexpr int inputHeight = 36;
constexpr int widest = 560;
constexpr int longestQuote = 600;
/// Stands for "none of the proposed ones" among the ids.
constexpr auto another = "another"_L1;

/// "Fri 17 Oct 2025, 14:00 Europe/Oslo".
QString timeWords(const MailTime &time)
{
    QString said = u"%1, %2"_s.arg(capture::dayText(time.day), words::time(QDateTime(time.day, time.time)));
    if (!time.zone.isEmpty())
        said += u' ' + time.zone;
    return said;
}

/// The whole sentence around the words that decided, as far as it can be taken in.
QString sentenceOf(const Mail &mail)
{
    const auto ends = [&](qsizetype at) {
        const bool isLast = at + 1 >= mail.text.size();
        return u".!?"_s.contains(mail.text[at]) && (isLast || mail.text[at + 1].isSpace());
    };
    const auto isGap = [&](qsizetype at) {
        return mail.text[at] == u'\n' && at > 0 && mail.text[at - 1] == u'\n';
    };
    qsizetype start = std::clamp<qsizetype>(mail.start, 0, mail.text.size());
    qsizetype end = std::clamp<qsizetype>(mail.end - 1, start, mail.text.size());
    while (start > 0 && mail.start - start < longestQuote && !ends(start - 1) && !isGap(start - 1))
        --start;
    while (end < mail.text.size() && end - mail.end < longestQuote && !ends(end) && !isGap(end))
        ++end;
    return mail.text.mid(start, end + 1 - start).simplified().left(longestQuote);
}

/// A label above an input in its frame; the label's letter reaches it.
void addField(QVBoxLayout *rows, const QString &label, QWidget *input, QWidget *parent)
{
    auto *name = plainLabel({}, TextSize::Hint, parent);
    name->setText(label);
    name->setFont(textFont(TextSize::Hint, QFont::Medium));
    name->setIndent(FieldBox::ring);
    name->setBuddy(input);
    auto *box = new FieldBox(input, parent);
    box->setMinimumHeight(std::max(inputHeight, QFontMetrics(input->font()).height() + 18)
                          + 2 * FieldBox::ring);
    auto *field = new QVBoxLayout;
    field->setSpacing(1);
    field->addWidget(name);
    field->addWidget(box);
    rows->addLayout(field);
}
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

void MailSheet::build()
{
    auto *rows = new QVBoxLayout(card());
    rows->setContentsMargins(margin, 14, margin, 16);
    rows->setSpacing(12);
    rows->addWidget(header());
    addEvidence(rows);
    addChoices(rows);
    addInterview(rows);
    rows->addStretch(1);
    rows->addWidget(footer());
}

QWidget *MailSheet::header()
{
    auto *head = new QWidget(card());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = plainLabel(windowTitle(), TextSize::Panel, head);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(title, 1);
    auto *close = new IconButton(u"x"_s, tr("Close"), head);
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return head;
}

/// Foreign words: shown as they are, a part of them.
void MailSheet::addEvidence(QVBoxLayout *rows)
{
    const Mail &mail = m_proposal.mail;
    auto *words = plainLabel(tr("“%1”").arg(sentenceOf(mail)), TextSize::Body, card());
    words->setObjectName(u"evidence"_s);
    words->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    words->setSizePolicy(policy);
    rows->addWidget(words);
    const QString from = mail.senderName.isEmpty() ? mail.senderAddress : mail.senderName;
    const QStringList parts {from.left(80).simplified(), mail.subject.left(120).simplified()};
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said << part;
    }
    if (said.isEmpty())
        return;
    auto *origin = plainLabel(said.join(u" · "_s), TextSize::Hint, QPalette::PlaceholderText, card());
    origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rows->addWidget(origin);
}

void MailSheet::addChoices(QVBoxLayout *rows)
{
    m_application = new ChoiceBox(card());
    m_application->setAccessibleName(tr("Application it is about"));
    m_application->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    addField(rows, tr("Application it is &about"), m_application, card());
    m_picker = new capture::ApplicationPicker(m_hunt, m_clock.today(), card());
    rows->addWidget(m_picker);
    connect(m_picker, &capture::ApplicationPicker::changed, this, &MailSheet::fillStages);
    m_stage = new ChoiceBox(card());
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_day = new QLineEdit(capture::dayText(m_proposal.on), card());
    m_day->setFrame(false);
    m_day->setTextMargins(6, 0, 6, 0);
    m_day->setMaxLength(60);
    m_day->setAccessibleName(tr("Day"));
    auto *stage = new QVBoxLayout;
    addField(stage, tr("Move to s&tage"), m_stage, card());
    auto *day = new QVBoxLayout;
    addField(day, tr("&Day"), m_day, card());
    auto *beside = new QHBoxLayout;
    beside->setSpacing(6);
    beside->addLayout(stage, 3);
    beside->addLayout(day, 2);
    rows->addLayout(beside);
}

void MailSheet::addInterview(QVBoxLayout *rows)
{
    const auto &interview = m_proposal.mail.interview;
    if (!interview)
        return;
    m_interview = new QCheckBox(
        tr("Note the interview on %1").arg(timeWords(*interview)).replace(u'&', u"&&"_s), card());
    m_interview->setObjectName(u"interview"_s);
    m_interview->setChecked(true);
    rows->addWidget(m_interview);
}

QWidget *MailSheet::footer()
{
    auto *foot = new QWidget(card());
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_foot = plainLabel({}, TextSize::Hint, QPalette::PlaceholderText, foot);
    m_foot->setWordWrap(true);
    rows->addWidget(m_foot);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *posting = new Button(Button::Kind::Text, tr("It is a posting"), foot);
    auto *later = new Button(Button::Kind::Text, tr("Not now"), foot);
    later->setKeys(Qt::Key_Escape);
    m_apply = new Button(Button::Kind::Primary, tr("Apply"), foot);
    m_apply->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (Button *button : {posting, later, m_apply})
        button->setAutoDefault(false);
    row->addWidget(posting);
    row->addStretch(1);
    row->addWidget(later);
    row->addWidget(m_apply);
    rows->addLayout(row);
    connect(posting, &QAbstractButton::clicked, this, [this] {
        reject();
        Q_EMIT postingMeant();
    });
    connect(later, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QAbstractButton::clicked, this, &MailSheet::apply);
    return foot;
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
