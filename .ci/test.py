"""make test: every notebook and every check of the house, one line each; the last line counts them.

    python .ci/test.py [--only PATTERN] [--fast] [--slow]
        --only PATTERN   only what has PATTERN in its name (a regular expression)
        --fast           without the wheel and the site (the notebooks still run)
        --slow           also the cells flagged `#| slow`, with a longer time limit

A check is a function that yields one line for each thing that is wrong; its docstring is its name."""
import ast, configparser, csv, json, os, re, shutil, subprocess, sys, tempfile, time, venv, zipfile
from argparse import ArgumentParser
from concurrent.futures import ThreadPoolExecutor, as_completed
from importlib import metadata
from pathlib import Path
from exercises import missing
from notebooks import NBS, ROOT, apart, cells, modules, notebooks, tidy
from papers import books, count, items, problems

LIB = ROOT/"gochat_nb"
PACKAGES = ["torch", "jupyterlab", "nbdev", "matplotlib", "pandas", "datasets", "evaluate"]       # the stack of this course
TOP = {"nbs", "gochat_nb", "settings.ini", "setup.py", "environment.yml", "README.md"}            # what must be there
BESIDE = {"LICENSE", "Makefile", "constraints.txt", "MANIFEST.in", "CHANGELOG.md", "CONTRIBUTING.md", "results"}  # what may be
EXERCISES = "gochat_nb.core.exercises"            # for exercises only: the one import that may look ahead
CHECKS = []


def check(fn):
    CHECKS.append(fn)
    return fn


# ---- reading the repository

def settings():
    parser = configparser.ConfigParser(delimiters=["="])
    parser.read(ROOT/"settings.ini", encoding="utf-8")
    return parser["DEFAULT"]


def files():
    "Paths of the project's files, relative to its root: what git tracks or would add."
    git = subprocess.run(["git", "ls-files", "-coz", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if git.returncode == 0: return [Path(f) for f in git.stdout.split("\0") if (ROOT/f).is_file()]
    return [p.relative_to(ROOT) for p in ROOT.rglob("*") if p.is_file() and not {".venv", "_docs"} & set(p.relative_to(ROOT).parts)]


def sources():
    "{'gochat_nb.core.basics': (path, syntax tree), ...} of every module but nbdev's index."
    found = {}
    for p in sorted(LIB.rglob("*.py")):
        if p.name == "_modidx.py": continue
        name = ".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found[name] = p, ast.parse(p.read_text(encoding="utf-8"))
    return found


def imported(tree, module=""):
    "Full names of what a syntax tree imports, at the top or inside functions; `pkg.*` for a star."
    for n in ast.walk(tree):
        if isinstance(n, ast.Import): yield from (a.name for a in n.names)
        elif isinstance(n, ast.ImportFrom):
            base = ".".join([*module.split(".")[:-n.level], *[n.module]*bool(n.module)]) if n.level else n.module
            yield from (f"{base}.{a.name}" for a in n.names)
        elif isinstance(n, ast.Call) and getattr(n.func, "attr", getattr(n.func, "id", "")) in ("import_module", "__import__"):
            if n.args and isinstance(n.args[0], ast.Constant): yield str(n.args[0].value)


def python(*args, cwd=ROOT, exe=sys.executable, **env):
    "Run Python and return the finished process; output is text, stdin is empty."
    env = {k: v for k, v in {**os.environ, **env}.items() if k != "IN_TEST"}           # with IN_TEST nbdev writes no index
    return subprocess.run([str(exe), *map(str, args)], cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, encoding="utf-8", errors="replace")


def copy(to):
    "The project's files in another folder."
    for f in files():
        (to/f).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT/f, to/f)
    return to


def differences(a, b, pattern, todo):
    "One line for each file matching `pattern` that is not the same in both folders."
    names = {p.relative_to(d) for d in (a, b) for p in d.rglob(pattern) if ".ipynb_checkpoints" not in p.parts}
    for n in sorted(names):
        texts = [(d/n).read_text(encoding="utf-8") if (d/n).exists() else None for d in (a, b)]
        if texts[0] != texts[1]: yield f"{a.name}/{n.as_posix()}: {todo}"


# ---- notebooks and library

@check
def in_sync():
    "export in sync"
    with tempfile.TemporaryDirectory() as d:
        there = copy(Path(d))
        shutil.rmtree(there/"gochat_nb")
        p = python("-c", "from nbdev.doclinks import nbdev_export; nbdev_export()", cwd=there)
        if p.returncode: yield p.stderr
        else: yield from differences(LIB, there/"gochat_nb", "*.py", "not what the notebooks give: run `make export`")


@check
def clean():
    "notebooks are clean"
    with tempfile.TemporaryDirectory() as d:
        there = copy(Path(d))
        p = python("-c", "from nbdev.clean import nbdev_clean; nbdev_clean()", cwd=there)
        if p.returncode: yield p.stderr
        else: yield from differences(NBS, there/"nbs", "*.ipynb", "not clean: run `make export`, or install the hooks (CONTRIBUTING)")
    for p in notebooks():
        outputs = [c.get("outputs", []) for c in json.loads(p.read_text(encoding="utf-8"))["cells"]]
        if any(o != tidy(o) for o in outputs): yield f"{p.name}: stored outputs hold stderr or addresses: run `make notebooks`"
        where = re.search(r"(/tmp/\w|/home/\w|/Users/\w|/root/|[A-Z]:\\\\\\\\Users)", json.dumps(outputs) + "\n".join(cells(p)))
        if where: yield f"{p.name}: names a place on one machine: {where[0]}"


@check
def one_module():
    "one notebook, one module"
    owners = modules()
    for name, ps in owners.items():
        if len(ps) > 1: yield f"{name} is exported by {' and '.join(p.name for p in ps)}"
    for p in notebooks():
        mine = [m for m, ps in owners.items() if p in ps]
        if len(mine) > 1: yield f"{p.name} exports {mine}"
        room = p.parent.name[2:] if p.parent != NBS else ""
        for m in mine:
            if m.rpartition(".")[0] != room: yield f"{p.name} stands in room '{room}' and exports {m}"
    for name, (p, _) in sources().items():
        if p.name != "__init__.py" and name.removeprefix("gochat_nb.") not in owners: yield f"{p.relative_to(ROOT)} has no notebook"


@check
def no_back_arrow():
    "no back arrow"
    number = {f"gochat_nb.{m}": int(ps[0].name[:2]) for m, ps in modules().items()}
    trees = [(m, number[m], tree, m) for m, (_, tree) in sources().items() if m in number]
    for m, ps in modules().items():                         # what a lesson uses must have been taught, too
        code = "\n".join(re.sub(r"^(\s*)[%!].*", r"\1pass", c, flags=re.M) for c in cells(ps[0]))
        trees.append((ps[0].name, number[f"gochat_nb.{m}"], ast.parse(code), f"gochat_nb.{m}"))
    for where, n, tree, own in trees:
        for name in imported(tree, own):
            if not name.startswith("gochat_nb") or (name.startswith(f"{EXERCISES}.") and where.endswith(".ipynb")): continue
            if name.endswith(".*"): yield f"{where}: `import *` from {name[:-2]}; import by name"
            other = next((m for m in number if name == m or name.startswith(m + ".")), None)
            if other is None or other == own: continue
            if number[other] >= n: yield f"{where} ({n}) imports {other} ({number[other]})"
            if {n, number[other]} <= {52, 53, 54}: yield f"{where} ({n}) imports its sibling {other}"


@check
def four_exercises():
    "four exercises, with solutions"
    for p in notebooks():
        if p.name != "index.ipynb": yield from missing(json.loads(p.read_text(encoding="utf-8")), p)    # the index is the README
    stems = {p.stem for p in notebooks()}
    yield from (f"solutions/{p.name} belongs to no notebook" for p in (NBS/"solutions").iterdir() if p.stem not in stems)
    for m, (_, tree) in sources().items():
        if any(x.startswith(EXERCISES) for x in imported(tree, m)): yield f"{m} imports {EXERCISES}, which is for exercises only"


@check
def students():
    "student copies go out and come back"
    with tempfile.TemporaryDirectory() as d:
        d, name = Path(d), "07_exercises"
        for verb, who in (("out", "ana"), ("solved", "bob")): python(".ci/student.py", verb, name, "--to", d/who)
        work = {who: d/who/"0_core"/f"{name}.ipynb" for who in ("ana", "bob")}
        if any("outputs\": [\n   {" in f.read_text(encoding="utf-8") for f in work.values()): yield "a copy holds outputs"
        text = work["bob"].read_text(encoding="utf-8")
        for who, broken in (("cut", text[:999]), ("typo", text.replace("excess = ", "excess = ("))):
            (d/who).mkdir()
            (d/who/f"{name}.ipynb").write_text(broken, encoding="utf-8")
        p = python(".ci/student.py", "back", d)
        rows = {r["student"]: r for r in csv.DictReader(p.stdout.splitlines())}
        points = {who: r["points"] for who, r in rows.items()}
        if points != dict(ana="0", bob="4", cut="0", typo="3"): yield f"points {points}\n{p.stderr}"
        elif "cannot be read" not in rows["cut"]["remark"] or "SyntaxError" not in rows["typo"]["remark"]: yield f"remarks {rows}"


@check
def docstrings():
    "public names have docstrings"
    for m, (p, tree) in sources().items():
        public = next((ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign) and n.targets[0].id == "__all__"), [])
        for n in tree.body:
            if isinstance(n, (ast.FunctionDef, ast.ClassDef)) and n.name in public and not ast.get_docstring(n):
                yield f"{m}.{n.name} has no docstring"


@check
def every_item():
    "every item of the papers has its cell and its check"
    rows, shelf = items(), books()
    print("     papers: " + ", ".join(f"{n} {what}" for what, n in count(rows, shelf).most_common()), flush=True)
    yield from problems(rows, shelf)


@check
def readme():
    "README is fresh"
    p = python(".ci/readme.py", "--check")
    if p.returncode: yield p.stderr


IMPORT_ALL = """
import importlib, pkgutil, gochat_nb
for m in pkgutil.walk_packages(gochat_nb.__path__, "gochat_nb."): importlib.import_module(m.name)
"""


@check
def results():
    "results are fresh"
    held = sorted(p for p in (ROOT/"results").glob("*") if p.suffix in (".json", ".png"))
    names = {p.stem for p in held if p.suffix == ".json"}
    for p in held:
        if not any(p.stem == n or p.stem.startswith(f"{n}-") for n in names): yield f"{p.name} belongs to no results/*.json"
    code = IMPORT_ALL + """
import sys
from gochat_nb.core.experiment import Result, get_experiment
for path in sys.argv[1:]:
    try:
        r = Result.load(path)
        r.check(get_experiment(r.experiment))
    except Exception as e: print(f"{path}: {type(e).__name__}: {e}")
"""
    if not names: return
    p = python("-c", code, *(f"results/{n}.json" for n in sorted(names)))
    if p.returncode: yield p.stderr
    yield from p.stdout.splitlines()


# ---- the repository

@check
def card():
    "top level and the seven packages"
    here = {f.parts[0] for f in files()}
    yield from (f"{x} is missing" for x in sorted(TOP - here))
    yield from (f"{x} does not belong at the top level" for x in sorted(here - TOP - BESIDE) if not x.startswith("."))
    used = {n.split(".")[0] for m, (_, tree) in sources().items() for n in imported(tree, m) if n}
    used |= {n.split(".")[0] for p in (ROOT/".ci").glob("*.py") for n in imported(ast.parse(p.read_text(encoding="utf-8"))) if n}
    commands = (ROOT/"Makefile").read_text(encoding="utf-8")
    declared = " ".join(v for k, v in settings().items() if k.endswith("requirements"))
    for p in PACKAGES:
        if not re.search(rf"(^|\s){p}[><=~!]", declared): yield f"{p} is not declared in settings.ini"
        if p not in used and not re.search(r"jupyter lab" if p == "jupyterlab" else rf"{p}_", commands): yield f"{p} is used nowhere"


@check
def pins():
    "settings.ini, constraints.txt, environment.yml agree"
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name as canon
    import yaml
    lines = [l for l in (ROOT/"constraints.txt").read_text(encoding="utf-8").splitlines() if l and not l.startswith("#")]
    yield from (f"constraints.txt: {l!r} is not name==version (without +cpu)" for l in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", l))
    pin = {canon(l.split("==")[0]): l.split("==")[1].split("+")[0] for l in lines if "==" in l}
    cfg = settings()
    for r in (Requirement(x) for k, v in cfg.items() if k.endswith("requirements") for x in v.split()):
        if canon(r.name) not in pin: yield f"{r.name} (settings.ini) has no pin in constraints.txt"
        elif not r.specifier.contains(pin[canon(r.name)]): yield f"constraints.txt: {r.name} {pin[canon(r.name)]} is outside settings.ini's {r.specifier}"
    for d in metadata.distributions():                     # what is installed here is what was pinned
        n, v = canon(d.metadata["Name"]), d.version.split("+")[0]
        if n in ("pip", "setuptools", "wheel", "gochat-nb"): continue
        if n not in pin: yield f"{n} {v} is installed and has no pin in constraints.txt"
        elif pin[n] != v: yield f"{n} {v} is installed, constraints.txt says {pin[n]}"
    owner = metadata.packages_distributions()              # what the library imports is declared for those who pip install it
    declared = {canon(Requirement(x).name) for x in (cfg["requirements"] + " " + cfg["data_requirements"]).split()} | {"gochat-nb"}
    inside = declared | {canon(Requirement(x).name) for x in cfg["lab_requirements"].split()}   # what a function may import when it is called
    for m, (_, tree) in sources().items():
        first = set(imported(ast.Module([n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))], []), m))
        for top in {n.split(".")[0] for n in imported(tree, m) if n} - sys.stdlib_module_names:
            allowed = declared if any(n.split(".")[0] == top for n in first) else inside
            if not {canon(x) for x in owner.get(top, [top])} & allowed: yield f"{m} imports {top}, which settings.ini does not require"
    env = yaml.safe_load((ROOT/"environment.yml").read_text(encoding="utf-8"))["dependencies"]
    if env != [f"python={cfg['min_python']}", "pip", {"pip": ["-c constraints.txt", "-e .[dev]"]}]: yield f"environment.yml installs {env}"


@check
def nothing_big():
    "no corpus, model, pickle or big file"
    banned = {".pkl", ".pickle", ".pt", ".pth", ".npy", ".npz", ".safetensors", ".arrow", ".parquet", ".csv", ".tsv", ".jsonl", ".gz", ".zip"}
    for f in files():
        size = (ROOT/f).stat().st_size
        if size > 2e6: yield f"{f} has {size/1e6:.1f} MB"
        if f.suffix in banned or (f.suffix == ".txt" and f.name != "constraints.txt"): yield f"{f}: data does not enter the repository"
        with open(ROOT/f, "rb") as h:
            if re.match(rb"PK\x03\x04|\x1f\x8b|\x80[\x02-\x05]", h.read(4)): yield f"{f} is an archive or a pickle"


@check
def wheel():
    "wheel builds and imports alone"
    with tempfile.TemporaryDirectory() as d:
        d = Path(d)
        p = python("-m", "pip", "wheel", "-q", "--no-deps", "-w", d, copy(d/"src"))
        if p.returncode: return (yield p.stderr)
        built = next(d.glob("*.whl"))
        held = zipfile.ZipFile(built).namelist()
        yield from (f"the wheel holds {n}" for n in held if not re.match(r"gochat_nb/(.*\.py|py\.typed|domains/\w+\.json)$|gochat_nb-[^/]*\.dist-info/", n))
        for n in ("gochat_nb/py.typed", "gochat_nb/domains/movie.json", "LICENSE"):
            if not any(h.endswith(n) for h in held): yield f"the wheel lacks {n}"
        venv.create(d/"alone", with_pip=True)
        exe = d/"alone"/("Scripts/python.exe" if os.name == "nt" else "bin/python")
        p = python("-m", "pip", "install", "-q", "--no-compile", "-c", ROOT/"constraints.txt", built, cwd=d, exe=exe)
        if p.returncode: return (yield p.stderr)
        alone = IMPORT_ALL + """
import sys
from importlib.util import find_spec
for m in ("jupyter_core", "jupyterlab", "IPython", "nbdev", "fastcore", "execnb"):
    if find_spec(m): print(f"installing the wheel brings {m}")
    if m in sys.modules: print(f"importing the library imports {m}")
"""
        p = python("-I", "-c", alone, cwd=d, exe=exe)
        yield from p.stdout.splitlines() if p.returncode == 0 else [p.stderr]
        p = python("list", cwd=d, exe=exe.parent/"gochat")
        if p.returncode: yield f"gochat list: {p.stderr}"


@check
def slides():
    "slides need no network"
    with tempfile.TemporaryDirectory() as d:
        p = python(".ci/slides.py", "33_reinforce", "--out", d)
        if p.returncode: yield p.stderr[-2000:]; return
        page = Path(d)/"33_reinforce.html"
        text = page.read_text(encoding="utf-8")
        for link in re.findall(r"""(?:src|href)="([^"#]+)""", re.sub(r"<a [^>]*>", "", text)):
            if not link.startswith("data:") and not (page.parent/link).is_file(): yield f"{page.name} wants {link}, which is not there"
        if "Exercises" in text or "def returns" not in re.sub("<[^>]*>", "", text): yield "exercises are shown, or code is not"


@check
def site():
    "site builds without warnings"
    with tempfile.TemporaryDirectory() as d:
        p = python(".ci/docs.py", d)
        if p.returncode: yield p.stderr + p.stdout


# ---- running them

def timed(name, fn):
    start = time.time()
    try: problems = list(fn())
    except Exception as e: problems = [f"{type(e).__name__}: {e}"]
    return name, time.time() - start, problems


def notebook(path, slow):
    ok, say = apart("check", path, slow)
    if not ok: yield say


def main():
    parser = ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="PATTERN")
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--slow", action="store_true")
    args = parser.parse_args()
    jobs = [(f.__doc__, f) for f in CHECKS if not (args.fast and f in (wheel, site))]
    jobs += [(p.relative_to(NBS).as_posix(), lambda p=p: notebook(p, args.slow)) for p in notebooks()]
    jobs = [(name, f) for name, f in jobs if re.search(args.only, name)]
    if not jobs: sys.exit(f"nothing has {args.only!r} in its name")
    start, failed = time.time(), 0
    with ThreadPoolExecutor(2) as pool:
        for done in as_completed([pool.submit(timed, *j) for j in jobs]):
            name, secs, problems = done.result()
            failed += bool(problems)
            print(f"{'FAIL' if problems else 'ok  '} {secs:6.1f} s  {name}", flush=True)
            for line in [l for p in problems for l in p.strip().splitlines()][:40]: print(f"        {line}", flush=True)
    print(f"{time.time() - start:.0f} s\n{len(jobs) - failed} passed, {failed} failed")
    sys.exit(bool(failed))


if __name__ == "__main__": main()
