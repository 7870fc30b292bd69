// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <vector>

class QAction;

/// A line for searching: the glass at its start, at its end what its keys do, or an x once there is text.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// A key and what it does, shown while the field is empty.
    struct Hint {
        QKeySequence keys {};
        QString word {};
    };

    /// The name is what screen readers say.
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    void setHints(std::vector<Hint> hints);
    /// Shown in place of the placeholder where that does not fit.
    void setShortPlaceholder(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Words { Shown, Hidden };
    int hintsWidth(Words words) const;
    Words hintWords() const;
    void paintHints(QPainter *painter) const;
    void refreshMargins();

    std::vector<Hint> m_hints;
    QString m_longPlaceholder;
    QString m_shortPlaceholder;
    QAction *m_clear;
};
