// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/skills_page.h"

SkillsPage::SkillsPage(Hunt &hunt, const Clock &clock, QWidget *parent)
    : PageView(parent)
    , m_hunt(hunt)
    , m_clock(clock)
{
    setAccessibleName(tr("Skills"));
}
