// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Live postings that ask for it, and how many of them require it.
    int live = 0;
    int required = 0;
    /// "2 more fully covered": what closing the gap brings; empty for what is had.
    QString closing {};
    /// "Not started, about 15 h"; empty where there is nothing to plan.
    QString plan {};
    bool operator==(const SkillCardFace &) const = default;
};

/// The small card beside a skill in the text: what it is here, how often it is asked for, what closing it
/// would bring, and what can be said of it.
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
    /// "Never match this word", in any posting.
    void neverMatched();
    /// "I have this".
    void had();
    /// "Open the gap".
    void gapRequested();
    /// The mouse has left, or Escape was pressed.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMenu();
    QLabel *addFact(int row, const QString &name, QLabel *&label);

    QLabel *m_name;
    QLabel *m_here;
    class QGridLayout *m_facts;
    QLabel *m_demand;
    QLabel *m_closingLabel;
    QLabel *m_closing;
    QLabel *m_planLabel;
    QLabel *m_plan;
    Button *m_open;
    Button *m_have;
    class IconButton *m_more;
    QWidget *m_glyph;
    SkillCardFace m_face;
};
