#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the conformance tools themselves; needs neither QEMU nor qcb."""
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
import cases        # noqa: E402
import generate     # noqa: E402
import place        # noqa: E402
import spans        # noqa: E402
import verdict      # noqa: E402


class Cases(unittest.TestCase):
    def test_every_recorded_case_is_sound(self):
        ids, lines = set(), set()
        for case in cases.read_all():
            self.assertFalse(case.id in ids, case.id)
            self.assertFalse((case.arch, tuple(case.argv)) in lines, "%s is a case twice" % case.id)
            ids.add(case.id)
            lines.add((case.arch, tuple(case.argv)))
            self.assertEqual(set(case.verdict), set(cases.VERSIONS), case.id)
            self.assertTrue(set(case.verdict.values()) <= {"accept", "reject", "env"}, case.id)
            if case.place != "-":
                self.assertTrue(spans.words_of(case.place, case.argv), case.id)
        self.assertGreaterEqual(len(ids), 1500)

    def test_round_trip(self):
        for path in cases.files():
            with open(path, encoding="utf-8") as f, tempfile.TemporaryDirectory() as folder:
                copy = os.path.join(folder, os.path.basename(path))
                cases.write(copy, cases.read(path))
                with open(copy, encoding="utf-8") as g:
                    self.assertEqual(f.read(), g.read(), path)

    def test_verdicts(self):
        for text in ("accept", "env", "7.2=accept 10.0=reject 11.1=reject", "?"):
            self.assertEqual(cases.spell_verdict(cases.parse_verdict(text)), text)


class Recipes(unittest.TestCase):
    def test_alternatives(self):
        self.assertEqual(generate.expand("-a [[1|2]],b=[[|x]]"), ["-a 1,b=", "-a 1,b=x", "-a 2,b=", "-a 2,b=x"])
        self.assertEqual(generate.expand('{"a":[[[1]|2]]}'), ['{"a":[1]}', '{"a":2}'])

    def test_words(self):
        self.assertEqual(generate.words(r"@none -name a\sb"), ["-machine", "none", "-name", "a b"])
        self.assertEqual(generate.split_arch("arm: -S"), ("arm", "-S"))


class Verdicts(unittest.TestCase):
    def refuse(self, text, argv=(), status=1):
        return verdict.refusal("10.0", list(argv), "qemu-system-x86_64: " + text, status)[0]

    def test_command_line_or_host(self):
        self.assertEqual(self.refuse("-foo: invalid option"), "reject")
        self.assertEqual(self.refuse("-hda x: Could not open 'x': No such file or directory"), "env")
        self.assertEqual(self.refuse("-drive file=/x/vfio,a: Invalid parameter 'a'", ["-drive", "file=/x/vfio,a"]), "reject")
        self.assertEqual(self.refuse("-accel hvf: invalid accelerator hvf"), "env")
        self.assertEqual(self.refuse("-accel hvfx: invalid accelerator hvfx"), "reject")

    def test_ends(self):
        self.assertEqual(self.refuse("warning: old"), "env")
        self.assertEqual(self.refuse("Segmentation", status=-11), "env")
        self.assertEqual(verdict.refusal("10.0", [], "Unexpected error in f() at a.c:1:\nqemu-system-arm: no", -6)[0], "reject")


class Places(unittest.TestCase):
    def at(self, message, *argv):
        return place.spell(place.place(message, list(argv)), list(argv))

    def test_places(self):
        self.assertEqual(self.at("-device x,a=1: Property 'x.a' not found", "-device", "x,a=1"), "-device:a")
        self.assertEqual(self.at("-device x: no", "-device", "y", "-device", "x"), "-device#2")
        self.assertEqual(self.at("Parameter 'usb' expects 'on' or 'off'", "-M", "q35", "-machine", "usb=x"), "-machine:usb")
        self.assertEqual(self.at("Parameter 'boot.menu' expects 'on' or 'off'", "-M", "q35", "-boot", "menu=x"), "-boot:menu")
        self.assertEqual(self.at("can't apply global max-x86_64-cpu.avx=1: no", "-cpu", "max,avx=1"), "-cpu:avx")
        self.assertEqual(self.at("something else", "-cpu", "max"), "-")

    def test_spans(self):
        argv = ["-device", "x,ab=1,c=2"]
        inside = {"arg": 2, "start": 2, "end": 6}
        self.assertTrue(spans.lies("-device:ab", argv, inside))
        self.assertFalse(spans.lies("-device:c", argv, dict(inside, end=5)))
        self.assertFalse(spans.lies("-device:c", argv, dict(inside, arg=1)))
        self.assertTrue(spans.lies("-device", argv, inside))
        self.assertTrue(spans.lies("-device:b", ["-device", '{"a":1,"b":2}'], {"arg": 2, "start": 7, "end": 10}))
        self.assertIsNone(spans.lies("-", argv, inside))


class Runner(unittest.TestCase):
    def run_with(self, mode, *more):
        stub = os.path.join(HERE, "tools", "stub.py")
        return subprocess.run([sys.executable, os.path.join(HERE, "run.py"), *more, "--qcb", "%s %s %s" % (sys.executable, stub, mode)],
                              stdout=subprocess.PIPE)

    def test_perfect_answers_pass(self):
        done = self.run_with("recorded", "--agree", "100", "--alarms", "0", "--places", "99")
        self.assertEqual(done.returncode, 0, done.stdout.decode()[-2000:])

    def test_thresholds_fail(self):
        self.assertEqual(self.run_with("accept", "--agree", "99").returncode, 1)
        self.assertEqual(self.run_with("reject", "--alarms", "1").returncode, 1)


if __name__ == "__main__":
    unittest.main()
