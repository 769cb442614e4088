#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Mutated lines: accepted small command lines with one random fault each, asked of the real QEMU and of qcb.

    mutate.py [--count 2000] [--seed 1] [--version 7.2] [--agree 98] [--qcb build/qcb]
    mutate.py --record FILE.tsv     only asks QEMU (every release found), and keeps the lines as cases
    mutate.py --replay FILE.tsv     only asks qcb, and compares with what was kept
"""
import argparse
import collections
import os
import random
import re
import shlex
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
import ask          # noqa: E402
import batch        # noqa: E402
import cases        # noqa: E402
import run          # noqa: E402

SMALL = 9           # words
# what would ask this host rather than the command line, or print and end
AVOID = re.compile(r"help|\?|-version|-daemonize|^-h$|kvm|tap|bridge|-L$|-runas|-chroot|pty|/dev/|exec|-run-with|-d$")
UNITS = ["k", "M", "1.5", "G", "kB", "x", "-", "0x", ""]


def usable(case):
    return (case.verdict.get("7.2") == "accept" and case.arch == "x86_64" and 4 <= len(case.argv) <= SMALL
            and "{" not in "".join(case.argv) and not any(AVOID.search(w) for w in case.argv))


def arguments_of(argv):
    """Indices of the words that are arguments of an option and hold something to change."""
    return [i for i in range(1, len(argv)) if argv[i - 1].startswith("-") and not argv[i].startswith("-") and argv[i]]


def pools(lines):
    """Keys and values seen for each option: what a careless hand would take from its neighbour."""
    keys, values = collections.defaultdict(set), collections.defaultdict(set)
    for argv in lines:
        for i in arguments_of(argv):
            for item in argv[i].split(","):
                key, equals, value = item.partition("=")
                if equals:
                    keys[argv[i - 1]].add(key)
                    values[argv[i - 1]].add(value)
    return ({k: sorted(v) for k, v in keys.items()}, {k: sorted(v) for k, v in values.items()})


def slip(word, dice):
    """One slip of the finger: a letter dropped, doubled, swapped or replaced."""
    if not word:
        return "x"
    at = dice.randrange(len(word))
    return dice.choice((word[:at] + word[at + 1:], word[:at] + word[at] + word[at:],
                        word[:at] + word[at:at + 2][::-1] + word[at + 2:], word[:at] + "z" + word[at + 1:]))


class Mutator:
    def __init__(self, lines, dice):
        self.dice = dice
        self.keys, self.values = pools(lines)

    def pick(self, argv, wants_value=False):
        """A word and one of its items; None when the line has none that fits."""
        spots = [(i, n) for i in arguments_of(argv) for n, item in enumerate(argv[i].split(","))
                 if not wants_value or "=" in item]
        return self.dice.choice(spots) if spots else None

    def with_item(self, argv, spot, item):
        pieces = argv[spot[0]].split(",")
        pieces[spot[1]:spot[1] + 1] = item
        return argv[:spot[0]] + [",".join(pieces)] + argv[spot[0] + 1:]

    def drop(self, argv):
        spot = self.pick(argv)
        if spot is None or self.dice.random() < 0.3:
            at = self.dice.randrange(len(argv))
            return argv[:at] + argv[at + 1:]
        return self.with_item(argv, spot, [])

    def double(self, argv):
        spot = self.pick(argv)
        if spot is None:
            return None
        if self.dice.random() < 0.5:
            return argv + argv[spot[0] - 1:spot[0] + 1]
        item = argv[spot[0]].split(",")[spot[1]]
        return self.with_item(argv, spot, [item, item])

    def swap_key(self, argv):
        spot = self.pick(argv, True)
        if spot is None:
            return None
        _, _, value = argv[spot[0]].split(",")[spot[1]].partition("=")
        return self.with_item(argv, spot, [self.dice.choice(self.keys[argv[spot[0] - 1]]) + "=" + value])

    def misspell(self, argv):
        spot = self.pick(argv)
        if spot is None or self.dice.random() < 0.15:
            at = self.dice.choice([i for i, a in enumerate(argv) if a.startswith("-")])
            return argv[:at] + ["-" + slip(argv[at][1:], self.dice)] + argv[at + 1:]
        key, equals, value = argv[spot[0]].split(",")[spot[1]].partition("=")
        if equals and self.dice.random() < 0.5:
            return self.with_item(argv, spot, [key + "=" + slip(value, self.dice)])
        return self.with_item(argv, spot, [slip(key, self.dice) + equals + value])

    def unit(self, argv):
        spots = [(i, n) for i in arguments_of(argv) for n, item in enumerate(argv[i].split(",")) if re.search(r"\d\w?$", item)]
        if not spots:
            return None
        spot = self.dice.choice(spots)
        item = argv[spot[0]].split(",")[spot[1]]
        return self.with_item(argv, spot, [re.sub(r"[kKmMgG]?$", "", item) + self.dice.choice(UNITS)])

    def enum(self, argv):
        spot = self.pick(argv, True)
        if spot is None:
            return None
        key = argv[spot[0]].split(",")[spot[1]].partition("=")[0]
        return self.with_item(argv, spot, [key + "=" + self.dice.choice(self.values[argv[spot[0] - 1]])])

    def dangle(self, argv):
        spots = [(i, n) for i in arguments_of(argv) for n, item in enumerate(argv[i].split(","))
                 if re.match(r"(id|node-name|drive|netdev|chardev|memdev|bus|iothread|rng|audiodev|fsdev|file|secret)=", item)]
        if not spots:
            return None
        spot = self.dice.choice(spots)
        return self.with_item(argv, spot, [argv[spot[0]].split(",")[spot[1]].partition("=")[0] + "=nosuch0"])

    KINDS = (drop, double, swap_key, misspell, unit, enum, dangle)


def mutants(seed, count):
    """[(kind, argv)], each different, the same for the same seed and cases."""
    lines = [c.argv for c in cases.read_all() if usable(c)]
    dice, seen, made = random.Random(seed), set(), []
    mutator = Mutator(lines, dice)
    for _ in range(count * 50):
        if len(made) == count:
            break
        kind = dice.choice(Mutator.KINDS)
        argv = kind(mutator, dice.choice(lines))
        if argv and tuple(argv) not in seen and not any(AVOID.search(w) for w in argv):
            seen.add(tuple(argv))
            made.append((kind.__name__, argv))
    return made


def ask_qemu(made, versions):
    """The mutants as cases with the verdict of each release; ids name the kind of the fault."""
    asker, found = ask.Asker(), []
    for number, (kind, argv) in enumerate(made, 1):
        told = {v: asker.ask(v, "x86_64", argv)[0] for v in versions or asker.roots}
        found.append(cases.Case("%s-%04d" % (kind.replace("_", "-"), number), "x86_64", told, "-", argv))
    return found


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--qcb", type=shlex.split, default=[run.QCB], help="the command, as shell words (default build/qcb)")
    args.add_argument("--count", type=int, default=2000)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--version", default="7.2")
    args.add_argument("--list", type=int, default=20)
    args.add_argument("--record", metavar="FILE")
    args.add_argument("--replay", metavar="FILE")
    args.add_argument("--agree", type=float, default=0)
    args.add_argument("--alarms", type=float, default=100)
    args.set_defaults(places=0)
    given = args.parse_args()
    if given.replay:
        found = cases.read(given.replay)
    else:
        found = ask_qemu(mutants(given.seed, given.count), None if given.record else [given.version])
    if given.record:
        cases.write(given.record, found)
        return 0
    versions = [v for v in cases.VERSIONS if any(v in c.verdict for c in found)]
    pairs = run.gather(found, versions)
    answers = batch.ask(given.qcb, [batch.question("%s@%s" % (c.id, v), v, c.arch, c.argv) for c, v in pairs])
    tallies, faults = run.judge(pairs, answers)
    run.print_faults(faults, given.list, ("alarm", "miss"))
    return 0 if run.passes(run.print_table(tallies, versions), given) else 1


if __name__ == "__main__":
    sys.exit(main())
