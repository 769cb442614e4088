#!/bin/bash
# bare.sh [DIR]: on a bare Debian 12 in DIR (default: a temporary folder, removed again), clones this repository and runs `make run` and
# `make test`, with the times. Needs root and debootstrap. SPDX-License-Identifier: MIT
set -euo pipefail
case ${1:-} in -*) echo "usage: bare.sh [DIR]" >&2; exit 2 ;; esac
repo=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
[ "$(id -u)" = 0 ] || { echo "bare.sh: needs root (debootstrap, chroot)" >&2; exit 1; }
command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq debootstrap >/dev/null; }

root=${1:-$(mktemp -d)}
cleanup() {
    umount "$root/proc" 2>/dev/null || true
    [ -n "${1:-}" ] || rm -rf --one-file-system "$root"
}
trap 'cleanup "${1:-}"' EXIT

# The mirror that this machine already uses.
# shellcheck disable=SC2016 # the names are apt's
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | awk '$2 == "bookworm" { print $1; exit }')
[ -n "$mirror" ] || { echo "bare.sh: no Debian bookworm source is set up here" >&2; exit 1; }
# make starts it all; everything else the Makefile installs itself.
debootstrap --variant=minbase --include=make bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/resolv.conf"
for file in /etc/apt/apt.conf.d/*proxy*; do
    if [ -e "$file" ]; then cp "$file" "$root/etc/apt/apt.conf.d/"; fi
done
mount -t proc proc "$root/proc"
git clone -q "$repo" "$root/qcb"

timed() { # NAME COMMAND...
    local start=$SECONDS name=$1
    shift
    if ! env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${@}" >"$root/$name.log" 2>&1; then
        tail -30 "$root/$name.log" >&2
        echo "bare.sh: $name FAILED after $((SECONDS - start)) s"
        exit 1
    fi
    echo "bare.sh: $name: $((SECONDS - start)) s"
}
timed "make-run" chroot "$root" make -C /qcb run
timed "make-run-again" chroot "$root" make -C /qcb run
timed "make-test" chroot "$root" make -C /qcb test
grep -E '^(Ok|Fail|Skipped):' "$root/make-test.log"
