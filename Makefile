# The developer's whole life in five commands: lab, test, check, bench, train.
# HOST, PORT and MCP=1 are honoured by `make lab`; CORPUS, RECIPE and MINUTES by `make train`.

PYTHON ?= python3
BIN := .venv/bin
export GRADIO_ANALYTICS_ENABLED := False
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: lab test check bench train

lab: .venv/.installed $(if $(filter-out 0,$(MCP)),.venv/.installed-mcp)
	$(BIN)/python app.py

test: .venv/.installed-dev
	@# the browser that draws no window of its own costs a fifth less, on every page
	@command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || \
		command -v chromium-browser >/dev/null || \
		if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq chromium-headless-shell >/dev/null; \
		else echo "browser tests need Chromium: install Debian's package chromium-headless-shell" >&2; exit 1; fi
	@# a process a core and one more, since tests also wait, a thread each; who runs what: tests/two_pools.py
	@# bytecode is kept, whatever the environment says: these tests start some two hundred processes
	env -u PYTHONDONTWRITEBYTECODE OMP_NUM_THREADS=1 $(BIN)/python -m pytest --numprocesses $$(($$(nproc) + 1)) --dist loadfile --no-loadscope-reorder $(ARGS)

check: .venv/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

bench: .venv/.installed-dev
	$(BIN)/python -m lab bench

RECIPE ?= v7
train: .venv/.installed
	$(BIN)/python -m training run $(RECIPE) $(if $(CORPUS),--corpus $(CORPUS)) $(if $(MINUTES),--minutes $(MINUTES)) --resume

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv .venv

.venv/.installed: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet -r requirements.txt
	touch $@

.venv/.installed-mcp: requirements-mcp.txt .venv/.installed
	$(BIN)/python -m pip install --quiet -r requirements-mcp.txt
	touch $@

.venv/.installed-dev: requirements-dev.txt requirements-mcp.txt requirements-models.txt .venv/.installed
	$(BIN)/python -m pip install --quiet -r requirements-dev.txt
	touch $@
