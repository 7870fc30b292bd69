#!/usr/bin/python3
# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader finds a card by what it says: role, company and stage, then the rest."""
from support.window import run, wait_for

SPOKEN = "Python Developer, Palegreen Energy, Interview"


def test(window):
    wait_for(f"a card in the column “Interview” that says “{SPOKEN}…”",
             lambda: any(name.startswith(SPOKEN) for name in window.names("Interview")))


run(test)
