# Every target sets up .venv by itself, and may be run twice or after an interruption.
# Another Python: make test PYTHON=/path/to/python3.12
SHELL := bash
.DEFAULT_GOAL := help

ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3.11 python3 python; do $$p -c '$(ENOUGH)' 2>/dev/null && echo $$p && break; done)
NAME   ?= seq2seq
BIN    := .venv/bin

export OMP_WAIT_POLICY := PASSIVE
export HF_HUB_OFFLINE := 1
export HF_EVALUATE_OFFLINE := 1
export TOKENIZERS_PARALLELISM := false
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help reproduce test lab docs slides chat teach browser bench notebooks export readme clean student teacher back

help:                   ## these lines
	@sed -n 's/^\([a-z]*\):.*## /    make \1@/p' $(firstword $(MAKEFILE_LIST)) | awk -F@ '{printf "%-20s %s\n", $$1, $$2}'

reproduce: .venv/ready  ## run the experiments, write results/, print paper against ours (ARGS="NAME --gear tiny")
	@$(BIN)/gochat reproduce $(ARGS)

test: .venv/ready       ## every notebook and every check (ARGS="--fast", "--slow", "--only PATTERN")
	@$(BIN)/python .ci/test.py $(ARGS)

lab: .venv/ready        ## open the course in JupyterLab
	@$(BIN)/jupyter lab --notebook-dir=nbs $(ARGS)

student: .venv/ready    ## copies to hand out, without outputs or solutions, in student/ (ARGS="10_mdp --to FOLDER")
	@$(BIN)/python .ci/student.py out $(ARGS)

teacher: .venv/ready    ## the same with the solutions in place, in teacher/
	@$(BIN)/python .ci/student.py solved $(ARGS)

back: .venv/ready       ## run the answers in returned notebooks, print points as CSV (ARGS=FOLDER)
	@$(BIN)/python .ci/student.py back $(ARGS)

docs: .venv/ready       ## build the site into _docs/
	@$(BIN)/python .ci/docs.py

slides: .venv/ready     ## slides of notebooks in _docs/slides/ (ARGS=33_reinforce)
	@$(BIN)/python .ci/slides.py $(ARGS)

chat: .venv/ready       ## talk to a trained model in the terminal (NAME=seq2seq)
	@$(BIN)/gochat chat $(NAME) $(ARGS)

teach: .venv/ready      ## teach a bot by talking to it; its diary is the folder diary/ (ARGS="--diary DIR")
	@$(BIN)/gochat teach $(ARGS)

browser: .venv/ready    ## use the boxes of notebooks 17 and 94 in a real JupyterLab and Chromium (needs: pip install playwright; ARGS=94)
	@$(BIN)/python .ci/browser.py $(ARGS)

bench: .venv/ready      ## speed as ratios to a plain loop of the same run (ARGS=words)
	@$(BIN)/gochat bench $(ARGS)

notebooks: .venv/ready  ## execute notebooks and store what they show (ARGS="20_schema 21_vocab")
	@$(BIN)/python .ci/notebooks.py run $(ARGS)

export: .venv/ready     ## clean the notebooks and write gochat_nb/ from them
	@$(BIN)/nbdev_clean && $(BIN)/nbdev_export

readme: .venv/ready     ## write README.md from nbs/index.ipynb
	@$(BIN)/python .ci/readme.py

clean:                  ## remove what was built (never .venv or results/)
	rm -rf _docs _proc build dist
	find . -path ./.venv -prune -o \( -name __pycache__ -o -name .ipynb_checkpoints \) -prune -exec rm -rf {} +

# An install that was interrupted leaves .venv/installing behind, and is begun anew.
.venv/ready: constraints.txt settings.ini setup.py
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 or newer is needed; if it has another name: make $(MAKECMDGOALS) PYTHON=/path/to/python3"; exit 1; }
	@"$(PYTHON)" -c '$(ENOUGH)' || { echo "$(PYTHON) is not Python 3.11 or newer, which is needed"; exit 1; }
	@echo "setting up .venv with $$("$(PYTHON)" --version): once, one to three minutes, about 2.5 GB"
	@[ ! -e .venv/installing ] || rm -rf .venv
	@mkdir -p .venv && touch .venv/installing && rm -f .venv/ready && "$(PYTHON)" -m venv .venv
	@set -o pipefail; $(BIN)/python -m pip install -q -c constraints.txt -e '.[dev]' 2>&1 | { grep -v 'Location .* is ignored' || true; }
	@mv .venv/installing .venv/ready
