// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "ui/shell/clock.h"
#include "ui/shell/pages.h"

class Button;
class QListWidget;

/// Every change of the hunt, newest first, and the way back to any of them that can still be reached.
class HuntHistoryPage final : public PageView
{
    Q_OBJECT

public:
    HuntHistoryPage(Hunt &hunt, const Clock &clock, QWidget *parent);

    void focusPage() override;
    void setFilter(const QString &text) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshButton();
    void goTo(int row);

    Hunt &m_hunt;
    const Clock &m_clock;
    std::vector<HistoryStep> m_steps;
    QString m_filter;
    QListWidget *m_list;
    Button *m_go;
};
