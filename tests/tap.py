# TAP output for the Python tests. SPDX-License-Identifier: MIT
import sys


class Tap:
    def __init__(self):
        self.count = self.failures = 0

    def ok(self, good, name, detail=""):
        self.count += 1
        self.failures += not good
        print(f"{'ok' if good else 'not ok'} {self.count} - {name}")
        for line in detail.splitlines() if not good else []:
            print("# " + line)

    def skip(self, name, why):
        self.count += 1
        print(f"ok {self.count} - {name} # SKIP {why}")

    def end(self):
        print(f"1..{self.count}")
        sys.exit(1 if self.failures else 0)
