// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hunt/hunt.h"
#include "core/model/capture.h"
#include "ui/capture/sheet.h"

/// One kept copy of a posting as it was taken: its day, its page, its words, and what changed since.
class CopySheet final : public capture::Sheet
{
    Q_OBJECT

public:
    /// What is shown, read once: the sheet keeps nothing of the hunt.
    struct Copy {
        /// "3 Oct 2025, 14:02".
        QString when {};
        QString url {};
        /// Foreign text; empty where it is no longer there.
        QString text {};
        /// Sentences; empty for the newest copy, and where nothing that can be told is different.
        QStringList changes {};
        bool isNewest = true;
    };

    CopySheet(const Copy &copy, QWidget *window);

Q_SIGNALS:
    /// The page could not be opened.
    void failed(const Error &error);

private:
    QWidget *header(const Copy &copy);
    QWidget *changes(const Copy &copy);
    QWidget *words(const Copy &copy);
};

/// "3 Oct 2025, 14:02", in the person's own time.
QString whenTaken(const Capture &capture);
/// What the list of copies calls it: "3 Oct 2025, 14:02 · palegreen.example".
QString copyName(const Capture &capture);
/// One of captures::of(), newest first, as the sheet shows it. Both pages are read anew by the same reader,
/// so that only what the page says is told, not what the person corrected.
CopySheet::Copy copyOf(const Hunt &hunt, const std::vector<Capture> &newestFirst, size_t at,
                       const QString &company);
