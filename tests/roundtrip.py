#!/usr/bin/env python3
"""qcb fmt loses nothing. Usage: roundtrip.py QCB FOLDER...

For every command line of the folders: bash makes the same words of what fmt prints as of the original; fmt of fmt is the same
bytes; JSON and NUL-separated words read back to the same.

SPDX-License-Identifier: MIT"""
import json
import multiprocessing.pool
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from shells import bash_reads
from tap import Tap

QCB = sys.argv[1]


def fmt(data, *options):
    done = subprocess.run([QCB, "fmt", *options, "-"], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    return done.stdout if done.returncode == 0 else None


def same_in_bash(original, printed, folder):
    """The stub in place of the binary gets the same words; wrappers are shell commands that are not run."""
    binary = fmt(original, "--to", "argv0").split(b"\0")[0]
    want, got = bash_reads(original, binary, folder), bash_reads(printed, binary, folder)
    return want == got and (want or b"qemu" not in original)


def faults(path):
    """What is wrong with fmt of this file, as lines."""
    with tempfile.TemporaryDirectory() as folder:
        return [f"{path.name}: {fault}" for fault in faults_of(path.read_bytes(), pathlib.Path(folder))]


def faults_of(data, folder):
    printed = fmt(data)
    if printed is None:
        return [] if fmt(data, "--to", "json") is None else ["fmt fails"]
    words, document = fmt(data, "--to", "argv0"), fmt(data, "--to", "json")
    checks = {
        "fmt of fmt differs": fmt(printed) == printed,
        "words differ after fmt": fmt(printed, "--to", "argv0") == words,
        "JSON reads back differently": fmt(document) == printed,
        "JSON of JSON differs": fmt(document, "--to", "json") == document,
        "words of words differ": fmt(words, "--to", "argv0", "--from", "argv0") == words,
        "one line reads back differently": fmt(fmt(data, "--to", "oneline")) == printed,
    }
    if b"\0" not in data and shutil.which("bash"):
        checks["bash reads other words"] = same_in_bash(data, printed, folder)
    return [name for name, good in checks.items() if not good]


def unanswered(files, version):
    """Command lines that batch check gives no verdict on, in one process for all of them."""
    lines = []
    for path in files:
        text = path.read_bytes()
        if b"\0" not in text and is_utf8(text):
            lines.append(json.dumps({"id": path.name, "command": text.decode()}))
    done = subprocess.run([QCB, "batch", "check", "--qemu", version], input="\n".join(lines).encode(), stdout=subprocess.PIPE,
                          check=False)
    answered = {answer["id"] for answer in map(json.loads, done.stdout.splitlines()) if "accept" in answer}
    return [line for line in lines if json.loads(line)["id"] not in answered]


def is_utf8(text):
    try:
        return text.decode() is not None
    except UnicodeDecodeError:
        return False


def main():
    tap = Tap()
    pool = multiprocessing.pool.ThreadPool(os.cpu_count())
    for folder in map(pathlib.Path, sys.argv[2:]):
        files = sorted(p for p in folder.glob("*") if p.suffix in (".args", ".cmd", ".sh", ".argv0"))
        if not files:
            tap.skip(f"{folder.name}: round trips", "no such folder")
            continue
        bad = [fault for some in pool.map(faults, files) for fault in some]
        tap.ok(not bad, f"{folder.name}: {len(files)} command lines survive fmt", "\n".join(bad[:20]))
        for version in ("7.2", "9.0", "11.1"):
            missing = unanswered(files, version)
            tap.ok(not missing, f"{folder.name}: batch check answers for {version}", "\n".join(missing[:20]))
    tap.end()


main()
