// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Actions;
class QLabel;
class SearchField;

/// Page title, search, undo and redo, and the page's one primary button.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, QWidget *parent);

    void setTitle(const QString &title);
    SearchField *search() const { return m_search; }

private:
    QLabel *m_title;
    SearchField *m_search;
};
