// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

/// "None", "Basic", "Working", "Strong", "Expert".
QString levelWords(int level);

/// How well a skill is known, 0 to 4, as four bars. Set by click, digits and arrows.
class LevelBars final : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int most = 4;

    explicit LevelBars(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person chose another level.
    void chosen(int level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF barRect(int level) const;
    void choose(int level);
};

/// The bars alone, for lists: filled up to `level`, from the start of `rect`, with its height centred.
void paintLevel(class QPainter *painter, const QRectF &rect, int level, const class Theme &theme,
                Qt::LayoutDirection direction);
/// How wide the bars are.
inline constexpr int levelWidth = 4 * 17 + 3 * 3;
