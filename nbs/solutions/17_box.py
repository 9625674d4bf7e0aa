"""17_box: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
after_undos = [1, 1, None]

# %% 1 wrong: equal rewards count once
after_undos = [1, None, None]

# %% 1 wrong: back to zero
after_undos = [1, 1, 0]

# %% 2
messages = [dict(kind="say", text="hello"), dict(kind="new", talk=1), dict(kind="say", text="thank you"),
            dict(kind="reward", value=-1, turn=0, talk=1)]

# %% 2 wrong: still the same conversation
messages = [dict(kind="say", text="hello"), dict(kind="say", text="thank you"), dict(kind="reward", value=-1, turn=0, talk=1)]

# %% 2 wrong: meant for the second
messages = [dict(kind="say", text="hello"), dict(kind="new", talk=1), dict(kind="say", text="thank you"),
            dict(kind="reward", value=-1, turn=0, talk=2)]

# %% 3
at_death, after_opening = [0, 1, 2], [0, 2, 2]

# %% 3 wrong: line and answer are written together
at_death, after_opening = [0, 0, 2], [0, 0, 2]

# %% 3 wrong: the school waits for the person
at_death, after_opening = [0, 1, 2], [0, 1, 2]

# %% 4
rollback = (dict(day=str), lambda s, m: s.rollback(m["day"]))
def tell_rollback(m, done): return f"Back at the end of {m['day']}."

# %% 4 wrong: takes anything for a day
rollback = (dict(day=object), lambda s, m: s.rollback(m["day"]) if isinstance(m["day"], str) else None)
def tell_rollback(m, done): return f"Back at the end of {m['day']}."

# %% 4 wrong: says nothing
rollback = (dict(day=str), lambda s, m: s.rollback(m["day"]))
def tell_rollback(m, done): return "Done."
