// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

namespace capture {
/// A dialog inside its window: a card over a scrim that covers everything else. Keys and clicks do not reach
/// what is below, and Tab stays inside. Without a parent it is a window of its own.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *window);

    void open() override;
    void done(int result) override;

    /// Holds the content.
    QWidget *card() const { return m_card; }
    /// The largest card; smaller windows make it smaller.
    void setLargest(QSize size);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Card;
    void follow();
    bool isOwnKey(const QKeyEvent &key) const;
    void showLetters(bool shows);

    QWidget *m_card;
    QSize m_largest {1140, 776};
    QPointer<QWidget> m_before;
};
} // namespace capture
