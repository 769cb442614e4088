#!/usr/bin/env python3
"""examples.py FOLDER NAME=PROGRAM...: each program prints what FOLDER/NAME.expect holds. SPDX-License-Identifier: MIT"""
import pathlib
import subprocess
import sys


def main():
    folder, programs = pathlib.Path(sys.argv[1]), sys.argv[2:]
    print(f"1..{len(programs)}")
    for number, item in enumerate(programs, 1):
        name, program = item.split("=", 1)
        run = subprocess.run([program], capture_output=True, check=False, timeout=60)
        good = run.returncode == 0 and run.stdout == (folder / f"{name}.expect").read_bytes()
        print(f"{'ok' if good else 'not ok'} {number} - {name}")
        if not good:
            for line in (run.stdout + run.stderr).decode(errors="replace").splitlines():
                print("#", line)


main()
