# SPDX-License-Identifier: MIT
"""Asks `qcb batch check` for verdicts: JSON lines in, JSON lines out in the same order."""
import json
import os
import subprocess
import tempfile

import fixtures

BINARY = "qemu-system-"


def question(id_, version, arch, argv):
    return {"id": id_, "argv": [BINARY + arch, *argv], "qemu": version, "arch": arch}


def ask(qcb, questions, what="check"):
    """The answers to all questions; qcb runs in a folder with the fixtures, for it reads -readconfig files."""
    text = "".join(json.dumps(q) + "\n" for q in questions)
    with tempfile.TemporaryDirectory() as folder:
        fixtures.write_plain(folder)
        command = [os.path.abspath(qcb[0]) if os.path.exists(qcb[0]) else qcb[0], *qcb[1:], "batch", what]
        done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, cwd=folder)
    answers = [json.loads(line) for line in done.stdout.decode("utf-8", "replace").splitlines() if line.strip()]
    if len(answers) != len(questions):
        raise SystemExit("%s: %d answers to %d questions, exit status %d" %
                         (" ".join(command), len(answers), len(questions), done.returncode))
    for q, a in zip(questions, answers):
        if a.get("id") != q["id"]:
            raise SystemExit("answers are out of order: asked %r, got %r" % (q["id"], a.get("id")))
    return answers


def first_error(answer):
    return next((d for d in answer.get("diagnostics", ()) if d.get("severity") == "error"), None)


def spell(diagnostic):
    if diagnostic is None:
        return "no error"
    return "%s: %s" % (diagnostic.get("code"), diagnostic.get("message"))
