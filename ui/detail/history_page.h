// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/application_detail.h"
#include "ui/shell/clock.h"

#include <QHash>
#include <QScrollArea>

class DatedList;
class QLabel;

/// The third tab: every recorded change of this application and its posting, newest first.
class HistoryPage final : public QScrollArea
{
    Q_OBJECT

public:
    HistoryPage(Hunt &hunt, const Clock &clock, QWidget *parent);

    /// Reads the history now when it is seen, else when it comes to be seen.
    void setContent(const ApplicationDetail &detail);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    bool concerns(const HistoryStep &step);
    bool touchesOwn(const Changes &changes) const;

    Hunt &m_hunt;
    const Clock &m_clock;
    std::optional<ApplicationDetail> m_detail;
    /// What was found of a step that can no longer change.
    QHash<qint64, bool> m_known;
    bool m_isStale = false;
    DatedList *m_list;
    QLabel *m_cut;
};
