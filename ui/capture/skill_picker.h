// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/asked.h"
#include "ui/capture/posting_form.h"

#include <QWidget>

#include <map>

class Chip;
class FlowLayout;
class QLabel;
class QLineEdit;

namespace capture {
/// The skills a posting asks for, each to be taken out, and a way to add one that the reader missed.
class SkillPicker final : public QWidget
{
    Q_OBJECT

public:
    /// `names`: every known skill by key.
    explicit SkillPicker(std::map<QString, QString> names, QWidget *parent = nullptr);

    void show(const std::vector<AskedChip> &chips, const Standing &standing);

Q_SIGNALS:
    void rejected(const QStringList &keys);
    void added(const QString &key, Priority priority);
    /// The person says how much it matters.
    void weighed(const QStringList &keys, Priority priority);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString nameOf(const AskedChip &chip) const;
    void addHeading();
    void addAdder();
    void addChip(const AskedChip &chip, const Standing &standing);
    void showCounts(const Standing &standing);
    void openMenu(int chip);
    void reject(int chip);
    void startAdding();
    void stopAdding();
    void takeTyped();

    std::map<QString, QString> m_names;
    std::vector<AskedChip> m_chips;
    std::vector<QWidget *> m_chipWidgets;
    QLabel *m_heading;
    QLabel *m_coverage;
    QLabel *m_legend;
    QWidget *m_flowArea;
    FlowLayout *m_flow;
    Chip *m_add;
    QLineEdit *m_typed;
};
} // namespace capture
