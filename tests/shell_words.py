#!/usr/bin/env python3
"""Holds the shell reader and the quoting against real shells. Usage: shell_words.py WORDS-DUMP [CORPUS-DIR...]

SPDX-License-Identifier: MIT"""
import collections
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

from shells import ENV, bash_reads, is_assignment, run
from tap import Tap

DUMP = sys.argv[1]
CORPORA = [pathlib.Path(p) for p in sys.argv[2:]]
SEED = int(os.environ.get("QCB_TEST_SEED", "7"))
SHELLS = [["sh"], ["bash"], ["bash", "--posix"], ["dash"], ["busybox", "sh"], ["mksh"], ["ksh"], ["zsh"]]


# Words as (live, text); alone: no shell text around the command.
Record = collections.namedtuple("Record", "errors alone words")


def records(texts):
    """What qcb reads of each text."""
    out = run([DUMP, "--records"], b"\0".join(texts) + b"\0").stdout
    result, at = [], 0
    while at < len(out):
        end = out.index(b"\n", at)
        count, errors, alone = map(int, out[at:end].split())
        at, words = end + 1, []
        for _ in range(count):
            end = out.index(b"\n", at)
            live, size = map(int, out[at:end].split())
            words.append((live, out[end + 1:end + 1 + size]))
            at = end + 2 + size
        result.append(Record(errors, alone, words))
    return result


def quote(words):
    return run([DUMP, "--quote"], b"\0".join(words) + b"\0").stdout.split(b"\0")[:-1]


# ---- quoting ---------------------------------------------------------------------------------------------------------------------

def random_words(rng, count):
    special = [b"'", b'"', b"\\", b"$", b"`", b"!", b"\n", b" ", b"\t", b"{", b"}", b",", b"..", b"~", b"#", b"=", b"*", b"?", b"[",
               b"]", b"^", b"%", b":", b"\xc3\xa4", b"\xa0", b"a", b"B", b"9", b"-", b"/", b"\r", b"\x7f", b"(", b")", b"<", b"&"]
    for i in range(count):
        size = rng.randrange(9)
        if i % 2:
            yield b"".join(rng.choice(special) for _ in range(size))
        else:
            yield bytes(rng.randrange(1, 256) for _ in range(size))


def read_back(shell, quoted):
    """One printf for many words: it is not built into every shell."""
    lines = []
    for at in range(0, len(quoted), 400):
        lines.append(b"printf '%s\\0' " + b" ".join(b"x" + q + b" " + q for q in quoted[at:at + 400]) + b"\n")
    env = dict(ENV, PATH="/usr/bin:/bin")
    return run([shutil.which(shell[0])] + shell[1:], b"".join(lines), env=env).stdout.split(b"\0")[:-1]


def test_quote(tap, rng):
    words = list(random_words(rng, 6000)) + [bytes([b]) for b in range(1, 256)] + [b"", b"a=~", b"a:~", b"x#", b"#x", b"=ls"]
    quoted = quote(words)
    want = [part for word in words for part in (b"x" + word, word)]
    for shell in SHELLS:
        name = "quoted words read back by " + " ".join(shell)
        if shutil.which(shell[0]) is None:
            tap.skip(name, "not installed")
            continue
        got = read_back(shell, quoted)
        bad = [i for i in range(len(want)) if i >= len(got) or got[i] != want[i]]
        tap.ok(not bad, name, "".join(f"{want[i]!r} as {quoted[i // 2]!r}\n" for i in bad[:5]))
    own = records([b"q " + q for q in quoted])
    tap.ok([r.words[1][1] for r in own] == words, "quoted words read back by qcb")
    needless = [w for w, q in zip(words, quoted) if w and q != w and all(c in SAFE for c in w)]
    tap.ok(not needless, "no quotes where none are needed", repr(needless[:5]))


SAFE = set(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+:,./-_]")

# ---- reading ---------------------------------------------------------------------------------------------------------------------

PIECES = [b"a", b"-x", b"b=c", b" ", b"  ", b"\t", b"'", b"'", b'"', b'"', b"\\", b"\\", b"\\\n", b"\n", b"#", b"$'", b'$"', b"\\n",
          b"\\x4", b"\\u00e", b"\\0", b"\\1", b"\\c", b"$", b"$", b",", b"{", b"}", b"\xc3\xa9", b"\xff", b"\r", b"~", b"^", b"!", b"%",
          b"?", b"[", b"]", b"*", b"\\e", b"\\", b"'", b"=", b":"]


def random_texts(rng, count):
    for _ in range(count):
        yield b"".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 14)))


def bash_words(texts):
    """Each text read as arguments of one command by bash; None where bash refuses it."""
    script = b"p() { printf '%s\\0' \"$@\"; }\nwhile IFS= read -r -d '' t; do\n" \
             b"  { eval \"p $t\" || printf 'refused\\0'; } 2>/dev/null </dev/null\n  printf '\\001end\\0'\ndone\n"
    with tempfile.TemporaryDirectory() as folder:
        env = dict(ENV, HOME="~", BASH_ENV="")
        out = run([shutil.which("bash"), "-c", script.decode("latin1")], b"\0".join(texts) + b"\0", env=env, cwd=folder).stdout
    result, words = [], []
    for word in out.split(b"\0")[:-1]:
        if word == b"\1end":
            result.append(None if words[-1:] == [b"refused"] else words)
            words = []
        else:
            words.append(word)
    return result


def comparable(text, record):
    """One command in which bash would expand nothing. The eval of bash drops a last backslash that its scripts keep."""
    return record.alone and not text.endswith(b"\\") and not any(live for live, _ in record.words)


def test_read(tap, rng):
    texts = list(random_texts(rng, 30000))
    mine = records([b"p " + t for t in texts])
    chosen = [(t, r) for t, r in zip(texts, mine) if comparable(t, r)]
    theirs = bash_words([t for t, _ in chosen])
    bad, compared = [], 0
    for (text, record), words in zip(chosen, theirs):
        if words is None and record.errors:
            continue
        compared += 1
        if words is None or record.errors or [w for _, w in record.words[1:]] != (words if words != [b""] or record.words[1:] else []):
            bad.append((text, record, words))
    tap.ok(len(theirs) == len(chosen) and compared > 5000, f"bash answered for {compared} random texts")
    tap.ok(not bad, "random texts: the words that bash makes", "".join(f"{b!r}\n" for b in bad[:5]))


# ---- corpora ---------------------------------------------------------------------------------------------------------------------

def test_corpus(tap, corpus):
    files = sorted(p for p in corpus.glob("*") if p.suffix in (".args", ".cmd"))
    read = records([p.read_bytes() for p in files])
    bad = []
    with tempfile.TemporaryDirectory() as name:
        for path, (errors, _, words) in zip(files, read):
            while words and is_assignment(words[0][1]):
                words.pop(0)
            if not words:
                bad += [path.name] if errors != 1 else []
                continue
            got = bash_reads(path.read_bytes(), words[0][1], pathlib.Path(name))
            if got != [w for _, w in words[1:]]:
                bad.append(path.name)
    tap.ok(files and not bad, f"{corpus.name}: {len(files)} texts read as bash reads them", "\n".join(bad[:10]))


def main():
    tap = Tap()
    rng = random.Random(SEED)
    test_quote(tap, rng)
    if shutil.which("bash"):
        test_read(tap, rng)
    for corpus in CORPORA:
        if corpus.is_dir() and shutil.which("bash"):
            test_corpus(tap, corpus)
        else:
            tap.skip(f"{corpus.name}: read as bash reads it", "no such folder, or no bash")
    tap.end()


main()
