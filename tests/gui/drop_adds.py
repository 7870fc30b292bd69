#!/usr/bin/python3
# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files, a link and words that another program drags onto a column are added to that stage."""
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager

from support.window import Atspi, run, wait_for, walk, xdotool

CORNER = 1370, 20  # over the top bar, where nothing takes what is dropped by a slip


def posting(role, company):
    return f"{role}\nCompany: {company}\n\nRequirements\n- Python\n- Docker\n"


def said(node):
    """What is written in a field; nothing for anything else."""
    is_field = node.get_role() == Atspi.Role.TEXT
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if is_field else None


@contextmanager
def dropped(window, stage, *what):
    """A hand takes it out of the other program, which goes on running, and lets go over the column."""
    source = subprocess.Popen([os.path.abspath(sys.argv[2]), *map(str, CORNER), *what])
    try:
        xdotool("search", "--sync", "--onlyvisible", "--pid", source.pid, "--name", "Drag source")
        place = window.place(stage)
        window.drag((CORNER[0] + 20, CORNER[1] + 20), (place.x + place.width // 2, place.y + place.height // 2))
        yield
    finally:
        source.kill()
        source.wait()


def test(window):
    window.activate()
    folder = tempfile.mkdtemp()
    files = []
    for role, company in (("Data Engineer", "Beacon"), ("Test Engineer", "Harbour")):
        files.append(os.path.join(folder, f"{company}.txt"))
        with open(files[-1], "w", encoding="utf-8") as file:
            file.write(posting(role, company))

    with dropped(window, "Applied", *files):
        for start in ("Data Engineer, Beacon, Applied", "Test Engineer, Harbour, Applied"):
            wait_for(f"“{start}…” in the column", lambda: any(
                name.startswith(start) for name in window.names("Applied")))
    xdotool("key", "ctrl+z")
    wait_for("both gone after one undo", lambda: not any(
        "Beacon" in name or "Harbour" in name for name in window.names("Applied")))

    with dropped(window, "Screening", posting("Web Developer", "Belfry")):
        wait_for("the role that was read", lambda: any(
            node.get_name() == "Role" and said(node) == "Web Developer" for node in walk(window.application)))
    xdotool("key", "ctrl+Return")
    wait_for("the card in the column", lambda: any(
        name.startswith("Web Developer, Belfry, Screening") for name in window.names("Screening")))

    with dropped(window, "Applied", "http://127.0.0.1:9/job/3"):
        wait_for("the address, asked by nobody yet", lambda: any(
            said(node) == "http://127.0.0.1:9/job/3" for node in walk(window.application)))


run(test)
