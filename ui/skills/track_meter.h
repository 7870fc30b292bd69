// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

/// What the strip says of one career track.
struct TrackFace {
    QString name {};
    /// Live postings of the track.
    int postings = 0;
    /// Required skills the person has, in percent; absent where nothing is required.
    std::optional<int> percent {};
    /// The same under a what-if.
    std::optional<int> then {};
    bool operator==(const TrackFace &) const = default;
};

/// One track: its name, how many postings, and how much of what they require the person has.
class TrackMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit TrackMeter(QWidget *parent);

    void setFace(const TrackFace &face);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {90, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(class QPainter *painter, const QRectF &track) const;

    TrackFace m_face;
};
