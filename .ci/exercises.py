"""The exercises of a notebook, and its solutions: how both are written, found and tried.

In a notebook, after `## Exercises`: a markdown cell that begins with `**1 · Predict.**` (then Break, Derive, Extend), one
cell for the answer, holding a stub, and one cell that checks it and begins with `@check("1 Predict")` (`@exercises.check`
where the lesson has a `check` of its own).
In nbs/solutions/NAME.py: `# %% 1` and what stands in the answer cell when it is solved; `# %% 1 wrong: WHY` and an answer
that the check must refuse."""
import ast, re, time

KINDS = ("Predict", "Break", "Derive", "Extend")
TASK = re.compile(r"\*\*(\d) · (\w+)\.\*\*")
CHECK = re.compile(r'^@(?:exercises\.)?check\("(\d) (\w+)"\)', re.M)
PART = re.compile(r"^# %% (\d)(?: wrong: (.+))?$", re.M)


def exercises(nb):
    "[dict(n, kind, task, answers, check)]: the indices of their cells. What is not whole is left out."
    found, task, answers = [], None, []
    for i, cell in enumerate(nb["cells"]):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            m = TASK.match(source)
            task, answers = (i, *m.groups()) if m else None, []
        elif task and (m := CHECK.search(source)):
            if m.groups() == task[1:] and answers: found.append(dict(n=int(m[1]), kind=m[2], task=task[0], answers=answers, check=i))
            task = None
        elif task and cell["cell_type"] == "code": answers.append(i)
    return found


def solutions(path):
    "[(number, why it is wrong or None, source), ...] of the file that belongs to the notebook `path`; [] if there is none."
    file = next((f for up in path.parents[:2] if (f := up/"solutions"/f"{path.stem}.py").is_file()), None)   # of a room, or outside
    if not file: return []
    parts = PART.split(file.read_text(encoding="utf-8"))[1:]
    return [(int(n), why, source.strip("\n")) for n, why, source in zip(parts[::3], parts[1::3], parts[2::3])]


def said(outputs):
    "What a check cell printed."
    return "".join("".join(o.get("text", [])) for o in outputs if o["output_type"] == "stream" and o["name"] == "stdout").strip()


def is_solved(ex, text):
    "Whether that is what the check prints when nothing is missing."
    return text.splitlines()[-1:] == [f"{ex['n']} {ex['kind']}: solved"]


def is_open(ex, text):
    "Whether that is what the check prints when something is missing."
    return text.startswith(f"{ex['n']} {ex['kind']}: not solved yet: ")


def answered(shell, nb, ex, source):
    "Put `source` where the stub stands, run the check, and return what it printed. An answer may raise; the check may not."
    for i in ex["answers"]: shell.run("".join(nb["cells"][i]["source"]))
    shell.run(source)
    broke = f"{type(shell.exc).__name__}: {shell.exc}" if shell.exc else ""
    text = said(shell.run("".join(nb["cells"][ex["check"]]["source"])))
    return f"the check raised {type(shell.exc).__name__}: {shell.exc}" if shell.exc else text, broke


def tried(shell, nb, path):
    "In a shell that has run `nb`: try every answer of the solutions file. Yields (exercise, what was tried, seconds, text, fault)."
    answers = solutions(path)
    for ex in exercises(nb):
        own = [("stub", "\n".join("".join(nb["cells"][i]["source"]) for i in ex["answers"]))]
        own += [(why and f"wrong: {why}" or "solution", source) for n, why, source in answers if n == ex["n"]]
        for what, source in own:
            start = time.time()
            text, broke = answered(shell, nb, ex, source)
            ok = is_solved(ex, text) if what == "solution" else is_open(ex, text)
            fault = "" if ok else f"exercise {ex['n']}, {what}: the check says {text!r}"
            yield ex, what, time.time() - start, text, fault or (broke and f"exercise {ex['n']}, {what}: raises {broke}")


def made(source):
    "Names that a cell makes at its top level: functions, classes, imports, variables; not those inside comprehensions."
    found, todo = set(), [ast.parse(re.sub(r"^(\s*)[%!].*", r"\1pass", source, flags=re.M))]
    while todo:
        n = todo.pop()
        if isinstance(n, (ast.FunctionDef, ast.ClassDef)): found.add(n.name)
        elif isinstance(n, (ast.Import, ast.ImportFrom)): found |= {a.asname or a.name for a in n.names}
        elif isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store): found.add(n.id)
        elif not isinstance(n, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)): todo += ast.iter_child_nodes(n)
    return found - {"_"}


def missing(nb, path):
    "One line for each thing that the notebook `path` lacks to have four exercises with solutions."
    found, answers = exercises(nb), solutions(path)
    if [(e["n"], e["kind"]) for e in found] != list(enumerate(KINDS, 1)):
        yield f"{path.name} needs the exercises 1 Predict, 2 Break, 3 Derive, 4 Extend, each a task, an answer and a check; found {[e['n'] for e in found]}"
    for e in found:
        if len(e["answers"]) != 1: yield f"{path.name}: exercise {e['n']} has {len(e['answers'])} cells for its answer"
        if not is_open(e, said(nb["cells"][e["check"]]["outputs"])): yield f"{path.name}: exercise {e['n']} does not show what is missing"
        mine = [why for n, why, _ in answers if n == e["n"]]
        if mine.count(None) != 1: yield f"solutions/{path.stem}.py: exercise {e['n']} has {mine.count(None)} solutions"
        if not any(mine): yield f"solutions/{path.stem}.py: exercise {e['n']} has no wrong answer for its check to refuse"
    if found:
        code = [(i, made("".join(c["source"]))) for i, c in enumerate(nb["cells"]) if c["cell_type"] == "code"]
        first, old = found[0]["task"], {name for i, names in code if i < found[0]["task"] - 1 for name in names}
        clash = sorted({name for i, names in code if i >= first for name in names & old} | {x for _, _, s in answers for x in made(s) & old})
        if clash: yield f"{path.name}: its exercises overwrite {', '.join(clash)} of the lesson"
    intro = "".join(nb["cells"][0]["source"]) + "".join("".join(c["source"]) for c in nb["cells"][1:3] if c["cell_type"] == "markdown")
    for what, pattern in (("what you can do by the end", "By the end you can"), ("prerequisites and seconds", r"Needs .* · \d+ s")):
        if not re.search(pattern, intro): yield f"{path.name} does not begin with {what} (STYLE: '{pattern}')"
