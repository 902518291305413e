#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the sources of a build folder, those under src first.

Files that are compiled together are looked at together, which takes a seventh of the time; one by one
only when something was found, to say in which.

A file that passed is not looked at again until it, a header it includes, its compile command, the
configuration or clang-tidy itself changes: the user's cache folder holds one empty stamp per passed
state, for all checkouts alike.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path


def dependencies(ninja, build):
    """Object file -> the project's own files it was compiled from, as the build recorded them."""
    text = subprocess.run([ninja, "-C", build, "-t", "deps"], check=True, capture_output=True,
                          text=True).stdout
    result, current = {}, None
    for line in text.splitlines():
        if line and not line.startswith(" "):
            current = line.split(": #deps", 1)[0]
            result[current] = []
        elif line.strip():
            result[current].append(line.strip())
    return result


# A unit includes its sources, which are looked at like headers.
AS_UNIT = ["--checks=-bugprone-suspicious-include",
           "--header-filter=/(src|tests)/(domain|application|storage|exchange|reports|widgets|platform|app|"
           "support|architecture|benchmarks)/.*\\.(h|cpp)$"]

INCLUDED = re.compile(r'^#include "([^"]+)"', re.M)


def single_entries(database):
    """The entries of a compile database, a unit of several sources taken apart into one for each."""
    for entry in database:
        path = Path(entry["directory"], entry["file"])
        if path.parent.name != "Unity":
            yield entry
            continue
        for source in INCLUDED.findall(path.read_text()):
            # The object file stays the unit's: what the build knows of headers, it knows of that.
            yield {**entry, "file": source, "unit": entry["file"],
                   "command": entry["command"].replace(f"-c {entry['file']}", f"-c {source}")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang-tidy", required=True)
    parser.add_argument("--ninja", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--verbose", action="store_true", help="print what each file cost")
    parser.add_argument("filters", nargs="*", help="only files whose path below the source folder begins with one of these")
    arguments = parser.parse_args()

    source, build = Path(arguments.source).resolve(), Path(arguments.build).resolve()
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    stamps = Path(cache) / "touyan" / "tidy"
    try:
        stamps.mkdir(parents=True, exist_ok=True)
    except OSError:
        stamps = build / "tidy"
        stamps.mkdir(exist_ok=True)

    version = subprocess.run([arguments.clang_tidy, "--version"], check=True, capture_output=True)
    common = version.stdout + b"".join(
        configuration.read_bytes()
        for configuration in (source / ".clang-tidy", source / "tests" / ".clang-tidy"))
    deps = dependencies(arguments.ninja, str(build))
    digests = {}

    def digest_of(path):
        if path not in digests:
            try:
                digests[path] = hashlib.sha256(path.read_bytes()).digest()
            except OSError:
                digests[path] = b"missing"
        return digests[path]

    # A file may be compiled into several targets; one look is enough.
    entries = {}
    database = list(single_entries(json.loads((build / "compile_commands.json").read_text())))
    for entry in database:
        path = Path(entry["directory"], entry["file"]).resolve()
        inside = [path.is_relative_to(source / folder) for folder in ("src", "tests")]
        if not any(inside) or path.is_relative_to(build):
            continue
        name = str(path.relative_to(source)) if path.is_relative_to(source) else str(path)
        if arguments.filters and not any(name.startswith(word) for word in arguments.filters):
            continue
        entries.setdefault(path, entry)

    tests = source / "tests"
    wanted = []
    for path, entry in sorted(entries.items(), key=lambda pair: (pair[0].is_relative_to(tests), pair[0])):
        # Where the checkout lies makes no difference.
        command = entry["command"].replace(str(build), "build").replace(str(source), ".")
        key = hashlib.sha256(common + command.encode() + digest_of(path))
        words = shlex.split(entry["command"])
        output = words[words.index("-o") + 1]
        # Without a record of what it includes (never built), a file is looked at in every run.
        headers = {(Path(entry["directory"]) / name).resolve() for name in deps.get(output, [])}
        for header in sorted(headers):
            if header.is_relative_to(source) and not header.is_relative_to(build):
                key.update(str(header.relative_to(source)).encode() + digest_of(header))
        stamp = stamps / key.hexdigest()
        if stamp.exists() and output in deps:
            os.utime(stamp)
        else:
            wanted.append((path, stamp, entry.get("unit")))
    print(f"clang-tidy: {len(entries)} files, {len(wanted)} changed since they passed", flush=True)

    # clang-tidy looks a source up by its name.
    singles = build / "tidy_commands"
    singles.mkdir(exist_ok=True)
    units = [entry for entry in json.loads((build / "compile_commands.json").read_text())
             if Path(entry["file"]).parent.name == "Unity"]
    (singles / "compile_commands.json").write_text(json.dumps(database + units))

    def tidy(path, *more):
        return subprocess.run(
            [arguments.clang_tidy, "--quiet", "-p", str(singles), "--warnings-as-errors=*",
             "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-everything", *more,
             str(path)], capture_output=True, text=True)

    def look_at(job):
        """The files of a job, each with what clang-tidy said and what it cost."""
        unit, files = job
        before = os.times().elapsed
        if unit and len(files) > 1:
            if tidy(unit, *AS_UNIT).returncode == 0:
                for _, stamp in files:
                    stamp.touch()
                cost = (os.times().elapsed - before) / len(files)
                return [(path, None, cost) for path, _ in files]
        looks = []
        for path, stamp in files:
            before = os.times().elapsed
            run = tidy(path)
            if run.returncode == 0:
                stamp.touch()
            looks.append((path, run, os.times().elapsed - before))
        return looks

    jobs = {}
    for path, stamp, unit in wanted:
        jobs.setdefault(unit or str(path), (unit, []))[1].append((path, stamp))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for path, run, seconds in (look for looks in pool.map(look_at, jobs.values()) for look in looks):
            if arguments.verbose:
                print(f"{seconds:6.1f} s  {path.relative_to(source)}", flush=True)
            if run is not None and run.returncode != 0:
                failed += 1
                print(f"--- {path.relative_to(source)}\n{run.stdout}", flush=True)
                # Standard error holds counts of suppressed warnings, and crashes.
                if not run.stdout.strip():
                    print(run.stderr, flush=True)
    # Stamps of states that nobody came back to for long.
    old = sorted(stamps.iterdir(), key=lambda stamp: stamp.stat().st_mtime, reverse=True)[20000:]
    for stamp in old:
        stamp.unlink()
    print(f"clang-tidy: {failed} of {len(wanted)} files have findings" if failed
          else "clang-tidy: no findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
