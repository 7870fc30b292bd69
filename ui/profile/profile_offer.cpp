// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_offer.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProfileOffer::ProfileOffer(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *banner = new Banner(Banner::Kind::Info, u"user"_s, this);
    banner->setText(tr("What do you know already?"),
                    tr("Then every posting says what you have and what is missing."));
    layout->addWidget(banner);
    m_read = banner->addButton(tr("Read my résumé…"));
    connect(m_read, &Button::clicked, this, &ProfileOffer::readWanted);
    connect(banner->addButton(tr("Tick what I know")), &Button::clicked, this, &ProfileOffer::tickWanted);
    connect(banner->addButton(tr("Not now")), &Button::clicked, this, &QWidget::hide);
    setAccessibleName(tr("No profile yet"));
}

void ProfileOffer::focusFirst()
{
    m_read->setFocus();
}
