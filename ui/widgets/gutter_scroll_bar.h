// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

class QAbstractScrollArea;

/// A vertical scroll bar over the end gutter of a scroll area instead of beside its content: cards keep their
/// width whether there is something to scroll or not. Takes the place of the area's own.
class GutterScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit GutterScrollBar(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void place();

    QAbstractScrollArea *m_area;
};
