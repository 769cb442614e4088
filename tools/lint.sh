#!/bin/bash
# lint.sh [BUILD]: format, clang-tidy, shellcheck, exported symbols, sizes, banned functions. All faults are told, not the first.
# SPDX-License-Identifier: MIT
set -u
build=${1:-build}
cd "$(dirname "$0")/.." || exit 2
failed=0 passed=0

check() { # NAME STATUS
    if [ "$2" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "lint: $1 failed" >&2; fi
}

sources() { git ls-files '*.c' '*.h' ':!:*/generated/*'; }

format() { sources | xargs clang-format --dry-run --Werror 2>&1 | grep -E 'error:' | head -20 | { ! grep .; }; }

# What clang-tidy looks at: all files in CI or with LINT_ALL=1 (three minutes), else those that differ from main.
tidy_files() {
    local base
    base=$(git merge-base HEAD main 2>/dev/null) || base=
    if [ -n "${CI:-}${LINT_ALL:-}" ] || [ -z "$base" ]; then
        git ls-files 'src/*.c' 'cli/*.c' 'tools/*.c'
    else
        git diff --name-only --diff-filter=d "$base" -- 'src/*.c' 'cli/*.c' 'tools/*.c'
    fi
}

# The list of checks is in .clang-tidy.
tidy() {
    tidy_files | while read -r file; do
        if grep -q "/$file\"" "$build/compile_commands.json"; then echo "$file"; fi
    done | xargs -r -P "$(nproc)" -n 4 clang-tidy --quiet -p "$build" --warnings-as-errors='*' 2>/dev/null
}

shells() { git ls-files '*.sh' '.ci/run' ':!:tests/data/*' ':!:tests/golden/*' | xargs shellcheck; }

symbols() {
    nm -D --defined-only "$build"/src/libqcb.so | awk '$2 ~ /[A-Z]/ && $2 != "A" { sub(/@.*/, "", $3); print $3 }' |
        { ! grep -vE '^qcb_[a-z]'; }
}

# Nobody reads made files from top to bottom: they may be long.
written() { sources | xargs awk 'FNR == 1 && !/made by tools\/qcb-gen/ { print FILENAME }'; }

sizes() { written | xargs wc -l | awk '$2 != "total" && $1 > 800 { print $2 ": " $1 " lines"; bad = 1 } END { exit bad }'; }

banned() {
    sources | xargs grep -nE '\b(atoi|atol|atoll|sprintf|vsprintf|strcpy|strcat|strncat|strtok|gets|alloca|system|popen|mktemp|tmpnam)\(' |
        { ! grep .; }
}

licenses() {
    git ls-files '*.c' '*.h' '*.py' '*.sh' | grep -vE '^tests/(data|golden)/' |
        while read -r file; do grep -q 'SPDX-License-Identifier: MIT' "$file" || echo "$file: no SPDX line"; done | { ! grep .; }
}

# Only the command writes or ends the process.
quiet_library() {
    git ls-files 'src/*.c' ':!:src/schemac/*' |
        xargs grep -nE '\b(printf|puts|putchar|fprintf|perror|exit|abort|_exit)\(' | { ! grep .; }
}

for name in format tidy shells symbols sizes banned licenses quiet_library; do
    "$name"
    check "$name" $?
done
echo "lint: $passed passed, $failed failed"
[ "$failed" = 0 ]
