#!/usr/bin/env python3
"""judge.py TYPED-RANDOM [COUNT] [SEED]: random values of all typed structs, built for 7.2, given one by one to the real QEMU 7.2.

Refusals that blame this host are told apart as tests/conformance does ("env"), and those that miss something beside the value: a
bus, a partner, a key that goes with another ("context"). What is left says that a struct wrote what QEMU does not read; all but
accepted values are listed. SPDX-License-Identifier: MIT"""
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "conformance" / "tools"))
import verdict  # noqa: E402

# The struct itself was wrong: a name, a type or a word that this QEMU does not know. All other refusals miss something beside the
# value (a bus, a partner, a key that goes with another), or it is one that this host's build has not.
STRUCT = re.compile(r"Property '[^']*' not found|Invalid parameter '|Parameter '[^']*' (expects|is unexpected|does not accept)"
                    r"|Invalid parameter type|invalid option$|doesn't take value|is not a valid (device|char)|Don't know how to build")
BASE = """-nodefaults -display none -S -monitor stdio -blockdev null-co,node-name=node0,size=1048576 -netdev user,id=net0
 -chardev null,id=char0 -audiodev none,id=audio0 -object memory-backend-ram,id=mem0,size=16M""".split()
BUSES = """-device qemu-xhci -device virtio-scsi-pci -device virtio-serial-pci -device intel-hda -device pcie-root-port,id=rp0
 -device ahci -device sdhci-pci -device nvme-subsys,id=ss0 -device usb-ccid""".split()


def values(tool, count, seed):
    """As many as are asked for, over all types in turn."""
    found = []
    while len(found) < count:
        run = subprocess.run([tool, str(seed), "3", "7.2", "x86_64"], capture_output=True, check=True, timeout=60)
        words = run.stdout.decode().split("\0")
        found += [tuple(words[i:i + 3]) for i in range(0, len(words) - 2, 3)]
        seed += 1
    return found[:count]


def command(qemu, value):
    name, option, argument = value
    words = [qemu, *BASE]
    if option != "machine":
        words += ["-machine", "q35"]
    if option != "accel":
        words += ["-accel", "tcg"]
    if option == "device":
        words += BUSES
    return [*words, "-" + option, argument]


def judge(qemu, value):
    words = command(qemu, value)
    try:
        run = subprocess.run(words, input="quit\n", capture_output=True, text=True, errors="replace", timeout=20,
                             cwd="/tmp/qcb-judge", check=False)
    except subprocess.TimeoutExpired:
        return value, "env", "still running"
    if run.returncode == 0:
        return value, "accept", ""
    said, message = verdict.refusal("7.2", words, run.stderr, run.returncode)
    if said == "reject" and not STRUCT.search(message):
        said = "context"
    return value, said, message


def kind(message):
    return re.sub(r"'[^']*'|[0-9]+", "_", message)[:70]


def main():
    qemu = shutil.which("qemu-system-x86_64")
    version = subprocess.run([qemu, "--version"], capture_output=True, text=True, check=True).stdout if qemu else ""
    if "version 7.2." not in version:
        print("1..1\nok 1 - judge # SKIP there is no QEMU 7.2 here")
        return 0
    tool, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
    os.makedirs("/tmp/qcb-judge", exist_ok=True)
    pathlib.Path("/tmp/qcb-judge/file").write_bytes(b"\0" * 65536)
    jobs = values(tool, count, int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    tally, rest, hosts = collections.Counter(), [], []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for value, said, message in pool.map(lambda v: judge(qemu, v), jobs):
            tally[said] += 1
            if said == "env":
                hosts.append(f"# host: {value[0]} {value[2][:120]} => {message[:120]}")
            if said in ("reject", "context"):
                rest.append((kind(message), value, message, said))
    for _, value, message, said in sorted(rest):
        print("#", said, value[0], value[2][:160], "=>", message[:160])
    good = tally["accept"] + tally["env"] + tally["context"]
    if os.environ.get("QCB_JUDGE_ALL"):
        print(*hosts, sep="\n")
    print(f"# {len({v[0] for v in jobs})} types; {dict(tally)}")
    print(f"1..1\n{'ok' if good * 100 >= len(jobs) * 99 else 'not ok'} 1 - {good} of {len(jobs)} accepted, or refused for the host or for what is not beside it")
    return 0


sys.exit(main())
