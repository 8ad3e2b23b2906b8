# `make run` and `make test` do all the set-up themselves; README.md says what else there is.
BIN := .venv/bin
READY := .venv/.ready
FILES ?= $(foreach language,en ar fr es ru zh,resources/samples/resolution.$(language).txt)
ARGS ?=

.PHONY: run test coverage setup lint types contracts bench measure measure-windows screenshots format lock clean

run: $(READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		exec $(BIN)/muqabala open $(FILES); \
	else \
		echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set): build/demo gets pictures of the window and the export."; \
		QT_QPA_PLATFORM=offscreen exec $(BIN)/python -m desktop.demo build/demo $(FILES); \
	fi

# Three at a time on two cores: those of the window wait for its worker and its timers more than a third of their time.
test: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 3 --dist worksteal --ignore=tests/benchmarks $(ARGS)

# All of them and the benchmarks, untimed: a quarter slower, with what of the program they pass through.
coverage: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 --dist worksteal --cov --cov-report=term:skip-covered $(ARGS)

setup: $(READY)

$(READY): requirements.lock pyproject.toml packaging/setup.sh
	sh packaging/setup.sh

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

bench: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests/benchmarks --benchmark-enable --benchmark-only $(ARGS)

# ARGS may name a folder of other official texts, LANGUAGE/*.xml; --only noise, alignment or checks measures one of them.
measure: $(READY)
	cd tests && ../$(BIN)/python -m measures $(ARGS)

# Real windows on a virtual screen (xvfb, openbox, x11-xkb-utils), ours beside those of other programs that are installed
# (lokalize, poedit, omegat); ARGS="--write" puts the table into docs/speed.md. The machine must be quiet.
measure-windows: $(READY)
	cd tests && ../$(BIN)/python -m measures.windows $(ARGS)

# ARGS="--only review --language ar --theme dark --scale 1" renders some of them.
screenshots: $(READY)
	cd tests && ../$(BIN)/python -m screens ../build/screenshots $(ARGS)

format: $(READY)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Names and hashes only: an address would bind the lock to one mirror. With their extras, or an older pip looks for another
# release of a package that something wants with an extra, and finds no hash for it.
lock: $(READY)
	$(BIN)/python -m venv build/uv
	build/uv/bin/pip install --quiet uv
	build/uv/bin/uv pip compile pyproject.toml --extra dev --extra cjk --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-strip-extras --no-emit-index-url --no-emit-find-links --no-header --quiet --output-file build/requirements.lock
	@if grep -n '://' build/requirements.lock; then echo "The lock names an address; it was not taken over." >&2; exit 1; fi
	mv build/requirements.lock requirements.lock

clean:
	rm -rf build dist htmlcov .coverage .coverage.* .hypothesis .benchmarks .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
