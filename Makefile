# Thin names for the commands of the program; `make site` and `make test` need Python 3.11 or newer, and nothing else.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
PIP := $(RUN)/python -m pip --disable-pip-version-check --quiet

.PHONY: site serve test test-long check bench lock clean

site: $(VENV)/site.done  ## make the site in output/
	$(RUN)/site-gen build

serve: $(VENV)/site.done  ## show the site at http://127.0.0.1:8000, rebuilt on every save
	$(RUN)/site-gen serve

check: $(VENV)/site.done  ## every link and every quotation of the built site
	$(RUN)/site-gen build
	$(RUN)/site-gen check

test: $(VENV)/test.done  ## everything that can be tested in minutes
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/mypy
	$(RUN)/python -m pytest

test-long: $(VENV)/test.done  ## the same with thousands of examples for each property
	SITE_GEN_LONG=1 $(RUN)/python -m pytest

bench: $(VENV)/test.done  ## where the time goes, on a made-up site of N articles
	$(RUN)/python -m tests.bench -n $(or $(N),1000)

lock: $(VENV)/test.done  ## write the lock files anew from pyproject.toml
	$(PIP) install uv
	$(RUN)/uv pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 --quiet -o requirements.lock
	$(RUN)/uv pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 --quiet --group test -o requirements-test.lock

clean:  ## remove what the commands above have made, but for the environment
	rm -rf .site_gen .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find output -mindepth 1 ! -name .gitkeep -delete

$(VENV)/site.done: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; name one: make site PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps -e .
	touch $@

$(VENV)/test.done: $(VENV)/site.done requirements-test.lock tests/install_tools.py
	$(PIP) install --require-hashes -r requirements-test.lock
	$(RUN)/python tests/install_tools.py
	touch $@
