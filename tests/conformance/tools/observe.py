#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Looks at the boards and devices of the real QEMUs: facts from which rules are written.

    observe.py buses ARCH... > docs/qemu-buses.tsv      buses of each board, their type, what sits on PCI buses
    observe.py fold < ROWS                              makes one row of buses that differ only in their number
    observe.py plug ARCH:MACHINE... > docs/qemu-plug.tsv   which devices a board takes with no property but an id,
                                                           what buses they make, or why not
Needs the same as ask.py; the list of boards and devices is QEMU's own (-machine help, -device help).
"""
import collections
import re
import subprocess
import sys

import ask
import cases


REASONS = (
    ("No '(.*)' bus found", "needs bus %s"), ("default audio driver", "needs audiodev"), ("missing (chardev|wwpn)", "needs %s"),
    ("'(.*)' (property|parameter)|property '(.*)'|(\\w+) property not set", "needs %s"), ("(chardev|bmc|backend|evdev) ", "needs %s"),
    ("Parameter '(.*)' is missing", "needs %s"), ("Bridge chassis", "needs chassis_nr"), ("host device", "needs host"),
    ("couldn't find fsdev", "needs fsdev"), ("[Nn]o drive", "needs drive"), ("memory devices|maxmem", "needs -m maxmem="),
    ("not a valid device model", "not in this build"), ("dynamic sysbus device", "not on this board"),
    ("pluggable device type", "not pluggable"), ("already|at most one", "there is one already"),
)


class Look(ask.Run):
    """A run that reads `info qtree` before it ends."""

    def __init__(self, asker, version, arch, argv):
        self.tree = ""
        super().__init__(asker, version, arch, argv)

    def converse(self):
        self.say("qmp_capabilities", "hello")
        self.say("human-monitor-command", "tree", **{"command-line": "info qtree"})
        for reply in self.lines():
            if reply.get("id") == "tree":
                self.tree, self.running = reply.get("return", ""), True
                return


def look(asker, version, arch, argv):
    run = Look(asker, version, arch, argv)
    outcome = run.outcome()
    asker.drain()
    asker.sweep(version)
    return outcome, parse_tree(run.tree)


def parse_tree(text):
    """[(bus name, bus type, id of the owner, driver of the owner, [(driver, address)])]"""
    found, path = [], []
    for line in text.replace("\r", "").split("\n"):
        indent = len(line) - len(line.lstrip())
        path = [p for p in path if p[0] < indent]
        what = line.strip()
        if what.startswith("bus: "):
            owner = next((p[2] for p in path[::-1] if p[1] == "dev"), ("", ""))
            entry = [what[5:], "", owner[1], owner[0], []]
            found.append(entry)
            path.append((indent, "bus", entry))
        elif what.startswith("type ") and path and path[-1][1] == "bus":
            path[-1][2][1] = what[5:]
        elif what.startswith("dev: "):
            driver, ident = re.match(r'dev: (.*), id "(.*)"', what).groups()
            bus = next((p[2] for p in path[::-1] if p[1] == "bus"), None)
            if bus is not None:
                bus[4].append([driver, ""])
            path.append((indent, "dev", (driver, ident), bus))
        elif what.startswith("addr = ") and path and path[-1][1] == "dev" and path[-1][3] is not None:
            path[-1][3][4][-1][1] = what[7:]
    return found


def listed(asker, version, arch, what):
    """Names that `-machine help` or `-device help` prints."""
    root = asker.roots[version]
    enter = ["chroot", root] if root != "/" else []
    text = subprocess.run([*enter, "qemu-system-" + arch, "-" + what, "help"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL).stdout.decode()
    if what == "device":
        return re.findall(r'name "([^"]+)"', text)
    lines = [x.split() for x in text.split("\n")[1:] if x.strip()]
    return [x[0] for x in lines if not re.search(r"-\d+\.\d+(\.\d+)?$", x[0])]


def spell_children(children):
    """Sorted, with a count for those that stand there more than once."""
    counts = collections.Counter(d + ("@" + a if a else "") for d, a in children)
    return " ".join(n + ("*%d" % c if c > 1 else "") for n, c in sorted(counts.items())) or "-"


def spell_versions(versions):
    return "all" if len(versions) == len(cases.VERSIONS) else ",".join(versions)


def print_merged(rows):
    """Rows {text: [versions]} that are the same in several releases become one."""
    for text, versions in rows.items():
        print("%s\t%s" % (spell_versions(versions), text))


def buses(asker, arches):
    print("# versions\tarch\tmachine\toptions\tbus\ttype\towner\twhat sits there (addr on PCI)")
    rows = collections.OrderedDict()
    for arch in arches:
        for version in asker.roots:
            for machine in listed(asker, version, arch, "machine"):
                for extra in ([], ["-nodefaults"]):
                    (answer, _), tree = look(asker, version, arch, ["-machine", machine, *extra])
                    for name, kind, ident, owner, children in tree if answer == "accept" else ():
                        if kind == "System":
                            continue
                        text = "\t".join((arch, machine, " ".join(extra) or "-", name, kind, owner, spell_children(children)))
                        rows.setdefault(text, []).append(version)
    print_merged(rows)


def fold_names(names):
    """x.0, x.1, x.2 become x.0-2."""
    numbered, result = collections.defaultdict(list), []
    for name in names:
        found = re.match(r"(.*\.)(\d+)$", name)
        if found:
            numbered[found.group(1)].append(int(found.group(2)))
        else:
            result.append(name)
    for stem, numbers in numbered.items():
        runs = []
        for n in sorted(set(numbers)):
            if runs and n == runs[-1][1] + 1:
                runs[-1][1] = n
            else:
                runs.append([n, n])
        result += [stem + (str(a) if a == b else "%d-%d" % (a, b)) for a, b in runs]
    return " ".join(sorted(result))


def fold(lines):
    """Rows of `buses`: numbered buses together, and `*` for what holds with and without -nodefaults."""
    rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    names, options = collections.OrderedDict(), collections.OrderedDict()
    for versions, arch, machine, extra, bus, kind, owner, sits in rows:
        names.setdefault((versions, arch, machine, extra, kind, owner, sits), []).append(bus)
    for (versions, arch, machine, extra, kind, owner, sits), buses_ in names.items():
        options.setdefault((versions, arch, machine, fold_names(buses_), kind, owner, sits), []).append(extra)
    print("# versions\tarch\tmachine\toptions (* with and without -nodefaults)\tbuses\ttype\towner\twhat sits there (@addr on PCI)")
    for (versions, arch, machine, folded, kind, owner, sits), extras in options.items():
        print("\t".join((versions, arch, machine, "*" if len(extras) == 2 else extras[0], folded, kind, owner, sits)))


def plug(asker, targets):
    print("# versions\tarch\tmachine\tdevice\tanswer\tbuses it makes, or what it lacks")
    rows = collections.OrderedDict()
    for target in targets:
        arch, machine = target.split(":")
        for version in asker.roots:
            for device in [d for d in listed(asker, version, arch, "device") if not d.endswith("-cpu")]:
                argv = ["-machine", machine, "-nodefaults", "-device", device + ",id=zz"]
                (answer, message), tree = look(asker, version, arch, argv)
                made = sorted("%s:%s" % (n, k) for n, k, ident, _, _ in tree if ident == "zz")
                why = " ".join(made) or "-" if answer == "accept" else reason(message)
                rows.setdefault("\t".join((arch, machine, device, answer, why)), []).append(version)
    print_merged(rows)


def reason(message):
    """A short word for why, in our words."""
    for pattern, word in REASONS:
        found = re.search(pattern, message)
        if found:
            return word % next((g for g in found.groups() if g), "?") if "%s" in word else word
    return "own check"


def main():
    if sys.argv[1] == "fold":
        return fold(sys.stdin)
    asker = ask.Asker(2)
    {"buses": buses, "plug": plug}[sys.argv[1]](asker, sys.argv[2:])


if __name__ == "__main__":
    main()
