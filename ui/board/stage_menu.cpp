// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stage_menu.h"

#include "core/hunt/stages.h"
#include "ui/models/card_store.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

StageMenu::StageMenu(const CardStore &store, StageId current, QWidget *parent) : QMenu(tr("Move to"), parent)
{
    setAccessibleName(tr("Move to"));
    int digit = 1;
    bool wasClosed = false;
    for (const Stage &stage : store.stages()) {
        if (isClosed(stage) && !std::exchange(wasClosed, true))
            addSeparator();
        // The digit stands where other menus show the shortcut.
        QString text = stageName(stage).replace(u'&', u"&&"_s);
        if (digit <= 9)
            text += u'\t' + QString::number(digit++);
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(stage.id == current);
        connect(action, &QAction::triggered, this, [this, id = stage.id] { Q_EMIT chosen(id); });
    }
}

void StageMenu::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit < 1 || digit > 9 || event->modifiers().testFlag(Qt::ControlModifier))
        return QMenu::keyPressEvent(event);
    int place = 0;
    for (QAction *action : actions()) {
        if (!action->isSeparator() && ++place == digit) {
            close();
            action->trigger();
            return;
        }
    }
}
