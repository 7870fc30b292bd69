// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/skill_card.h"

#include "ui/detail/labels.h"
#include "ui/detail/plain_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int glyphSize = 14;
constexpr int radius = 10;
constexpr int gap = 6;

QString hereWords(const SkillCardFace &face)
{
    if (!face.state)
        return SkillCard::tr("%1 here").arg(labels::of(face.priority));
    return SkillCard::tr("%1, %2 here").arg(labels::of(*face.state).toLower(), labels::of(face.priority));
}

QString demandWords(const Demand &demand)
{
    const QString live = SkillCard::tr("%n live posting(s)", nullptr, demand.live);
    return demand.required == 0 ? live : SkillCard::tr("%1, %2 as required").arg(live).arg(demand.required);
}
} // namespace

SkillCard::SkillCard(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, TextSize::Section, Token::Text, this))
    , m_here(plainLabel({}, TextSize::Hint, Token::Text3, this))
    , m_demandLabel(plainLabel(tr("Asked for in"), TextSize::Hint, Token::Text3, this))
    , m_demand(plainLabel({}, TextSize::Body, Token::Text, this))
    , m_reject(new Button(Button::Kind::Plain, tr("Not a skill here"), this))
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
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(16);
    facts->addWidget(m_demandLabel, 0, 0);
    facts->addWidget(m_demand, 0, 1);
    facts->setColumnStretch(1, 1);
    column->addLayout(facts);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reject);
    buttons->addStretch();
    column->addLayout(buttons);
    setFocusPolicy(Qt::NoFocus);
    connect(m_reject, &Button::clicked, this, &SkillCard::rejected);
    hide();
}

void SkillCard::setFace(const SkillCardFace &face)
{
    m_face = face;
    m_name->setText(face.name.left(60));
    m_here->setText(hereWords(face));
    m_demand->setText(demandWords(face.demand));
    m_reject->setAccessibleName(tr("%1 is not a skill here").arg(face.name));
    setAccessibleName(tr("%1: %2. Asked for in %3.").arg(face.name, m_here->text(), m_demand->text()));
    update();
}

void SkillCard::setReadOnlyReason(const QString &reason)
{
    m_reject->setEnabled(reason.isEmpty());
    m_reject->setToolTip(reason.toHtmlEscaped());
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
    m_reject->setFocus(Qt::TabFocusReason);
}

bool SkillCard::isUnderMouse() const
{
    return isVisible()
        && rect().marginsRemoved(shadowMargins(Elevation::PopUp)).contains(mapFromGlobal(QCursor::pos()));
}

void SkillCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!m_reject->hasFocus())
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
