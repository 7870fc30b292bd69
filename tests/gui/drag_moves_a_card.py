#!/usr/bin/python3
# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real drag moves a card to another column, and Ctrl+Z brings it back to where it lay."""
from support.window import Failure, run, wait_for, xdotool

FROM, TO = "Applied", "Interview"


def visible_card(window):
    column = window.place(FROM)
    return next((card for card in window.cards(FROM) if card.box.height > 0 and card.lies_within(column)), None)


def test(window):
    window.activate()
    card = wait_for(f"a card in the column “{FROM}”", lambda: visible_card(window))
    before = {stage: window.names(stage) for stage in (FROM, TO)}
    target = window.place(TO)
    role_and_company = ", ".join(card.name.split(", ")[:2])

    window.drag(card.centre(), (target.x + target.width // 2, target.y + target.height // 2))
    moved = f"{role_and_company}, {TO}"
    wait_for(f"“{moved}…” in the column “{TO}”",
             lambda: any(name.startswith(moved) for name in window.names(TO)))
    if card.name in window.names(FROM):
        raise Failure(f"“{card.name}” is still in the column “{FROM}” as well")

    xdotool("key", "ctrl+z")
    wait_for("every card back where it lay",
             lambda: {stage: window.names(stage) for stage in (FROM, TO)} == before)


run(test)
