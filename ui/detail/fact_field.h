// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/fact_edit.h"

class QLabel;

/// A name over a value that is edited in place, and below it the sentence why a value was refused.
class FactField : public QWidget
{
    Q_OBJECT

public:
    FactField(const QString &name, QWidget *parent);

    const QString &name() const { return m_name; }
    /// Takes the editor that stands under the name.
    void setEditor(QWidget *editor);
    QWidget *editor() const { return m_editor; }
    void showSentence(const QString &sentence);

private:
    QString m_name;
    QWidget *m_editor = nullptr;
    QLabel *m_label;
    QLabel *m_sentence;
};

/// A typed fact: how a value of the field is written for a person, and how what is typed is written for the
/// hunt.
namespace fact_text {
/// "Fri 31 Oct 2025" is edited as the locale writes days.
QString dayToEdit(QDate day);
/// ISO where the text is a day in any of the ways people write one here; else the text as it is, for the
/// hunt to refuse.
QString dayToStore(const QString &typed, QDate today);
/// Plain digits from a number as the locale writes it; else the text as it is.
QString numberToStore(const QString &typed);
} // namespace fact_text
