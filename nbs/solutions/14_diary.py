"""14_diary: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
n_sound = 24//3

# %% 1 wrong: write must come first of all
n_sound = 6

# %% 1 wrong: each of the two old orders with show at the end or the start
n_sound = 4

# %% 2
column, value = "TEXT", 7

# %% 2 wrong: equal, though of another type
column, value = "INTEGER", 7.

# %% 2 wrong: a text that is no number stays a text
column, value = "INTEGER", "seven"

# %% 3
def notices(gap, period, kills): return 1 - (1 - gap/period)**kills

# %% 3 wrong: as if no two kills could fall into gaps
def notices(gap, period, kills): return min(1, kills*gap/period)

# %% 3 wrong: all kills must fall into a gap
def notices(gap, period, kills): return (gap/period)**kills

# %% 4
def chain(events):
    digests = [b""]
    for e in events: digests.append(hashlib.sha256(digests[-1] + repr(e).encode()).digest())
    return [d.hex() for d in digests[1:]]

# %% 4 wrong: the texts only
def chain(events):
    h, digests = hashlib.sha256(), []
    for e in events: h.update(e.kind.encode() + b"\0" + e.text.encode() + b"\0"); digests.append(h.hexdigest())
    return digests

# %% 4 wrong: each event for itself
def chain(events): return [hashlib.sha256(repr(e).encode()).hexdigest() for e in events]
