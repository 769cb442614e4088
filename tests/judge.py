#!/usr/bin/env python3
"""judge.py TYPED-RANDOM [COUNT] [SEED] [--only PATTERN] [--all]: random values of all typed structs, built for 7.2, each with
what it refers to and plugs into, given one by one to the real QEMU 7.2.

A value is drawn again when building it or checking its command line tells an error; how often is told by type. What QEMU refuses is
told apart by the tables below: reasons of this host, each by its name, and the rest, which is listed. SPDX-License-Identifier: MIT"""
import argparse
import collections
import concurrent.futures
import fnmatch
import json
import os
import pathlib
import queue
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE / "conformance" / "tools"))
import fixtures  # noqa: E402
import partners  # noqa: E402
import stand_ins  # noqa: E402

VERSION = "7.2"
DRAWS = 100  # for one value


class Answers:
    """A program that answers lines."""

    def __init__(self, *argv):
        self.run = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, line):
        self.run.stdin.write(line.encode() + b"\n")
        self.run.stdin.flush()

    def until(self, byte):
        return b"".join(iter(lambda: self.run.stdout.read(1), byte)).decode()

    def line(self):
        return self.run.stdout.readline()

    def end(self):
        self.run.stdin.close()
        self.run.wait()


class Drawer:
    """Values of a seed that building and checking find nothing wrong with."""

    def __init__(self, tool, seed):
        self.tool, self.seed = tool, seed
        self.values = Answers(tool, VERSION, str(seed))
        self.checks = Answers(str(pathlib.Path(tool).resolve().parent.parent / "qcb"), "batch", "check", "--qemu", VERSION)
        self.redraws = collections.defaultdict(collections.Counter)

    def types(self):
        said = subprocess.run([self.tool, "types"], capture_output=True, text=True, check=True).stdout
        return [line.split()[0] for line in said.splitlines()]

    def build(self, name, arch, number):
        """Status, option, argument."""
        self.values.ask(f"{name} {arch} {number}")
        return [self.values.until(b"\0") for _ in range(3)]

    def arch(self, name):
        """Where the type is, on a board whose QEMU is here; None with the reason."""
        why = "is not in 7.2"
        for arch in [partners.BOARD_OF[name]] if name in partners.BOARD_OF else partners.BOARDS:
            for number in range(20):
                status, _, said = self.build(name, arch, number)
                if status == "ok":
                    return arch, ""
                if re.search(r": the \w+ \S+ is unknown to", said):
                    break
                why = said
        return None, why

    def errors(self, arch, words):
        line = {"argv": [f"qemu-system-{arch}", *words], "arch": arch}
        self.checks.ask(json.dumps(line))
        said = json.loads(self.checks.line())
        told = said.get("diagnostics", [{"code": "?", "message": str(said)}])
        return [d for d in told if d.get("severity", "error") == "error"]

    def draw(self, name, arch, start):
        for number in range(start * DRAWS, (start + 1) * DRAWS):
            status, option, argument = self.build(name, arch, number)
            if status != "ok":
                self.redraws[name][argument] += 1
                continue
            words = command(name, arch, option, argument)
            errors = self.errors(arch, words)
            if not errors:
                return Value(name, arch, words, "-" + option + " " + argument)
            self.redraws[name][f"{errors[0]['code']}: {errors[0]['message']}"] += 1
        return None

    def end(self):
        self.values.end()
        self.checks.end()


Value = collections.namedtuple("Value", "name arch words text")


def command(name, arch, option, argument):
    words = partners.BOARDS[arch].split() + partners.BACKENDS.split()
    if partners.INSTEAD.get(option) in words:
        at = words.index(partners.INSTEAD[option])
        del words[at:at + 2]
    for pattern, more in partners.PARTNERS:
        if fnmatch.fnmatchcase(name, pattern):
            words += more.split()
    return [*words, "-" + option, argument, *partners.BEHIND.get(name, "").split()]


def classify(message):
    for reason, pattern in partners.HOST:
        if re.search(pattern, message):
            return "host", reason
    return "rest", ""


PLUGIN = "int qemu_plugin_version = 1; int qemu_plugin_install(void) { return 0; }"
SPARE = (50, 51, 52, 53)  # descriptors for -add-fd and fd=; the last is a socket
IMAGES = ["qcow", "qed", "vdi", "vmdk", "vpc", "vhdx", "parallels"]


def bochs():
    """The least that QEMU takes: a header, and a catalog of one extent."""
    head = bytearray(512)
    head[:len(b"Bochs Virtual HD Image")] = b"Bochs Virtual HD Image"
    head[32:32 + 8] = b"Redolog\0"
    head[48:48 + 8] = b"Growing\0"
    head[64:84] = struct.pack("<5I", 0x20000, 512, 8, 512, 1 << 20)
    head[84:96] = struct.pack("<IQ", 0, 1 << 20)
    return bytes(head) + b"\xff" * 4096


def cloop():
    """No compressed block at all, of blocks of 64 KiB."""
    return bytes(128) + struct.pack(">II", 65536, 0) + struct.pack(">Q", 144)


def dmg():
    """A trailer alone, with a property list without blocks."""
    tail = bytearray(512)
    tail[:4] = b"koly"
    tail[216:232] = struct.pack(">QQ", 0, 16)
    return b"<plist></plist>\n" + bytes(tail)


def boot_elf():
    """One instruction for PowerPC, a jump to itself."""
    head = b"\x7fELF" + bytes([1, 2, 1]) + bytes(9)
    head += struct.pack(">HHIIIIIHHHHHH", 2, 20, 1, 0xF00000, 52, 0, 0, 52, 32, 1, 0, 0, 0)
    return head + struct.pack(">8I", 1, 84, 0xF00000, 0xF00000, 4, 4, 7, 4) + b"\x48\0\0\0"


def make_files(folder):
    fixtures.make(folder)
    for name in IMAGES:
        subprocess.run(["qemu-img", "create", "-q", "-f", name, f"{folder}/img.{name}", "4M"], check=True)
    pathlib.Path(f"{folder}/img.bochs").write_bytes(bochs())
    pathlib.Path(f"{folder}/img.cloop").write_bytes(cloop())
    pathlib.Path(f"{folder}/img.dmg").write_bytes(dmg())
    pathlib.Path(f"{folder}/boot.elf").write_bytes(boot_elf())
    pathlib.Path(f"{folder}/log.txt").touch()  # lest a value makes a folder of that name
    for name in ("pipe.in", "pipe.out"):
        if not os.path.exists(f"{folder}/{name}"):
            os.mkfifo(f"{folder}/{name}")
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", f"{folder}/plugin.so"], input=PLUGIN.encode(), check=False)
    for name, size in (("nvdimm2.bin", 268566528), ("mem.bin", 32 << 20)):
        with open(f"{folder}/{name}", "wb") as out:
            out.truncate(size)


def start(value, folder):
    """What the QEMU says: (status, stderr); ended by the monitor's quit, or by force."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(b"quit\n")
        words = [w.replace("fd=77", f"fd={theirs.fileno()}") for w in value.words]
        run = subprocess.Popen([f"qemu-system-{value.arch}", *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, cwd=folder, pass_fds=[theirs.fileno(), *SPARE])
        try:
            return run, run.communicate(timeout=60)[1].decode(errors="replace")
        except subprocess.TimeoutExpired:
            run.kill()
            return run, run.communicate()[1].decode(errors="replace") + "\nqemu: still running after 60 s"


def judge(value, folders):
    folder = folders.get()
    try:
        run, said = start(value, folder)
    finally:
        folders.put(folder)
    if run.returncode == 0:
        return value, "accept", "", ""
    said = said.replace(value.text, "...")
    lines = [re.sub(r"^qemu-system-\w+: ", "", x) for x in said.splitlines() if x.strip() and "warning: " not in x]
    message = " | ".join(lines) or f"status {run.returncode} without a word"
    return value, *classify(message), message


def draw_all(drawer, only, count):
    """As many values as are asked for, over all types in turn; and the types that have none, with the reason."""
    places, missing, values = {}, {}, []
    for name in drawer.types():
        if fnmatch.fnmatchcase(name, only):
            arch, why = drawer.arch(name)
            if arch is None or not shutil.which(f"qemu-system-{arch}"):
                missing[name] = why or f"is for {arch} alone, whose QEMU is not here"
            else:
                places[name] = arch
    names = sorted(places)[drawer.seed % 7::max(1, len(places) // count)] if count < len(places) else sorted(places)
    for turn in range(count):
        for name, arch in ((name, places[name]) for name in names):
            if len(values) < count and name not in missing:
                value = drawer.draw(name, arch, turn)
                if value is not None:
                    values.append(value)
                else:
                    missing.setdefault(name, "no value without a fault: " + drawer.redraws[name].most_common(1)[0][0])
        if len(values) >= count or all(name in missing for name in names):
            break
    return values, missing


def show_redraws(drawer, many):
    """How often by type, and for the first of them why."""
    times = sorted(((sum(c.values()), name) for name, c in drawer.redraws.items()), reverse=True)
    print(f"# {sum(n for n, _ in times)} redraws:", ", ".join(f"{name} {n}" for n, name in times))
    for n, name in times[:many]:
        reason, often = drawer.redraws[name].most_common(1)[0]
        print(f"#   {name}: {often} of {n} times {reason[:130]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("count", type=int, nargs="?", default=200)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    parser.add_argument("--only", default="*")
    parser.add_argument("--redraws", type=int, default=10)
    parser.add_argument("--jobs", type=int, default=2, help="how many QEMUs run at a time")
    parser.add_argument("--good", type=float, default=99, help="percent that have to be accepted or refused for the host")
    parser.add_argument("--all", action="store_true")
    args = parser.parse_args()
    qemu = shutil.which("qemu-system-x86_64")
    said = subprocess.run([qemu, "--version"], capture_output=True, text=True, check=True).stdout if qemu else ""
    if f"version {VERSION}." not in said or not shutil.which("qemu-img"):
        print(f"1..1\nok 1 - judge # SKIP there is no QEMU {VERSION}, or no qemu-img")
        return 0
    with tempfile.TemporaryDirectory(prefix="qcb-judge.") as scratch:
        return run(args, scratch)


def prepare(scratch, jobs):
    """A folder for each QEMU that runs at a time, with the files and processes that values name."""
    folders = queue.Queue()
    for i in range(jobs):
        folder = f"{scratch}/{i}"
        make_files(folder)
        stand_ins.start(folder)
        folders.put(folder)
    for fd in SPARE:
        os.dup2(os.open("/dev/null", os.O_RDWR), fd)
    os.dup2(socket.socketpair()[0].detach(), SPARE[-1])
    return folders


def start_all(values, folders, tell_all):
    """How many of each verdict, and of each reason of the host. The rest is listed as it comes."""
    tally, reasons = collections.Counter(), collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(folders.qsize()) as pool:
        for value, verdict, reason, message in pool.map(lambda v: judge(v, folders), values):
            tally[verdict] += 1
            if verdict == "host":
                reasons[reason] += 1
            if verdict == "rest" or tell_all:
                print(f"# {verdict} {reason}: {value.name} {json.dumps(value.text[:300])} => {json.dumps(message[:400])}")
            if sum(tally.values()) % 100 == 0:
                print(f"# so far: {dict(tally)}", flush=True)
    return tally, reasons


def run(args, scratch):
    folders = prepare(scratch, args.jobs)
    drawer = Drawer(args.tool, args.seed)
    values, missing = draw_all(drawer, args.only, args.count)
    drawer.end()
    for name, why in sorted(missing.items()):
        print(f"# no value of {name}: {partners.NEVER.get(name, why)}")
    show_redraws(drawer, args.redraws)
    tally, reasons = start_all(values, folders, args.all)
    print(f"# {len({v.name for v in values})} types; {dict(tally)}; host: {dict(reasons)}")
    good = tally["accept"] + tally["host"]
    lost = [name for name, why in missing.items() if "no value" in why and name not in partners.NEVER]
    enough = good * 100 >= len(values) * args.good
    print(f"1..2\n{'ok' if enough else 'not ok'} 1 - {good} of {len(values)} accepted or refused for the host")
    print(f"{'not ok' if lost else 'ok'} 2 - every type of {VERSION} has values {' '.join(lost)}")
    return 0



sys.exit(main())
