# The short way in. The build itself is meson's. SPDX-License-Identifier: MIT
BUILD ?= build
PREFIX ?= /usr/local
SAMPLE ?= tests/data/server.sh
EVERY ?= 5
NINJA = ninja -C $(BUILD) --quiet

.PHONY: all help run test bench conformance sanitize valgrind lint accept generate install clean

all: $(BUILD)/build.ninja
	@$(NINJA)

$(BUILD)/build.ninja:
	@tools/deps.sh build test
	@meson setup $(BUILD) --prefix $(PREFIX) >$(BUILD).log || { cat $(BUILD).log; exit 1; }
	@rm -f $(BUILD).log

help:
	@echo 'make [all]          builds qcb into build/ (BUILD=FOLDER)'
	@echo 'make run            checks and prints a command line (SAMPLE=FILE)'
	@echo 'make test           all tests'
	@echo 'make conformance    asks real QEMUs again and holds qcb against them: EVERY=5 (1: all), FAMILIES=, QEMU_ROOTS=FOLDER'
	@echo 'make bench          speed (DATA=FOLDER)'
	@echo 'make sanitize       all tests with AddressSanitizer and UndefinedBehaviorSanitizer'
	@echo 'make valgrind lint accept generate install clean'

# Reads a real command line, checks it, and prints it back.
run: all
	$(BUILD)/qcb check $(SAMPLE)
	$(BUILD)/qcb fmt $(SAMPLE)

test: all
	@meson test -C $(BUILD) --no-rebuild --print-errorlogs

# What people write by hand, and whole lines of VM managers; DATA=FOLDER measures the command lines of a folder of your own.
bench: all
	@for data in $(or $(DATA),tests/data bench/lines); do $(BUILD)/bench/qcb-bench $$data || exit 1; done
	@$(BUILD)/bench/qcb-bench-schema

# The real QEMUs (the host's 7.2, and a folder a release below QEMU_ROOTS) are asked EVERY 5th recorded case again, which
# takes three to five minutes on two cores with three releases; EVERY=1 asks all. FAMILIES='device cpu' takes only those. Then
# qcb is held against the recorded verdicts: agreement by family, false alarms, misses. Thresholds are for all families.
conformance: all
	@tools/deps.sh qemu
	@PYTHONDONTWRITEBYTECODE=1 python3 tests/conformance/recheck.py --every $(EVERY) $(FAMILIES)
	@PYTHONDONTWRITEBYTECODE=1 python3 tests/conformance/run.py --qcb $(BUILD)/qcb --list 10 \
	    $(or $(FAMILIES),--agree 98.8 --alarms 0.1 --places 97)

sanitize:
	@tools/deps.sh build test
	@test -e $(BUILD)-sanitize/build.ninja || meson setup $(BUILD)-sanitize --buildtype debugoptimized \
	    -Db_sanitize=address,undefined -Db_lundef=false >/dev/null
	@meson test -C $(BUILD)-sanitize --print-errorlogs

valgrind: all
	@tools/deps.sh valgrind
	@QCB_VALGRIND=1 meson test -C $(BUILD) --no-rebuild --print-errorlogs --suite unit --timeout-multiplier 10 \
	    --wrapper 'valgrind -q --leak-check=full --error-exitcode=1'

lint: all
	@tools/deps.sh lint
	@tools/lint.sh $(BUILD)

# Takes what the golden tests got as what they expect; read the diff before you commit it.
accept: all
	@python3 tests/golden.py --accept $(BUILD) tests/golden

# Typed headers, their rows and the option table, from schema/. A test holds that what is committed is what this makes.
generate: $(BUILD)/build.ninja
	@$(NINJA) tools/qcb-gen
	@$(BUILD)/tools/qcb-gen . .

# A PREFIX that is given here counts, whatever the build folder was made with.
install: all
	@$(if $(filter-out file default undefined,$(origin PREFIX)),meson configure $(BUILD) -Dprefix=$(PREFIX))
	@meson install -C $(BUILD)

clean:
	rm -rf $(BUILD) $(BUILD)-sanitize
