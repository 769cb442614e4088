#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asks the real QEMUs on this machine again, and says where the recorded verdicts no longer hold.

    recheck.py [--every N] [--workers N] [--changed PERCENT] [FAMILY...]

Asked are the host's QEMU and those below $QEMU_ROOTS, as far as their releases have recorded verdicts. Every Nth case is
taken (default 5: about four minutes for three releases on two cores). Answers that depend on the host (a binary or a
module that is not here) do not count. Fails when more than --changed percent differ, or when nothing could be asked.
"""
import argparse
import collections
import fcntl
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
import ask          # noqa: E402
import cases        # noqa: E402

FIRST_WORKER = 100      # those below are for whoever runs tools/ask.py by hand


def claim_workers(count):
    """Numbers of scratch folders that no other run uses, and the locks that keep them ours."""
    os.makedirs(ask.SCRATCH, exist_ok=True)
    claimed = []
    for number in itertools.count(FIRST_WORKER):
        lock = open(os.path.join(ask.SCRATCH, "w%d.lock" % number), "w", encoding="ascii")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            claimed.append((number, lock))
        except OSError:
            lock.close()
        if len(claimed) == count:
            return claimed


def start(number, pairs):
    """One tools/ask.py that answers the pairs."""
    questions, answers = tempfile.TemporaryFile(), tempfile.TemporaryFile()
    for case, version in pairs:
        line = {"id": case.id, "arch": case.arch, "argv": case.argv, "version": version}
        questions.write(json.dumps(line).encode() + b"\n")
    questions.seek(0)
    command = [sys.executable, os.path.join(HERE, "tools", "ask.py"), "--worker", str(number), "jsonl"]
    return subprocess.Popen(command, stdin=questions, stdout=answers), answers, pairs


def finish(worker):
    """(case, version, answer, message) of all that one worker answered."""
    process, answers, pairs = worker
    if process.wait() != 0:
        raise SystemExit("recheck: tools/ask.py ended with status %d" % process.returncode)
    answers.seek(0)
    told = [json.loads(line) for line in answers]
    return [(case, version, t["answer"], t["said"]) for (case, version), t in zip(pairs, told)]


def ask_all(pairs, count):
    claimed = claim_workers(count)
    running = [start(number, pairs[i::count]) for i, (number, _) in enumerate(claimed)]
    return [answer for worker in running for answer in finish(worker)]


def report(answers):
    """Prints what changed, and a line for each release; returns how many were told and how many of them changed."""
    told, changed, silent = collections.Counter(), collections.Counter(), collections.Counter()
    for case, version, answer, message in answers:
        recorded = case.verdict[version]
        if answer == "env":
            silent[version] += 1
            continue
        told[version] += 1
        if answer != recorded:
            changed[version] += 1
            print("%s %s: recorded %s, now %s: %s\n      %s" % (
                case.id, version, recorded, answer, message, " ".join(map(cases.quote, case.argv))))
    for version in cases.VERSIONS:
        if told[version] + silent[version]:
            print("QEMU %s: asked again %d, %d as recorded, %d changed, %d that this host cannot tell" % (
                version, told[version] + silent[version], told[version] - changed[version], changed[version], silent[version]))
    return sum(told.values()), sum(changed.values())


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--every", type=int, default=5, metavar="N", help="take every Nth case (default 5, 1 takes all)")
    args.add_argument("--workers", type=int, default=os.cpu_count() or 1, metavar="N", help="how many ask at once")
    args.add_argument("--changed", type=float, default=1, metavar="PERCENT", help="fail above this share (default 1)")
    args.add_argument("families", nargs="*")
    given = args.parse_args()
    found = ask.find_roots()
    roots = [v for v in cases.VERSIONS if v in found]
    for version in sorted(set(found) - set(roots)):
        print("QEMU %s: no verdicts are recorded for it" % version)
    chosen = [c for c in cases.read_all() if not given.families or c.family in given.families][::max(1, given.every)]
    pairs = [(c, v) for c in chosen for v in roots if c.verdict.get(v) in ("accept", "reject")]
    if not pairs:
        print("recheck: nothing to ask: QEMUs with recorded verdicts: %s; cases: %d" % (" ".join(roots) or "none", len(chosen)))
        return 1
    print("recheck: %d questions to QEMU %s" % (len(pairs), ", ".join(roots)), flush=True)
    began = time.time()
    told, changed = report(ask_all(pairs, max(1, min(given.workers, len(pairs)))))
    print("recheck: %d answers, %d changed, %d s" % (told, changed, time.time() - began))
    return 0 if told and 100.0 * changed / told <= given.changed else 1


if __name__ == "__main__":
    sys.exit(main())
