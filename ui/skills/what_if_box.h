// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class FlowLayout;
class QLabel;
class Switch;

/// The line over a page whose figures follow a what-if: what is supposed, and which key ends it.
class WhatIfLine final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfLine(QWidget *parent);

    /// "Kubernetes and Kafka".
    void setNames(const QString &names);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_names;
};

/// The end of the tracks' strip: which skills are supposed to be there, and what that would change.
class WhatIfBox final : public QWidget
{
    Q_OBJECT

public:
    struct Skill {
        QString key {};
        QString name {};
        bool operator==(const Skill &) const = default;
    };

    explicit WhatIfBox(QWidget *parent);

    /// `more`: how many more live postings would be fully covered.
    void setSkills(const std::vector<Skill> &skills, int more);

Q_SIGNALS:
    /// On with the current skill, or off.
    void toggled(bool isOn);
    void removed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Skill> m_skills;
    Switch *m_switch;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLabel *m_more;
    QLabel *m_words;
};
