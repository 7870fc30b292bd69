#!/usr/bin/python3
# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's portal is asked for keys that work everywhere, and pressing them opens the sheet to add from."""
import os
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from support.window import run, wait_for, walk, xdotool  # noqa: E402

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
INTERFACES = f"""<node><interface name="{SHORTCUTS}">
  <method name="CreateSession"><arg type="a{{sv}}" direction="in"/><arg type="o" direction="out"/></method>
  <method name="BindShortcuts"><arg type="o" direction="in"/><arg type="a(sa{{sv}})" direction="in"/>
    <arg type="s" direction="in"/><arg type="a{{sv}}" direction="in"/><arg type="o" direction="out"/></method>
  <property name="version" type="u" access="read"/>
</interface></node>"""


class Portal(threading.Thread):
    """As much of a desktop as the program asks for, on a thread of its own: the program waits for its answers."""

    def __init__(self):
        super().__init__(daemon=True)
        self.bound = None
        self.session = f"{PATH}/session/1/foothold"
        self.isThere = threading.Event()
        self.start()
        self.isThere.wait()

    def run(self):
        context = GLib.MainContext()
        context.push_thread_default()
        self.bus = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None, None)
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0]
        self.bus.register_object(PATH, interface, self._call, lambda *_: GLib.Variant("u", 1), None)
        self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                           GLib.Variant("(su)", (SERVICE, 4)), None, 0, -1)
        self.isThere.set()
        GLib.MainLoop.new(context, False).run()

    def _call(self, _bus, sender, _path, _interface, method, arguments, invocation):
        options = arguments.get_child_value(arguments.n_children() - 1).unpack()
        request = f"{PATH}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
        invocation.return_value(GLib.Variant("(o)", (request,)))
        results = {}
        if method == "CreateSession":
            results["session_handle"] = GLib.Variant("s", self.session)
        else:
            self.bound = arguments.unpack()[1]
        self.bus.emit_signal(sender, request, "org.freedesktop.portal.Request", "Response",
                             GLib.Variant("(ua{sv})", (0, results)))

    def press(self):
        self.bus.emit_signal(None, PATH, SHORTCUTS, "Activated",
                             GLib.Variant("(osta{sv})", (self.session, self.bound[0][0], 1, {})))


portal = Portal()


def named(window, name):
    window.application.clear_cache()
    return next((node for node in walk(window.application) if node.get_name() == name), None)


def test(window):
    window.activate()
    xdotool("key", "F1")
    button = wait_for("a button to choose the keys", lambda: named(window, "Choose its keys…"))
    button.do_action(0)
    wait_for("the portal being asked for a shortcut", lambda: portal.bound)
    wait_for("the word that the keys are set", lambda: named(window, "The keys are set."))
    xdotool("key", "Escape")
    portal.press()
    wait_for("the sheet to add a posting", lambda: named(window, "Text of the posting"))


run(test)
