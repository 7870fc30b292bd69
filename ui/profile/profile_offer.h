// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The one line where there is no profile yet: read a résumé, tick what one knows, or not now.
class ProfileOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileOffer(QWidget *parent);

    void focusFirst();

Q_SIGNALS:
    void readWanted();
    void tickWanted();

private:
    class Button *m_read;
};
