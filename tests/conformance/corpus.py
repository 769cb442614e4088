#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the command lines of the shared corpora with qcb: libvirt's against the verdicts of the real 10.0, the wild ones
by what errors they draw.

    corpus.py [--qcb build/qcb] [--list N] [--hit PERCENT] libvirt|wild

The corpora are looked for in $QCB_SHARED/corpus (default ../shared); without them nothing
is checked and the exit status is 77.
"""
import argparse
import collections
import os
import re
import shlex
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
import batch        # noqa: E402
import cases        # noqa: E402
import run          # noqa: E402


# Verdicts that are not about the line as it stands: devices that the asking host lacked were replaced before QEMU was asked.
# No release has a vhost-vsock-pci-transitional: tools/ask.py one all x86_64 -device vhost-vsock-pci-transitional,guest-cid=4
#     -blockdev http,url=http://x/y,node-name=n ("curl driver does not support writes": network nodes were replaced too)
DISPUTED = {"virtio-transitional.x86_64-latest.args", "disk-network-http.x86_64-latest.args"}


def arch_of(binary):
    found = re.search(r"qemu-system-(\w+?)(w?\.exe)?$", binary)
    return {"armv7l": "arm"}.get(found.group(1), found.group(1)) if found else "x86_64"


def read_folder(qcb, folder, suffix):
    """{file: words with the binary}, as qcb reads the shell text; files without a qemu-system binary are left out."""
    questions = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(suffix):
            with open(os.path.join(folder, name), encoding="utf-8", errors="surrogateescape") as f:
                questions.append({"id": name, "command": f.read()})
    return {a["id"]: a["argv"] for a in batch.ask(qcb, questions, "fmt") if a.get("argv")}


def read_verdicts(path):
    """{file: (verdict, message)}"""
    with open(path, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f][1:]
    return {r[0]: (r[1], r[3] if len(r) > 3 else "") for r in rows}


def check_all(qcb, lines, version):
    questions = [{"id": n, "argv": words, "qemu": version, "arch": arch_of(words[0])} for n, words in lines.items()]
    return {a["id"]: a for a in batch.ask(qcb, questions)}


def libvirt(given, base):
    """No error on what 10.0 accepted, an error on most of what it refused."""
    lines = read_folder(given.qcb, os.path.join(base, "libvirt"), ".args")
    verdicts = read_verdicts(os.path.join(base, "libvirt-verdicts-10.0.tsv"))
    answers = check_all(given.qcb, lines, "10.0")
    counts, shown = collections.Counter(), 0
    for name, answer in answers.items():
        recorded, message = verdicts.get(name, ("unknown", "")) if name not in DISPUTED else ("unknown", "disputed")
        counts[recorded, answer["accept"]] += 1
        wrong = answer["accept"] == (recorded == "reject") and recorded in ("accept", "reject")
        if (wrong or (recorded == "unknown" and not answer["accept"])) and shown < given.list:
            shown += 1
            print("%s: QEMU 10.0 says %s (%s), qcb: %s" % (name, recorded, message[:100], batch.spell(batch.first_error(answer))))
    alarms, hits, misses = counts["accept", False], counts["reject", False], counts["reject", True]
    print("libvirt: %d lines; %d accepted by 10.0, %d false alarms; %d refused, %d of them seen; %d without a verdict, "
          "%d of them draw an error" % (len(lines), alarms + counts["accept", True], alarms, hits + misses, hits,
                                        sum(n for (r, _), n in counts.items() if r in ("unknown", "env")),
                                        counts["unknown", False] + counts["env", False]))
    return alarms == 0 and run.percent(hits, hits + misses) >= given.hit


def wild(given, base):
    """Errors of the wild lines by code: each has to be true, which a person judges."""
    lines = read_folder(given.qcb, os.path.join(base, "wild"), ".cmd")
    codes = collections.defaultdict(list)
    for name, answer in check_all(given.qcb, lines, given.version).items():
        for diagnostic in answer.get("diagnostics", ()):
            if diagnostic.get("severity") == "error":
                codes[diagnostic.get("code")].append("%s: %s" % (name, diagnostic.get("message")))
    for code in sorted(codes, key=str):
        print("%s: %d" % (code, len(codes[code])))
        for text in codes[code][:given.list]:
            print("    " + text)
    print("wild: %d lines, %d errors" % (len(lines), sum(map(len, codes.values()))))
    return True


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--qcb", type=shlex.split, default=[run.QCB], help="the command, as shell words (default build/qcb)")
    args.add_argument("--list", type=int, default=20)
    args.add_argument("--hit", type=float, default=0, metavar="PERCENT", help="fail below this share of refused lines seen")
    args.add_argument("--version", default="11.1", help="release that the wild lines are held against")
    args.add_argument("which", choices=("libvirt", "wild"))
    given = args.parse_args()
    base = os.path.join(cases.SHARED, "corpus")
    if not os.path.isdir(base):
        print("corpus: skipped, there is no %s (set QCB_SHARED)" % base)
        return cases.SKIPPED
    return 0 if {"libvirt": libvirt, "wild": wild}[given.which](given, base) else 1


if __name__ == "__main__":
    sys.exit(main())
