"""91_notation: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
shapes = dict(words="B T L", pi_psi="N K", f_t="N V", p_t="N K")
n_rows = 5*3

# %% 1 wrong: a choice for each dialogue
shapes = dict(words="B T L", pi_psi="B K", f_t="N V", p_t="N K")
n_rows = 5

# %% 1 wrong: the first turn is answered, too
shapes = dict(words="B T L", pi_psi="N K", f_t="N V", p_t="N K")
n_rows = 5*4

# %% 2
line = " | $s_k$ | eq. 1 | state | `Trackers` | [30](3_booking/30_tracker.ipynb) |"

# %% 2 wrong: without a link it is not read, but counted
line = "| $s_k$ | eq. 1 | state | `Trackers` | 30 |"

# %% 2 wrong: hidden so well that no reader sees a name
line = " | $s_k$ | eq. 1 | state | Trackers | [30](3_booking/30_tracker.ipynb) |"

# %% 3
def excess_kl(mu, sigma): return (sigma - sigma**2)/2 + np.log(sigma)/2

# %% 3 wrong: forgot that the logarithm changes as well
def excess_kl(mu, sigma): return (sigma - sigma**2)/2

# %% 3 wrong: the other way round
def excess_kl(mu, sigma): return (sigma**2 - sigma)/2 - np.log(sigma)/2

# %% 4
def symbols(name, cells):
    found, heading = [], ""
    for l in "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown").splitlines():
        if l.startswith("## "): heading = l[3:]
        if l.startswith("|") and f"`{name}`" in l: found.append((heading, l.split("|")[1].strip()))
    return found

# %% 4 wrong: a part of a name is no name
def symbols(name, cells):
    found, heading = [], ""
    for l in "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown").splitlines():
        if l.startswith("## "): heading = l[3:]
        if l.startswith("|") and name in l: found.append((heading, l.split("|")[1].strip()))
    return found

# %% 4 wrong: the heading of the cell, not of the row
def symbols(name, cells):
    texts = ["".join(c["source"]) for c in cells if c["cell_type"] == "markdown"]
    return [(t.splitlines()[0][3:], l.split("|")[1].strip()) for t in texts for l in t.splitlines() if l.startswith("|") and f"`{name}`" in l]
