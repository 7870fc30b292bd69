// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_bar.h"

#include "ui/shell/actions.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/tab_bar.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

ViewBar::ViewBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_views(new TabBar(TabBar::Look::Boxed, tr("Views"), this))
{
    setFixedHeight(std::max(40, QFontMetrics(font()).height() + 24));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 3, 20, 6);
    m_views->addTab(tr("Everything"));
    layout->addWidget(m_views);
    layout->addStretch();
    auto *look = new IconButton(u"sliders-horizontal"_s, tr("How cards are shown"), this);
    connect(look, &QAbstractButton::clicked, this, [&actions, look] {
        QMenu menu;
        for (const Act act : {Act::Compact, Act::ZoomIn, Act::ZoomOut, Act::ZoomReset})
            menu.addAction(actions.get(act));
        menu.exec(look->mapToGlobal(look->rect().bottomLeft()));
    });
    layout->addWidget(look);
}

void ViewBar::setCount(const QString &count)
{
    m_views->setCount(0, count);
}
