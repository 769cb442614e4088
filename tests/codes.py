#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every code has its page, every example draws its code, and docs/diagnostics.md is what the command prints.

    codes.py QCB SOURCE-ROOT
"""
import glob
import json
import os
import re
import subprocess
import sys

KEBAB = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
CALL = re.compile(r'(?:qcb__tell|qcb__report_add)\((.*?);', re.S)
ROW = re.compile(r'\{ QCB_(?:ERROR|WARNING|NOTE), (?:true|false), "([a-z-]+)"')


def codes_in(root):
    """Codes that the sources give: the words before the message of each call, and the rows of what the shell reader finds."""
    found = {}
    for path in glob.glob(os.path.join(root, "src", "*", "*.c")):
        with open(path, encoding="utf-8") as f:
            text = f.read()
        for call in CALL.findall(text):
            head = re.split(r'"[^"]*[ %]', call)[0]
            for code in KEBAB.findall(head):
                found.setdefault(code, path)
        for code in ROW.findall(text):
            found.setdefault(code, path)
    return found


def pages(markdown):
    """{code: (release, wrong, right)}"""
    found = {}
    for part in re.split(r"^## ", markdown, flags=re.M)[1:]:
        code, _, rest = part.partition("\n")
        blocks = {}
        for word, release, body in re.findall(r"^(Wrong|Right)(?:, in QEMU ([0-9.]+))?:\n\n((?:    .*\n)+)", rest, re.M):
            blocks[word] = release, "".join(line[4:] for line in body.splitlines(True))
        found[code] = blocks
    return found


def check(qcb, text, release):
    command = [qcb, "check", "--format", "json", "--from", "shell"] + (["--qemu", release] if release else []) + ["-"]
    done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if not done.stdout:
        return [{"code": "no-command", "severity": "error"}]
    return json.loads(done.stdout)["diagnostics"]


def main():
    qcb, root = sys.argv[1:3]
    markdown = subprocess.run([qcb, "explain", "--markdown"], stdout=subprocess.PIPE, check=True).stdout.decode()
    bad = []
    with open(os.path.join(root, "docs", "diagnostics.md"), encoding="utf-8") as f:
        if f.read() != markdown:
            bad.append("docs/diagnostics.md is stale: qcb explain --markdown > docs/diagnostics.md")
    known = pages(markdown)
    for code, path in sorted(codes_in(root).items()):
        if code not in known:
            bad.append("%s (%s) has no page: add it to cli/codes.c" % (code, os.path.relpath(path, root)))
    for code, blocks in known.items():
        release = blocks["Wrong"][0] if "Wrong" in blocks else ""
        if "Wrong" in blocks and code != "shell-carriage-return":
            said = [d["code"] for d in check(qcb, blocks["Wrong"][1], release)]
            if code not in said:
                bad.append("the example of %s draws %s" % (code, ", ".join(said) or "nothing"))
        if "Right" in blocks:
            said = [d["code"] for d in check(qcb, blocks["Right"][1], release) if d["severity"] == "error" or d["code"] == code]
            if said:
                bad.append("what %s says to write draws %s" % (code, ", ".join(said)))
    print("\n".join(bad) if bad else "%d codes" % len(known))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
