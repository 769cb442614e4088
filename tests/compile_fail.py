#!/usr/bin/env python3
"""compile_fail.py INCLUDE-DIR FOLDER CC...: good.c compiles, every other file of the folder does not. SPDX-License-Identifier: MIT"""
import pathlib
import shutil
import subprocess
import sys

FLAGS = ["-std=c11", "-Wall", "-Wextra", "-Wmissing-braces", "-Werror", "-fsyntax-only"]


def compiles(cc, include, path):
    return subprocess.run([cc, *FLAGS, "-I", include, path], capture_output=True, check=False).returncode == 0


def main():
    include, folder, compilers = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    files = sorted(folder.glob("*.c"))
    cases = [(cc, path) for cc in compilers for path in files]
    print(f"1..{len(cases)}")
    for number, (cc, path) in enumerate(cases, 1):
        name = f"{number} - {cc} {path.stem}"
        if shutil.which(cc) is None:
            print(f"ok {name} # SKIP no {cc} here")
        elif compiles(cc, include, path) == (path.stem == "good"):
            print(f"ok {name}")
        else:
            print(f"not ok {name}")


main()
