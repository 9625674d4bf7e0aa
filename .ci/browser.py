"""The boxes of notebooks 17_box and 94_chatbox, used by hand in a real JupyterLab: python .ci/browser.py [NAME] [--shots]

Needs Playwright for Python and Chromium; without them it prints why it is skipped, and that is no failure.
It works on a copy in a temporary folder. With --shots it also renews the pictures in the folders img/ beside the notebooks."""
import json, os, re, shutil, signal, socket, sqlite3, subprocess, sys, tempfile, time, urllib.request
from contextlib import closing, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script> &amp; **b**"
CHROMIUM = next(filter(None, [os.environ.get("CHROMIUM"), *map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))]), None)
FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--force-color-profile=srgb"]
RESULTS = []


def check(name, ok, found=""):
    "One line a check."
    RESULTS.append(bool(ok))
    print(f"{'ok  ' if ok else 'FAIL'} {name}{'' if ok else f': {found}'}", flush=True)


# ---- a JupyterLab of our own

@contextmanager
def jupyter(work, lesson):
    "A server on a free port whose every folder lies in `work`. Gives the address of the notebook; ends it, kernels too."
    with closing(socket.socket()) as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    env = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONDONTWRITEBYTECODE="1", OMP_NUM_THREADS="1", OMP_WAIT_POLICY="PASSIVE",
               GOCHAT_PROGRESS="0", **{f"JUPYTER_{k}_DIR": f"{work}/{k.lower()}" for k in ("CONFIG", "DATA", "RUNTIME")},
               IPYTHONDIR=f"{work}/ipython", HOME=str(work))
    settings = {"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False}}
    for d in ("settings", "user", "workspaces", "nbs"): (work/d).mkdir()
    (work/"settings/overrides.json").write_text(json.dumps(settings))
    (work/"nbs"/lesson.name).write_text(json.dumps(shorter(lesson)), encoding="utf-8")
    if (lesson.parent/"img").is_dir(): shutil.copytree(lesson.parent/"img", work/"nbs/img")
    token = os.urandom(16).hex()
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}", "--port-retries=0",
               f"--IdentityProvider.token={token}", f"--notebook-dir={work}/nbs", f"--LabApp.app_settings_dir={work}/settings",
               f"--LabApp.user_settings_dir={work}/user", f"--LabApp.workspaces_dir={work}/workspaces"]
    if hasattr(os, "geteuid") and os.geteuid() == 0: command.append("--allow-root")
    with open(work/"server.log", "w") as log:
        server = subprocess.Popen(command, env=env, cwd=work, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
    try:
        home = f"http://127.0.0.1:{port}"
        for _ in range(240):
            if server.poll() is not None: raise RuntimeError("JupyterLab did not start:\n" + (work/"server.log").read_text()[-2000:])
            try:
                urllib.request.urlopen(f"{home}/api?token={token}", timeout=1).close()
                break
            except OSError: time.sleep(.25)
        yield f"{home}/lab/tree/{lesson.name}?token={token}"
    finally: end(server)


def shorter(lesson):
    "The notebook as it is; of 94, which shows eight boxes and tests much that needs no browser, the cells that make two of them."
    nb = json.loads(lesson.read_text(encoding="utf-8"))
    if lesson.name != "94_chatbox.ipynb": return nb
    keep = "#| export\nfrom functools", "import random", "class Mirror", "mirror = Mirror()", "cinema = KB("
    kept = [c for k in keep for c in nb["cells"] if "".join(c["source"]).startswith(k)]
    assert len(kept) == len(keep), "94 has changed: see `shorter`"
    more = dict(kept[0], id="more", source="from gochat_nb.chatbox import ChatBox, chat_box"), dict(kept[0], id="twice", source="booking")
    return nb | dict(cells=[*kept[:2], more[0], *kept[2:], more[1]])


def end(server):
    "Ask the server to end, which ends its kernels, too; then make sure of it."
    children = kernels(server.pid)
    if server.poll() is None: server.send_signal(signal.SIGTERM)
    try: server.wait(15)
    except subprocess.TimeoutExpired: server.kill(); server.wait()
    for pid in children:                                   # a kernel has a session of its own
        try: os.kill(pid, signal.SIGKILL)
        except OSError: pass


def kernels(parent):
    "Process numbers of the children of `parent`."
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True)
    return [int(x) for x in found.stdout.split()]


def events(work):
    "What the diary on the disk holds now, read from a copy, since the kernel keeps the file for itself."
    with tempfile.TemporaryDirectory(dir=work) as d:
        for p in (work/"nbs/diary").glob("diary.sqlite*"): shutil.copy(p, d)
        with closing(sqlite3.connect(f"{d}/diary.sqlite")) as db:
            return db.execute("SELECT kind, text, value, turn FROM events ORDER BY id").fetchall()


# ---- a person at the box

class Person:
    "Looks at the last box of a page with a title and presses its buttons."
    def __init__(self, page, title=""):
        self.page, self.box = page, page.locator(".gochat-box", has=page.locator(".gb-title", has_text=title)).last
    def idle(self):
        self.page.locator("#jp-bottom-panel", has_text=re.compile(r"\| Idle")).wait_for(timeout=300_000)
    def finished(self):
        "Wait until the last cell with code has its number."
        last = self.page.locator(".jp-CodeCell .jp-InputArea-prompt").last
        self.until(lambda: re.search(r"\d", last.inner_text()) or self.raised(), "the last cell to run", 900)
        self.idle()
    def menu(self, name, item):
        self.page.locator(".lm-MenuBar-itemLabel", has_text=re.compile(f"^{name}$")).click()
        self.page.locator(".lm-Menu-itemLabel", has_text=item).first.click()
    def kernel(self, item):
        self.menu("Kernel", item)
        self.page.locator(".jp-Dialog button.jp-mod-warn, .jp-Dialog button.jp-mod-accept").last.click()
    def shows_box(self):
        "Wait for the box, and for the answer to its first message."
        self.until(lambda: self.box.count() == 1 or self.raised(), "the box", 300)
        if self.raised(): raise RuntimeError(f"a cell raised {self.raised()}")
        self.idle()
        self.box.scroll_into_view_if_needed()
        self.page.wait_for_timeout(600)
    def say(self, text):
        "Type a line, press Enter, and wait until the input is empty again."
        n, line = self.turns(), self.box.locator(".gb-input")
        line.fill(text)
        line.press("Enter")
        self.until(lambda: line.input_value() == "" and self.turns() != n, f"an answer to {text!r}")
    def press(self, what, until, why):
        self.box.locator(what).click()
        self.until(until, why)
    def save(self):
        self.menu("File", re.compile("^Save Notebook$"))
        self.page.wait_for_timeout(1500)
    def until(self, true, why, seconds=90):
        for _ in range(int(seconds*20)):
            if true(): return
            self.page.wait_for_timeout(50)
        raise RuntimeError(f"waited {seconds} s for {why}; seen: {self.texts('.gb-note')} {self.raised()}")
    def raised(self):
        "What cells have raised."
        return [t[-600:] for t in self.page.locator(".jp-OutputArea-output[data-mime-type='application/vnd.jupyter.error']").all_inner_texts()]
    def turns(self): return self.box.locator(".gb-exchange").count()
    def texts(self, what): return self.box.locator(what).all_inner_texts()
    def talk(self): return self.texts(".gb-bubble"), self.texts(".gb-label")
    def values(self): return [n.split("→")[-1].strip() for n in self.texts(".gb-num")]
    def moved(self): return [n for n in self.texts(".gb-num") if "→" in n]
    def note(self): return self.box.locator(".gb-note").inner_text()
    def bad(self): return self.box.locator(".gb-note.gb-bad").count() > 0
    def shot(self, path):
        if path is None: return
        path.parent.mkdir(parents=True, exist_ok=True)
        self.page.mouse.move(0, 0)
        self.box.evaluate("e => e.scrollIntoView({block: 'start'})")
        self.page.wait_for_timeout(800)                    # the bars have come to rest
        self.box.screenshot(path=path)


def teach(me, work, shots):
    "A first day: lines, rewards early and late, undo, mistakes, markup, thumbs, a second conversation."
    me.idle()
    me.menu("Run", "Run All Cells")
    me.shows_box()
    check("an empty box invites a line", "Your next line" in me.box.inner_text(), me.box.inner_text())
    me.say("hello there")
    bubbles, labels = me.talk()
    check("a line is answered, and not judged yet", bubbles[0] == "hello there" and len(bubbles) == 2 and labels == ["not judged"], (bubbles, labels))
    old = me.values()
    me.press(".gb-exchange >> nth=0 >> .gb-v1", me.moved, "the values to move")
    check("a click on +1 moves the value shown", me.values() != old and me.texts(".gb-label") == ["+1"], me.values())
    held = events(work)
    check("line, answer and reward are on the disk", [e[0] for e in held] == ["line", "answer", "reward"] and held[2][2:] == (1., 0), held)
    me.press(".gb-undo", lambda: me.texts(".gb-label") == ["not judged"], "undo")
    check("undo gives back exactly the old values", me.values() == old, (old, me.values()))
    me.press(".gb-undo", me.bad, "a refusal")
    check("a second undo is refused in words", "nothing to undo" in me.note(), me.note())
    me.press(".gb-exchange >> nth=0 >> .gb-v-1", lambda: me.texts(".gb-label") == ["−1"], "a reward")
    me.say("how are you")
    me.press(".gb-exchange >> nth=0 >> .gb-v1", lambda: me.texts(".gb-label")[0] == "+1", "a late reward")
    check("a late reward changes the earlier one", events(work)[-1][2:] == (1., 0), events(work)[-1])
    me.box.locator(".gb-starry input").check()
    me.press(".gb-exchange >> nth=1 >> .gb-star >> nth=3", lambda: me.texts(".gb-label")[1] == "+0.5", "four stars")
    check("four stars are worth half a point", events(work)[-1][2:] == (.5, 1), events(work)[-1])
    me.box.locator(".gb-starry input").uncheck()
    me.press(".gb-exchange >> nth=1 >> .gb-v0", lambda: me.texts(".gb-label")[1] == "0", "a zero")
    check("a zero is a reward, silence is none", events(work)[-1][2:] == (0., 1), events(work)[-1])
    me.say(MARKUP)
    bubbles, _ = me.talk()
    made = me.page.evaluate("document.querySelectorAll('.gochat-box img, .gochat-box script, .gochat-box b').length")
    check("markup stays text, letter for letter", bubbles[4] == MARKUP and made == 0, (bubbles, made))
    check("the diary has it as it was typed", events(work)[-2][1] == MARKUP, events(work)[-2])
    me.press(".gb-new", lambda: me.turns() == 0, "a new conversation")
    check("a new conversation shows nothing of the last one", not me.box.locator(".gb-rows").is_visible() and me.talk() == ([], []), me.talk())
    long = "word "*200
    me.box.locator(".gb-input").fill(long)
    me.press(".gb-send", me.bad, "a refusal")
    check("a line that is too long is refused and stays in the input", me.box.locator(".gb-input").input_value() == long, me.note())


def keyboard(me, button=".gb-undo"):
    "Keys pressed in the box belong to the box."
    cells = me.page.locator(".jp-Notebook .jp-Cell").count()
    me.box.locator(button).focus()
    for k in "ddbax": me.page.keyboard.press(k)
    me.page.wait_for_timeout(300)
    check("keys typed on a button run no command of JupyterLab", me.page.locator(".jp-Notebook .jp-Cell").count() == cells)
    named = me.page.evaluate("[...document.querySelectorAll('.gochat-box :is(button, input)')].filter(e => !e.getAttribute('aria-label') && !e.textContent && !e.closest('label')).length")
    check("every control has a name for those who cannot see it", named == 0, named)


def conversation(me, shots):
    "The conversation that will be taken over by the next kernel."
    for text, good in (("hello there", "hi welcome morning"), ("how are you", "fine great yes"), ("thank you so much", "welcome great")):
        for _ in range(6):
            me.say(text)
            n, right = me.turns(), me.texts(".gb-bot .gb-bubble")[-1] in good.split()
            me.press(f".gb-exchange >> nth={n-1} >> .gb-v{1 if right else -1}", lambda: me.texts(".gb-label")[-1] != "not judged", "a reward")
            if right: break
    me.shot(shots and shots/"box-rewards.png")
    me.press(".gb-up", lambda: me.box.locator(".gb-up[aria-pressed=true]").count() == 1, "a thumb")
    check("the thumb is marked", True)


def restart(me, work, shots):
    "A new kernel, and everything runs again."
    before, old, facts, held = me.talk(), me.values(), me.texts(".gb-facts"), events(work)
    me.page.evaluate("document.querySelector('.gochat-box').dataset.old = 1")
    me.kernel("Restart Kernel…")
    me.page.wait_for_timeout(500)
    me.idle()
    me.box.locator(".gb-input").fill("are you there")
    me.press(".gb-send", me.bad, "a word on the lost kernel")
    check("without its kernel the box says so and keeps the line", me.box.locator(".gb-input").input_value() == "are you there", me.note())
    me.kernel("Restart Kernel and Run All Cells…")
    me.until(lambda: me.page.locator(".gochat-box:not([data-old])").count() == 1 and me.page.locator("[data-old]").count() == 0 or me.raised(), "a new box", 120)
    me.shows_box()
    check("after a restart the conversation is the same", me.talk() == before, (before, me.talk()))
    check("after a restart the values are the same", me.values() == old and me.texts(".gb-facts") == facts, (old, me.values()))
    check("after a restart the thumb is still marked", me.box.locator(".gb-up[aria-pressed=true]").count() == 1)
    check("a restart writes nothing", events(work) == held)
    me.press(".gb-undo", lambda: me.box.locator(".gb-up[aria-pressed=true]").count() == 0, "undo")
    check("what came before the restart can still be undone", me.note() == "Taken back.", me.note())
    me.say("good morning")
    check("and it goes on", me.turns() == len(before[1]) + 1)
    me.press(f".gb-exchange >> nth={me.turns()-1} >> .gb-v1", me.moved, "the values to move")
    me.shot(shots and shots/"box-restarted.png")


def dusk(me, work, shots):
    "The dark theme, a narrow column, and the end of the day."
    narrow(me)
    me.shot(shots and shots/"box-dark.png")
    me.press(".gb-night", lambda: "saved" in me.note() or me.bad(), "the night")
    check("the day ends in a checkpoint", list((work/"nbs/diary/nights").glob("*.safetensors")), me.note())


# ---- a person at the box for every bot

def thought(me):
    "What stands beside the last answer: (names of bars and facts, titles, words)."
    last = me.box.locator(".gb-exchange").last
    return last.locator(".cb-name").all_inner_texts(), last.locator(".cb-thoughts .gb-head").all_inner_texts(), last.locator(".cb-word").all_inner_texts()


def book(me, shots):
    "A booking bot: what it believes stands beside its answers, and it is corrected with the lists."
    me.press(".gb-new", lambda: me.turns() == 0, "a new conversation")
    check("an empty box says how to correct the bot by typing", "/goal" in me.box.inner_text(), me.box.inner_text())
    me.say("hello , two tickets for moonfield please")
    names, titles, _ = thought(me)
    check("beliefs and acts stand beside the answer", "act" in names and len(titles) == 2, (names, titles))
    me.say("gimme the late one on friday")
    pick, teach = me.box.locator("select[aria-label=date]"), me.box.locator(".cb-teach")
    wrong = next(v for v in ("monday", "friday") if v != pick.input_value())
    check("an untouched list means that it is right", teach.inner_text() == "That is right", teach.inner_text())
    pick.select_option(wrong)
    check("a changed list means a lesson", teach.inner_text() == "Teach it", teach.inner_text())
    me.press(".cb-teach", lambda: "learned from" in me.note() or me.bad(), "a lesson")
    check("after the lesson the belief beside the answer has changed", f"date = {wrong}" in thought(me)[0], (me.note(), thought(me)[0]))
    me.box.locator(".gb-input").fill("/goal tickets=3")                 # a command adds no exchange: wait for what it does
    me.press(".gb-send", lambda: "tickets = 3" in thought(me)[0] or me.bad(), "a lesson by a command")
    check("a command typed as in the terminal teaches, too", "tickets = 3" in thought(me)[0] and me.turns() == 2, (me.note(), thought(me)[0]))
    me.shot(shots and shots/"chatbox-booking.png")


def strange(me, shots):
    "Markup, a bot that fails, a line that is too long, keys that JupyterLab would take for commands."
    me.press(".gb-new", lambda: me.turns() == 0, "a new conversation")
    me.say("was it a cat i saw")
    me.say(MARKUP)
    bubbles, _ = me.talk()
    names, titles, words = thought(me)
    made = me.page.evaluate("document.querySelectorAll('.gochat-box :is(img, script, b)').length")
    check("markup stays text in lines, answers and notes", bubbles[-2:] == [MARKUP, MARKUP[::-1]] and made == 0, (bubbles, made))
    check("notes of every shape are drawn", "mood" in titles and "next" in names and len(words) == len(MARKUP[::-1].split()), (names, titles, words))
    line = me.box.locator(".gb-input")
    for bad, why in (("boom", "a fuse blew"), ("word "*25_000, "characters")):
        line.fill(bad)
        me.press(".gb-send", lambda: why in me.note(), "a refusal")
        check(f"a line without an answer stays in the input ({len(bad)} signs)", line.input_value() == bad and me.turns() == 2, me.note())
    line.fill("")
    me.shot(shots and shots/"chatbox-notes.png")


def two_tabs(me, context, address):
    "The same notebook in a second tab: one box, two views."
    me.save()
    page = context.new_page()
    page.goto(address)
    other = Person(page, "A mirror")
    other.until(lambda: other.box.count() == 1, "the box in the second tab", 120)
    check("a second tab shows the same conversation", other.talk() == me.talk(), (me.talk(), other.talk()))
    other.say("said in the second tab")
    me.until(lambda: me.turns() == 3, "what was said in the other tab")
    check("what is said in one tab is shown in the other", other.talk() == me.talk(), (me.talk(), other.talk()))
    me.say("and back")
    other.until(lambda: other.turns() == 4, "what was said in the first tab")
    check("and the other way round, notes too", thought(other) == thought(me), (thought(me), thought(other)))
    page.close()


def lost(me, address, shots):
    "The kernel is restarted: the page stays readable and says how to go on, even when it is loaded again."
    before = me.talk()
    me.save()
    me.kernel("Restart Kernel…")
    me.until(lambda: "run this cell again" in me.note(), "a word on the lost kernel", 60)
    check("without its kernel the box keeps the conversation and says how to go on", me.talk() == before and me.bad(), (me.note(), me.talk()))
    me.box.locator(".gb-input").fill("are you there")
    me.press(".gb-send", me.bad, "a word on the lost kernel")
    check("and it keeps what is typed", me.box.locator(".gb-input").input_value() == "are you there", me.note())
    me.shot(shots and shots/"chatbox-lost.png")
    me.page.goto(address)
    paper = me.page.locator(".jp-OutputArea details", has_text="said in the second tab").last
    paper.wait_for(timeout=120_000)
    me.page.wait_for_timeout(3000)
    paper.locator("summary").click()
    check("loaded again, the page still holds what was said", "said in the second tab" in paper.inner_text() and MARKUP in paper.inner_text(), paper.inner_text())
    check("and says what to do", "run this cell" in paper.inner_text(), paper.inner_text())
    if shots: me.page.screenshot(path=Path(tempfile.gettempdir())/"chatbox-paper.png")


def again(me, shots):
    "Everything runs again in a new kernel; dark theme; a narrow column."
    me.kernel("Restart Kernel and Run All Cells…")
    me.page.wait_for_timeout(1000)
    me.shows_box()
    me.finished()
    me.say("good morning")
    check("after a restart it goes on", me.turns() == 2, me.note())
    narrow(me)
    me.shot(shots and shots/"chatbox-dark.png")


# ---- both walks

def narrow(me):
    me.menu("Settings", "Theme")
    me.page.locator(".lm-Menu-itemLabel", has_text="JupyterLab Dark").first.click()
    me.page.locator("body[data-jp-theme-light=false]").wait_for(state="attached")
    wide = me.box.evaluate("""box => { box.style.maxWidth = '400px';
        return [...box.querySelectorAll('*')].some(e => !e.matches('.gb-who') && e.getBoundingClientRect().right > box.getBoundingClientRect().right + 1) }""")
    check("nothing sticks out at 400 pixels", not wide)


def walk_17(page, context, address, work, shots):
    me = Person(page)
    teach(me, work, shots)
    keyboard(me)
    conversation(me, shots)
    restart(me, work, shots)
    dusk(me, work, shots)


def walk_94(page, context, address, work, shots):
    clerk, mirror = Person(page, "A booking bot"), Person(page, "A mirror")
    clerk.idle()
    clerk.menu("Run", "Run All Cells")
    clerk.shows_box()
    clerk.finished()
    views = page.locator(".gochat-box", has_text="A booking bot")
    check("a bot that is shown twice has two views", views.count() == 2, views.count())
    book(clerk, shots)
    check("and they are in step", len(set(views.locator(".gb-log").all_inner_texts())) == 1, views.locator(".gb-log").all_inner_texts())
    strange(mirror, shots)
    keyboard(mirror, ".gb-new")
    two_tabs(mirror, context, address)
    lost(mirror, address, shots)
    again(mirror, shots)


WALKS = {"nbs/1_acting/17_box.ipynb": walk_17, "nbs/94_chatbox.ipynb": walk_94}


def visit(lesson, walk, shots):
    "One notebook, one server, one browser."
    from playwright.sync_api import sync_playwright
    errors, outside, dialogs = [], [], []
    with tempfile.TemporaryDirectory() as d, jupyter(Path(d), lesson) as address, sync_playwright() as p:
        context = p.chromium.launch_persistent_context(f"{d}/chromium", executable_path=CHROMIUM, headless=True, args=FLAGS,
                                                       viewport=dict(width=1280, height=1200), device_scale_factor=1.25)
        def listen(page):
            page.on("console", lambda m: m.type == "error" and errors.append(m.text))
            page.on("pageerror", lambda e: errors.append(str(e)))
            page.on("dialog", lambda x: (dialogs.append(x.message), x.dismiss()))
            page.on("request", lambda r: r.url.startswith(("http:", "https:")) and "//127.0.0.1" not in r.url and outside.append(r.url))
        context.set_default_timeout(120_000)               # a machine may have other things to do
        try:
            page = context.pages[0]
            listen(page); context.on("page", listen)
            page.goto(address)
            try: walk(page, context, address, Path(d), shots)
            except Exception as e:
                page.screenshot(path=Path(tempfile.gettempdir())/"browser-failed.png")
                check("the walk was finished", False, f"{type(e).__name__}: {e}")
            errors = [e for e in errors if "widget model not found" not in e]        # said by JupyterLab of a page without its kernel
            check("no dialog was opened by what was typed", not dialogs, dialogs)
            check("the browser's console shows no error", not errors, errors[:5])
            check("nothing was asked of any other server", not outside, outside[:5])
        finally: context.close()


def main(names, shots):
    "Every walk whose notebook has one of `names` in its path."
    for name, walk in WALKS.items():
        if names and not any(n in name for n in names): continue
        print(name, flush=True)
        visit(ROOT/name, walk, (ROOT/name).parent/"img" if shots else None)
    print(f"{sum(RESULTS)} passed, {len(RESULTS) - sum(RESULTS)} failed")
    return not all(RESULTS)


if __name__ == "__main__":
    try: import anywidget, jupyterlab, playwright  # noqa: F401
    except ImportError as e: sys.exit(print(f"skipped: {e.name} is not installed (pip install 'gochat_nb[lab]' playwright)"))
    if not CHROMIUM: sys.exit(print("skipped: there is no Chromium (install it, or name it in the variable CHROMIUM)"))
    sys.exit(main([a for a in sys.argv[1:] if a != "--shots"], "--shots" in sys.argv))
