// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/hunt.h"
#include "core/model/application.h"
#include "ui/shell/clock.h"
#include "ui/shell/pages.h"

class Banner;
class Button;
class QListWidget;

/// What was deleted: brought back while it is here, gone for good after a time or when the trash is emptied.
class TrashPage final : public PageView
{
    Q_OBJECT

public:
    TrashPage(Hunt &hunt, const Clock &clock, QWidget *parent);

    void focusPage() override;
    void setFilter(const QString &text) override;
    bool escape() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void restore();
    void ask();
    void empty();

    Hunt &m_hunt;
    const Clock &m_clock;
    std::vector<Application> m_shown;
    QString m_filter;
    Button *m_restore;
    Button *m_empty;
    QListWidget *m_list;
    Banner *m_question;
};
