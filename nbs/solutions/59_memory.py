"""59_memory: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
after_dir, after_vhred, after_recosa = 0, 2, 3

# %% 1 wrong: each of them stands alone
after_dir, after_vhred, after_recosa = 0, 1, 2

# %% 1 wrong: dir looks into all of them
after_dir, after_vhred, after_recosa = 5, 5, 5

# %% 2
wrong_module, found_module = "vhred", "gochat_nb.memory.hred"

# %% 2 wrong: a class lives where it is imported
wrong_module, found_module = "wseq", "gochat_nb.memory.wseq"

# %% 2 wrong: not another module
wrong_module, found_module = "hred", "gochat_nb.memory.hred"

# %% 2 wrong: it knows the bases only
wrong_module, found_module = "recosa", "gochat_nb.memory.hred"

# %% 3
def asked(n, m): return [2*n + m, (n > 0) + m]

# %% 3 wrong: a name is asked for once
def asked(n, m): return [n + m, (n > 0) + m]

# %% 3 wrong: what does not exist is stored, too
def asked(n, m): return [2*n + m, (n > 0) + (m > 0)]

# %% 3 wrong: the second look of the first import asks again
def asked(n, m): return [2*n + m, 2*(n > 0) + m]

# %% 4
def save_any(model, folder):
    model.save_pretrained(folder)
    (Path(folder)/"kind.txt").write_text(type(model).__name__, encoding="utf-8")
def open_any(folder):
    kind = Path(folder)/"kind.txt"
    if not kind.exists(): raise ValueError(f"{folder}: no kind.txt, which names the model; save it with save_any")
    return getattr(memory, kind.read_text(encoding="utf-8")).from_pretrained(folder)

# %% 4 wrong: guesses from the sizes that are there
def save_any(model, folder): model.save_pretrained(folder)
def open_any(folder):
    sizes = (Path(folder)/"config.json").read_text()
    return (memory.VHRED if '"z"' in sizes else memory.HRED).from_pretrained(folder)

# %% 4 wrong: believes that whoever does not say is an HRED
def save_any(model, folder):
    model.save_pretrained(folder)
    (Path(folder)/"kind.txt").write_text(type(model).__name__, encoding="utf-8")
def open_any(folder):
    kind = Path(folder)/"kind.txt"
    return getattr(memory, kind.read_text() if kind.exists() else "ReCoSa").from_pretrained(folder)
