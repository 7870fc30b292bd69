// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/two_line_row.h"

#include <vector>

class Button;
class QListWidget;

/// Fills a page with what it is for, the buttons that act on the current row, and below them the list, which
/// it returns.
QListWidget *framedList(QWidget *page, const QString &words, const std::vector<Button *> &buttons);
