// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/posting_form.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace capture {
class ChoiceBox;
class FieldBox;

/// Below a field: the number of its evidence, where it was found, and whether it wants a look.
class HintLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HintLine(QWidget *parent = nullptr);

    void setState(const FieldState &state);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setLit(bool isLit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintUnsure(QPainter *painter) const;

    QString m_text;
    int m_number = 0;
    bool m_isFound = false;
    bool m_isUnsure = false;
    bool m_isLit = false;
    double m_confidence = 0;
};

/// One field of the form: label, input, hint.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /// `today` is where the calendar of a day field opens.
    FieldRow(Part part, QDate today, QWidget *parent = nullptr);

    Part part() const { return m_part; }
    /// Shows what is known; leaves the caret alone where the text is the same.
    void setState(const FieldState &state);
    bool isUnsure() const { return m_isUnsure; }
    void setLit(bool isLit);
    /// What a drop-down of a field with free text offers.
    void setSuggestions(const QStringList &suggestions);
    QWidget *input() const;

Q_SIGNALS:
    void edited(const QString &text);
    /// The person left an unsure field as it is, on purpose.
    void confirmed();
    void pointedAt(bool isPointed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine();
    void addChoice(const QStringList &choices);
    void addTile();
    void addCalendar(QDate today);
    void offerSuggestions();
    QString inputText() const;

    Part m_part;
    QLabel *m_label;
    FieldBox *m_box = nullptr;
    QLineEdit *m_line = nullptr;
    ChoiceBox *m_choice = nullptr;
    HintLine *m_hint;
    QStringList m_suggestions;
    bool m_isUnsure = false;
};
} // namespace capture
