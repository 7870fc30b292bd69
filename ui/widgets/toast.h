// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marks.h"

#include <QFrame>
#include <QKeySequence>
#include <QTimer>
#include <functional>

class Button;
class QLabel;

/// What a toast says, and what it offers to do.
struct ToastMessage {
    QString text {};
    /// "Undo"; without words there is no button.
    QString actionText {};
    QKeySequence actionKeys {};
    std::function<void()> action {};
    /// A stage's mark, or else an icon, or else neither stands before the words.
    std::optional<StageMark> mark {};
    QString iconName {};
};

/// The dark bar that says what just happened. Goes after 8 seconds, but not while it is hovered or has the
/// focus; Escape or its x closes it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    Toast(const ToastMessage &message, QWidget *parent);

    /// How long it stays, 8 seconds at first; nothing is for ever.
    void setLifetime(std::optional<int> milliseconds);
    void dismiss();

Q_SIGNALS:
    /// It has gone and will delete itself.
    void gone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const ToastMessage &message);
    void refreshTimer();

    QTimer m_timer;
    std::optional<int> m_lifetime = 8000;
};

/// Stacks toasts over the bottom middle of a widget, the newest lowest.
class ToastStack final : public QObject
{
    Q_OBJECT

public:
    explicit ToastStack(QWidget *over);

    Toast *show(const ToastMessage &message);
    void dismissAll();
    /// The room the toasts take at the bottom: lists below give their content that much more.
    int coveredHeight() const;

Q_SIGNALS:
    void coveredHeightChanged(int height);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_over;
    std::vector<Toast *> m_toasts;
    int m_covered = 0;
};
