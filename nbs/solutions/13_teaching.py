"""13_teaching: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
with_last, with_all = [.375, .75, -.5, -1.], [-.875, .25, -1.5, -1.]

# %% 1 wrong: the future is not discounted
with_last, with_all = [0., 0., -1., -1.], [-2., -1., -2., -1.]

# %% 1 wrong: thumbs overwrite the label
with_last, with_all = [.375, .75, -.5, -1.], [-1.875, -1.75, -1.5, -1.]

# %% 2
story = [Event("line", "hello"), Event("answer", "hi", action=0), Event("line", "how are you"), Event("reward", value=1.)]

# %% 2 wrong: says which exchange it means
story = [Event("line", "hello"), Event("answer", "hi", action=0), Event("line", "how are you"), Event("reward", value=1., turn=-1)]

# %% 2 wrong: cannot happen
story = [Event("line", "hello"), Event("reward", value=1.)]

# %% 3
def turning_point(a, b): return b/(a + b)

# %% 3 wrong: the other share
def turning_point(a, b): return a/(a + b)

# %% 3 wrong: the ratio, not the share
def turning_point(a, b): return b/a/2

# %% 4
def read_late(line):
    m = re.fullmatch(r"/late ([1-9]\d*) (\S+)", line.strip())
    if not m: return read_event(line)
    e = read_event(f"/late {m[2]}")
    return replace(e, turn=-1 - int(m[1]))

# %% 4 wrong: counts from the last answered one
def read_late(line):
    m = re.fullmatch(r"/late ([1-9]\d*) (\S+)", line.strip())
    return replace(read_event(f"/late {m[2]}"), turn=-int(m[1])) if m else read_event(line)

# %% 4 wrong: takes zero for a number of exchanges
def read_late(line):
    m = re.fullmatch(r"/late (-?\d+) (\S+)", line.strip())
    return replace(read_event(f"/late {m[2]}"), turn=-1 - int(m[1])) if m else read_event(line)
