#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a screen reader meets it: finds a button by its accessible name, presses it, and
looks at what has changed.

Usage: press_by_name.py --touyan PROGRAM --touyanctl PROGRAM

Starts its own X server, message bus and home folder, so that any number may run side by side.
Exit status: 0 passed, 1 failed, 77 the tools are not installed.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 120  # seconds; sanitizers and a busy machine are slow
INSIDE = "TOUYAN_TEST_INSIDE_SESSION"


def missing_tools():
    missing = [name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        missing.append("pyatspi")
    return missing


class Screen:
    """An X server on a number of its own choice."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
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
    with tempfile.TemporaryDirectory(prefix="touyan-at-spi-") as home, Screen() as screen:
        environment = dict(os.environ)
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS",
                     "QT_QPA_PLATFORM", "NO_AT_BRIDGE"):
            environment.pop(name, None)
        runtime = os.path.join(home, "run")
        os.mkdir(runtime, 0o700)
        environment.update({
            INSIDE: home, "HOME": home, "DISPLAY": screen.name, "XDG_RUNTIME_DIR": runtime,
            "XDG_CONFIG_HOME": os.path.join(home, "config"),
            "XDG_DATA_HOME": os.path.join(home, "data"),
            "XDG_CACHE_HOME": os.path.join(home, "cache"),
            "GSETTINGS_BACKEND": "memory", "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"})
        return subprocess.run(
            ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__),
             "--touyan", arguments.touyan, "--touyanctl", arguments.touyanctl],
            env=environment, check=False, timeout=4 * PATIENCE).returncode


def wait_for(what, look):
    """The first true value of look(), or a failure that names what did not come."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # the tree changes while it is walked  # pylint: disable=broad-except
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError("waited in vain for " + what)


def walk(node):
    """Everything below a node that is shown, itself included."""
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def find(root, role, name):
    import pyatspi
    for node in walk(root):
        if node.getRole() == role and name in node.name:
            if node.getState().contains(pyatspi.STATE_SHOWING):
                return node
    return None


def press(node):
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    assert "Press" in names, f"{node.name} cannot be pressed, only {names}"
    actions.doAction(names.index("Press"))


def inside(arguments):
    import pyatspi
    home = os.environ[INSIDE]
    database = os.path.join(home, "office.touyan")
    subprocess.run([arguments.touyanctl, "--db", database, "init", "--demo"], check=True,
                   stdout=subprocess.DEVNULL)
    program = subprocess.Popen([arguments.touyan, database])
    try:
        def application():
            assert program.poll() is None, "touyan has ended by itself"
            desktop = pyatspi.Registry.getDesktop(0)
            for index in range(desktop.childCount):
                child = desktop.getChildAtIndex(index)
                if child is not None and child.name == "touyan":
                    return child
            return None

        root = wait_for("the program in the accessibility tree", application)
        # The window opens with 工作台; its button leads to the grid of the quarter.
        press(wait_for("the button that lists what is due", lambda: find(
            root, pyatspi.ROLE_PUSH_BUTTON, "本周到期：全部列出")))
        year = wait_for("the period", lambda: find(root, pyatspi.ROLE_SPIN_BUTTON, "年度"))
        before = int(year.queryValue().currentValue)
        button = wait_for("the button 上一时段",
                          lambda: find(root, pyatspi.ROLE_PUSH_BUTTON, "上一时段"))
        # Four quarters back are a year back, whatever day it is.
        for _ in range(4):
            press(button)
        wait_for("the year before", lambda: int(year.queryValue().currentValue) == before - 1)
        print("pressed", button.name, "four times:", before, "became", before - 1)
        return 0
    finally:
        program.terminate()
        program.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--touyan", required=True)
    parser.add_argument("--touyanctl", required=True)
    arguments = parser.parse_args()
    missing = missing_tools()
    if missing:
        print("not installed:", ", ".join(missing))
        return SKIPPED
    return inside(arguments) if INSIDE in os.environ else outside(arguments)


if __name__ == "__main__":
    sys.exit(main())
