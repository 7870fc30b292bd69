// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

#include <functional>

class QPainter;
class QHBoxLayout;

namespace capture {
/// The rounded frame of an input, with a ring while what is inside has the focus. Dashed: to be checked.
class FieldBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldBox(QWidget *content, QWidget *parent = nullptr);

    /// Something in front of the content, in the frame.
    void setLeading(QWidget *leading);
    void setTrailing(QWidget *trailing);
    void setUnsure(bool isUnsure);
    /// The pointer is on its evidence.
    void setLit(bool isLit);
    bool isLit() const { return m_isLit; }

    /// How far the ring reaches out of the frame.
    static constexpr int ring = 2;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_row;
    QWidget *m_content;
    bool m_isUnsure = false;
    bool m_isLit = false;
};

/// A choice from a list, drawn without a frame of its own.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// A small picture that a function paints.
class PaintedMark final : public QWidget
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter *, const QRectF &)>;
    PaintedMark(QSize size, Paint paint, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paint m_paint;
};
} // namespace capture
