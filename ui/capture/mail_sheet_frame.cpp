// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet about a mail looks like.
#include "ui/capture/application_picker.h"
#include "ui/capture/field_box.h"
#include "ui/capture/mail_sheet.h"
#include "ui/capture/words.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/section_heading.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using capture::ChoiceBox;
using capture::FieldBox;

namespace {
constexpr int margin = 24;
constexpr int inputHeight = 36;
constexpr int longestQuote = 600;

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
