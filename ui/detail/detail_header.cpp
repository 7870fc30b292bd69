// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detail_header.h"

#include "core/hunt/edits.h"
#include "core/hunt/stages.h"
#include "core/hunt/trash.h"
#include "ui/detail/fact_edit.h"
#include "ui/detail/link_gate.h"
#include "ui/detail/meta_line.h"
#include "ui/detail/plain_label.h"
#include "ui/detail/stage_button.h"
#include "ui/models/words.h"
#include "ui/shell/icons.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 20;
constexpr int tileSize = 40;
constexpr int tileTop = 14;
constexpr int tileGap = 12;
/// The empty room around the icon of a button: the icon itself stands on the margin.
constexpr int buttonInset = 8;
constexpr int mostStars = 3;

QString payWords(const Posting &posting)
{
    if (!posting.payMin && !posting.payMax)
        return posting.payText.simplified();
    return words::payLong(
        {posting.payMin, posting.payMax, posting.payCurrency, posting.payPeriod.value_or(PayPeriod::Year)});
}

/// The word beside the steps; a talk is said shorter than on a card, for the stage stands beside it.
MetaLine::Item nextWords(const ApplicationDetail &detail, QDate today)
{
    const words::Line line = words::line(detail.next, stageName(detail.stage),
                                         detail.furthest ? stageName(*detail.furthest) : QString(), today);
    if (detail.next.kind != NextAction::Kind::Interview)
        return {line.icon, line.text};
    return {line.icon,
            DetailHeader::tr("%1 %2, round %3")
                .arg(words::day(*detail.next.date, today), words::time(*detail.next.at))
                .arg(detail.next.round)};
}
} // namespace

DetailHeader::DetailHeader(Hunt &hunt, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_hunt(hunt)
    , m_clock(clock)
    , m_role(new FactEdit(
          tr("Role"), FactEdit::Saves::Typing, [this](const QString &text) { return save(u"title"_s, text); },
          this))
    , m_company(new FactEdit(
          tr("Company"), FactEdit::Saves::Finishing,
          [this](const QString &text) { return save(u"company"_s, text.trimmed()); }, this))
    , m_sentence(plainLabel({}, TextSize::Hint, Token::AmberText, this))
    , m_original(new IconButton(u"external-link"_s, tr("Open the original page"), this))
    , m_menu(new IconButton(u"ellipsis"_s, tr("More"), this))
    , m_close(new IconButton(u"x"_s, tr("Close"), this))
    , m_meta(new MetaLine(this))
    , m_stage(new StageButton(this))
    , m_steps(new StageSteps(this))
    , m_next(new MetaLine(this))
{
    m_role->setTextSize(TextSize::Panel);
    m_role->setObjectName(u"title"_s);
    m_company->setTextSize(TextSize::Body, Token::Text2);
    m_company->setObjectName(u"company"_s);
    for (FactEdit *edit : {m_role, m_company}) {
        edit->setReadOnlyReason(hunt.readOnlyReason());
        connect(edit, &FactEdit::refused, this, [this](const QString &sentence) {
            m_sentence->setText(sentence);
            m_sentence->setVisible(!sentence.isEmpty());
        });
    }
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_stage->setReadOnlyReason(hunt.readOnlyReason());
    layOut();
    connect(m_stage, &StageButton::chosen, this, &DetailHeader::moveRequested);
    connect(m_original, &IconButton::clicked, this, &DetailHeader::openOriginal);
    connect(m_menu, &IconButton::clicked, this, &DetailHeader::openMenu);
    connect(m_close, &IconButton::clicked, this, &DetailHeader::closeRequested);
}

void DetailHeader::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side - buttonInset, 8, side - buttonInset, 4);
    column->setSpacing(0);
    // Their boxes are as high as a finger wants them, their words as close as a name and its line below.
    m_role->setUpright(Qt::AlignBottom);
    m_company->setUpright(Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_role);
    names->addWidget(m_company);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addSpacing(buttonInset + tileSize + tileGap - factInset);
    top->addLayout(names, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (IconButton *button : {m_original, m_menu, m_close})
        buttons->addWidget(button, 0, Qt::AlignTop);
    top->addLayout(buttons);
    column->addLayout(top);
    column->addWidget(m_sentence);
    m_sentence->setContentsMargins(buttonInset, 0, buttonInset, 0);
    column->addSpacing(4);
    m_meta->setContentsMargins(buttonInset, 0, buttonInset, 0);
    column->addWidget(m_meta);
    column->addSpacing(14);
    auto *stage = new QHBoxLayout;
    stage->setContentsMargins(buttonInset, 0, buttonInset, 0);
    stage->setSpacing(10);
    stage->addWidget(m_stage);
    stage->addWidget(m_steps, 1);
    stage->addWidget(m_next);
    column->addLayout(stage);
}

QRect DetailHeader::tileRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(side, tileTop, tileSize, tileSize));
}

void DetailHeader::setContent(const ApplicationDetail &detail)
{
    if (m_detail && m_detail->application.id != detail.application.id)
        finish();
    m_detail = detail;
    const QDate today = m_clock.today();
    const Posting &posting = detail.posting;
    m_role->setValue(posting.title, posting.title);
    m_company->setValue(detail.company, detail.company);
    m_meta->setItems({{u"map-pin"_s, words::placeLong(posting.location.simplified(), posting.workMode)},
                      {u"wallet"_s, payWords(posting)},
                      {u"link"_s, posting.source.simplified()}});
    m_stage->setStage(detail.stage, detail.stages);
    m_steps->setStage(detail.stage, detail.furthest, detail.stages);
    m_next->setItems({nextWords(detail, today)});
    m_original->setVisible(!posting.url.isEmpty());
    update();
}

void DetailHeader::finish()
{
    m_role->finish();
    m_company->finish();
}

void DetailHeader::editRole()
{
    m_role->setFocus(Qt::ShortcutFocusReason);
}

Result<void> DetailHeader::save(const QString &key, const QString &text)
{
    if (!m_detail)
        return {};
    const Result<Changes> done = editApplication(m_hunt, m_detail->application.id, key, text);
    return done ? Result<void>() : tl::unexpected(done.error());
}

void DetailHeader::openOriginal()
{
    if (!m_detail)
        return;
    if (const Result<void> opened = link_gate::open(m_detail->posting.url); !opened)
        Q_EMIT failed(opened.error());
}

void DetailHeader::copyLink()
{
    QGuiApplication::clipboard()->setText(m_detail->posting.url);
}

void DetailHeader::trash()
{
    const std::array<ApplicationId, 1> ids {m_detail->application.id};
    if (const Result<Changes> done = trashApplications(m_hunt, ids); !done)
        Q_EMIT failed(done.error());
}

void DetailHeader::addStars(QMenu *menu)
{
    QMenu *stars = menu->addMenu(tr("&Star"));
    stars->setEnabled(!m_hunt.isReadOnly());
    for (int count = 0; count <= mostStars; ++count) {
        QAction *action = stars->addAction(count == 0 ? tr("&0  None") : tr("&%n star(s)", nullptr, count));
        action->setCheckable(true);
        action->setChecked(m_detail->application.priority == count);
        connect(action, &QAction::triggered, this, [this, count] {
            if (const Result<void> done = save(u"priority"_s, QString::number(count)); !done)
                Q_EMIT failed(done.error());
        });
    }
}

void DetailHeader::openMenu()
{
    if (!m_detail)
        return;
    const bool canChange = !m_hunt.isReadOnly();
    QMenu menu(tr("More"), this);
    menu.setAccessibleName(tr("More"));
    QMenu *stages = menu.addMenu(tr("&Move to"));
    stages->setEnabled(canChange);
    addStages(stages, m_detail->stages, m_detail->stage.id, [this](StageId stage) {
        if (stage != m_detail->stage.id)
            Q_EMIT moveRequested(stage);
    });
    addStars(&menu);
    menu.addSeparator();
    const bool hasLink = !m_detail->posting.url.isEmpty();
    menu.addAction(icon(u"external-link"_s), tr("&Open the original page"), this, &DetailHeader::openOriginal)
        ->setEnabled(hasLink);
    menu.addAction(icon(u"copy"_s), tr("&Copy link"), this, &DetailHeader::copyLink)->setEnabled(hasLink);
    menu.addSeparator();
    menu.addAction(icon(u"trash-2"_s), tr("Put in the &trash"), this, &DetailHeader::trash)
        ->setEnabled(canChange);
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height() + 2)));
}

void DetailHeader::paintEvent(QPaintEvent *)
{
    if (!m_detail)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString &name = m_detail->company.isEmpty() ? m_detail->posting.title : m_detail->company;
    paintTile(&painter, tileRect(), name, Theme::of(this));
}
