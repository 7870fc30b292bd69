// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/skills/entry_dialog.h"

#include "ui/detail/plain_label.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 34;
constexpr QSize least {460, 240};
} // namespace

EntryDialog::EntryDialog(const QString &title, const QString &saveText, QWidget *window)
    : Sheet(window)
    , m_form(new QFormLayout)
    , m_problem(plainLabel({}, TextSize::Hint, Token::Danger, card()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(plainLabel(title, TextSize::Panel, Token::Text, card()));
    m_form->setSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_form);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Text, tr("Cancel"), card());
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    auto *done = new PrimaryButton(saveText, card());
    done->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    done->setDefault(true);
    connect(done, &Button::clicked, this, &EntryDialog::save);
    buttons->addWidget(done);
    column->addLayout(buttons);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &EntryDialog::save);
}

/// A form layout would set the label a little higher than the words in the field.
void EntryDialog::addRow(const QString &label, QWidget *field)
{
    auto *words = plainLabel(label, TextSize::Body, Token::Text, card());
    words->setBuddy(field);
    for (QWidget *each : {static_cast<QWidget *>(words), field})
        each->setMinimumHeight(rowHeight);
    m_form->addRow(words, field);
}

void EntryDialog::open()
{
    Sheet::open();
    fit();
}

/// As high as what is in it, which grows when something is refused.
void EntryDialog::fit()
{
    const QLayout &column = *card()->layout();
    const int wide = std::max(least.width(), column.sizeHint().width());
    const int high = std::max(column.sizeHint().height(), column.totalHeightForWidth(wide));
    setLargest({wide, std::max(least.height(), high)});
}

QLineEdit *EntryDialog::addLine(const QString &label, const QString &value, const QString &placeholder)
{
    auto *line = new QLineEdit(value, card());
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(label);
    addRow(label, line);
    return line;
}

QComboBox *EntryDialog::addChoice(const QString &label, const QStringList &choices)
{
    auto *box = new QComboBox(card());
    box->addItems(choices);
    box->setAccessibleName(label);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addRow(label, box);
    return box;
}

void EntryDialog::save()
{
    const Result<void> saved = m_save();
    if (saved)
        return accept();
    m_problem->setText(saved.error().message);
    m_problem->show();
    fit();
}
