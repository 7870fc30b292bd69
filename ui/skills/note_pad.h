// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// A field for a note in Markdown: Enter continues a list, Escape and Ctrl+Enter are done.
class NotePad final : public QPlainTextEdit
{
    Q_OBJECT

public:
    NotePad(const QString &name, QWidget *parent);

    /// Takes text that was changed elsewhere (undo), keeping the cursor where it was.
    void follow(const QString &text);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool leavesToHunt(const QKeyEvent *event) const;
    void continueList();
};
