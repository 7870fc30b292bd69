// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marks.h"

#include <QAbstractButton>

/// What a skill chip shows.
struct SkillFace {
    QString name {};
    Priority priority = Priority::Required;
    /// Absent without a profile.
    std::optional<GapState> state {};
    bool operator==(const SkillFace &) const = default;
};

/// A skill with its mark; required ones are bold. The name that is read says priority and state.
class SkillChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SkillChip(const SkillFace &face, QWidget *parent = nullptr);

    const SkillFace &face() const { return m_face; }
    void setFace(const SkillFace &face);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont() const;

    SkillFace m_face;
};

/// "gap", "learning" as they stand inside a sentence; nothing for a skill that was never spoken of.
QString stateWords(std::optional<GapState> state);
