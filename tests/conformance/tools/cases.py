# SPDX-License-Identifier: MIT
"""The format of the recorded cases: one case a line, five columns parted by tabs.

    id  arch  verdict  place  command line (shell words, without the binary)

verdict   accept | reject | env when every release agrees, else 7.2=accept 10.0=reject 11.1=reject; ? when not asked yet
place     where QEMU's message points: -option:key, -option#2:key for its second use; - when it does not say
Lines that begin with # are remarks. A case whose id is + gets the next free number when it is recorded.
"""
import os
import re
import shlex

VERSIONS = ("7.2", "10.0", "11.1")
REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
SHARED = os.environ.get("QCB_SHARED") or os.path.join(os.path.dirname(REPOSITORY), "shared")
SKIPPED = 77        # what meson takes for a test that was skipped


class Case:
    def __init__(self, id_, arch, verdict, place, argv):
        self.id, self.arch, self.verdict, self.place, self.argv = id_, arch, verdict, place, argv

    @property
    def family(self):
        return self.id.rsplit("-", 1)[0]


def parse_verdict(text):
    if text == "?":
        return {}
    if "=" not in text:
        return dict.fromkeys(VERSIONS, text)
    return dict(x.split("=") for x in text.split())


def spell_verdict(verdict):
    if not verdict:
        return "?"
    if len(verdict) == len(VERSIONS) and len(set(verdict.values())) == 1:
        return next(iter(verdict.values()))
    return " ".join("%s=%s" % (v, verdict[v]) for v in VERSIONS if v in verdict)


def quote(word):
    return word if re.fullmatch(r"[\w@%+=:,./#\[\]^-]+", word) else shlex.quote(word)


def read_line(line, path, number):
    columns = line.split("\t")
    if len(columns) != 5:
        raise ValueError("%s:%d: %d columns, not 5" % (path, number, len(columns)))
    return Case(columns[0], columns[1], parse_verdict(columns[2]), columns[3], shlex.split(columns[4]))


def read(path):
    """The cases of one file; remarks are kept in the attribute `remarks` of the case that follows them."""
    found, remarks = [], []
    with open(path, encoding="utf-8") as f:
        for number, line in enumerate(f.read().split("\n"), 1):
            if line.startswith("#"):
                remarks.append(line)
            elif line:
                found.append(read_line(line, path, number))
                found[-1].remarks, remarks = remarks, []
    return found


def number_new(found, family):
    used = [int(c.id.rsplit("-", 1)[1]) for c in found if c.id != "+"]
    free = max(used, default=0) + 1
    for case in found:
        if case.id == "+":
            case.id = "%s-%04d" % (family, free)
            free += 1


def write(path, found):
    number_new(found, os.path.basename(path).rsplit(".", 1)[0])
    with open(path + ".new", "w", encoding="utf-8") as f:
        for case in found:
            f.writelines(r + "\n" for r in getattr(case, "remarks", ()))
            f.write("\t".join((case.id, case.arch, spell_verdict(case.verdict), case.place,
                               " ".join(map(quote, case.argv)))) + "\n")
    os.replace(path + ".new", path)


def folder():
    return os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cases")


def files():
    return sorted(os.path.join(folder(), n) for n in os.listdir(folder()) if n.endswith(".tsv"))


def read_all():
    return [case for path in files() for case in read(path)]
