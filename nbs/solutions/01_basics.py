"""01_basics: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
three_means = [14/3, 5.5, 14/6]

# %% 1 wrong: the first divided by the number of rows
three_means = [7., 5.5, 14/6]

# %% 1 wrong: padding counted in the rows
three_means = [14/3, 7/3, 14/6]

# %% 2
words_1, words_2 = ["good", "day"], ["goodday"]

# %% 2 wrong: another order
words_1, words_2 = ["good", "day", "bye"], ["bye", "good", "day", "!"]

# %% 2 wrong: one list twice
words_1, words_2 = ["good", "day"], ["good", "day"]

# %% 3
def models(bits, p): return (2*p*2**bits)**.5

# %% 3 wrong: compared with one fixed model only
def models(bits, p): return p*2**bits

# %% 3 wrong: counted each pair twice
def models(bits, p): return (p*2**bits)**.5

# %% 4
def weighted_mean(x, weights):
    if not weights.any(): raise ValueError("all weights are zero, so there is no mean")
    return (x.masked_fill(weights == 0, 0)*weights).sum()/weights.sum()

# %% 4 wrong: zero times NaN
def weighted_mean(x, weights):
    if not weights.any(): raise ValueError
    return (x*weights).sum()/weights.sum()

# %% 4 wrong: no error
def weighted_mean(x, weights): return (x.masked_fill(weights == 0, 0)*weights).sum()/weights.sum()
