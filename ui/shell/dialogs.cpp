// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QUrl>

Dialogs Dialogs::native()
{
    Dialogs dialogs;
    dialogs.open = [](QWidget *parent, const QString &title, const QString &folder, const QString &filter) {
        return QFileDialog::getOpenFileName(parent, title, folder, filter);
    };
    dialogs.save = [](QWidget *parent, const QString &title, const QString &proposal, const QString &filter) {
        return QFileDialog::getSaveFileName(parent, title, proposal, filter);
    };
    dialogs.tell = [](QWidget *parent, const QString &text) {
        QMessageBox box(QMessageBox::Information, QMessageBox::tr("Foothold"), text, QMessageBox::Ok, parent);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    };
    dialogs.show = [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); };
    return dialogs;
}
