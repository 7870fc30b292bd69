// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_list.h"

#include "ui/shell/global_shortcut.h"
#include "ui/widgets/button.h"
#include "ui/widgets/section_heading.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

ShortcutList::ShortcutList(const std::vector<std::pair<QString, QString>> &shortcuts, GlobalShortcut &global,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("Keyboard shortcuts"), TextSize::Panel, this));
    layout->addWidget(table(shortcuts), 1);
    layout->addWidget(everywhere(global));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(560, 620);
}

QWidget *ShortcutList::table(const std::vector<std::pair<QString, QString>> &shortcuts)
{
    auto *table = new QTableWidget(int(shortcuts.size()), 2, this);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Does"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    for (int row = 0; row < int(shortcuts.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(shortcuts[size_t(row)].first));
        table->setItem(row, 1, new QTableWidgetItem(shortcuts[size_t(row)].second));
    }
    return table;
}

QWidget *ShortcutList::everywhere(GlobalShortcut &global)
{
    auto *area = new QWidget(this);
    auto *rows = new QVBoxLayout(area);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(
        plainLabel(tr("In every program: add a posting from the clipboard"), TextSize::Section, area));
    const bool isOffered = GlobalShortcut::isOffered();
    auto *words =
        plainLabel(isOffered ? tr("Your desktop keeps these keys and asks you which they are.")
                             : tr("Your desktop keeps these keys. Bind this command in its settings:"),
                   TextSize::Hint, QPalette::PlaceholderText, area);
    words->setWordWrap(true);
    rows->addWidget(words);
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    if (isOffered) {
        auto *set = new Button(Button::Kind::Plain, tr("Choose its keys…"), area);
        row->addWidget(set);
        row->addStretch();
        connect(set, &QAbstractButton::clicked, &global, &GlobalShortcut::bind);
        connect(&global, &GlobalShortcut::bound, words, [words] { words->setText(tr("The keys are set.")); });
        connect(&global, &GlobalShortcut::refused, words,
                [words] { words->setText(tr("Your desktop did not set the keys. Nothing has changed.")); });
        return area;
    }
    auto *command = new QLineEdit(GlobalShortcut::command(), area);
    command->setReadOnly(true);
    command->setAccessibleName(tr("Command to bind"));
    auto *copy = new Button(Button::Kind::Plain, tr("Copy"), area);
    row->addWidget(command, 1);
    row->addWidget(copy);
    connect(copy, &QAbstractButton::clicked, command,
            [command] { QApplication::clipboard()->setText(command->text()); });
    return area;
}
