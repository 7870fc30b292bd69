// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/skill_card.h"

#include "ui/detail/plain_label.h"
#include "ui/models/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/skill_chip.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int glyphSize = 14;
constexpr int radius = 10;
constexpr int gap = 6;

QString hereWords(const SkillCardFace &face)
{
    if (!face.state)
        return SkillCard::tr("%1 here").arg(labels::of(face.priority));
    return SkillCard::tr("%1, %2 here").arg(stateWords(face.state), labels::of(face.priority));
}

QString demandWords(const SkillCardFace &face)
{
    const QString live = SkillCard::tr("%n live posting(s)", nullptr, face.live);
    return face.required == 0 ? live : SkillCard::tr("%1, %2 as required").arg(live).arg(face.required);
}
} // namespace

SkillCard::SkillCard(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, TextSize::Section, Token::Text, this))
    , m_here(plainLabel({}, TextSize::Hint, Token::Text3, this))
    , m_facts(new QGridLayout)
    , m_open(new Button(Button::Kind::Plain, tr("Open the gap"), this))
    , m_have(new Button(Button::Kind::Plain, tr("I have this"), this))
    , m_more(new IconButton(u"ellipsis"_s, tr("More about this skill"), this))
    , m_glyph(new QWidget(this))
{
    const QMargins shadow = shadowMargins(Elevation::PopUp);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + QMargins(14, 12, 14, 12));
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_glyph->setFixedSize(glyphSize, glyphSize);
    head->addWidget(m_glyph);
    head->addWidget(m_name);
    head->addStretch();
    head->addSpacing(16);
    head->addWidget(m_here);
    column->addLayout(head);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    QLabel *demandLabel = nullptr;
    m_demand = addFact(0, tr("Asked for in"), demandLabel);
    m_closing = addFact(1, tr("Closing it"), m_closingLabel);
    m_plan = addFact(2, tr("Your plan"), m_planLabel);
    column->addLayout(m_facts);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_have);
    buttons->addStretch();
    buttons->addWidget(m_more);
    column->addLayout(buttons);
    setFocusPolicy(Qt::NoFocus);
    connect(m_open, &Button::clicked, this, &SkillCard::gapRequested);
    connect(m_have, &Button::clicked, this, &SkillCard::had);
    connect(m_more, &QAbstractButton::clicked, this, &SkillCard::showMenu);
    hide();
}

QLabel *SkillCard::addFact(int row, const QString &name, QLabel *&label)
{
    label = plainLabel(name, TextSize::Hint, Token::Text3, this);
    m_facts->addWidget(label, row, 0);
    QLabel *value = plainLabel({}, TextSize::Body, Token::Text, this);
    m_facts->addWidget(value, row, 1);
    return value;
}

void SkillCard::setFace(const SkillCardFace &face)
{
    m_face = face;
    m_name->setText(face.name.left(60));
    m_here->setText(hereWords(face));
    m_demand->setText(demandWords(face));
    m_closing->setText(face.closing);
    m_plan->setText(face.plan);
    for (QLabel *label : {m_closing, m_closingLabel})
        label->setVisible(!face.closing.isEmpty());
    for (QLabel *label : {m_plan, m_planLabel})
        label->setVisible(!face.plan.isEmpty());
    m_have->setVisible(face.state != GapState::Have);
    m_open->setText(face.state && *face.state != GapState::Have ? tr("Open the gap") : tr("Open the skill"));
    m_open->setAccessibleName(tr("%1: %2").arg(face.name, m_open->text()));
    m_have->setAccessibleName(tr("I have %1").arg(face.name));
    setAccessibleName(tr("%1: %2. Asked for in %3.").arg(face.name, m_here->text(), m_demand->text()));
    update();
}

void SkillCard::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Not a skill here") + u"\tDel"_s), &QAction::triggered, this,
            &SkillCard::rejected);
    connect(
        menu->addAction(tr("Never read this word as %1").arg(QString(m_face.name).replace(u'&', u"&&"_s))),
        &QAction::triggered, this, &SkillCard::neverMatched);
    for (QAction *action : menu->actions())
        action->setEnabled(m_have->isEnabled());
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void SkillCard::setReadOnlyReason(const QString &reason)
{
    m_have->setEnabled(reason.isEmpty());
    m_have->setToolTip(reason.toHtmlEscaped());
}

void SkillCard::placeAt(const QRect &words)
{
    adjustSize();
    const QMargins shadow = shadowMargins(Elevation::PopUp);
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    QRect box(QPoint(), (size() - QSize(shadow.left() + shadow.right(), shadow.top() + shadow.bottom())));
    const bool fitsBelow = words.bottom() + gap + box.height() <= room.bottom();
    box.moveTop(fitsBelow ? words.bottom() + gap : words.top() - gap - box.height());
    box.moveLeft(words.center().x() - box.width() / 2);
    box.moveRight(std::min(box.right(), room.right()));
    box.moveLeft(std::max(box.left(), room.left()));
    move(box.topLeft() - QPoint(shadow.left(), shadow.top()));
    raise();
    show();
}

void SkillCard::takeFocus()
{
    m_open->setFocus(Qt::TabFocusReason);
}

bool SkillCard::isUnderMouse() const
{
    return isVisible()
        && rect().marginsRemoved(shadowMargins(Elevation::PopUp)).contains(mapFromGlobal(QCursor::pos()));
}

void SkillCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    const QWidget *focused = focusWidget();
    const bool hasMenu = QApplication::activePopupWidget() != nullptr;
    if (!hasMenu && !(focused && focused->hasFocus()))
        Q_EMIT left();
}

void SkillCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT left();
}

void SkillCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect().marginsRemoved(shadowMargins(Elevation::PopUp));
    paintShadow(&painter, box, radius, Elevation::PopUp, theme);
    paintBox(&painter, box, {radius, theme.color(Token::Raised), theme.color(Token::Line)});
    paintSkill(&painter, m_glyph->geometry(), m_face.state, theme);
}
