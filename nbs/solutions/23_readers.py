"""23_readers: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
at_random, by_words = 300*2*.9*.05, 0

# %% 1 wrong: only one of the two ways
at_random, by_words = 300*.9*.05, 0

# %% 1 wrong: as if words were drawn, too
at_random, by_words = 27., 27.

# %% 2
only_bald = ["At 7:30?", "Yes."], ["At 9?", "Yes."]
even_fold = ["It is nowhere."], ["It is now here."]

# %% 2 wrong: other commas, which `fold` forgives
only_bald = ["At 7:30?", "Yes."], ["At 7.30", "yes"]
even_fold = ["It is nowhere."], ["It is now here."]

# %% 2 wrong: the same words
only_bald = ["At 7:30?"], ["At 9?"]
even_fold = ["It is, now."], ["It is now"]

# %% 2 wrong: other words
only_bald = ["At seven?"], ["At nine?"]
even_fold = ["It is nowhere."], ["It is now here."]

# %% 3
def leaked(p, k): return 1 - (1 - p)**(k - 1)

# %% 3 wrong: the test copy counts itself
def leaked(p, k): return 1 - (1 - p)**k

# %% 3 wrong: all others must be in train
def leaked(p, k): return p**(k - 1)

# %% 4
def read_tabs(path, split=None):
    def cells(where, line):
        with located(where): id, name, text = line.split("\t")
        return where, id, name, text
    for id, rows in groupby((cells(where, x[1]) for where, x in lines(path)), key=lambda r: r[1]):
        rows = list(rows)
        parts = [(name, " ".join(r[3] for r in rs)) for name, rs in groupby(rows, key=lambda r: r[2])]
        turns = [dict(speaker="user" if name == rows[0][2] else "sys", text=text) for name, text in parts]
        yield from_common(dict(id=id, turns=turns), split, rows[0][0])

# %% 4 wrong: each message a turn
def read_tabs(path, split=None):
    rows = [(where, *x[1].split("\t")) for where, x in lines(path)]
    for id, rows in groupby(rows, key=lambda r: r[1]):
        rows = list(rows)
        turns = [dict(speaker="user" if r[2] == rows[0][2] else "sys", text=r[3]) for r in rows]
        yield from_common(dict(id=id, turns=turns), split, rows[0][0])

# %% 4 wrong: the error does not say where
def read_tabs(path, split=None):
    rows = [(where, *x[1].split("\t")) for where, x in lines(path)]
    for id, rows in groupby(rows, key=lambda r: r[1]):
        rows = list(rows)
        parts = [(name, " ".join(r[3] for r in rs)) for name, rs in groupby(rows, key=lambda r: r[2])]
        turns = [dict(speaker="user" if name == rows[0][2] else "sys", text=text) for name, text in parts]
        yield from_common(dict(id=id, turns=turns), split, rows[0][0])
