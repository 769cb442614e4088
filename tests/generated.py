#!/usr/bin/env python3
"""generated.py QCB-GEN SOURCE-ROOT: what is committed is what `make generate` makes. SPDX-License-Identifier: MIT"""
import pathlib
import subprocess
import sys
import tempfile


def main():
    gen, root = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder)
        for part in ("include/qcb/device", "src/typed/gen", "src/cmdline"):
            (out / part).mkdir(parents=True)
        subprocess.run([gen, root, out], check=True, timeout=60)
        files = sorted(path.relative_to(out) for path in out.rglob("*") if path.is_file())
        committed = {path.relative_to(root) for path in (root / "src/typed/gen").iterdir()}
        stale = sorted(committed - set(files))
        print(f"1..{len(files) + len(stale)}")
        number = 0
        for number, name in enumerate(files, 1):
            good = (root / name).exists() and (root / name).read_bytes() == (out / name).read_bytes()
            print(f"{'ok' if good else 'not ok'} {number} - {name}")
        for name in stale:
            number += 1
            print(f"not ok {number} - {name} is no longer made")


main()
