#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether the errors that qcb finds on the lines of the shared corpora are true: asks the real QEMUs.

    QEMU_ROOTS=DIR ask-corpus.py [--version 11.1] [--all] wild|libvirt

Each error is asked by itself: options are left out of the line as long as qcb still says the same and nothing else, so
that what is left is the error and what it speaks of. Files, sockets and accelerators of other hosts become ones that are
here. `true` is an error that QEMU refuses that rest for, naming the same place or word or, without the faulty argument,
nothing; `look` one where it refuses and neither holds; `host` one that this machine cannot tell; `FALSE` one that
QEMU takes (exit 1). libvirt: only lines without a recorded verdict, unless --all.
"""
import argparse
import collections
import json
import os
import re
import shlex
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
import ask          # noqa: E402
import batch        # noqa: E402
import cases        # noqa: E402
import corpus       # noqa: E402
import place        # noqa: E402
import run          # noqa: E402
import spans        # noqa: E402
import verdict      # noqa: E402

WORKER = 60                 # scratch folder of this tool
WAIT = 4                    # seconds until a QEMU that has not ended counts as one that runs
HOSTED = (                  # what stands on the hosts that the lines come from: what stands here
    (r"[^=,]*RISCV\w*\.fd", "flash32m.raw"),
    (r'(filename"?[=:]"?|[,^]file=)(?!fat:|json:)[^,"{}]*qcow2[^,"{}]*', r"\1disk.qcow2"),
    (r'(filename"?[=:]"?|(?<=[,^])file=|^file=)(?!disk\.qcow2|flash|fat:|json:|\w+:)[^,"{}]+', r"\1disk.raw"),
    (r"/\S*?(\w+\.sock)\b", r"\1"),
    (r"mem-path=[^,]+", "mem-path=/dev/shm/ask"),
    (r"^(kvm|accel=kvm)$", "tcg"),
    (r"accel=(kvm|whpx|hvf)(?=[,:]|$)", "accel=tcg"),
)
FORKS = re.compile(r"\+pve\d+")        # boards of forks, where the error is about something else


class Checker:
    """One qcb that is asked line by line."""

    def __init__(self, qcb, version):
        self.version = version
        self.process = subprocess.Popen([*qcb, "batch", "check"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def errors(self, words):
        question = {"id": 0, "argv": words, "qemu": self.version, "arch": corpus.arch_of(words[0])}
        self.process.stdin.write(json.dumps(question).encode() + b"\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return [d for d in answer.get("diagnostics", ()) if d.get("severity") == "error"]


def groups_of(argv):
    """The options of a line, each with its argument."""
    groups = []
    for word in argv:
        if groups and len(groups[-1]) == 1 and groups[-1][0].startswith("-") and not word.startswith("-"):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def flat(groups):
    return [word for group in groups for word in group]


def same(left, right):
    return (left["code"], left["message"]) == (right["code"], right["message"])


def needed(group):
    """Without its board a line is another one."""
    return group[0] in ("-M", "-machine", "--machine")


def fewer_words(groups, holds):
    """Options that may go, go."""
    for size in (8, 1, 1):
        at = 0
        while at < len(groups):
            fewer = groups[:at] + groups[at + size:]
            if not any(map(needed, groups[at:at + size])) and holds(fewer):
                groups = fewer
            else:
                at += size
    return groups


def fewer_keys(groups, holds):
    """Keys that may go, go; the first item of a list has a meaning of its own."""
    for at, group in enumerate(groups):
        items = group[1].split(",") if len(group) == 2 and not group[1].startswith("{") else []
        for item in items[:0:-1]:
            left = [i for i in items if i is not item]
            fewer = groups[:at] + [[group[0], ",".join(left)]] + groups[at + 1:]
            if holds(fewer):
                groups, items = fewer, left
    return groups


def reduce(checker, words, error):
    """The least line that draws the error and no new one: (line, the error as it lies there, whether it is alone)."""
    known = checker.errors(words)

    def holds(fewer):
        found = checker.errors([words[0], *flat(fewer)])
        return any(same(e, error) for e in found) and all(any(same(e, k) for k in known) for e in found)
    groups = fewer_keys(fewer_words(groups_of(words[1:]), holds), holds)
    groups = fewer_words(groups, holds)     # what the keys spoke of
    found = checker.errors([words[0], *flat(groups)])
    return flat(groups), next(e for e in found if same(e, error)), len(found) == 1


def hosted(argv, error):
    """The line for this host. A word with a colon and no option is a file name that may be at fault for it."""
    def one(word):
        for pattern, there in HOSTED:
            word = re.sub(pattern, there, word)
        return word if error["code"] == "unknown-machine" else FORKS.sub("", word)
    return [word if word.startswith("-") or ":" in word and len(g) == 1 else one(word) if i > 0 else "disk.raw"
            for g in groups_of(argv) for i, word in enumerate(g)]


def without(argv, error):
    """The line without the option that the error lies on."""
    at, groups = 1, []
    for group in groups_of(argv):
        if not at <= error.get("arg", 0) < at + len(group):
            groups.append(group)
        at += len(group)
    return flat(groups)


def told(message, argv, error):
    """Whether QEMU's message is about what the error lies on; an error that lies nowhere wants one that names nothing."""
    at = error.get("arg")
    word = argv[at - 1][error.get("start", 0):error.get("end", 0)].strip("\"'-") if at and at <= len(argv) else ""
    if len(word) > 2 and any(word in verdict.without_echo(m, argv) for m in message.split(" | ")):
        return True
    found = [place.place(m, argv) for m in message.split(" | ")]
    return any(spans.lies(place.spell(f, argv), argv, error) for f in found) or (at is None and not any(found))


def plainly(asker, version, arch, line):
    """The answer without the monitor of ask.py, for a monitor on the command line does away with QEMU's own."""
    shown = any(a.lstrip("-") in ask.SHOWS for a in line if a.startswith("-"))
    command = ["/usr/bin/qemu-system-" + arch, "-S", *([] if shown else ["-display", "none"]), *line]
    enter = ["chroot", asker.roots[version], "/bin/sh", "-c", 'cd "$0" && exec "$@"', asker.folder]
    try:
        done = subprocess.run([*enter, *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=WAIT, check=False)
    except subprocess.TimeoutExpired:
        return "accept", ""
    text = done.stderr.decode("utf-8", "replace")
    return verdict.refusal(version, line, text, done.returncode) if done.returncode else ("accept", text)


def judge(asker, version, arch, line, error, alone):
    """(kind, what QEMU said)"""
    answer, message, _ = asker.ask(version, arch, line)
    if answer == "accept":
        answer, message = plainly(asker, version, arch, line)
    if answer == "accept":
        return "FALSE", message
    if told(message, line, error):
        optional = any(verdict.names_optional_thing(m, line, version) for m in message.split(" | "))
        return "host" if optional else "true", message
    if answer == "env":
        return "host", message
    rest, _, _ = asker.ask(version, arch, without(line, error))
    return "true" if rest == "accept" and alone else "look", message


def questions(given):
    """(name, arch, the line to ask, error, whether it is alone): made before QEMU is asked, for the asker ends all children."""
    checker, found = Checker(given.qcb, given.version), []
    for name, words in chosen(given).items():
        for error in checker.errors(words):
            line, error, alone = reduce(checker, words, error)
            found.append((name, corpus.arch_of(words[0]), hosted(line, error), error, alone))
    checker.process.stdin.close()
    checker.process.wait()
    return found


def chosen(given):
    base = os.path.join(cases.SHARED, "corpus")
    if given.which == "wild":
        return corpus.read_folder(given.qcb, os.path.join(base, "wild"), ".cmd")
    lines = corpus.read_folder(given.qcb, os.path.join(base, "libvirt"), ".args")
    verdicts = corpus.read_verdicts(os.path.join(base, "libvirt-verdicts-10.0.tsv"))
    return {n: l for n, l in lines.items() if given.all or verdicts.get(n, ("unknown",))[0] not in ("accept", "reject")}


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--qcb", type=shlex.split, default=[run.QCB], help="the command, as shell words (default build/qcb)")
    args.add_argument("--version", default="11.1", help="the release that is asked, and that qcb checks for")
    args.add_argument("--all", action="store_true", help="libvirt: also the lines that have a verdict")
    args.add_argument("which", choices=("libvirt", "wild"))
    given = args.parse_args()
    asked, counts = questions(given), collections.Counter()
    asker = ask.Asker(WORKER)
    for name, arch, line, error, alone in asked:
        kind, message = judge(asker, given.version, arch, line, error, alone)
        counts[kind] += 1
        print("%-5s %s: %s: %s\n      %s: %s\n      QEMU: %s" % (
            kind, name, error["code"], error["message"], arch, " ".join(map(cases.quote, line)), message[:300]), flush=True)
    print("%s, QEMU %s: %d errors: %s" % (given.which, given.version, sum(counts.values()),
                                          ", ".join("%d %s" % (n, k) for k, n in sorted(counts.items()))))
    return 1 if counts["FALSE"] else 0


if __name__ == "__main__":
    sys.exit(main())
