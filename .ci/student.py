"""Copies of the notebooks to hand out, and what comes back.

    python .ci/student.py out    [NOTEBOOK ...] [--to student]    without outputs and solutions, ready for nbgrader
    python .ci/student.py solved [NOTEBOOK ...] [--to teacher]    with the solutions in their places
    python .ci/student.py back   FOLDER                           try every answer below FOLDER; points as CSV on stdout

FOLDER holds one student's notebooks, or one folder a student. Only the answers are taken from a returned notebook: lessons
and checks are the course's own. They run in a process of their own with a time limit, which stops loops and crashes, not
malice: the code of strangers can read and write what you can. Run it in a container, and read what it says."""
import csv, json, shutil, subprocess, sys
from argparse import ArgumentParser
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from exercises import CHECK, KINDS, TASK, answered, exercises, is_solved, solutions
from notebooks import LIMIT, NBS, ROOT, execute, notebooks, write


def grading(ex):
    "nbgrader's metadata for the cells of one exercise: {index: dict}."
    def one(name, kind, **kwargs):
        return dict(dict(schema_version=3, grade_id=f"{ex['n']}-{ex['kind'].lower()}{name}", cell_type=kind,
                         grade=False, solution=False, locked=True, task=False), **kwargs)
    return {ex["task"]: one("-task", "markdown"), ex["answers"][0]: one("", "code", solution=True, locked=False),
            ex["check"]: one("-check", "code", grade=True, points=1)}


def handout(path, solved=False):
    "The notebook `path` without outputs, with nbgrader's metadata; with solutions if `solved`."
    nb = json.loads(path.read_text(encoding="utf-8"))
    for cell in nb["cells"]:
        if cell["cell_type"] == "code": cell["outputs"], cell["execution_count"] = [], None
    right = {n: source for n, why, source in solutions(path) if why is None}
    for ex in exercises(nb):
        for i, meta in grading(ex).items(): nb["cells"][i]["metadata"]["nbgrader"] = meta
        if solved and ex["n"] in right: nb["cells"][ex["answers"][0]]["source"] = right[ex["n"]].splitlines(keepends=True)
    return nb


def hand_out(names, to, solved):
    "Write copies of the notebooks, and the pictures beside them, in the same rooms below `to`. A file that is there is kept."
    todo = [p for p in notebooks(names) if p.name != "index.ipynb"]
    taken = [to/p.relative_to(NBS) for p in todo if (to/p.relative_to(NBS)).exists()]
    if taken: sys.exit(f"{taken[0]} is there already: move or delete it first, somebody may have worked in it")
    for p in todo:
        there = to/p.relative_to(NBS)
        there.parent.mkdir(parents=True, exist_ok=True)
        write(handout(p, solved), there)
        if (p.parent/"img").is_dir(): shutil.copytree(p.parent/"img", there.parent/"img", dirs_exist_ok=True)
    print(f"{len(todo)} notebooks in {to}")


def answers(nb):
    "{(number, kind): source} of a returned notebook: the code between a task and its check, however many cells it became."
    found, source = {}, None
    for cell in nb["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] == "markdown" and TASK.match(text): source = []
        elif cell["cell_type"] == "code" and source is not None:
            if m := CHECK.search(text): found[int(m[1]), m[2]], source = "\n".join(source), None
            else: source.append(text)
    return found


def mark(file, path):
    "Run the lesson `path`, then the answers of `file`; print a line of JSON for each exercise as it is done."
    try: given = answers(json.loads(file.read_text(encoding="utf-8")))
    except (ValueError, TypeError, KeyError, AttributeError) as e: sys.exit(f"cannot be read as a notebook: {type(e).__name__}: {e}")
    def each(shell, nb):
        for ex in exercises(nb):
            key = ex["n"], ex["kind"]
            text, broke = answered(shell, nb, ex, given[key]) if key in given else ("its cells are not there", "")
            say = "" if is_solved(ex, text) else broke or text.removeprefix(f"{ex['n']} {ex['kind']}: ").removeprefix("not solved yet: ")
            print(json.dumps(dict(n=ex["n"], point=int(not say), say=" ".join(say.split())[:200])), flush=True)
    execute(path, then=each)


def row(folder, file):
    "One line of the table: a returned notebook, its points, and what was missing or went wrong."
    inside = file.relative_to(folder).parts[:-1]
    who = "/".join(x for x in inside if not (NBS/x).is_dir()) or folder.resolve().name
    line = dict(student=who, notebook=file.stem, points=0)
    path = next((p for p in notebooks() if p.stem == file.stem), None)
    if path is None: return line | dict(remark="no notebook of the course has this name")
    try:
        p = subprocess.run([sys.executable, __file__, "mark", str(file), str(path)], cwd=ROOT, timeout=LIMIT, stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, end = p.stdout, ""
        if p.returncode: end = " ".join(p.stderr.decode(errors="replace").split())[-200:] or f"died with exit code {p.returncode}"
    except subprocess.TimeoutExpired as e: out, end = e.stdout or b"", f"not finished after {LIMIT} s"
    done = [json.loads(x) for x in out.decode(errors="replace").splitlines() if x.startswith('{"n": ')]
    line |= {str(d["n"]): d["point"] for d in done}
    if not done and not end: end = "the course's notebook has no exercises yet"
    remark = "; ".join([f"{d['n']}: {d['say']}" for d in done if d["say"]] + [str(end)]*bool(end))
    return line | dict(points=sum(d["point"] for d in done), remark=remark)


def hand_in(folder):
    "Print the table of all notebooks below `folder`."
    files = sorted(f for f in folder.rglob("*.ipynb") if not any(x.startswith(".") for x in f.relative_to(folder).parts))
    if not files: sys.exit(f"there is no notebook in {folder}")
    table = csv.DictWriter(sys.stdout, ["student", "notebook", *(str(n) for n, _ in enumerate(KINDS, 1)), "points", "remark"])
    table.writeheader()
    with ThreadPoolExecutor(2) as pool:
        for line in pool.map(lambda f: row(folder, f), files):
            table.writerow({k: f"'{v}" if str(v)[:1] in tuple("=+-@") else v for k, v in line.items()})   # a spreadsheet must not run it
            sys.stdout.flush()


def main():
    parser = ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("verb", choices=["out", "solved", "back"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--to", type=Path)
    args = parser.parse_args()
    if args.verb != "back": hand_out(args.names, args.to or ROOT/dict(out="student", solved="teacher")[args.verb], args.verb == "solved")
    elif len(args.names) == 1: hand_in(Path(args.names[0]))
    else: parser.error("back needs one folder")


if __name__ == "__main__":
    if sys.argv[1:2] == ["mark"]: mark(*map(Path, sys.argv[2:]))
    else: main()
