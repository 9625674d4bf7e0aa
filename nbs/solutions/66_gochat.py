"""66_gochat: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
p_of_hundred, below = .0925, True

# %% 1 wrong: one tail
p_of_hundred, below = .046, True

# %% 1 wrong: ties counted as half a win each
p_of_hundred, below = .193, True

# %% 2
def careless(world, officers, n, seed):
    dice = random.Random(seed)
    return [world.play(o, n, dice) for o in officers]

# %% 2 wrong: another seed for everybody
def careless(world, officers, n, seed): return [world.play(o, n, random.Random(seed + i + 1)) for i, o in enumerate(officers)]

# %% 3
def share_of_variance(win, lose, both):
    a, b = win + both, lose + both
    return (win + lose - (lose - win)**2)/(a*(1 - a) + b*(1 - b))

# %% 3 wrong: forgot the square of the mean
def share_of_variance(win, lose, both):
    a, b = win + both, lose + both
    return (win + lose)/(a*(1 - a) + b*(1 - b))

# %% 4
def misheard(b, rate, rng, named):
    lost = (hidden(b, rate, rng, named).words == UNK) & (b.words != UNK)
    others = (~named).nonzero()[:, 0]
    drawn = others[torch.randint(len(others), b.words.shape, generator=rng)]
    return replace(b, words=torch.where(lost, drawn, b.words))

# %% 4 wrong: any word of the vocabulary
def misheard(b, rate, rng, named):
    lost = (hidden(b, rate, rng, named).words == UNK) & (b.words != UNK)
    return replace(b, words=torch.where(lost, torch.randint(len(named), b.words.shape, generator=rng), b.words))
