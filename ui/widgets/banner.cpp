// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/section_heading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace {
constexpr int iconSize = 18;
constexpr int padding = 14;
constexpr int textStart = padding + iconSize + 10;
} // namespace

Banner::Banner(Kind kind, const QString &iconName, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_iconName(iconName)
    , m_lead(plainLabel({}, TextSize::Body, this))
    , m_text(plainLabel({}, TextSize::Body, this))
    , m_buttons(new QHBoxLayout)
{
    m_lead->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    // Room at the sides by spacing, which a mirrored window mirrors; margins it does not.
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(6);
    row->addSpacing((iconName.isEmpty() ? padding : textStart) - row->spacing());
    row->addWidget(m_lead);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addSpacing(2);
    m_buttons->setSpacing(10);
    refreshColors();
}

void Banner::setText(const QString &lead, const QString &text)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    setAccessibleName(QStringList {lead, text}.join(u' ').trimmed());
}

Button *Banner::addButton(const QString &text)
{
    auto *button = new Button(m_kind == Kind::Amber ? Button::Kind::Amber : Button::Kind::Plain, text, this);
    button->setHeight(Button::Height::Small);
    m_buttons->addWidget(button);
    return button;
}

void Banner::refreshColors()
{
    const QColor color = Theme::of(this).color(ink());
    for (QLabel *label : {m_lead, m_text}) {
        QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText) == color)
            continue;
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    }
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        refreshColors();
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool isAmber = m_kind == Kind::Amber;
    RoundBox box {10, theme.color(isAmber ? Token::AmberFill : Token::AccentTint), {}, 2};
    if (theme.hasHighContrast())
        box.line = theme.color(isAmber ? Token::AmberLine : Token::Accent);
    paintBox(&painter, rect(), box);
    const QRectF glyph(padding, (height() - iconSize) / 2.0, iconSize, iconSize);
    paintIcon(&painter, mirrored(glyph, rect(), layoutDirection()), m_iconName,
              theme.color(isAmber ? Token::AmberIcon : Token::AccentText));
}
