// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_heading.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

QLabel *plainLabel(const QString &text, TextSize size, QWidget *parent)
{
    return plainLabel(text, size, QPalette::WindowText, parent);
}

QLabel *plainLabel(const QString &text, TextSize size, QPalette::ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(size));
    label->setForegroundRole(role);
    // By itself a label follows the direction of its words, and stands beside what it names no longer.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : SectionHeading(text, TextSize::Section, parent)
{
}

SectionHeading::SectionHeading(const QString &text, TextSize size, QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(text, size, this))
    , m_hint(plainLabel({}, TextSize::Hint, QPalette::PlaceholderText, this))
{
    m_text->setFont(textFont(size, QFont::DemiBold));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 0, Qt::AlignBaseline);
    row->addWidget(m_hint, 1, Qt::AlignBaseline);
    setAccessibleName(text);
    m_hint->hide();
}

void SectionHeading::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void SectionHeading::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}
