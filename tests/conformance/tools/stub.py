#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Stands in for qcb in the tests of these tools: `stub.py MODE batch check` answers every question.

MODE is accept, reject, or recorded: the recorded verdict, with the first error on the recorded place.
"""
import json
import sys

import cases
import spans


def error(place, argv):
    words = spans.words_of(place, argv) if place != "-" else []
    if not words or words[1] > len(argv):
        return {"severity": "error", "code": "S001", "arg": words[0] if words else 0, "start": 0, "end": 1, "message": "no"}
    word, key = argv[words[1] - 1], spans.PLACE.match(place).group("key")
    start, end = spans.to_bytes(word, spans.regions(word, key)[0]) if key else (0, len(word))
    return {"severity": "error", "code": "S001", "arg": words[1], "start": start, "end": end, "message": "no"}


def main():
    mode = sys.argv[1]
    recorded = {c.id: c for c in cases.read_all()} if mode == "recorded" else {}
    for line in sys.stdin:
        question = json.loads(line)
        case = recorded.get(question["id"].split("@")[0])
        accept = case.verdict[question["qemu"]] == "accept" if case else mode == "accept"
        found = [] if accept else [error(case.place if case else "-", question["argv"][1:])]
        print(json.dumps({"id": question["id"], "accept": accept, "diagnostics": found}))


if __name__ == "__main__":
    main()
