# SPDX-License-Identifier: GPL-3.0-or-later
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/kzdesk_*.ts))
CHECKED := $(wildcard src tests migrations benchmarks scripts)

.PHONY: help setup run test lint fix check faults bench screenshots package lock messages migration clean

help: ## show this list
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install what is missing: system libraries, virtual environment, locked packages
	@scripts/setup.sh

run: setup $(CATALOGUES) ## open the window; without a display, make a demo vault and its Annex 1
	@scripts/run.sh

test: setup $(CATALOGUES) ## run all tests
	@scripts/test.sh

lint: setup ## style, types and import contracts
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy $(CHECKED)
	.venv/bin/lint-imports --no-cache

fix: setup ## mend what the linter can mend by itself
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

check: lint test ## everything the project asks of a change

faults: setup ## 50,000 stories of devices and their readers (the tests tell 2,000), every bit of a bundle turned over, time of each forgery
	KZDESK_EXAMPLES=50000 $(PYTHON) -m pytest -q -n 0 -o timeout=3600 -o faulthandler_timeout=0 tests/unit/domain/test_fold.py tests/unit/exchange/test_readers.py
	KZDESK_FAULTS=1 $(PYTHON) -m pytest -q -n 0 -o timeout=3600 -o faulthandler_timeout=0 tests/unit/exchange/test_damage.py
	KZDESK_FAULTS=1 $(PYTHON) -m tests.unit.exchange.forged

bench: ## measure against peers (installs the peers first)
	@scripts/setup.sh bench
	$(PYTHON) -m benchmarks.run $(only)

screenshots: setup $(CATALOGUES) ## write a picture of every page to build/screenshots
	$(PYTHON) scripts/screenshots.py

package: messages ## build the wheel into dist/
	$(PYTHON) -m hatchling build -t wheel

lock: ## renew the locked versions from pyproject.toml
	@scripts/lock.sh

messages: setup ## renew the translation catalogues from the source and build them
	@scripts/messages.sh

migration: setup ## write a migration from the record types: make migration m="add birthplace"
	$(PYTHON) scripts/migration.py "$(m)"

clean: ## remove what was built (the virtual environment stays)
	rm -rf build dist

%.qm: %.ts
	.venv/bin/pyside6-lrelease -silent $<
