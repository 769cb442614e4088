#!/usr/bin/env python3
"""Runs the golden cases and compares what they print. Usage: golden.py [--accept] BUILD-DIR GOLDEN-DIR

A case is one file, with NAME.expect beside it:

    words/NAME.cmd    shell text: what the shell reader makes of it (words-dump)
    cli/NAME.sh       run by sh in tests/data, with qcb on the PATH: output, errors and exit status

To add a case, write the file, run `make accept`, and read the diff of the new NAME.expect.

SPDX-License-Identifier: MIT"""
import os
import pathlib
import subprocess
import sys

from tap import Tap

HERE = pathlib.Path(__file__).resolve().parent


def run(command, build, data=b""):
    env = {"PATH": f"{build}:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nowhere", "TERM": "xterm"}
    env.update({k: v for k, v in os.environ.items() if k.startswith(("ASAN_", "UBSAN_", "LSAN_"))})
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=HERE / "data", env=env,
                          check=False, timeout=120)
    text = done.stdout
    if done.stderr:
        text += b"--- stderr\n" + done.stderr
    if done.returncode:
        text += f"--- exit {done.returncode}\n".encode()
    return text


def run_case(path, build):
    if path.suffix == ".cmd":
        return run([build / "tests" / "words-dump"], build, path.read_bytes())
    return run(["sh", path], build)


def first_difference(want, got):
    """The first line that differs, for the log."""
    for number, (a, b) in enumerate(zip(want.split(b"\n") + [b""], got.split(b"\n") + [b""]), 1):
        if a != b:
            return f"line {number}\n- {a!r}\n+ {b!r}"
    return "one is longer than the other"


def main():
    accept = "--accept" in sys.argv
    build, folder = (pathlib.Path(p).resolve() for p in [a for a in sys.argv[1:] if a != "--accept"])
    tap = Tap()
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".cmd", ".sh")):
        expect, got = path.with_suffix(".expect"), run_case(path, build)
        if accept:
            expect.write_bytes(got)
        want = expect.read_bytes() if expect.exists() else b"(no .expect file: run make accept)"
        tap.ok(got == want, str(path.relative_to(folder)), first_difference(want, got))
    tap.ok(tap.count > 0, "there are golden cases")
    tap.end()


main()
