"""Execute notebooks without a server and keep what they showed: the one place that decides how a notebook is run.

    python .ci/notebooks.py run   [NOTEBOOK ...]     execute and store the outputs in the files
    python .ci/notebooks.py check [NOTEBOOK ...]     execute and compare with the stored outputs; then try all solutions
    python .ci/notebooks.py solve [NOTEBOOK ...]     execute, and show what each exercise says to each answer of its solutions
    --slow                                           also the cells flagged `#| slow`
"""
import base64, io, json, math, os, re, subprocess, sys, time, traceback
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from exercises import tried

for k, v in dict(OMP_NUM_THREADS="1", OMP_WAIT_POLICY="PASSIVE", HF_HUB_OFFLINE="1", HF_EVALUATE_OFFLINE="1",
                 TOKENIZERS_PARALLELISM="false", IN_TEST="1", COLUMNS="100").items():
    os.environ.setdefault(k, v)
os.environ.pop("GOCHAT_PROGRESS", None)           # who silenced the bars does not silence the notebook about them

ROOT = Path(__file__).resolve().parent.parent
NBS = ROOT/"nbs"
LIMIT = 120                                       # seconds for one notebook; with --slow ten times as long


def notebooks(names=()):
    "The course's notebooks in reading order, or those whose path contains one of `names`."
    found = sorted((p for p in NBS.rglob("*.ipynb") if not any(x.startswith((".", "_")) for x in p.relative_to(NBS).parts)),
                   key=lambda p: (p.name == "index.ipynb", p.name))
    return [p for p in found if not names or any(n.removesuffix(".ipynb").split("nbs/")[-1] in p.as_posix() for n in names)]


def directives(source):
    "The `#| name: value` lines of a cell, as a dict."
    return {m[1]: m[2].strip() for m in re.finditer(r"^#\|\s*([\w-]+):?(.*)$", source, re.M)}


def cells(path, kind="code"):
    "Source of every cell of that kind."
    nb = json.loads(path.read_text(encoding="utf-8"))
    return ["".join(c["source"]) for c in nb["cells"] if c["cell_type"] == kind]


def modules():
    "{module: [the notebooks that export it]}, in reading order: {'core.basics': [nbs/0_core/01_basics.ipynb], ...}"
    found = {}
    for p in notebooks():
        for name in [directives(c).get("default_exp") for c in cells(p)]:
            if name: found.setdefault(name, []).append(p)
    return found


def tidy(outputs):
    "Outputs as they are stored: no stderr (progress bars, warnings), no memory addresses, no execution counts."
    kept = []
    for o in outputs:
        if o["output_type"] == "stream" and o["name"] == "stderr": continue
        o = json.loads(json.dumps(o))
        if "execution_count" in o: o["execution_count"] = None
        text = json.dumps(o, sort_keys=True)
        kept.append(json.loads(re.sub(r" at 0x[0-9a-f]{6,}", "", text)))
    return kept


def execute(path, slow=False, then=None):
    "Run every code cell as nbdev_test would, then `then(shell, notebook)`. Returns (notebook with new outputs, seconds, what `then` gave)."
    from execnb.shell import CaptureShell
    nb = json.loads(path.read_text(encoding="utf-8"))
    skip = set() if slow else {"slow"}            # the flags of settings.ini's tst_flags
    start, here = time.time(), os.getcwd()
    sys.path.insert(0, str(ROOT))
    os.chdir(path.parent)
    try:
        shell = CaptureShell(path, mpl_format="png")
        for i, cell in enumerate(nb["cells"]):
            if cell["cell_type"] != "code": continue
            source = "".join(cell["source"])
            d = directives(source)
            if d.get("eval") == "false" or skip & d.keys(): continue
            cell["outputs"] = tidy(shell.run(source))
            if shell.exc:
                where = "".join(traceback.format_exception(type(shell.exc), shell.exc, shell.exc.__traceback__)[-6:])
                raise RuntimeError(f"{path.relative_to(ROOT)}, cell {i}:\n{source}\n{where}")
        secs = time.time() - start
        return nb, secs, then and then(shell, nb)
    finally:
        os.chdir(here)


def write(nb, path):
    "The byte form that nbdev_clean leaves alone: one space of indentation, keys sorted, UTF-8. All of it, or nothing."
    text = json.dumps(nb, sort_keys=True, indent=1, ensure_ascii=False) + "\n"
    part = path.with_suffix(".tmp")
    part.write_text(text, encoding="utf-8", newline="\n")
    os.replace(part, path)


NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def same_text(a, b, tol=.02):
    "Equal but for the last digits of numbers, which another processor may round otherwise."
    if NUMBER.sub("#", a) != NUMBER.sub("#", b): return False
    return all(math.isclose(float(x), float(y), rel_tol=tol, abs_tol=tol) for x, y in zip(NUMBER.findall(a), NUMBER.findall(b)))


def same_image(a, b, tol=4.):
    "Mean absolute difference of two base64 PNGs, in grey levels of 255, is at most `tol`."
    import numpy as np
    from PIL import Image
    x, y = (np.asarray(Image.open(io.BytesIO(base64.b64decode("".join(s)))).convert("L"), float) for s in (a, b))
    return x.shape == y.shape and abs(x - y).mean() <= tol


def same(old, new):
    "How two lists of outputs compare: 'bytes', 'rounding' or None for different."
    if json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True): return "bytes"
    if len(old) != len(new): return None
    for a, b in zip(old, new):
        if a["output_type"] != b["output_type"]: return None
        da, db = (o.get("data", {"text/plain": o.get("text", [])}) for o in (a, b))
        if da.keys() != db.keys(): return None
        for k in da:
            if k.startswith("image/png"):
                if not same_image(da[k], db[k]): return None
            elif not same_text("".join(da[k]), "".join(db[k])): return None
    return "rounding"


def check(path, slow=False):
    "Execute `path` and compare with what it holds. Returns (ok, message)."
    old = json.loads(path.read_text(encoding="utf-8"))
    try: nb, secs, faults = execute(path, slow, lambda shell, nb: [fault for *_, fault in tried(shell, nb, path) if fault])
    except Exception as e: return False, str(e)
    if faults: return False, "\n".join(faults)
    how = "bytes"
    for i, (a, b) in enumerate(zip(old["cells"], nb["cells"])):
        if a["cell_type"] != "code" or "slow" in directives("".join(a["source"])): continue
        s = same(tidy(a["outputs"]), b["outputs"])
        if s is None:
            return False, (f"cell {i} shows something else than its code does; run `make notebooks ARGS={path.stem}`\n"
                           f"{''.join(a['source'])[:300]}\nheld: {str(a['outputs'])[:400]}\nnow:  {str(b['outputs'])[:400]}")
        if s == "rounding": how = s
    return True, f"{secs:5.1f} s  outputs equal ({how})"


def run(path, slow=False):
    "Execute `path` and store what it showed. Returns (ok, message); a failing notebook keeps its old outputs."
    try: nb, secs, _ = execute(path, slow)
    except Exception as e: return False, str(e)
    write(nb, path)
    return True, f"{secs:5.1f} s"


def solve(path, slow=False):
    "Execute `path` and show what each check says to the stub, the wrong answers and the solution. Returns (ok, message)."
    try: _, _, all_ = execute(path, slow, lambda shell, nb: list(tried(shell, nb, path)))
    except Exception as e: return False, str(e)
    lines = [f"{secs:5.1f} s  {ex['n']} {what}\n         {fault or text}" for ex, what, secs, text, fault in all_]
    return not any(fault for *_, fault in all_), "\n" + "\n".join(lines)


def apart(verb, path, slow=False):
    "The same in a process of its own, which may crash or hang without taking the others along. Returns (ok, message)."
    limit = LIMIT*10 if slow else LIMIT
    try: p = subprocess.run([sys.executable, __file__, verb, str(path), *["--slow"]*slow], timeout=limit, cwd=ROOT,
                            stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", errors="replace")
    except subprocess.TimeoutExpired: return False, f"not finished after {limit} s"
    say = p.stdout.rpartition(f"{path.relative_to(NBS).as_posix()}: ")[2].strip()
    return p.returncode == 0 and bool(say), say or f"died with exit code {p.returncode}\n{p.stderr[-2000:]}"


if __name__ == "__main__":
    verb, *names = [a for a in sys.argv[1:] if a != "--slow"] or ["help"]
    if verb not in ("run", "check", "solve"): sys.exit(__doc__)
    todo, slow, bad = notebooks(names), "--slow" in sys.argv, 0
    if not todo: sys.exit(f"no notebook's path contains any of {names}")
    do = {"run": run, "check": check, "solve": solve}[verb] if len(todo) == 1 else partial(apart, verb)
    with ThreadPoolExecutor(2) as pool:
        for p, (ok, say) in zip(todo, (map if len(todo) == 1 else pool.map)(partial(do, slow=slow), todo)):
            bad += not ok
            print(f"{p.relative_to(NBS).as_posix()}: {say}", flush=True)
    sys.exit(bool(bad))
