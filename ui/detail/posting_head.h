// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/application_detail.h"

#include <QWidget>

class CopyButton;

/// What stands above a posting's text: the skill meter with its number, how many skills are in each state,
/// what the lines under the words mean, and how old the copy is.
class PostingHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PostingHead(QWidget *parent = nullptr);

    /// `copyDay` is already in words; empty where no copy was kept.
    void setContent(const PostingSkills &skills, const QString &copyDay);

    /// Hidden where no copy was kept.
    CopyButton *copyButton() const { return m_copy; }

    QSize sizeHint() const override { return {400, heightForWidth(std::max(width(), 300))}; }
    QSize minimumSizeHint() const override { return {200, 40}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chip {
        QRectF box {};
        GapState state = GapState::Gap;
        QString label {};
        QString count {};
    };
    std::vector<Chip> chips(qreal width) const;
    int chipsHeight(qreal width) const;
    bool hasSkills() const { return !m_skills.coverage.groups.empty(); }
    QString numberWords() const;
    QString spoken() const;
    void placeCopy();
    void paintNumbers(QPainter *painter, const QRectF &row) const;
    void paintChips(QPainter *painter, qreal top) const;
    void paintLegend(QPainter *painter, const QRectF &row) const;

    PostingSkills m_skills;
    CopyButton *m_copy;
};
