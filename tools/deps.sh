#!/bin/sh
# deps.sh build|test|lint|valgrind|qemu...: installs what is missing (as root on Debian), or says what is. Quick when nothing is.
# SPDX-License-Identifier: MIT
set -eu

# A need is COMMAND=PACKAGE, pc:MODULE=PACKAGE for a library that pkg-config knows, or deb:PACKAGE=PACKAGE for one without
# a command of its own.
needs() {
    case $1 in
    build) echo 'cc=gcc meson=meson ninja=ninja-build pkg-config=pkg-config pc:jansson=libjansson-dev' ;;
    test) echo 'pc:cmocka=libcmocka-dev python3=python3 bash=bash' ;;
    lint) echo 'clang=clang clang-format=clang-format clang-tidy=clang-tidy shellcheck=shellcheck' ;;
    valgrind) echo 'valgrind=valgrind' ;;
    # The real QEMUs, with the modules that the recorded verdicts were made with, and what makes the files they open.
    qemu)
        echo 'qemu-system-x86_64=qemu-system-x86 qemu-system-arm=qemu-system-arm qemu-system-riscv64=qemu-system-misc'
        echo 'deb:qemu-block-extra=qemu-block-extra deb:qemu-system-gui=qemu-system-gui'
        echo 'qemu-img=qemu-utils openssl=openssl ip=iproute2 python3=python3'
        ;;
    *) echo "deps.sh: no such part: $1" >&2 && exit 2 ;;
    esac
}

is_there() {
    case $1 in
    pc:*) command -v pkg-config >/dev/null && pkg-config --exists "${1#pc:}" ;;
    deb:*) ! command -v dpkg-query >/dev/null || dpkg-query -W -f '${Status}' "${1#deb:}" 2>/dev/null | grep -q 'ok installed' ;;
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
