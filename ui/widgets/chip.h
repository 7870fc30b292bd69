// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A pill of the filter row: at rest it opens a menu (chevron), active it is tinted and has an x. The x and
/// the Delete key ask for its removal; everything else clicks.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// What stands at its end.
    enum class End { Nothing, Chevron, Remove };
    /// Dashed: an invitation to add one.
    enum class Frame { Solid, Dashed };

    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// Active chips are tinted and end with an x.
    void setActive(bool isActive);
    bool isActive() const { return m_isActive; }
    void setEnd(End end);
    void setFrame(Frame frame);
    void setIconName(const QString &iconName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    End shownEnd() const { return m_isActive ? End::Remove : m_end; }
    QRect endRect() const;

    bool m_isActive = false;
    End m_end = End::Chevron;
    Frame m_frame = Frame::Solid;
    QString m_iconName;
};
