"""README.md from nbs/index.ipynb, without Quarto: python .ci/readme.py [--check]"""
import json, re, sys
from pathlib import Path, PurePosixPath
from notebooks import NBS, ROOT, directives

NOTE = "<!-- Written by `make readme` from nbs/index.ipynb: edit the notebook, not this file. -->\n\n"


def relink(text, new):
    "Replace every relative link or image target in markdown (outside code) by `new(target)`."
    parts = re.split(r"(```.*?```|`[^`\n]*`)", text, flags=re.S)
    link = re.compile(r"(\]\()(?![a-z]+:|#)([^)\s]+)(?=[)\s])")
    return "".join(p if i % 2 else link.sub(lambda m: m[1] + new(m[2]), p) for i, p in enumerate(parts))


def from_root(target):
    "A target relative to nbs/ as one relative to the repository: 0_core/x.ipynb -> nbs/0_core/x.ipynb, ../LICENSE -> LICENSE."
    path = PurePosixPath(target)
    return str(path.relative_to("..")) if path.parts[0] == ".." else f"nbs/{path}"


def shown(output):
    "One output as markdown: its markdown form, else its HTML table, else its text."
    data = output.get("data", {"text/plain": output.get("text", [])})
    if "image/png" in data: raise SystemExit("index.ipynb: a figure cannot enter README.md; save it under results/ and link it")
    if "text/markdown" in data: return "".join(data["text/markdown"])
    if "text/html" in data: return re.sub(r"<style.*?</style>\n?", "", "".join(data["text/html"]), flags=re.S)
    return "```text\n" + "".join(data["text/plain"]).rstrip("\n") + "\n```"


def readme(path=NBS/"index.ipynb"):
    "The text of README.md."
    blocks = []
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown": blocks.append(relink(source, from_root))
        if cell["cell_type"] != "code" or "hide" in directives(source): continue
        code = re.sub(r"^#\|.*\n?", "", source, flags=re.M).strip()
        if code and directives(source).get("echo") != "false": blocks.append(f"```python\n{code}\n```")
        blocks += [relink(shown(o), from_root) for o in cell["outputs"]]
    return NOTE + "\n\n".join(b.strip("\n") for b in blocks) + "\n"


if __name__ == "__main__":
    held = ROOT/"README.md"
    if "--check" not in sys.argv: held.write_text(readme(), encoding="utf-8", newline="\n")
    elif not held.exists() or held.read_text(encoding="utf-8") != readme():
        sys.exit("README.md is not what nbs/index.ipynb gives: run `make readme`")
