#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Looks at the boards and devices of the real QEMUs: facts from which rules are written.

    observe.py buses ARCH... > docs/qemu-buses.tsv      buses of each board, their type, what sits on PCI buses
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


class Look(ask.Run):
    """A run that reads `info qtree` before it ends."""

    def __init__(self, asker, version, arch, argv):
        self.tree = ""
        super().__init__(asker, version, arch, argv)

    def converse(self):
        self.say("qmp_capabilities", "hello")
        command = {"execute": "human-monitor-command", "arguments": {"command-line": "info qtree"}, "id": "tree"}
        self.qmp.sendall(ask.json.dumps(command).encode() + b"\n")
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


def plug(asker, targets):
    print("# versions\tarch\tmachine\tdevice\tanswer\tbuses it makes, or QEMU's key word")
    rows = collections.OrderedDict()
    for target in targets:
        arch, machine = target.split(":")
        for version in asker.roots:
            for device in listed(asker, version, arch, "device"):
                argv = ["-machine", machine, "-nodefaults", "-device", device + ",id=zz"]
                (answer, message), tree = look(asker, version, arch, argv)
                made = sorted("%s:%s" % (n, k) for n, k, ident, _, _ in tree if ident == "zz")
                why = " ".join(made) or "-" if answer == "accept" else reason(message)
                rows.setdefault("\t".join((arch, machine, device, answer, why)), []).append(version)
    print_merged(rows)


def reason(message):
    """A short word for why, in our words."""
    for pattern, word in (("No '(.*)' bus found", "needs bus %s"), ("'(.*)' property (not set|must)", "needs %s"),
                          ("property '(.*)' not set|'(.*)' property", "needs %s"), (" (\\w+) property not set", "needs %s"),
                          ("Parameter '(.*)' is missing", "needs %s"), ("Parameter 'driver' expects a?(.*) ?device", "not pluggable: %s"),
                          ("is not a valid device model", "unknown"), ("hotplug", "no hotplug"), ("user creatable|pluggable", "not pluggable")):
        found = re.search(pattern, message)
        if found:
            return word % next((g for g in found.groups() if g), "") if "%s" in word else word
    return re.sub(r"^-device \S+: ", "", message.split(" | ")[0])[:80]


def main():
    asker = ask.Asker(2)
    {"buses": buses, "plug": plug}[sys.argv[1]](asker, sys.argv[2:])


if __name__ == "__main__":
    main()
