#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program with a real input method for Chinese: ibus with libpinyin, or fcitx5 with pinyin.

Usage: with_input_method.py --method ibus|fcitx5 PROGRAM [ARGUMENT ...]

Starts its own X server, window manager, message bus and home folder, so that any number may run side
by side. Exit status: that of the program; 77 the tools are not installed.
"""
import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 120  # seconds; sanitizers and a busy machine are slow
INSIDE = "TOUYAN_TEST_INPUT_METHOD_HOME"
TOOLS = ["Xvfb", "openbox", "xdotool", "dbus-run-session"]
ENGINE = {"ibus": "/usr/share/ibus/component/libpinyin.xml",
          "fcitx5": "/usr/share/fcitx5/inputmethod/pinyin.conf"}
PLUGIN = {"ibus": "libibusplatforminputcontextplugin.so",
          "fcitx5": "libfcitx5platforminputcontextplugin.so"}
FCITX_PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""
FCITX_CONFIG = """[Behavior]
ActiveByDefault=True
ShareInputState=All
"""


def missing_tools(method):
    tools = TOOLS + (["ibus-daemon", "ibus"] if method == "ibus" else ["fcitx5", "fcitx5-remote"])
    missing = [name for name in tools if shutil.which(name) is None]
    if not os.path.exists(ENGINE[method]):
        missing.append("pinyin for " + method)
    folders = ["/usr/lib/x86_64-linux-gnu/qt6/plugins", "/usr/lib/aarch64-linux-gnu/qt6/plugins",
               "/usr/lib/qt6/plugins"]
    if not any(os.path.exists(os.path.join(folder, "platforminputcontexts", PLUGIN[method]))
               for folder in folders):
        missing.append(PLUGIN[method])
    return missing


class Screen:
    """An X server on a number of its own choice."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp",
             "-noreset"],  # a reset when the last of the early clients leaves would end the others
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb does not start")
        self.name = ":" + number
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def outside(arguments):
    """Prepares the surroundings and runs this script again on a message bus of its own."""
    with tempfile.TemporaryDirectory(prefix="touyan-im-", ignore_cleanup_errors=True) as home, \
            Screen() as screen:
        environment = dict(os.environ)
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS",
                     "IBUS_ADDRESS", "XMODIFIERS", "GTK_IM_MODULE"):
            environment.pop(name, None)
        runtime = os.path.join(home, "run")
        os.mkdir(runtime, 0o700)
        config = os.path.join(home, "config")
        os.makedirs(os.path.join(config, "fcitx5"))
        with open(os.path.join(config, "fcitx5", "profile"), "w", encoding="utf-8") as file:
            file.write(FCITX_PROFILE)
        with open(os.path.join(config, "fcitx5", "config"), "w", encoding="utf-8") as file:
            file.write(FCITX_CONFIG)
        environment.update({
            INSIDE: home, "HOME": home, "DISPLAY": screen.name, "XDG_RUNTIME_DIR": runtime,
            "XDG_CONFIG_HOME": config, "XDG_DATA_HOME": os.path.join(home, "data"),
            "XDG_CACHE_HOME": os.path.join(home, "cache"), "NO_AT_BRIDGE": "1",
            "GSETTINGS_BACKEND": "memory", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
            "QT_IM_MODULE": arguments.method, "XDG_SESSION_TYPE": "x11"})
        return subprocess.run(
            ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__),
             "--method", arguments.method, *arguments.program],
            env=environment, check=False).returncode


def wait_for(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if look():
            return
        time.sleep(0.2)
    raise RuntimeError("waited in vain for " + what)


def succeeds(*command, expecting=None):
    """True when the command ends well, and says what is expected."""
    try:
        done = subprocess.run(command, check=False, timeout=20, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, encoding="utf-8", errors="replace")
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0 and (expecting is None or done.stdout.strip() == expecting)


def begin(*command):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def start_window_manager():
    manager = begin("openbox")

    def manages():
        nonlocal manager
        if manager.poll() is not None:
            print("openbox ended with", manager.returncode, "and is started again")
            manager = begin("openbox")
        return succeeds("xdotool", "get_desktop")

    wait_for("the window manager", manages)
    return manager


def start_ibus():
    daemon = begin("ibus-daemon", "--replace", "--panel", "disable", "--emoji-extension", "disable")

    def has_pinyin():
        # Its own status says nothing while no window has the focus.
        succeeds("ibus", "engine", "libpinyin")
        return succeeds("ibus", "engine", expecting="libpinyin")

    wait_for("ibus", has_pinyin)
    return daemon


def start_fcitx5():
    daemon = begin("fcitx5", "--disable", "wayland,cloudpinyin,notifications,notificationitem,kimpanel")
    # Asking itself would make the bus start a second one.
    wait_for("fcitx5", lambda: succeeds(
        "dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus",
        "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", "string:org.fcitx.Fcitx5",
        expecting="boolean true"))
    return daemon


def inside(arguments):
    begun = []
    try:
        begun.append(start_window_manager())
        begun.append(start_ibus() if arguments.method == "ibus" else start_fcitx5())
        status = subprocess.run(arguments.program, check=False).returncode
        if status < 0:
            print("ended by", signal.Signals(-status).name)
        return status if status >= 0 else 1
    finally:
        for process in reversed(begun):
            process.terminate()
        for process in begun:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--method", choices=sorted(ENGINE), required=True)
    parser.add_argument("program", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    missing = missing_tools(arguments.method)
    if missing:
        print("not installed:", ", ".join(missing))
        return SKIPPED
    return inside(arguments) if INSIDE in os.environ else outside(arguments)


if __name__ == "__main__":
    sys.exit(main())
