# Everything here works from a fresh checkout with Python >= 3.11 and make.
#   make demo    watch the main job: type a flaw, see it found, read the lesson
#   make test    lint, types, import rules and all tests
# Another Python: make test PYTHON=python3.12

PYTHON ?= python3
VENV ?= .venv

ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif

READY := $(VENV)/.ready
RUN := $(BIN)/python -P -m

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format bench editors clean

help:
	@echo "make demo    watch the main job in this terminal"
	@echo "make test    lint, types, import rules and all tests"
	@echo "make lint    the first three of these alone"
	@echo "make format  let ruff lay the code out"
	@echo "make bench   time a keystroke, beside its peers"
	@echo "make editors install the editors that tests drive (Linux; once, 800 MB)"
	@echo "make clean   remove what these commands made"

setup: $(READY)

# pip learned dependency groups in 25.1; the one that a Python brings along may be older.
$(READY): pyproject.toml
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Tutela needs Python 3.11 or newer: make PYTHON=python3.12')"
	@echo "Setting up $(VENV) (once; takes a minute or two)"
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(RUN) pip install --quiet --editable . --group dev
	@touch $(READY)

demo: $(READY)
	@$(BIN)/python -P examples/demo.py

# VS Code has the machine to itself: its stories wait for what is painted. What a busy machine made
# fail is tried once more, alone.
AGAIN := --last-failed --last-failed-no-failures none
test: lint
	$(RUN) pytest -n 2 --ignore tests/vscode || $(RUN) pytest $(AGAIN) --ignore tests/vscode
	$(RUN) pytest -rs tests/vscode || $(RUN) pytest -rs $(AGAIN) tests/vscode

lint: $(READY)
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	$(BIN)/lint-imports

format: $(READY)
	$(RUN) ruff check --fix .
	$(RUN) ruff format .

bench: $(READY)
	$(BIN)/python bench/keystroke.py

editors:
	tests/editors/install.sh .editors

clean:
	rm -rf $(VENV) .editors dist build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
