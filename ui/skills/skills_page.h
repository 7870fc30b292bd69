// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "ui/shell/clock.h"
#include "ui/shell/pages.h"

/// What the postings ask for, what the person has, and what to learn next.
class SkillsPage final : public PageView
{
    Q_OBJECT

public:
    SkillsPage(Hunt &hunt, const Clock &clock, QWidget *parent);

private:
    Hunt &m_hunt;
    const Clock &m_clock;
};
