"""20_schema: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
in_the_set, hashes = 4, 2

# %% 1 wrong: a hash of everything
in_the_set, hashes = 4, 4

# %% 1 wrong: equal hashes taken for equal dialogues
in_the_set, hashes = 2, 2

# %% 2
spoiled = 'dialogue,speaker,text\na,user,"hello\nb,user,goodbye\n'

# %% 2 wrong: the quote is closed
spoiled = 'dialogue,speaker,text\na,user,"hello"\nb,user,goodbye\n'

# %% 2 wrong: a quote inside a text is only a character
spoiled = 'dialogue,speaker,text\na,user,hel"lo\nb,user,goodbye\n'

# %% 2 wrong: closed at the very end, which is correct CSV
spoiled = 'dialogue,speaker,text\na,user,"hello\nb,user,goodbye"\n'

# %% 3
def held(T): return T*(T + 1)//2

# %% 3 wrong: without the last state
def held(T): return T*(T - 1)//2

# %% 3 wrong: every tuple counted at full length
def held(T): return T*T

# %% 4
def chats(lines, bot):
    d = last = None
    for n, line in enumerate(lines, 1):
        m = re.fullmatch(r"(\d+/\d+/\d+, \d+:\d+) - ([^:]+): (.+)", line)
        if not m: raise SchemaError("write `day/month/year, hour:minute - name: text`", f"line {n}")
        now = datetime.strptime(m[1], "%d/%m/%y, %H:%M")
        if d and now - last > timedelta(hours=1): yield d; d = None
        d, last = (d or Dialogue(f"line {n}")) + Turn("sys" if m[2] == bot else "user", m[3]), now
    if d: yield d

# %% 4 wrong: compares hours and forgets the date
def chats(lines, bot):
    d = last = None
    for n, line in enumerate(lines, 1):
        m = re.fullmatch(r"\S+ (\d+):(\d+) - ([^:]+): (.+)", line)
        if not m: raise SchemaError("does not fit", f"line {n}")
        now = 60*int(m[1]) + int(m[2])
        if d and now - last > 60: yield d; d = None
        d, last = (d or Dialogue(f"line {n}")) + Turn("sys" if m[3] == bot else "user", m[4]), now
    if d: yield d

# %% 4 wrong: the error does not say where
def chats(lines, bot):
    d = last = None
    for line in lines:
        m = re.fullmatch(r"(\d+/\d+/\d+, \d+:\d+) - ([^:]+): (.+)", line)
        if not m: raise SchemaError("does not fit")
        now = datetime.strptime(m[1], "%d/%m/%y, %H:%M")
        if d and now - last > timedelta(hours=1): yield d; d = None
        d, last = (d or Dialogue(m[1])) + Turn("sys" if m[2] == bot else "user", m[3]), now
    if d: yield d
