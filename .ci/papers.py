"""Which cell implements an item of the five papers, and which cell tests it, read from tags in the notebooks.

The items stand in nbs/papers.json, each once. A code cell names those that it serves among its first lines:

    #| implements L-24 G-22
    #| tests L-24

No colon: a directive without one is dropped on export, with one it would end up in the module. Page 92_papers shows
the map, `problems` is what .ci/test.py asks of it."""
import ast, json, re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from notebooks import NBS, notebooks

KINDS = ("implements", "tests")
ASSERTS = re.compile(r"(test|assert)_\w+|check_env|gradcheck")


@dataclass(frozen=True)
class Item:
    "Something that a paper says. Only the first three fields are always there."
    id: str
    where: str         # in the paper: "3.7, eq. 5"
    what: str          # in our own words
    due: str = ""      # notebook that will implement or test it
    open: str = ""     # why nobody implements or tests it
    instead: str = ""  # why it cannot be tested here as the paper did, and what stands in


def items(path=NBS/"papers.json"):
    "The items in the order of the papers."
    return [Item(**row) for row in json.loads(path.read_text(encoding="utf-8"))]


@dataclass(frozen=True)
class Cell:
    "A code cell: in which notebook, under which heading."
    book: str
    link: str
    heading: str
    source: str

    @cached_property
    def tags(self):
        "{'implements': ['L-24'], 'tests': []} from the lines before the first line of code."
        head = re.match(r"(?:[ \t]*(?:#\|.*|%%.*)?\n)*(?:#\|.*)?", self.source)[0]
        return {kind: re.findall(r"\S+", " ".join(re.findall(rf"^#\|\s*{kind}(?!\w|:)(.*)$", head, re.M))) for kind in KINDS}

    @cached_property
    def misplaced(self):
        "Is there a tag that nbdev would not drop: with a colon, or after the first line of code?"
        lines = re.findall(rf"^\s*#\s*\|\s*(?:{'|'.join(KINDS)})\b.*$", self.source, re.M)
        good = re.match(r"(?:[ \t]*(?:#\|.*|%%.*)?\n)*(?:#\|.*)?", self.source)[0]
        return any(line.strip() not in good or re.match(r"#\|\s*\w+\s*:", line.strip()) for line in lines)

    @cached_property
    def flags(self): return set(re.findall(r"^#\|\s*(\w+)", self.source, re.M)) - set(KINDS)

    @property
    def exports(self): return bool(self.flags & {"export", "exports"})

    @cached_property
    def tree(self): return ast.parse(re.sub(r"^(\s*)[%!].*", r"\1pass", self.source, flags=re.M))

    @cached_property
    def made(self):
        "Names that the cell defines at its top: functions, classes, variables; methods that it gives to a class as `.name`."
        found = set()
        for n in self.tree.body:
            if isinstance(n, (ast.FunctionDef, ast.ClassDef)): found.add(n.name)
            else: found |= names(n, ast.Store)
        return found

    @cached_property
    def used(self): return names(self.tree, ast.Load)

    @cached_property
    def title(self):
        "How the map calls the cell: what it exports (`Tracker`, `TaskBot.losses`), else the heading above it."
        targets = [x for n in self.tree.body if isinstance(n, ast.Assign) for t in n.targets for x in (t.elts if isinstance(t, ast.Tuple) else [t])]
        names = [ast.unparse(t) for t in targets if isinstance(t, ast.Attribute)]
        names += [n.name for n in self.tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
        names = names or [t.id for t in targets if isinstance(t, ast.Name)]
        public = [n for n in names if not n.rpartition(".")[2].startswith("_")]
        return " · ".join(f"`{n}`" for n in public[:3]) if self.exports and public else self.heading


def names(node, context):
    "The names in a piece of code that are read or written; those of attributes as `.name`."
    found = {x.id for x in ast.walk(node) if isinstance(x, ast.Name) and isinstance(x.ctx, context)}
    return found | {f".{x.attr}" for x in ast.walk(node) if isinstance(x, ast.Attribute) and isinstance(x.ctx, context)}


def book(name, link, nb):
    "The code cells of a notebook."
    heading, found = name, []
    for c in nb["cells"]:
        source = "".join(c["source"])
        if c["cell_type"] == "code": found.append(Cell(name, link, heading, source))
        elif c["cell_type"] == "markdown": heading = ([heading] + re.findall(r"^#+ +(.+?)\s*$", source, re.M))[-1]
    return found


def books():
    "{name: its code cells} of every notebook of the course."
    return {p.stem: book(p.stem, p.relative_to(NBS).as_posix(), json.loads(p.read_text(encoding="utf-8"))) for p in notebooks()}


def tagged(shelf):
    "{'implements': {id: [cells]}, 'tests': {id: [cells]}}"
    found = {kind: defaultdict(list) for kind in KINDS}
    for cell in (c for cells in shelf.values() for c in cells):
        for kind in KINDS:
            for id in cell.tags[kind]: found[kind][id].append(cell)
    return found


def helpers(cells, known=frozenset()):
    "Functions in these cells that assert something, directly or by calling another one: calling them is an assertion, too."
    bodies, known = [n for c in cells for n in ast.walk(c.tree) if isinstance(n, ast.FunctionDef)], set(known)
    while more := {n.name for n in bodies if n.name not in known and any(asserts(x, known) for x in n.body)}: known |= more
    return known


def asserts(node, known):
    "Does running this node check anything? What is inside a function or a class that it defines does not count."
    if isinstance(node, ast.Assert): return True
    if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Lambda)): return False
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if ASSERTS.fullmatch(name) or name in known: return True
    return any(asserts(x, known) for x in ast.iter_child_nodes(node))


def reaches(cells, i):
    "Every name that cell i uses, what was used by the cell above that made it last, and so on."
    made = {}
    for c in cells[:i]: made |= dict.fromkeys(c.made, c)
    seen, todo = set(), set(cells[i].used)
    while todo:
        n = todo.pop()
        seen.add(n)
        if n in made: todo |= made[n].used - seen
    return seen


def problems(rows, shelf):
    "One line for each row without a cell or a check, each tag of nothing, and each tagged check that checks nothing."
    ids, tags = {r.id for r in rows}, tagged(shelf)
    for id, n in Counter(r.id for r in rows).items():
        if n > 1: yield f"{id} stands {n} times in papers.json"
    for r in rows:
        cells = [tags[kind][r.id] for kind in KINDS]
        lacks = [f"no cell {what} it" for what, found in zip(KINDS, cells) if not found]
        if r.due in shelf and all(c.book != r.due for found in cells for c in found): lacks.append(f"{r.due} is there and does not name it")
        if r.open and not lacks: yield f"{r.id} is called open, and is both implemented and tested"
        if lacks and not r.open and (not r.due or r.due in shelf): yield f"{r.id} ({r.what}): {'; '.join(lacks)}"
    exports = [c for cells in shelf.values() for c in cells if c.exports]
    known, common = helpers(exports), set().union(*(c.made for c in exports))
    for name, cells in shelf.items():
        asserting = helpers(cells, known)
        for i, cell in enumerate(cells):
            where = f"{name}, a cell under {cell.heading!r}"
            if cell.misplaced: yield f"{where}: a tag stands among the first lines and has no colon: {cell.source[:80]!r}"
            yield from (f"{where}: no item {id!r} in papers.json" for kind in KINDS for id in cell.tags[kind] if id not in ids)
            if cell.tags["implements"] and not (cell.made or cell.used): yield f"{where}: implements {cell.tags['implements']} with no code"
            if not cell.tags["tests"]: continue
            if cell.flags & {"eval", "slow"}: yield f"{where}: tests {cell.tags['tests']} in a cell that is not always run"
            if not any(asserts(n, asserting) for n in cell.tree.body): yield f"{where}: tests {cell.tags['tests']} without an assertion"
            reach = reaches(cells, i)
            for id in cell.tags["tests"]:
                makes = [c.made if c.exports else c.made | c.used & common for c in tags["implements"][id]]
                if makes and not any(m & reach for m in makes): yield f"{where}: tests {id}, but uses nothing of what implements it"


def places(cells):
    "Cells as links, each once, those of one notebook together."
    rows = defaultdict(list)
    for c in cells:
        if c.title not in rows[c.book, c.link]: rows[c.book, c.link].append(c.title)
    return "; ".join(f"[{b[:2]}]({link}) {' · '.join(t)}" for (b, link), t in rows.items())


def table(rows, shelf):
    "The map of some items as a table in Markdown."
    tags = tagged(shelf)
    lines = ["| item | where | what | implemented in | tested by |", "|---|---|---|---|---|"]
    for r in rows:
        note = f" *Instead: {r.instead}*" if r.instead else ""
        note += f" *Due in {r.due}*" if r.due and r.due not in shelf else ""
        note += f" **Open:** {r.open}" if r.open else ""
        lines.append(" | ".join(["", r.id, r.where, r.what + note, *(places(tags[kind][r.id]) or "–" for kind in KINDS), ""]).strip())
    return "\n".join(lines)


def count(rows, shelf):
    "How many items have both a cell and a check, are due, or are open."
    tags = tagged(shelf)
    done = {r.id for r in rows if all(tags[kind][r.id] for kind in KINDS)}
    def state(r): return "open" if r.open else f"due in {r.due}" if r.due and r.due not in shelf else "implemented and tested" if r.id in done else "missing"
    return Counter(map(state, rows))
