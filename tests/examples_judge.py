#!/usr/bin/env python3
"""examples_judge.py FOLDER NAME...: the real QEMU 7.2 takes the command line of each example, or refuses it for a reason of this
host (no KVM, no such file). SPDX-License-Identifier: MIT"""
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "conformance" / "tools"))
import verdict  # noqa: E402


def is_here(binary):
    path = shutil.which(binary)
    if path is None:
        return False
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False, timeout=20).stdout
    return "version 7.2." in said


def furnish(folder):
    """The files that the examples name without a path."""
    for name, size in (("root.img", 1 << 20), ("vars.fd", 64 << 20), ("Image", 4096), ("vmlinux", 4096)):
        with open(f"{folder}/{name}", "wb") as file:
            file.truncate(size)
    if shutil.which("qemu-img"):
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", f"{folder}/disk.qcow2", "1M"], check=True, timeout=20)


def without_kvm(words):
    """What this host may lack, so that the rest of the command line is looked at too."""
    swaps = {"-accel kvm": "tcg", "-accel kvm,kernel-irqchip=split": "tcg"}
    words = [swaps.get(f"{a} {b}", b) for a, b in zip([""] + words, words)]
    return [w.replace("host,", "max,", 1) if w.startswith("host,") else w for w in words]


def judge(words, folder):
    """Still running after two seconds is accepted: nothing ends a guest that was not started."""
    run = subprocess.Popen([*words, "-S"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                           errors="replace", cwd=folder)
    try:
        _, stderr = run.communicate(timeout=2)
    except subprocess.TimeoutExpired:
        run.kill()
        run.communicate()
        return "accept", ""
    return ("accept", "") if run.returncode == 0 else verdict.refusal("7.2", words, stderr, run.returncode)


def main():
    folder, names = pathlib.Path(sys.argv[1]), sys.argv[2:]
    print(f"1..{len(names)}")
    for number, name in enumerate(names, 1):
        words = without_kvm(shlex.split((folder / f"{name}.expect").read_text().replace("\\\n", " ")))
        if not is_here(words[0]):
            print(f"ok {number} - {name} # SKIP no {words[0]} 7.2 here")
            continue
        with tempfile.TemporaryDirectory() as place:
            furnish(place)
            said, message = judge(words, place)
        print(f"{'not ok' if said == 'reject' else 'ok'} {number} - {name}: {said} {message[:200]}")


main()
