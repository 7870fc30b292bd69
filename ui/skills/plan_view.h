// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class NotePad;
class QCheckBox;
class QVBoxLayout;

/// A skill's note: its plan as boxes to tick and the other words below, or, while it is edited, its Markdown.
class PlanView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent);

    /// Another skill ends the editing.
    void setNote(const QString &skill, const QString &markdown, bool isLocked);
    bool isEditing() const { return m_pad != nullptr; }
    void setEditing(bool isEditing);

Q_SIGNALS:
    /// The note as it is now; with each letter and each tick.
    void typed(const QString &markdown);
    void editingChanged(bool isEditing);

private:
    void rebuild();

    QString m_skill;
    QString m_markdown;
    bool m_isLocked = false;
    QVBoxLayout *m_column;
    QVBoxLayout *m_items;
    NotePad *m_pad = nullptr;
};
