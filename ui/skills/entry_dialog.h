// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/capture/sheet.h"

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

/// A small form for one entry of the ledger. Saves with Ctrl+Enter; what is refused stays in the form with
/// the reason below it.
class EntryDialog final : public capture::Sheet
{
    Q_OBJECT

public:
    using Save = std::function<Result<void>()>;

    /// `saveText`: what the button does ("Add evidence").
    EntryDialog(const QString &title, const QString &saveText, QWidget *window);

    QLineEdit *addLine(const QString &label, const QString &value = {}, const QString &placeholder = {});
    QComboBox *addChoice(const QString &label, const QStringList &choices);
    void setSave(Save save) { m_save = std::move(save); }

    void open() override;

private:
    void addRow(const QString &label, QWidget *field);
    void fit();
    void save();

    QFormLayout *m_form;
    QLabel *m_problem;
    Save m_save;
};
