# The short way in. The build itself is meson's. SPDX-License-Identifier: MIT
BUILD ?= build
PREFIX ?= /usr/local
SAMPLE ?= tests/data/server.sh
NINJA = ninja -C $(BUILD) --quiet

.PHONY: all run test bench sanitize valgrind lint accept generate install clean

all: $(BUILD)/build.ninja
	@$(NINJA)

$(BUILD)/build.ninja:
	@tools/deps.sh build test
	@meson setup $(BUILD) --prefix $(PREFIX) >$(BUILD).log || { cat $(BUILD).log; exit 1; }
	@rm -f $(BUILD).log

# Reads a real command line, checks it, and prints it back.
run: all
	$(BUILD)/qcb check $(SAMPLE)
	$(BUILD)/qcb fmt $(SAMPLE)

test: all
	@meson test -C $(BUILD) --no-rebuild --print-errorlogs

# DATA=FOLDER measures the command lines of a folder of your own.
bench: all
	@$(BUILD)/bench/qcb-bench $(or $(DATA),tests/data)
	@$(BUILD)/bench/qcb-bench-schema

sanitize:
	@tools/deps.sh build test
	@test -e $(BUILD)-sanitize/build.ninja || meson setup $(BUILD)-sanitize --buildtype debugoptimized \
	    -Db_sanitize=address,undefined -Db_lundef=false >/dev/null
	@meson test -C $(BUILD)-sanitize --print-errorlogs

valgrind: all
	@tools/deps.sh valgrind
	@meson test -C $(BUILD) --no-rebuild --print-errorlogs --suite unit --timeout-multiplier 10 \
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

install: all
	@meson install -C $(BUILD) --no-rebuild

clean:
	rm -rf $(BUILD) $(BUILD)-sanitize
