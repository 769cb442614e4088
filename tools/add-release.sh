#!/bin/sh
# Adds a release of QEMU to the facts: asks each of its binaries and merges the answers into schema/qemu.
#
#   tools/add-release.sh [-n] [-d DIRECTORY] BUILD [ROOT:]BINDIR...
#
# BUILD is the build directory (qcb and qcb-schemac come from there). BINDIR holds qemu-system-*; with ROOT: it is a path in
# that root, whose binaries are run by chroot. -n starts anew, from these binaries alone. Look at `git diff schema/qemu`
# afterwards: that diff is what the release has changed. SPDX-License-Identifier: MIT
set -eu

anew='' directory=''
while getopts nd: option; do
    case $option in
    n) anew=-n ;;
    d) directory=$OPTARG ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ $# -ge 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2; }
build=$1
shift
directory=${directory:-$(dirname "$0")/../schema/qemu}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

probe() { # root, binary, flat text to write
    binary=$2
    if [ -n "$1" ]; then
        binary=$work/bin/${2##*/} # the name says which architecture
        mkdir -p "$work/bin"
        printf '#!/bin/sh\nexec chroot %s %s "$@"\n' "$1" "$2" >"$binary"
        chmod +x "$binary"
    fi
    timeout 120 "$build/qcb" probe --text "$binary" >"$3"
}

for place in "$@"; do
    root='' bin=$place
    case $place in *:*) root=${place%%:*} bin=${place#*:} ;; esac
    for path in "$root$bin"/qemu-system-*; do
        name=${path##*/}
        case $name in *-microvm) continue ;; esac # the same facts as the binary that it is a cut of
        [ -L "$path" ] && [ -e "$root$bin/$(basename "$(readlink "$path")")" ] && continue # another name of one
        if probe "$root" "$bin/$name" "$work/new"; then
            target=$(sed -n '1s/^target \([^ ]*\) \([^ ]*\) .*/\1-\2/p' "$work/new")
            mv "$work/new" "$work/$target.flat"
            echo "$target"
        else
            echo "add-release: $path left out" >&2
        fi
    done
done
exec "$build/src/schemac/qcb-schemac" merge $anew -d "$directory" "$work"/*.flat
