#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asks the real QEMUs whether they accept a command line.

    ask.py one VERSION|all ARCH WORDS...        one line, verdict and message
    ask.py record FILE...                       asks every QEMU found for each case and writes verdicts and places back
    ask.py recheck FILE... [--stride N]         asks again and reports what no longer agrees (exit 1)
    ask.py jsonl < CASES.jsonl                  {"id","arch","argv",["version"]} in, the same with verdict and message out

A QEMU is found as the host's own, and as one folder a version below $QEMU_ROOTS (chroot, needs root). QEMU is started
with -S and a QMP monitor on an inherited socket: it accepts when that monitor answers, for then every option was parsed,
every object, backend and device made and the board built; or when it ends by itself with status 0 (help, version).
The folder it runs in holds tests/conformance/tools/fixtures.py's files; descriptors 30 (/dev/null), 31 (disk.raw),
32 (one end of a stream pair) and 33 (a UDP socket) are open; peer.sock and 127.0.0.1:7000 listen; the network is a
namespace of its own with only lo. Needs root for the namespaces; without it, asks in the host's network.
"""
import argparse
import ctypes
import fcntl
import json
import os
import re
import resource
import select
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

import cases
import fixtures
import place
import verdict

SCRATCH = "/var/tmp/qcb-conformance"
PATIENCE = 10.0                     # seconds until a QEMU that neither answers nor ends is given up
QMP_FD, FIRST_FD = 29, 30
SHOWS = {"display", "nographic", "curses", "sdl", "vnc", "spice"}    # options that choose a display
NEWNET, NEWNS, SUBREAPER = 0x40000000, 0x20000, 36
LIBC = ctypes.CDLL(None, use_errno=True)


def host_version():
    try:
        said = subprocess.run(["qemu-system-x86_64", "--version"], stdout=subprocess.PIPE, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        return None
    found = re.search(r"version (\d+\.\d+)", said)
    return found.group(1) if found else None


def find_roots():
    """{version: root folder} of the QEMUs on this machine."""
    roots = {}
    if host_version():
        roots[host_version()] = "/"
    base = os.environ.get("QEMU_ROOTS", "")
    for name in sorted(os.listdir(base)) if base and os.path.isdir(base) else ():
        if os.path.exists(os.path.join(base, name, "usr/bin/qemu-system-x86_64")):
            roots[name] = os.path.join(base, name)
    return roots


def loopback_up():
    probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    request = struct.pack("16sH14x", b"lo", 0)
    flags = struct.unpack("16sH14x", fcntl.ioctl(probe, 0x8913, request))[1]
    fcntl.ioctl(probe, 0x8914, struct.pack("16sH14x", b"lo", flags | 1))
    probe.close()
    for args in (["link", "set", "lo", "multicast", "on"], ["route", "add", "224.0.0.0/4", "dev", "lo"]):
        fixtures.run_quiet(["ip", *args], "/")


class Asker:
    """One worker: its namespaces, its scratch folder in every root, its listening peers."""

    def __init__(self, worker=0):
        self.roots = find_roots()
        self.folder = os.path.join(SCRATCH, "w%d" % worker)
        self.peers = []
        self.isolate()
        self.files = {}
        for version, root in self.roots.items():
            self.files[version] = self.prepare(root)
        self.listen_tcp()

    def isolate(self):
        if LIBC.unshare(NEWNET) == 0:
            loopback_up()
        if LIBC.unshare(NEWNS) == 0:
            fixtures.run_quiet(["mount", "--make-rprivate", "/"], "/")
            for root in self.roots.values():
                if root != "/" and os.path.isdir(root + "/dev/pts"):
                    fixtures.run_quiet(["mount", "-t", "devpts", "devpts", root + "/dev/pts"], "/")
            self.hide_kvm()
        LIBC.prctl(SUBREAPER, 1, 0, 0, 0)

    def hide_kvm(self):
        """The same answer on every host: opening a socket file fails, as if there were no KVM."""
        os.makedirs(SCRATCH, exist_ok=True)
        blind = os.path.join(SCRATCH, "no-kvm.%d" % os.getpid())
        with socket.socket(socket.AF_UNIX) as node:
            node.bind(blind)
        for root in self.roots.values():
            device = os.path.join(root, "dev/kvm")
            if os.path.exists(device):
                fixtures.run_quiet(["mount", "--bind", blind, device], "/")
        os.unlink(blind)

    def inside(self, root):
        return os.path.join(root, self.folder.lstrip("/"))

    def prepare(self, root):
        here = self.inside(root)
        os.makedirs(here, exist_ok=True)
        if root == "/":
            fixtures.make(here)
        elif not os.path.exists(os.path.join(here, ".made")):
            fixtures.make(self.folder)      # qemu-img and openssl are the host's
            subprocess.run(["cp", "-a", "--sparse=always", self.folder + "/.", here], check=True)
        self.listen_unix(here)
        return set(os.listdir(here))

    def listen_unix(self, here):
        path = os.path.join(here, "peer.sock")
        if os.path.exists(path):
            os.unlink(path)
        peer = socket.socket(socket.AF_UNIX)
        peer.bind(path)
        self.add_peer(peer)

    def listen_tcp(self):
        peer = socket.socket()
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            peer.bind(("127.0.0.1", 7000))
            self.add_peer(peer)
        except OSError as error:
            print("ask: no peer on port 7000: %s" % error, file=sys.stderr)

    def add_peer(self, peer):
        peer.listen(64)
        peer.setblocking(False)
        self.peers.append(peer)

    def ask(self, version, arch, argv):
        """(verdict, message, seconds)"""
        started = time.time()
        outcome = Run(self, version, arch, list(argv)).outcome()
        self.drain()
        self.sweep(version)
        return outcome + (time.time() - started,)

    def drain(self):
        for peer in self.peers:
            try:
                while True:
                    peer.accept()[0].close()
            except OSError:
                pass

    def sweep(self, version):
        """Takes away what the case left in the scratch folder."""
        here = self.inside(self.roots[version])
        for name in set(os.listdir(here)) - self.files[version]:
            path = os.path.join(here, name)
            try:
                os.rmdir(path) if os.path.isdir(path) and not os.path.islink(path) else os.unlink(path)
            except OSError:
                pass
        if not os.path.exists(os.path.join(here, "peer.sock")):     # a case that listened there took it away
            self.listen_unix(here)


class Run:
    """One QEMU, from start to end."""

    def __init__(self, asker, version, arch, argv):
        self.asker, self.version, self.argv = asker, version, argv
        self.root = asker.roots[version]
        self.out, self.err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
        self.keep = []
        self.qmp, self.preconfig_error, self.running = None, None, False
        self.process = self.start("/usr/bin/qemu-system-" + arch)

    def command(self, binary):
        """Our words stand in front: a last option that misses its argument still misses it, and the case's words win."""
        shown = any(a.lstrip("-") in SHOWS for a in self.argv if a.startswith("-"))
        return [binary, "-S", *([] if shown else ["-display", "none"]),
                "-chardev", "socket,id=ask.qmp,fd=%d" % QMP_FD, "-mon", "chardev=ask.qmp,mode=control",
                *self.default_monitor(), *self.argv]

    def default_monitor(self):
        """-nographic puts a monitor on standard input where there is no other; ours must not count as one."""
        given = {a.lstrip("-") for a in self.argv if a.startswith("-")}
        shared = any(a.startswith("mon:") for a in self.argv)
        needed = "nographic" in given and "serial" in given and not shared
        return ["-monitor", "stdio"] if needed and not given & {"nodefaults", "monitor", "qmp", "qmp-pretty", "mon"} else []

    def descriptors(self):
        """Sources of descriptors 29 to 33 of the child."""
        self.qmp, theirs = socket.socketpair()
        pair = socket.socketpair()
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        null = os.open("/dev/null", os.O_RDWR)
        disk = os.open(os.path.join(self.asker.inside(self.root), "disk.raw"), os.O_RDWR)
        high = [fcntl.fcntl(f, fcntl.F_DUPFD, 200) for f in (theirs.fileno(), null, disk, pair[0].fileno(), udp.fileno())]
        theirs.close(), os.close(null), os.close(disk)
        self.keep = [self.qmp, *pair, udp]
        return high

    def start(self, binary):
        high = self.descriptors()

        def child():
            os.setsid()
            for number, source in enumerate(high, QMP_FD):
                os.dup2(source, number)
            if self.root != "/":
                os.chroot(self.root)
            os.chdir(self.asker.folder)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
        try:
            return subprocess.Popen(self.command(binary), stdin=subprocess.DEVNULL, stdout=self.out, stderr=self.err,
                                    preexec_fn=child, close_fds=False,
                                    env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C"})
        except (OSError, ValueError, subprocess.SubprocessError):
            return None
        finally:
            for f in high:
                os.close(f)

    def say(self, command, tag, **arguments):
        try:
            self.qmp.sendall(json.dumps({"execute": command, "arguments": arguments, "id": tag}).encode() + b"\n")
        except OSError:
            pass

    def lines(self):
        """Replies of the monitor, until the socket closes or time is up."""
        data, deadline = b"", time.time() + PATIENCE
        while time.time() < deadline:
            if not select.select([self.qmp], [], [], max(0, deadline - time.time()))[0]:
                return
            try:
                more = self.qmp.recv(65536)
            except OSError:
                return
            if not more:
                return
            data += more
            *whole, data = data.split(b"\n")
            for line in whole:
                try:
                    yield json.loads(line)
                except ValueError:
                    pass

    def converse(self):
        """Waits for the main loop; a machine that stopped before its creation (-preconfig) is told to go on."""
        self.say("qmp_capabilities", "hello")
        self.say("query-status", "status")
        waits = any(a in ("-preconfig", "--preconfig") for a in self.argv)
        for reply in self.lines():
            if reply.get("id") == "status":
                if not waits:
                    self.running = True
                    return
                self.say("x-exit-preconfig", "go")
            elif reply.get("id") == "go":
                self.preconfig_error = reply.get("error", {}).get("desc")
                self.running = self.preconfig_error is None
                return

    def end(self):
        """Ends our own child and whatever it left behind; returns the status, None when it had to be killed."""
        if self.running or self.preconfig_error:
            self.say("quit", "bye")
        grace = time.time() + (0.6 if self.running else 0.3)
        while self.process.poll() is None and time.time() < grace:
            time.sleep(0.003)
        killed = self.process.poll() is None
        if killed:
            os.killpg(self.process.pid, signal.SIGKILL)
        status = self.process.wait()
        for f in self.keep:
            f.close()
        self.reap()
        return None if killed else status

    @staticmethod
    def reap():
        """Orphans of ours (-daemonize, helpers) became our children: end them by their own ids."""
        for _ in range(50):
            with open("/proc/self/task/%d/children" % os.getpid(), encoding="ascii") as f:
                orphans = [int(x) for x in f.read().split()]
            if not orphans:
                return
            for pid in orphans:
                try:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                except OSError:
                    pass

    def texts(self):
        result = []
        for f in (self.out, self.err):
            f.seek(0)
            result.append(f.read(20000).decode("utf-8", "replace"))
            f.close()
        return result

    def outcome(self):
        if self.process is None:
            for f in self.keep:
                f.close()
            return "env", "no such binary"
        self.converse()
        status = self.end()
        out, err = self.texts()
        warnings = " | ".join(x for x in map(verdict.tidy, err.splitlines()) if x.strip())[:600]
        if self.running:
            return "accept", warnings
        if self.preconfig_error:
            return verdict.refusal(self.version, self.argv, self.preconfig_error, 1)
        if status is None:
            return "env", "neither answered nor ended: " + warnings
        if status == 0:
            return "accept", warnings
        return verdict.refusal(self.version, self.argv, err if warnings else out, status)


def record(asker, path, only, messages):
    """Asks for the cases of one file and writes the answers back; what QEMU said goes to the file messages, if given."""
    found = cases.read(path)
    changed = 0
    for case in found:
        if only and case.verdict and only not in case.verdict.values():
            continue
        before = (dict(case.verdict), case.place)
        places = {}
        for version in asker.roots:
            answer, message, _ = asker.ask(version, case.arch, case.argv)
            case.verdict[version] = answer
            if messages:
                print(version, answer, message, " ".join(map(cases.quote, case.argv)), sep="\t", file=messages)
            if answer == "reject":
                places[version] = place.spell(place.place(message, case.argv), case.argv)
        told = [p for v, p in sorted(places.items(), key=lambda x: verdict.release(x[0])) if p != "-"]
        case.place = told[-1] if told else "-"
        changed += before != (case.verdict, case.place)
    cases.write(path, found)
    print("%s: %d cases, %d changed" % (path, len(found), changed), flush=True)


def recheck(asker, path, stride):
    """Asks again for every strideth case; returns the number of verdicts that no longer hold."""
    wrong = 0
    for case in cases.read(path)[::stride]:
        for version in asker.roots:
            recorded = case.verdict.get(version)
            if recorded in (None, "env"):
                continue
            answer, message, _ = asker.ask(version, case.arch, case.argv)
            if answer not in (recorded, "env"):
                wrong += 1
                print("%s %s: recorded %s, now %s: %s" % (case.id, version, recorded, answer, message))
    return wrong


def answer_jsonl(asker):
    for line in sys.stdin:
        case = json.loads(line)
        for version in [case["version"]] if "version" in case else list(asker.roots):
            answer, message, seconds = asker.ask(version, case["arch"], case["argv"])
            print(json.dumps(dict(case, version=version, answer=answer, said=message, ms=int(seconds * 1000))), flush=True)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--worker", type=int, default=0, help="number of this worker's scratch folder")
    sub = args.add_subparsers(dest="what", required=True)
    one = sub.add_parser("one")
    one.add_argument("version")
    one.add_argument("arch")
    one.add_argument("words", nargs=argparse.REMAINDER)
    rec = sub.add_parser("record")
    rec.add_argument("files", nargs="+")
    rec.add_argument("--messages", type=argparse.FileType("a"), help="append what QEMU said to this file")
    rec.add_argument("--new", dest="only", action="store_const", const="none", help="only cases without a verdict")
    rec.add_argument("--only", choices=("accept", "reject", "env"), help="only new cases and those with this verdict")
    again = sub.add_parser("recheck")
    again.add_argument("files", nargs="+")
    again.add_argument("--stride", type=int, default=1)
    sub.add_parser("jsonl")
    given = args.parse_args()
    asker = Asker(given.worker)
    if given.what == "one":
        for version in asker.roots if given.version == "all" else [given.version]:
            answer, message, seconds = asker.ask(version, given.arch, given.words)
            print("%-5s %-7s %4d ms  %s" % (version, answer, seconds * 1000, message))
    elif given.what == "record":
        for path in given.files:
            record(asker, path, given.only, given.messages)
    elif given.what == "recheck":
        return 1 if sum([recheck(asker, path, given.stride) for path in given.files]) else 0
    else:
        answer_jsonl(asker)
    return 0


if __name__ == "__main__":
    sys.exit(main())
