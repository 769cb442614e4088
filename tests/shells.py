# Real shells, for the tests that hold qcb against them. SPDX-License-Identifier: MIT
import shutil
import subprocess

# Nothing is on the PATH, and ~ stays as it is.
ENV = {"PATH": "/nonexistent", "LC_ALL": "C.UTF-8", "HOME": "~"}


def run(command, data, **more):
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **more)


STUB = rb'''
stub() { { printf '%s\0' "$@"; } >&9; }
command_not_found_handle() {
  local word
  for word in "$@"; do [ "$word" = "$QCB_COMMAND" ] && { shift; stub "$@"; return; }; done
}
cd() { :; }
exec() { shift; stub "$@"; }
'''


def bash_reads(text, first, folder):
    """Arguments of the command `first`, or of the wrapper that runs it, as bash makes them. Functions stand in: nothing is run."""
    if b" " in first:  # no name for a function
        for spelling in (first.replace(b" ", b"\\ "), b"'" + first + b"'"):
            text = text.replace(spelling, b"qemu", 1)
        first = b"qemu"
    script = STUB + b"function " + first + b" { stub \"$@\"; }\n" + text + b"\nwait\n"
    path = folder / "script"
    path.write_bytes(script)
    with open(folder / "words", "wb+") as words:
        subprocess.run([shutil.which("bash"), "-c", "exec 9>words; . ./script"], stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(ENV, QCB_COMMAND=first), cwd=folder, check=False)
        words.seek(0)
        return words.read().split(b"\0")[:-1]


def is_assignment(word):
    name, equals, _ = word.partition(b"=")
    return equals and name.replace(b"_", b"a").isalnum() and not name[:1].isdigit()
