// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Hunt;
class QWidget;

/// Asks what a posting may stand or fall by besides skills: years, degree, places and visa. Saved as one
/// step; what is left empty was not said.
void askAboutPerson(Hunt &hunt, QWidget *window);
