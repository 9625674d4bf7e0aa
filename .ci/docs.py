"""The site in _docs/ (or another folder) from the notebooks and the docments: python .ci/docs.py [FOLDER]

A page a notebook, in reading order, with the outputs that it holds; a reference page a module, from the docments.
Whoever has Quarto may use nbdev's own `nbdev_docs` instead; this needs only what pip installs."""
import ast, base64, importlib, inspect, io, json, re, shutil, sys, tempfile
from itertools import groupby
from pathlib import Path
from notebooks import NBS, ROOT, directives, modules, notebooks
from readme import relink

sys.path.insert(0, str(ROOT))
LIB = ROOT/"gochat_nb"


def exported():
    "{module: [names in its __all__]} of the library, read without importing it."
    found = {}
    for p in sorted(LIB.rglob("*.py")):
        tree = ast.parse(p.read_text(encoding="utf-8"))
        names = [ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign) and getattr(n.targets[0], "id", "") == "__all__"]
        if names: found[".".join(p.relative_to(LIB).with_suffix("").parts)] = names[0]
    return found


def anchor(name):
    "What links to a name: Sphinx does not tell `Turn` from `turn` or `TURN`."
    last = name.rpartition(".")[2]
    return name + ("-value" if last.isupper() else "-class" if last[0].isupper() else "")


def link_names(text, home):
    "Link `Name` in prose to its reference page; only names that cannot be plain words, and not inside other links."
    def one(m):
        name = m[1].removesuffix("()")
        return f"[`{m[1]}`](#{anchor(f'{home[name]}.{name}')})" if name in home and re.search("[A-Z_]", name) else m[0]
    fences = re.split(r"(```.*?```|^ {4,}[^\n]*|\[[^\]]*\]\([^)]*\)|^#[^\n]*)", text, flags=re.S | re.M)
    return "".join(p if i % 2 else re.sub(r"(?<!`)`([A-Za-z_]\w*(?:\(\))?)`(?!`)", one, p) for i, p in enumerate(fences))


def space_math(text):
    "A blank line before and after every $$ block, which MyST needs and JupyterLab does not."
    return re.sub(r"\n*^(\$\$.*?\$\$)[ \t]*$\n*", r"\n\n\1\n\n", text, flags=re.S | re.M)


def summary(source):
    "What stands on the folded form of an exported cell: the names that it defines."
    names = re.findall(r"^(?:class|def) (\w+)|^(\w+) *=", source, flags=re.M)
    return "Exported: " + ", ".join(a or b for a, b in names) if names else "Imports"


def alt_text(outputs):
    "The first figure's alternative text: from the output's metadata, else from the PNG itself."
    from PIL import Image
    for o in outputs:
        if "image/png" not in o.get("data", {}): continue
        meta = o.get("metadata", {})
        alt = meta.get("image/png", meta).get("alt") or meta.get("alt")
        info = Image.open(io.BytesIO(base64.b64decode("".join(o["data"]["image/png"])))).info
        return alt or info.get("Description") or "Figure drawn by the code above."
    return ""


def page(path, out, home, module):
    "Write the notebook `path` as a page: hidden cells left out, exported helpers folded, links and figures mended."
    nb = json.loads(path.read_text(encoding="utf-8"))
    place, kept = out/path.relative_to(NBS), []

    def keep(file):
        copy = out/"_files"/file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
        return f"/{copy.relative_to(out).as_posix()}"

    def local(target):
        file = (path.parent/target.partition("#")[0]).resolve()
        return keep(file) if file.is_file() and (file.suffix == ".png" or not file.is_relative_to(NBS)) else target

    for cell in nb["cells"]:
        source = "".join(cell["source"])
        d = directives(source)
        if cell["cell_type"] == "raw" or d.keys() & {"hide", "default_exp"}: continue
        if cell["cell_type"] == "code":
            source = re.sub(r"^#\|.*\n?", "", source, flags=re.M).strip("\n")
            tags = ["remove-input"]*(d.get("echo") == "false") + ["hide-input"]*("export" in d)
            for o in cell["outputs"]:                 # a table of links to notebooks; here they are pages
                if text := o.get("data", {}).get("text/markdown"):
                    o["data"]["text/markdown"] = re.sub(r"(\]\((?![a-z]+:)[^)\s]+)\.ipynb(?=[)#])", r"\1.html", "".join(text))
            cell["metadata"] = {"tags": tags, "mystnb": {"image": {"alt": alt_text(cell["outputs"])}, "code_prompt_show": summary(source)}}
        else: source = space_math(link_names(relink(source, local), home))
        if source: kept.append({**cell, "source": source})
    if path.name != "index.ipynb":
        files = f"{{download}}`Download the notebook <{keep(path)}>`" + f" · reference: [`{module}`](#{module})"*bool(module)
        kept.insert(1, dict(cell_type="markdown", id="files", metadata={}, source=files))
    nb["cells"], nb["metadata"]["language_info"] = kept, dict(name="python", pygments_lexer="ipython3")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(nb), encoding="utf-8")


def entry(name, obj, depth):
    "One object of the reference: a target to link to, a heading, the signature with its docments, the docstring."
    from nbdev.showdoc import show_doc
    if inspect.isclass(obj) and "__init__" not in vars(obj):          # its parameters, if any, are another library's
        bases = ", ".join(b.__name__ for b in obj.__bases__ if b is not object)
        body = f"```python\nclass {obj.__name__}({bases})\n```\n\n*{inspect.getdoc(obj)}*\n"
    else:
        body = re.sub(r"\A\s*---\s*###[^\n]*\n", "", show_doc(obj)._repr_markdown_())
        if inspect.isclass(obj): body = body.replace("```python\ndef ", "```python\nclass ", 1)
    return f"({anchor(name)})=\n{'#'*depth} {name.split('.', 2)[-1]}\n{body}\n"


def reference(module, names, out, lesson):
    "Write the reference page of one module."
    mod = importlib.import_module(f"gochat_nb.{module}")
    text = [f"({module})=\n# {module}\n", f"Built up in [{lesson.stem}](../{lesson.relative_to(NBS).as_posix()}).\n"]
    values = []
    for n in names:
        obj = getattr(mod, n)
        if not (inspect.isclass(obj) or inspect.isfunction(obj)):
            values.append(n)
            continue
        text.append(entry(f"{module}.{n}", obj, 2))
        own = [(k, getattr(obj, k)) for k in vars(obj) if not k.startswith("_")] if inspect.isclass(obj) else []
        text += [entry(f"{module}.{n}.{k}", m, 3) for k, m in own if inspect.isroutine(m) and m.__doc__ and m.__module__ == mod.__name__]
    if values: text.append("## Values\n\n" + "\n".join(f"({anchor(f'{module}.{n}')})=\n- `{n}`\n" for n in values) + "\n")
    (out/f"{module}.md").write_text("\n".join(text), encoding="utf-8")


def toctree(caption, pages):
    "A hidden table of contents: one group of the sidebar."
    return f"```{{toctree}}\n:hidden:\n:caption: {caption}\n\n" + "\n".join(pages) + "\n```\n"


def sources(out):
    "Everything that Sphinx reads, written into the folder `out`."
    names = exported()
    lessons = {m: ps[0] for m, ps in modules().items() if m in names}
    module = {p: m for m, p in lessons.items()}
    home = {n: m for m in lessons for n in names[m]}
    for p in notebooks(): page(p, out, home, module.get(p))
    (out/"api").mkdir()
    for m, p in lessons.items(): reference(m, names[m], out/"api", p)
    (out/"api/index.md").write_text("# Reference\n\nEvery exported name, module by module, in reading order.\n\n"
                                    "```{toctree}\n:maxdepth: 2\n\n" + "\n".join(lessons) + "\n```\n", encoding="utf-8")
    for f in ("CONTRIBUTING.md", "CHANGELOG.md"): shutil.copy(ROOT/f, out/f)
    index = json.loads((out/"index.ipynb").read_text(encoding="utf-8"))
    rooms = groupby((p for p in notebooks() if p.name != "index.ipynb"), key=lambda p: p.parent)
    toc = "".join(toctree("More" if r == NBS else f"{r.name[0]} · {r.name[2:].capitalize()}",
                          [p.relative_to(NBS).with_suffix("").as_posix() for p in ps]) for r, ps in rooms)
    toc += toctree("Look up", ["api/index", "CONTRIBUTING", "CHANGELOG"])
    index["cells"].append(dict(cell_type="markdown", id="contents", metadata={}, source=toc))
    (out/"index.ipynb").write_text(json.dumps(index), encoding="utf-8")


def build(site):
    "Build the site; a warning is an error. Returns Sphinx's exit code; a failed build leaves the old site alone."
    from sphinx.cmd.build import main
    with tempfile.TemporaryDirectory() as d:
        source, made = Path(d, "source"), Path(d, "made", "html")
        source.mkdir()
        sources(source)
        bad = main(["-q", "-W", "--keep-going", "-b", "html", "-d", f"{d}/doctrees", "-c", str(ROOT/".ci"), str(source), str(made)])
        if not bad:
            shutil.rmtree(site, ignore_errors=True)
            shutil.copytree(made, site)
        return bad


if __name__ == "__main__":
    site = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT/"_docs")
    if site.exists() and any(site.iterdir()) and not (site/".buildinfo").exists(): sys.exit(f"{site} holds something else than a site")
    bad = build(site)
    print("the site has warnings, see above" if bad else f"open {site.name}/index.html")
    sys.exit(bad)
