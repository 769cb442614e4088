#!/usr/bin/env python3
"""count-tests.py JUNIT-XML: prints "PASSED FAILED" of the test cases in meson's log; skipped ones count as neither.

SPDX-License-Identifier: MIT"""
import sys
import xml.etree.ElementTree

passed = failed = 0
for case in xml.etree.ElementTree.parse(sys.argv[1]).iter("testcase"):
    if case.find("failure") is not None or case.find("error") is not None:
        failed += 1
    elif case.find("skipped") is None:
        passed += 1
print(passed, failed)
