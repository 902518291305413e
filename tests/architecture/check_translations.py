#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py LUPDATE SOURCE_LIST INCLUDE_DIR TS...: every text of the sources is translated.

Works on copies, so the tree stays as it is; the target update_translations collects new texts.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# %1, %n, %L1: a translation that loses one shows a hole.
PLACES = re.compile(r"%L?(?:\d+|n)")


def findings(ts):
    for context in ElementTree.parse(ts).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{ts.name}: {name}: {source!r}"
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
                yield f"{where} is not translated"
                continue
            wanted = set(PLACES.findall(source))
            for form in forms:
                # A singular may spell its number out.
                if set(PLACES.findall(form)) | {"%n"} != wanted | {"%n"}:
                    yield f"{where}: the places differ in {form!r}"


def main():
    lupdate, sources, include, *files = sys.argv[1:]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            copy = Path(folder, Path(file).name)
            shutil.copy(file, copy)
            subprocess.run([lupdate, "-silent", "-locations", "none", "-source-language", "zh_CN",
                            "-tr-function-alias", "QT_TR_NOOP+=W",
                            "-I", include, "@" + sources, "-ts", str(copy)], check=True)
            problems += findings(copy)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} texts to translate" if problems else "all texts are translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
