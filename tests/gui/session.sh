#!/bin/bash
# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
# session.sh COMMAND ARGUMENTS...: runs the command on a desktop of its own (X server, session bus, accessibility
# bus, window manager, home folder) and takes all of it down again. Exits with the command's status, or with 77
# ("skipped" to CTest) when this machine lacks something it needs.
set -euo pipefail

if [ -z "${FOOTHOLD_GUI_SESSION:-}" ]; then
    for tool in xvfb-run xauth dbus-run-session openbox xdotool xprop gdbus /usr/bin/python3; do
        command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
    done
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        { echo "skipped: Python's bindings for AT-SPI are not installed"; exit 77; }
    export FOOTHOLD_GUI_SESSION=1
    exec xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24 -nolisten tcp' dbus-run-session -- "$0" "$@"
fi

home=$(mktemp -d)
chmod 700 "$home"
export HOME=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8 TZ=UTC
unset WAYLAND_DISPLAY GTK_MODULES

openbox >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || true; wait "$manager" 2>/dev/null || true; rm -rf "$home"' EXIT

# A click that comes before the window manager is there gives no window the focus.
for _ in {1..100}; do
    if xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; then break; fi
    sleep 0.1
done
# Wake the accessibility bus before the program asks for it, or its first answer is that there is none.
gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress >/dev/null

"$@"
