#!/bin/sh
# deps.sh build|test|lint|valgrind...: installs what is missing (as root on Debian), or says what is. Quick when nothing is.
# SPDX-License-Identifier: MIT
set -eu

# A need is COMMAND=PACKAGE, or pc:MODULE=PACKAGE for a library that pkg-config knows.
needs() {
    case $1 in
    build) echo 'cc=gcc meson=meson ninja=ninja-build pkg-config=pkg-config pc:jansson=libjansson-dev' ;;
    test) echo 'pc:cmocka=libcmocka-dev python3=python3 bash=bash' ;;
    lint) echo 'clang=clang clang-format=clang-format clang-tidy=clang-tidy shellcheck=shellcheck' ;;
    valgrind) echo 'valgrind=valgrind' ;;
    *) echo "deps.sh: no such part: $1" >&2 && exit 2 ;;
    esac
}

is_there() {
    case $1 in
    pc:*) command -v pkg-config >/dev/null && pkg-config --exists "${1#pc:}" ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

missing=
for part in "$@"; do
    for need in $(needs "$part"); do
        is_there "${need%%=*}" || missing="$missing ${need#*=}"
    done
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Missing:$missing" >&2
    echo "On Debian or Ubuntu: sudo apt-get install$missing" >&2
    exit 1
fi
echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086 # one word a package
{ apt-get update -qq && apt-get install -y -qq --no-install-recommends libc6-dev $missing; } >"$log" 2>&1 || {
    cat "$log" >&2
    exit 1
}
