#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""unity_groups.py MOST SOURCE...: which sources may be compiled together, a line each: GROUP<tab>SOURCE.

Sources that are compiled as one share their unnamed namespaces. So two of them never stand in one
group when a name that one keeps to itself is used by the other: each file means its own.
"""
import re
import sys
from pathlib import Path

COMMENTS = re.compile(r'//[^\n]*|/\*.*?\*/', re.S)
LITERALS = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
# A member or a name of another scope is no use of ours.
FREE_NAME = re.compile(r'(?<![\w.:>])(?<!->)[A-Za-z_]\w*')
ALONE = re.compile(r'^int main\(|#include "[\w/]+\.moc"|Q_INIT_RESOURCE', re.M)
OUTER_CLASS = re.compile(r"^(?:struct|class) \w+::\w+.*?\n\};", re.M | re.S)
FIXTURE = re.compile(r"^(?:TEST_F|TEST_P|RC_GTEST_FIXTURE_PROP)\((\w+)", re.M)
DECLARED = re.compile(r'\b(?:class|struct|enum class|enum|using|concept)\s+(\w+)|(\w+)\s*(?:[({=;\[]|$)')


class Source:
    def __init__(self, path):
        self.path = path
        text = Path(path).read_text(encoding="utf-8")
        text = LITERALS.sub('""', COMMENTS.sub("", text))
        self.own = set(re.findall(r"^#define (\w+)", text, re.M))
        outside = re.sub(r"^\s*#.*$", "", text, flags=re.M)
        self.names = set(FREE_NAME.findall(outside))
        self.own |= own_names(outside)
        self.own |= set(re.findall(r"^using (\w+) =", outside, re.M))
        # What one file calls by a short name may be another thing elsewhere.
        self.short = dict((name.rsplit("::", 1)[-1], name)
                          for name in re.findall(r"^using ([\w:]+::\w+);", outside, re.M))
        # A main(), a macro, or a class of a header that is made of what the file keeps to itself
        # stays alone.
        self.alone = "\n#define " in text or bool(ALONE.search(text)) or any(
            self.own & set(FREE_NAME.findall(body)) for body in OUTER_CLASS.findall(outside)) or bool(
            self.own & set(FIXTURE.findall(outside)))


def own_names(text):
    """Names that unnamed namespaces and static functions declare."""
    names, depth, private = set(), 0, []
    for line in text.split("\n"):
        opens = re.match(r"(inline )?namespace( [\w:]+)? \{", line)
        if line.startswith("namespace {"):
            private.append(depth)
        inside = private and depth == private[-1] + 1
        if inside and line[:1] not in ("", " ", "}", "#", "{", ")", ":", "/") or line.startswith("static "):
            for first, second in DECLARED.findall(line):
                names.add(first or second)
                if first or second not in ("constexpr", "const", "template", "explicit", "operator"):
                    break
        depth += line.count("{") - line.count("}")
        if private and depth <= private[-1]:
            private.pop()
        del opens
    return {name for name in names if name}


def agree(a, b):
    if a.own & b.names or b.own & a.names:
        return False
    return all(b.short.get(name, full) == full for name, full in a.short.items())


def main():
    most = int(sys.argv[1])
    groups = []
    for source in sorted((Source(path) for path in sys.argv[2:]), key=lambda each: each.path):
        home = None
        if not source.alone:
            home = next((group for group in groups
                         if len(group) < most and not group[0].alone and all(agree(source, other) for other in group)), None)
        if home is None:
            home = []
            groups.append(home)
        home.append(source)
    for number, group in enumerate(groups):
        for source in group:
            print(f"{number if len(group) > 1 else -1}\t{source.path}")


main()
