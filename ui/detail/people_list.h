// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"

#include <QWidget>
#include <vector>

/// The people of an application, two in a row: badge, name and role.
class PeopleList final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent);
    void setPeople(const std::vector<Contact> &people);

private:
    std::vector<Contact> m_people;
};
