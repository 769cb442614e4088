#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
r"""Writes tests/conformance/cases from the recipes: new cases get verdict `?`, known ones keep what was recorded.

    generate.py [--facts FOLDER] [--except SAMPLE.jsonl] [FAMILY...]

A recipe (tests/conformance/recipes/FAMILY.txt) is one command line in shell words. `[[a|b|c]]` stands for each of its
alternatives in turn, `\s` for a blank inside a word, `@name` at the start for the words in PREFIXES, `arch:` before it for another architecture than
x86_64. With --facts (../shared/facts) values for device properties are made from the types that QEMU reports, by
properties.py. --except leaves out command lines that another set of cases already has.
"""
import argparse
import itertools
import json
import os
import re
import shlex
import sys

import cases
import properties

PREFIXES = {
    "@none": "-machine none", "@q35": "-machine q35 -nodefaults", "@pc": "-machine pc -nodefaults",
    "@q35n": "-machine q35 -nodefaults -m 128 -object memory-backend-ram,id=m0,size=128M",
    "@numa1": "-machine q35 -nodefaults -m 128 -object memory-backend-ram,id=m0,size=128M -numa node,nodeid=0,memdev=m0",
    "@numa2": "-machine q35 -nodefaults -m 128 -object memory-backend-ram,id=m0,size=64M"
              " -object memory-backend-ram,id=m1,size=64M -numa node,memdev=m0 -numa node,memdev=m1",
    "@b": "-machine q35 -nodefaults -blockdev null-co,node-name=b0",
    "@n": "-machine q35 -nodefaults -netdev user,id=n0",
    "@c": "-machine q35 -nodefaults -chardev null,id=c0",
    "@s": "-machine q35 -nodefaults -device virtio-scsi-pci,id=s0 -blockdev null-co,node-name=b0",
    "@dimm": "-machine q35 -nodefaults -m 128M,slots=2,maxmem=1G -object memory-backend-ram,id=m0,size=128M",
    "@arm": "-machine virt", "@ccw": "-machine s390-ccw-virtio -nodefaults",
}
ALTERNATIVES = re.compile(r"\[\[(.*?)\]\](?!\])", re.S)


def expand(line):
    """All texts that a recipe line stands for."""
    pieces = ALTERNATIVES.split(line)
    choices = [[p] if i % 2 == 0 else p.split("|") for i, p in enumerate(pieces)]
    return ["".join(c) for c in itertools.product(*choices)]


def split_arch(line):
    found = re.match(r"([\w]+): ", line)
    return (found.group(1), line[found.end():]) if found else ("x86_64", line)


def words(text):
    prefix = re.match(r"(@\w+)(?= |$)", text)
    if prefix:
        text = PREFIXES[prefix.group(1)] + text[prefix.end():]
    return shlex.split(text.replace(r"\s", r"\ "))


def read_recipes(path):
    """(remarks, arch, argv) of each command line of a recipe file, remarks with the first of their lines."""
    remarks = []
    with open(path, encoding="utf-8") as f:
        for line in f.read().split("\n"):
            if line.startswith("#"):
                remarks.append(line)
            elif line.strip():
                arch, text = split_arch(line)
                for one in expand(text):
                    yield remarks, arch, words(one)
                    remarks = []


def known(family):
    path = os.path.join(cases.folder(), family + ".tsv")
    return {(c.arch, tuple(c.argv)): c for c in cases.read(path)} if os.path.exists(path) else {}


def build(family, recipes, taken):
    """The cases of one family: recorded ones keep number and verdict, whatever is new waits for a verdict."""
    recorded, result, seen = known(family), [], set()
    for remarks, arch, argv in recipes:
        key = (arch, tuple(argv))
        if key in seen or key in taken:
            continue
        seen.add(key)
        case = recorded.get(key) or cases.Case("+", arch, {}, "-", argv)
        case.remarks = remarks
        result.append(case)
    return result


def sample_lines(path):
    if not path:
        return set()
    with open(path, encoding="utf-8") as f:
        return {(c["arch"], tuple(c["argv"])) for c in map(json.loads, f)}


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--facts", help="folder of introspection facts, for the device properties")
    args.add_argument("--except", dest="other", help="leave out the lines of these cases")
    args.add_argument("families", nargs="*")
    given = args.parse_args()
    source = os.path.join(os.path.dirname(cases.folder()), "recipes")
    os.makedirs(cases.folder(), exist_ok=True)
    taken = sample_lines(given.other)
    for name in sorted(os.listdir(source)):
        family = name.rsplit(".", 1)[0]
        if given.families and family not in given.families:
            continue
        recipes = list(read_recipes(os.path.join(source, name)))
        if family == "device" and given.facts:
            recipes += properties.recipes(given.facts)
        elif family == "device":
            sys.exit("generate: the device family needs --facts")
        found = build(family, recipes, taken)
        taken |= {(c.arch, tuple(c.argv)) for c in found}
        cases.write(os.path.join(cases.folder(), family + ".tsv"), found)
        print("%s: %d cases, %d to ask" % (family, len(found), sum(not c.verdict for c in found)))


if __name__ == "__main__":
    main()
