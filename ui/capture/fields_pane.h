// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/asked.h"
#include "core/model/stage.h"
#include "ui/capture/posting_form.h"

#include <QWidget>

#include <map>

class Button;
class QGridLayout;
class QLabel;

namespace capture {
class FieldRow;
class SkillPicker;
class StageRow;

/// What there is to choose from in this hunt.
struct FormChoices {
    std::vector<Stage> stages {};
    QStringList sources {};
    Standing standing {};
};

/// The fields of a posting, its skills, its stage.
class FieldsPane final : public QWidget
{
    Q_OBJECT

public:
    FieldsPane(QDate today, std::map<QString, QString> skillNames, QWidget *parent = nullptr);

    void setChoices(const FormChoices &choices);
    void show(const PostingForm &form);
    /// Lights the field whose evidence is pointed at.
    void light(std::optional<Part> part);
    void focusOn(Part part);
    /// To the next field that wants a look, round and round. False when there is none.
    bool focusNextUnsure();

    StageRow *stage() const { return m_stage; }

Q_SIGNALS:
    void edited(capture::Part part, const QString &text);
    void confirmed(capture::Part part);
    void pointedAt(std::optional<capture::Part> part);
    void skillRejected(const QStringList &keys);
    void skillAdded(const QString &key, Priority priority);
    void skillWeighed(const QStringList &keys, Priority priority);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(Part part, QDate today);
    void arrange();
    void setMoreShown(bool isShown);
    void refreshMore();

    QGridLayout *m_grid;
    std::map<Part, FieldRow *> m_rows;
    SkillPicker *m_skills;
    StageRow *m_stage;
    Button *m_more;
    int m_lastRow = 0;
    bool m_isMoreShown = false;
    bool m_isNarrow = false;
    Standing m_standing;
};
} // namespace capture
