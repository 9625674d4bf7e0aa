"""Slides from any notebook, without a network: python .ci/slides.py NOTEBOOK ... [--out FOLDER]

A heading of the second order begins a slide; what stands below it goes down, a screenful at a time. The outputs are those
that the notebook holds. Imports, hidden cells and exercises are left out. A page opens in any browser; S opens the
speaker's view, ?print-pdf makes it ready for paper."""
import html, importlib.util, re, shutil, sys
from argparse import ArgumentParser
from pathlib import Path
from notebooks import ROOT, directives, notebooks

ROOM = 23                                          # lines that fit on a slide
LEFT_OUT = ("exercises",)                          # headings whose slides are not shown
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="reveal.js/dist/reset.css"><link rel="stylesheet" href="reveal.js/dist/reveal.css">
<link rel="stylesheet" href="reveal.js/dist/theme/white.css"><style>{style}</style>
<script>MathJax = {{tex: {{inlineMath: [['$', '$'], ['\\\\(', '\\\\)']]}}, options: {{enableMenu: false}}}}</script>
<script defer src="mathjax/tex-svg-full.js"></script></head>
<body><div class="reveal"><div class="slides">
{slides}
</div></div><script src="reveal.js/dist/reveal.js"></script><script src="reveal.js/plugin/notes/notes.js"></script>
<script>Reveal.initialize({{hash: true, slideNumber: 'c/t', width: 1280, height: 800, margin: .04, center: false,
navigationMode: 'linear', plugins: [RevealNotes]}})</script></body></html>
"""
STYLE = """
.reveal {font-size: 28px} .reveal .slides section {text-align: left; overflow-y: auto; max-height: 780px}
.reveal h1 {font-size: 2em; text-transform: none} .reveal h2 {font-size: 1.5em; text-transform: none} .reveal h3 {text-transform: none}
.reveal pre {width: 100%; margin: .4em 0; box-shadow: none; font-size: 20px; line-height: 1.35}
.reveal .highlight pre {background: #f6f6f4; padding: .5em .8em; white-space: pre-wrap} .reveal img {margin: .2em auto; max-height: 560px; display: block}
.reveal table {font-size: 19px; margin: .4em 0} .reveal blockquote {width: 90%; font-size: 1.2em; font-style: normal} .reveal p {margin: .5em 0}
.anchor-link, .prompt {display: none} .output_area pre {border-left: 3px solid #ccc; padding-left: .8em}
"""


def parts(nb):
    "[[cell, ...], ...]: the cells of each slide, by headings; a heading in the middle of a cell splits the cell."
    slides, skip = [[]], False
    for cell in nb["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            d = directives(source)
            shown = [line for line in source.splitlines() if not line.startswith("#|")]
            plain = all(re.match(r"(from|import) |\s|$", line) for line in shown)      # nothing but imports
            if skip or "hide" in d or plain or not shown: continue
            slides[-1].append(dict(cell, source="\n".join(shown).strip()))
            continue
        for text in re.split(r"^(?=## )", source, flags=re.M):
            if text.startswith("## "):
                skip = text[3:].strip().lower().startswith(LEFT_OUT)
                slides.append([])
            if text.strip() and not skip: slides[-1].append(dict(cell, source=text.strip()))
    return [s for s in slides if s]


def height(cell):
    "About how many lines a cell takes."
    lines = sum(1 + len(line)//85 for line in "".join(cell["source"]).splitlines())
    for o in cell.get("outputs", []):
        data = o.get("data", {})
        if "image/png" in data: lines += 18
        else: lines += len("".join(data.get("text/plain", o.get("text", ""))).splitlines())
    return lines


def screens(cells):
    "The cells of a slide, a screenful each; a cell is never cut."
    out, room = [[]], ROOM
    for cell in cells:
        if out[-1] and height(cell) > room:
            last = out[-1][-1]
            led = last["cell_type"] == "markdown" and len(out[-1]) > 1     # a sentence goes with the code it speaks of
            out.append([out[-1].pop()] if led else [])
            room = ROOM - sum(map(height, out[-1]))
        out[-1].append(cell); room -= height(cell)
    return out


def render(cells, exporter):
    "Cells to HTML."
    import nbformat
    nb = nbformat.v4.new_notebook()
    for c in cells:
        if c["cell_type"] == "markdown": nb.cells.append(nbformat.v4.new_markdown_cell(c["source"]))
        else: nb.cells.append(nbformat.v4.new_code_cell(c["source"], outputs=c["outputs"]))
    return exporter.from_notebook_node(nb)[0]


def slides(path):
    "The page of a notebook."
    import nbformat
    from nbconvert import HTMLExporter
    from pygments.formatters import HtmlFormatter
    nb, exporter = nbformat.read(path, as_version=4), HTMLExporter(template_name="basic")
    title = next(m[1] for c in nb["cells"] for m in [re.match(r"# (.*)", "".join(c["source"]))] if c["cell_type"] == "markdown" and m)
    body = []
    for part in parts(nb):
        down = "\n".join(f"<section>{render(s, exporter)}</section>" for s in screens(part))
        body.append(f"<section>{down}</section>")
    return PAGE.format(title=html.escape(title), style=STYLE + HtmlFormatter(style="default").get_style_defs(".highlight"), slides="\n".join(body))


def assets(out):
    "reveal.js and MathJax beside the pages, out of the packages that carry them."
    for package, inside, to in (("sphinx_revealjs", "_static/revealjs", "reveal.js"), ("sphinx-mathjax-offline", "static/mathjax", "mathjax")):
        spec = importlib.util.find_spec(package)
        if not spec: sys.exit(f"{package} is not installed: pip install -c constraints.txt -e '.[dev]'")
        shutil.copytree(Path(spec.origin).parent/inside, out/to, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.map", "*.scss", "*.esm.js"))


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="parts of notebooks' names; none: all")
    parser.add_argument("--out", type=Path, default=ROOT/"_docs"/"slides")
    args = parser.parse_args()
    found = notebooks(args.names)
    if not found: sys.exit(f"no notebook is called {' or '.join(args.names)}: try 33_reinforce")
    args.out.mkdir(parents=True, exist_ok=True)
    assets(args.out)
    for p in found:
        (args.out/f"{p.stem}.html").write_text(slides(p), encoding="utf-8")
        print(args.out/f"{p.stem}.html")
