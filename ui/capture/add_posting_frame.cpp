// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/add_posting_dialog.h"
#include "ui/capture/field_box.h"
#include "ui/capture/fields_pane.h"
#include "ui/capture/source_pane.h"
#include "ui/shell/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/section_heading.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using capture::FieldBox;

namespace {
constexpr int margin = 24;
constexpr int halvesGap = 20;
constexpr int narrow = 700; // below this the halves stand on each other

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}
} // namespace

void AddPostingDialog::build()
{
    auto *rows = new QVBoxLayout(card());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(header());
    rows->addWidget(rule(card()));
    rows->addWidget(body(), 1);
    rows->addWidget(rule(card()));
    rows->addWidget(footer());
}

QWidget *AddPostingDialog::header()
{
    auto *head = new QWidget(card());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, 12, 18, 12);
    row->setSpacing(14);
    row->addWidget(plainLabel(tr("Add posting"), TextSize::Panel, head));
    row->addWidget(plainLabel(tr("read on this computer, nothing is sent"), TextSize::Body,
                              QPalette::PlaceholderText, head));
    row->addStretch(1);
    auto *close = new IconButton(u"x"_s, tr("Close"), head);
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return head;
}

QWidget *AddPostingDialog::body()
{
    auto *whole = new QWidget(card());
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(margin - FieldBox::ring, 14, margin - FieldBox::ring, 12);
    rows->setSpacing(12);
    m_banner = new Banner(Banner::Kind::Amber, u"copy"_s, whole);
    connect(m_banner->addButton(tr("Open that one")), &QAbstractButton::clicked, this, [this] {
        openKnown(m_duplicates.empty() ? std::nullopt : std::optional(m_duplicates.front().application));
    });
    connect(m_banner->addButton(tr("Update that one")), &QAbstractButton::clicked, this,
            &AddPostingDialog::updateKnown);
    connect(m_banner->addButton(tr("Save as a new role")), &QAbstractButton::clicked, this,
            [this] { save(After::Close); });
    m_banner->hide();
    rows->addWidget(m_banner);
    m_endedBanner = new Banner(Banner::Kind::Info, u"history"_s, whole);
    connect(m_endedBanner->addButton(tr("Open that one")), &QAbstractButton::clicked, this,
            [this] { openKnown(m_ended); });
    m_endedBanner->hide();
    rows->addWidget(m_endedBanner);
    m_left = new Banner(Banner::Kind::Info, u"history"_s, whole);
    m_left->setText(tr("Not saved yet."), tr("This is what you had when you closed this sheet."));
    connect(m_left->addButton(tr("Start afresh")), &QAbstractButton::clicked, this, [this] {
        clear();
        m_source->text()->setFocus(Qt::OtherFocusReason);
    });
    m_left->hide();
    rows->addWidget(m_left);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(halvesGap);
    m_source = new capture::SourcePane(whole);
    m_fields = new capture::FieldsPane(m_clock.today(), m_reading.reader().skillNames, whole);
    m_scroll = new QScrollArea(whole);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_fields);
    m_fields->setAutoFillBackground(false);
    m_halves->addWidget(m_source, 1);
    m_halves->addWidget(m_scroll, 1);
    rows->addLayout(m_halves, 1);
    return whole;
}

QWidget *AddPostingDialog::footer()
{
    auto *foot = new QWidget(card());
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 14, margin, 14);
    row->setSpacing(10);
    m_footMark = new capture::PaintedMark(
        QSize(16, 16),
        [this](QPainter *painter, const QRectF &rect) {
            const Theme &theme = Theme::of(this);
            paintIcon(painter, rect, m_hasProblem ? u"circle-alert"_s : u"file-check"_s,
                      theme.color(m_hasProblem ? Token::Text : Token::Text2));
        },
        foot);
    m_foot = plainLabel({}, TextSize::Hint, foot);
    m_foot->setWordWrap(true);
    row->addWidget(m_footMark);
    row->addWidget(m_foot, 1);
    auto *cancel = new Button(Button::Kind::Text, tr("Cancel"), foot);
    cancel->setKeys(Qt::Key_Escape);
    m_saveAndAdd = new Button(Button::Kind::Plain, tr("Save and add another"), foot);
    m_save = new Button(Button::Kind::Primary, tr("Save posting"), foot);
    m_save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (Button *button : {cancel, m_saveAndAdd, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_saveAndAdd, &QAbstractButton::clicked, this, [this] { save(After::AddAnother); });
    connect(m_save, &QAbstractButton::clicked, this, [this] { save(After::Close); });
    return foot;
}

/// Beside each other where there is room, else on each other.
void AddPostingDialog::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    m_halves->setDirection(card()->width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AddPostingDialog::refreshFooter()
{
    const bool isEnough = m_form.isEnough();
    const QString why = isEnough ? QString() : tr("A role or a company is needed to save.");
    for (Button *button : {m_saveAndAdd, m_save}) {
        button->setEnabled(isEnough);
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    if (m_hasProblem)
        return;
    m_foot->setText(isEnough ? tr("The text is kept as it is today, even if the page goes away.") : why);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_footMark->update();
}

void AddPostingDialog::showProblem(const QString &sentence)
{
    m_hasProblem = true;
    m_foot->setText(sentence);
    m_foot->setForegroundRole(QPalette::WindowText);
    m_footMark->update();
}
