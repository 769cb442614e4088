#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds `qcb batch check` against what the real QEMUs said.

    run.py [--qcb build/qcb] [--cases FILE.jsonl | --oracle] [--list N] [thresholds] [--known] [FAMILY...]
    run.py --write-known

Without --cases the recorded cases of tests/conformance/cases are used; --oracle takes those of $QCB_SHARED/oracle (default
../shared), and without them ends with status 77. Cases whose verdict was `env` (it depended on
that host or build) are left out. A false alarm is a command line that we reject and QEMU accepts; a miss the reverse.

known.tsv lists every disagreement that stands. With --known another one fails the run, and so does one that is listed and gone:
what a percentage would hide. --write-known writes the list anew; read its diff.
"""
import argparse
import collections
import json
import os
import shlex
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
import batch        # noqa: E402
import cases        # noqa: E402
import place        # noqa: E402
import spans        # noqa: E402

KNOWN = os.path.join(HERE, "known.tsv")
QCB = os.path.join(os.path.dirname(os.path.dirname(HERE)), "build", "qcb")


def read_jsonl(path):
    """Cases of another set: {"id","arch","argv","family","verdict":{..},"message":{..}}."""
    found = []
    with open(path, encoding="utf-8") as f:
        for entry in map(json.loads, f):
            said = {v: m for v, m in entry.get("message", {}).items() if entry["verdict"].get(v) == "reject"}
            told = [place.spell(place.place(m, entry["argv"]), entry["argv"]) for m in said.values()]
            case = cases.Case(entry["id"], entry["arch"], entry["verdict"], next((t for t in told[::-1] if t != "-"), "-"),
                              entry["argv"])
            case.said = said
            found.append(case)
    return found


class Tally:
    """Counts of one family and version."""

    def __init__(self):
        self.asked = self.agreed = self.alarms = self.misses = self.placed = self.misplaced = 0

    def add(self, accepted, recorded, lies):
        self.asked += 1
        self.agreed += accepted == (recorded == "accept")
        self.alarms += not accepted and recorded == "accept"
        self.misses += accepted and recorded == "reject"
        if lies is not None and recorded == "reject":
            self.placed += lies
            self.misplaced += not lies

    def __iadd__(self, other):
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self


def percent(part, whole, of_none=100.0):
    return 100.0 * part / whole if whole else of_none


def gather(chosen, versions):
    """(case, version) pairs that have a verdict which counts."""
    return [(c, v) for c in chosen for v in versions if c.verdict.get(v) in ("accept", "reject")]


def judge(pairs, answers):
    tallies, faults = collections.defaultdict(Tally), []
    for (case, version), answer in zip(pairs, answers):
        recorded, error = case.verdict[version], batch.first_error(answer)
        lies = spans.lies(case.place, case.argv, error) if not answer["accept"] else None
        tallies[case.family, version].add(answer["accept"], recorded, lies)
        if answer["accept"] != (recorded == "accept"):
            faults.append(("miss" if answer["accept"] else "alarm", version, case, error))
        elif lies is False:
            faults.append(("place", version, case, error))
    return tallies, faults


def print_table(tallies, versions):
    families = sorted({f for f, _ in tallies})
    print("%-16s" % "family" + "".join("%21s" % v for v in versions))
    print("%-16s" % "" + "".join("%21s" % "agree  alarm  miss" for _ in versions))
    totals = {v: Tally() for v in versions}
    for family in families + ["total"]:
        row = "%-16s" % family
        for version in versions:
            tally = totals[version] if family == "total" else tallies.get((family, version), Tally())
            if family != "total":
                totals[version] += tally
            row += "%9.1f%%%6d%6d" % (percent(tally.agreed, tally.asked), tally.alarms, tally.misses)
        print(row)
    return totals


def print_faults(faults, limit, kinds):
    for kind, version, case, error in [f for f in faults if f[0] in kinds][:limit]:
        said = getattr(case, "said", {}).get(version)
        print("%-5s %-5s %s %s: %s\n      qcb: %s%s%s" % (
            kind, version, case.id, case.arch, " ".join(map(cases.quote, case.argv)), batch.spell(error),
            " [arg %s, %s-%s; QEMU: %s]" % (error.get("arg"), error.get("start"), error.get("end"), case.place)
            if kind == "place" else "", "\n      QEMU: " + said if said else ""))


def passes(totals, given):
    """Whether every version keeps the thresholds."""
    good = True
    for version, tally in totals.items():
        agree, alarms = percent(tally.agreed, tally.asked), percent(tally.alarms, tally.asked, 0.0)
        placed = percent(tally.placed, tally.placed + tally.misplaced)
        print("%-5s %d cases, agreement %.2f %%, false alarms %.2f %%, misses %.2f %%, %d places known: %.2f %% hit" % (
            version, tally.asked, agree, alarms, percent(tally.misses, tally.asked, 0.0), tally.placed + tally.misplaced, placed))
        good = good and agree >= given.agree and alarms <= given.alarms and placed >= given.places
    return good


def spell_known(faults):
    return sorted("%s\t%s\t%s\n" % (kind, version, case.id) for kind, version, case, _ in faults)


def keeps_known(faults, families):
    """Whether the disagreements are those of known.tsv, neither more nor fewer."""
    with open(KNOWN, encoding="utf-8") as f:
        listed = {line for line in f if not families or line.split("\t")[2].rsplit("-", 1)[0] in families}
    found = set(spell_known(faults))
    for title, lines in (("new", found - listed), ("listed but gone", listed - found)):
        for line in sorted(lines)[:20]:
            print("%s disagreement: %s" % (title, line.strip().replace("\t", " ")))
    return found == listed


def arguments():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--qcb", type=shlex.split, default=[QCB], help="the command, as shell words (default build/qcb)")
    args.add_argument("--cases", help="a set of cases in the JSON lines format of the shared oracle")
    args.add_argument("--oracle", action="store_const", const=os.path.join(cases.SHARED, "oracle", "cases.jsonl"), dest="cases",
                      help="the shared oracle's cases")
    args.add_argument("--version", action="append", choices=cases.VERSIONS, help="only this release (may repeat)")
    args.add_argument("--list", type=int, default=20, metavar="N", help="show N disagreements (default 20)")
    args.add_argument("--kind", action="append", choices=("alarm", "miss", "place"), help="list only this kind")
    args.add_argument("--agree", type=float, default=0, metavar="PERCENT", help="fail below this agreement")
    args.add_argument("--alarms", type=float, default=100, metavar="PERCENT", help="fail above this many false alarms")
    args.add_argument("--places", type=float, default=0, metavar="PERCENT", help="fail below this share of right places")
    args.add_argument("--known", action="store_true", help="fail when the disagreements are not those of known.tsv")
    args.add_argument("--write-known", action="store_true", help="write known.tsv anew")
    args.add_argument("families", nargs="*")
    return args.parse_args()


def main():
    given = arguments()
    versions = given.version or list(cases.VERSIONS)
    if given.cases and not os.path.exists(given.cases):
        print("conformance: skipped, there is no %s (set QCB_SHARED)" % given.cases)
        return cases.SKIPPED
    chosen = read_jsonl(given.cases) if given.cases else cases.read_all()
    chosen = [c for c in chosen if not given.families or c.family in given.families]
    pairs = gather(chosen, versions)
    answers = batch.ask(given.qcb, [batch.question("%s@%s" % (c.id, v), v, c.arch, c.argv) for c, v in pairs])
    tallies, faults = judge(pairs, answers)
    print_faults(faults, given.list, given.kind or ("alarm", "miss", "place"))
    totals = print_table(tallies, versions)
    if given.write_known:
        with open(KNOWN, "w", encoding="utf-8") as f:
            f.writelines(spell_known(faults))
    good = passes(totals, given)
    return 0 if good and (not given.known or keeps_known(faults, given.families)) else 1


if __name__ == "__main__":
    sys.exit(main())
