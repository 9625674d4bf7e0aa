"Settings of the site that .ci/docs.py builds with Sphinx; everything it shows lies in the site, so it reads offline."
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
parser = ConfigParser(delimiters=["="])
parser.read(ROOT/"settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]

project, author, release = cfg["lib_name"], cfg["author"], cfg["version"]
copyright = cfg["copyright"]
language = "en"
extensions = ["myst_nb", "sphinx_copybutton", "sphinx-mathjax-offline"]
source_suffix = {".ipynb": "myst-nb", ".md": "myst-nb"}

nb_execution_mode = "off"                         # the notebooks hold their outputs already
nb_render_markdown_format = "gfm"
nb_code_prompt_hide = "Fold"
nb_merge_streams = True
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 3
exclude_patterns = ["_files"]                     # notebooks and pictures to hand out as they are
suppress_warnings = ["myst.header", "mystnb.unknown_mime_type"]

html_theme = "sphinx_book_theme"
html_title = cfg["title"]
html_static_path = [str(ROOT/"nbs/styles.css")]
html_css_files = ["styles.css"]
html_show_sourcelink = False
html_copy_source = False
html_theme_options = dict(
    navbar_persistent=[],                         # else a second search field above the first
    show_navbar_depth=1,
    use_download_button=False,                    # each page offers the notebook itself instead
    use_fullscreen_button=False,
    pygments_light_style="a11y-high-contrast-light",
    pygments_dark_style="a11y-high-contrast-dark",
)
