// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>

/// A line that looks like plain text until the pointer or the focus is on it. Enter or leaving it commits,
/// Escape puts the old words back.
class InlineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// The name is what screen readers say.
    explicit InlineEdit(const QString &name, QWidget *parent = nullptr);

    /// The words as they are stored: what Escape goes back to.
    void setValue(const QString &value);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Only where the words are others than the value.
    void committed(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();

    QString m_value;
};

/// A choice that looks like plain text until the pointer or the focus is on it.
class InlineCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit InlineCombo(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};
