// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;

/// A label that shows plain text only, in one of the text sizes, coloured by a role of the palette.
QLabel *plainLabel(const QString &text, TextSize size = TextSize::Body, QWidget *parent = nullptr);
QLabel *plainLabel(const QString &text, TextSize size, QPalette::ColorRole role, QWidget *parent = nullptr);

/// A heading, and beside it a small quiet remark ("longest silence first").
class SectionHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &text, QWidget *parent = nullptr);
    SectionHeading(const QString &text, TextSize size, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setHint(const QString &hint);

private:
    QLabel *m_text;
    QLabel *m_hint;
};
