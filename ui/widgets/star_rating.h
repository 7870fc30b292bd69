// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

/// None to three stars. Arrows, digits and clicks set them; a click on the last given star takes it back.
/// Screen readers hear a slider.
class StarRating final : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int most = 3;

    explicit StarRating(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person, not by setValue().
    void rated(int stars);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rate(int stars);
    QRectF starRect(int star) const;
};
