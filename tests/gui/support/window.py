# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Foothold's window as a screen reader meets it, and hands that move a real mouse and press real keys."""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# Marks that keep a name's own direction of writing; nobody hears them.
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
PATIENCE = 60.0  # seconds; a sanitizer build on a busy machine starts slowly


class Failure(Exception):
    """What a test expected and did not see."""


def wait_for(what, look):
    """Looks again and again until `look` gives something; says what was missing when it never does."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
        except gi.repository.GLib.Error:  # a node went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"never saw {what}")
        time.sleep(0.1)


def walk(node):
    yield node
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from walk(child)


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


class Card:
    """A list item: what it says and where it lies on the screen."""

    def __init__(self, node):
        self.name = node.get_name().translate(ISOLATES)
        self.box = node.get_extents(Atspi.CoordType.SCREEN)

    def centre(self):
        return self.box.x + self.box.width // 2, self.box.y + self.box.height // 2

    def lies_within(self, outer):
        x, y = self.centre()
        return outer.x < x < outer.x + outer.width and outer.y < y < outer.y + outer.height


class Window:
    """Starts the program and waits for it on the accessibility bus; ends it when the `with` block is left."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments])

    def __enter__(self):
        try:
            self.application = wait_for("the application on the accessibility bus", self._find_application)
        except Failure:
            self.process.kill()
            raise
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self._describe()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def _find_application(self):
        if self.process.poll() is not None:
            raise Failure(f"the program ended by itself with status {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        applications = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
        return next((each for each in applications if each and each.get_process_id() == self.process.pid), None)

    def _describe(self):
        for node in walk(self.application):
            if node.get_role() in (Atspi.Role.LIST, Atspi.Role.LIST_ITEM):
                print(f"  {node.get_role_name()}: {node.get_name()}", file=sys.stderr)

    def lists(self, name):
        self.application.clear_cache()
        return [node for node in walk(self.application)
                if node.get_role() == Atspi.Role.LIST and node.get_name() == name]

    def column(self, stage):
        """The list that is named like the stage."""
        return wait_for(f"a list named “{stage}”", lambda: next(iter(self.lists(stage)), None))

    def place(self, stage):
        """Where the column lies on the screen."""
        return self.column(stage).get_extents(Atspi.CoordType.SCREEN)

    def cards(self, stage):
        return [Card(node) for node in walk(self.column(stage)) if node.get_role() == Atspi.Role.LIST_ITEM]

    def names(self, stage):
        return [card.name for card in self.cards(stage)]

    def activate(self):
        xdotool("search", "--sync", "--onlyvisible", "--all", "--pid", self.process.pid, "--name", ".",
                "windowactivate", "--sync")

    def drag(self, start, end):
        """A drag as a hand does it: press, move past the threshold, travel, settle, let go."""
        xdotool("mousemove", *start, "sleep", 0.2, "mousedown", 1, "sleep", 0.2)
        for step in range(1, 7):
            xdotool("mousemove", start[0] + 4 * step, start[1] + step, "sleep", 0.03)
        for step in range(1, 16):
            xdotool("mousemove", *(a + (b - a) * step // 15 for a, b in zip(start, end)), "sleep", 0.03)
        xdotool("mousemove", end[0] + 1, end[1], "sleep", 0.1, "mousemove", *end, "sleep", 0.1, "mouseup", 1)


def run(test):
    """Runs one test on the program named by the first argument; its sentence is the failure."""
    try:
        with Window(os.path.abspath(sys.argv[1]), "--demo") as window:
            test(window)
    except Failure as failure:
        sys.exit(f"FAIL: {failure}")
    print("passed")
