// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hunt/demand.h"
#include "core/model/kinds.h"

#include <QWidget>
#include <optional>

class QLabel;
class Button;

/// What a skill card says.
struct SkillCardFace {
    QString name {};
    std::optional<GapState> state {};
    Priority priority = Priority::Unspecified;
    Demand demand {};
    bool operator==(const SkillCardFace &) const = default;
};

/// The small card beside a skill in the text: what it is here, how often it is asked for, and the way to say
/// that it is none.
class SkillCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SkillCard(QWidget *parent);

    void setFace(const SkillCardFace &face);
    /// Why the hunt cannot be changed; empty when it can.
    void setReadOnlyReason(const QString &reason);
    /// Puts the card below the words, or above where there is no room, inside its parent.
    void placeAt(const QRect &words);
    void takeFocus();
    bool isUnderMouse() const;

Q_SIGNALS:
    void rejected();
    /// The mouse has left, or Escape was pressed.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_here;
    QLabel *m_demandLabel;
    QLabel *m_demand;
    Button *m_reject;
    QWidget *m_glyph;
    SkillCardFace m_face;
};
