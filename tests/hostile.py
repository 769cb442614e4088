#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Command lines of very many arguments of one kind end: a rule that goes over all of them for each runs into the test's timeout.

    hostile.py QCB
"""
import os
import subprocess
import sys
import tempfile

from tap import Tap

MANY = 20000
# Each with a row of arguments before it, and the text of argument number i.
KINDS = {
    "globals and their devices": ("", lambda i: f"-global e1000.rombar={i % 2} -device e1000"),
    "globals of many properties": ("", lambda i: f"-global virtio-device.x{i}=1 -device virtio-net-pci"),
    "-set": ("", lambda i: f"-device e1000,id=e{i} -set device.e{i}.rombar=1"),
    "-fw_cfg": ("", lambda i: f"-fw_cfg name=opt/a{i},string=x"),
    "a chain of bridges": ("", lambda i: f"-device pci-bridge,id=r{i},chassis_nr=1,bus=" + (f"r{i - 1}" if i else "pci.0")),
    "buses that QEMU names": ("", lambda i: "-device ich9-ahci"),
    "namespaces of a bus": ("-device nvme,serial=a,id=n", lambda i: f"-device nvme-ns,nsid={i + 1}"),
    "host disks and block sizes": (
        "", lambda i: f"-drive if=none,id=d{i},file=x -device virtio-blk-pci,drive=d{i},logical_block_size=4096"),
    "-m and memory devices": ("", lambda i: f"-m 1G,slots=4,maxmem=4G -device pc-dimm,memdev=m{i}"),
    "companions of a USB bus": ("", lambda i: f"-device ich9-usb-ehci1,id=h{i} -device ich9-usb-uhci1,masterbus=h{i}.0"),
    "-numa": ("", lambda i: f"-numa node,nodeid={i}"),
    "-machine": ("", lambda i: f"-machine k{i}=off"),
    "-monitor": ("", lambda i: "-monitor null"),
    "merged options": ("", lambda i: "-action reboot=reset -no-reboot"),
    "ids that differ in the middle": ("", lambda i: f"-object iothread,id=aaaaaaaa{i:08}aaaaaaaa"),
    "names that are nearly there": ("", lambda i: f"-netdev user,id=net{i} -device e1000,netdev=nt{i}"),
    "words of the shell": ("", lambda i: f"-name $A{i}"),
}


def check(qcb, folder, text):
    path = os.path.join(folder, "line")
    with open(path, "w", encoding="ascii") as f:
        f.write(text + "\n")
    return subprocess.run([qcb, "check", "--qemu", "11.1", path], capture_output=True, text=True).returncode


def one_key_again_and_again(qcb, folder):
    return check(qcb, folder, "qemu-system-x86_64 -device e1000" + ",id=a" * 2 * MANY)


def main(qcb):
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        for name, (before, argument) in KINDS.items():
            words = [before] + [argument(i) for i in range(MANY)]
            status = check(qcb, folder, "qemu-system-x86_64 " + " ".join(words))
            tap.ok(status in (0, 1), f"{MANY} times: {name}", f"exit status {status}")
        status = one_key_again_and_again(qcb, folder)
        tap.ok(status in (0, 1), "one key again and again", f"exit status {status}")
    tap.end()


main(sys.argv[1])
