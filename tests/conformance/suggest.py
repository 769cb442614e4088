#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How often qcb suggests the legal word when a word is within two edits of one (a swap of two letters is one edit).

    suggest.py [--qcb build/qcb] [--count 4000] [--share PERCENT] [--list N]

rejects   the recorded lines that QEMU refuses (ours, and the shared oracle's when there is one): words that qcb faults and
          that have a legal word of the same place nearby; what is legal there is asked of `qcb list` and `qcb show`
slips     keys, values and options of lines that QEMU takes, with one or two slips of the finger, when qcb faults the word
A suggestion is right when no legal word is nearer to what was written. Fails below --share.
"""
import argparse
import functools
import json
import os
import random
import re
import shlex
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
import batch        # noqa: E402
import cases        # noqa: E402
import mutate       # noqa: E402
import run          # noqa: E402

NEAR = 2
LISTS = {"unknown-machine": "machines", "unknown-cpu": "cpus", "unknown-device": "devices", "unknown-object": "objects",
         "unknown-accelerator": "accels"}
KINDS = {"device": "device", "machine": "machine", "object": "object", "CPU model": "cpu", "accelerator": "accel",
         "block driver": "blockdev"}
DEFINERS = {"object": "-object", "character backend": "-chardev", "network backend": "-netdev", "audio backend": "-audiodev",
            "TPM backend": "-tpmdev", "device": "-device", "throttle group": "-object"}
# a word that another release or architecture has is no misspelling
ELSEWHERE = re.compile(r"in QEMU [\d.]+$|does not have|has no object|is newer than|no longer has|was removed|is one of qemu-system|joined by '='")
BACKENDS = ("netdev", "chardev", "audiodev", "fsdev", "tpmdev", "display")


def distance(a, b):
    """Edits from a to b: a letter more, less or another, or two neighbours swapped; each place is edited once."""
    before, row = None, list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                least = min(least, last[j - 2] + 1)
            row.append(least)
    return row[-1]


class Facts:
    """What `qcb list` and `qcb show` call legal."""

    def __init__(self, qcb):
        self.qcb = qcb

    @functools.lru_cache(maxsize=None)
    def ask(self, *words):
        done = subprocess.run([*self.qcb, *words, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              check=False)
        return json.loads(done.stdout) if done.returncode == 0 and done.stdout.strip() else []

    def names(self, kind, version, arch):
        found = self.ask("list", kind, "--qemu", version, "--arch", arch)
        return {t.get(k) for t in found for k in ("name", "alias") if t.get(k) and t.get("present") == "yes"}

    def members(self, kind, name, version, arch):
        found = self.ask("show", kind, name, "--qemu", version, "--arch", arch)
        return {m["name"] for m in found.get("members", ()) if m.get("present") == "yes"} if found else set()


def backend_of(word):
    """The first word of a value, which names the backend."""
    found = re.search(r"(?:^|,)(?:type|driver|backend)=([\w-]+)", word) or re.match(r"([\w-]+)", word)
    return found.group(1) if found else ""


def legal_words(facts, case, version, error):
    """The legal words of the place that an error lies on; none when that cannot be told here."""
    code, message = error["code"], error["message"]
    if code in LISTS:
        return facts.names(LISTS[code], version, case.arch)
    if code == "unknown-option":
        return {"-" + n for n in facts.names("options", version, case.arch)}
    found = re.match(r"(%s) '([^']*)' has no property" % "|".join(KINDS), message)
    if code == "unknown-property" and found:
        return facts.members(KINDS[found.group(1)], found.group(2), version, case.arch)
    found = re.match(r"-([\w-]+) has no property", message)
    if code == "unknown-property" and found:
        option, word = found.group(1), case.argv[error["arg"] - 1]
        return facts.members(*((option, backend_of(word)) if option in BACKENDS else ("group", option)), version, case.arch)
    found = re.search(r"it wants (?:one of: (.*)|(on) or (off))$", message)
    if code == "invalid-value" and found and not message.endswith("..."):
        return set((found.group(1) or "on, off").split(", "))
    found = re.search(r"names the ([a-zA-Z ]+) '", message)
    if code == "dangling-reference" and found and found.group(1) in DEFINERS:
        values = [w for o, w in zip(case.argv, case.argv[1:]) if o == DEFINERS[found.group(1)]]
        return set(re.findall(r"(?:^|,)id=([\w.-]+)", "\n".join(values), re.M))
    return set()


def word_of(case, error):
    at = error.get("arg")
    if not at or at > len(case.argv):
        return ""
    return case.argv[at - 1].encode()[error["start"]:error["end"]].decode("utf-8", "replace")


def ask_all(qcb, pairs):
    return batch.ask(qcb, [batch.question("%s@%s" % (c.id, v), v, c.arch, c.argv) for c, v in pairs])


class Tally:
    def __init__(self, name, limit):
        self.name, self.limit, self.right, self.wrong = name, limit, 0, 0

    def add(self, right, word, wanted, error, case):
        self.right += right
        self.wrong += not right
        if not right and self.wrong <= self.limit:
            print("%s: '%s' is near %s; suggested: %s; %s: %s" % (self.name, word, " ".join(sorted(wanted)), error.get("suggestion"),
                                                                 case.id, error["message"][:120]))

    def report(self):
        print("%s: %d words near a legal one, %d right suggestions: %.2f %%" % (
            self.name, self.right + self.wrong, self.right, run.percent(self.right, self.right + self.wrong)))
        return run.percent(self.right, self.right + self.wrong)


def rejects(given, facts):
    path, tally = os.path.join(cases.SHARED, "oracle", "cases.jsonl"), Tally("rejects", given.list)
    found = cases.read_all() + (run.read_jsonl(path) if os.path.exists(path) else [])
    pairs = [(c, v) for c, v in run.gather(found, cases.VERSIONS) if c.verdict[v] == "reject"]
    for (case, version), answer in zip(pairs, ask_all(given.qcb, pairs)):
        error = batch.first_error(answer)
        word = word_of(case, error) if error and not ELSEWHERE.search(error["message"]) else ""
        near = {w: distance(word, w) for w in legal_words(facts, case, version, error)} if word else {}
        least = min(near.values(), default=NEAR + 1)
        if 0 < least <= NEAR and least < max(len(word), 2):
            suggested = error.get("suggestion")
            right = suggested is not None and distance(word, suggested) <= least
            tally.add(right, word, {w for w, d in near.items() if d == least}, error, case)
    return tally.report()


def spots_of(argv):
    """(word, start, end) of what can be misspelt: options, and the keys and values of their arguments."""
    for at, word in enumerate(argv):
        if word.startswith("-"):
            yield at, 1, len(word)
        elif "{" not in word:
            for piece in re.finditer(r"[A-Za-z][\w.-]{2,}", word):
                yield at, piece.start(), piece.end()


def slip_cases(given):
    """(case with a misspelt word, the word as it is, its index, start, length as misspelt)"""
    dice, made = random.Random(given.seed), []
    good = [c for c in cases.read_all() if set(c.verdict.values()) == {"accept"} and len(c.argv) <= 9]
    while len(made) < given.count:
        case = dice.choice(good)
        spots = list(spots_of(case.argv))
        if not spots:
            continue
        at, start, end = dice.choice(spots)
        word = wrong = case.argv[at][start:end]
        for _ in range(dice.choice((1, 2))):
            wrong = mutate.slip(wrong, dice)
        if not 0 < distance(word, wrong) <= NEAR or "," in wrong:
            continue
        argv = list(case.argv)
        argv[at] = argv[at][:start] + wrong + argv[at][end:]
        made.append((cases.Case(case.id, case.arch, {}, "-", argv), word, at, start, len(wrong)))
    return made


def slips(given, facts):
    made, tally = slip_cases(given), Tally("slips", given.list)
    pairs = [(m[0], "11.1") for m in made]
    for (case, word, at, start, length), answer in zip(made, ask_all(given.qcb, pairs)):
        error = batch.first_error(answer)
        lead = 1 if case.argv[at].startswith("-") else 0        # options are told with their dash
        if not error or error.get("arg") != at + 1 or (error["start"], error["end"]) != (start - lead, start + length):
            continue
        wrong, meant = case.argv[at][start - lead:start + length], "-" * lead + word
        if meant not in legal_words(facts, case, "11.1", error):
            continue                                            # any text is legal there: another key made it a fault
        suggested = error.get("suggestion")
        right = suggested is not None and distance(wrong, suggested) <= distance(wrong, meant)
        tally.add(right, wrong, {meant}, error, case)
    return tally.report()


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--qcb", type=shlex.split, default=[run.QCB], help="the command, as shell words (default build/qcb)")
    args.add_argument("--count", type=int, default=4000, help="lines with a slip (default 4000)")
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--list", type=int, default=20, metavar="N", help="show N words without the right suggestion, of each sort")
    args.add_argument("--share", type=float, default=0, metavar="PERCENT", help="fail below this share of right suggestions")
    given = args.parse_args()
    facts = Facts(given.qcb)
    return 0 if min(rejects(given, facts), slips(given, facts)) >= given.share else 1


if __name__ == "__main__":
    sys.exit(main())
