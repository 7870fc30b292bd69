// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// For the benchmark of the start: with FOOTHOLD_SAY_PAINTED in the environment, writes "painted" to standard
/// error once the shown window stands on the screen.
void sayWhenPainted(QWidget &window);
