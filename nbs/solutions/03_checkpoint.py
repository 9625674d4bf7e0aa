"""03_checkpoint: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
harmless = {"globals"}

# %% 1 wrong: the order of the batches is random, too
harmless = {"globals", "rngs"}

# %% 1 wrong: all are needed
harmless = set()

# %% 2
lost = {1: "a number", "1": "a text"}

# %% 2 wrong: changes its key, but stays one entry
lost = {0: "a number"}

# %% 2 wrong: a tuple becomes a list
lost = {"range": (0, 1)}

# %% 3
def best_interval(write, between): return (2*write*between)**.5

# %% 3 wrong: half of the loss forgotten
def best_interval(write, between): return (write*between)**.5

# %% 3 wrong: as long as possible
def best_interval(write, between): return write*between

# %% 4
def rotate(path, n):
    for i in range(n - 1, 0, -1):
        old = path.with_name(f"{path.name}.{i-1}") if i > 1 else path
        if old.exists(): os.replace(old, path.with_name(f"{path.name}.{i}"))

# %% 4 wrong: upwards, so that each overwrites the next
def rotate(path, n):
    for i in range(1, n):
        old = path.with_name(f"{path.name}.{i-1}") if i > 1 else path
        if old.exists(): os.replace(old, path.with_name(f"{path.name}.{i}"))

# %% 4 wrong: clears everything first
def rotate(path, n):
    held = {f.name: f.read_bytes() for f in path.parent.iterdir()}
    for name in held: (path.parent/name).unlink()
    for i in range(n - 1, 0, -1):
        old = f"{path.name}.{i-1}" if i > 1 else path.name
        if old in held: path.with_name(f"{path.name}.{i}").write_bytes(held[old])
