#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What README.md shows is true: its qcb commands, run in tests/data, print what it says, and its programs are the examples.

    readme.py QCB SOURCE-ROOT
"""
import os
import pathlib
import re
import subprocess
import sys

from tap import Tap


def blocks(text, language):
    return re.findall(r"^```%s\n(.*?)^```$" % language, text, re.M | re.S)


def commands(text):
    """(command, output) of the sample runs that only need qcb."""
    for block in blocks(text, "console"):
        for run in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, output = run.partition("\n")
            if output and re.match(r"qcb |echo ", command):
                yield command, output


def main():
    qcb, root = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    text, tap = (root / "README.md").read_text(encoding="utf-8"), Tap()
    environment = dict(os.environ, PATH=os.path.dirname(qcb) + ":" + os.environ["PATH"], LC_ALL="C.UTF-8")
    for command, output in commands(text):
        done = subprocess.run(["bash", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment,
                              cwd=root / "tests" / "data", timeout=60, check=False)
        tap.ok(done.stdout.decode() == output, command.replace("#", "."), done.stdout.decode())
    programs = blocks(text, "c")
    for name in ("build", "edit"):
        # the first line is the remark with the license
        source = (root / "examples" / (name + ".c")).read_text(encoding="utf-8").partition("\n")[2]
        printed = (root / "examples" / (name + ".expect")).read_text(encoding="utf-8")
        tap.ok(source in programs, name + ".c is the example")
        tap.ok("./a.out\n" + printed + "```" in text, name + " prints that")
    tap.end()


main()
