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
def gappy(b, rate, rng):
    heard = Blur(vocab, rate).batch(b, rng)
    lost = (heard.words == UNK) & (b.words != UNK)
    nothing = ~((heard.words != PAD) & (heard.words != EOS) & ~lost).any(-1, keepdim=True)
    words = heard.words.masked_fill(lost & ~nothing, PAD)
    order = (words == PAD).long().argsort(-1, stable=True)
    return replace(b, words=words.gather(-1, order))

# %% 4 wrong: gaps stay in the middle
def gappy(b, rate, rng):
    heard = Blur(vocab, rate).batch(b, rng)
    lost = (heard.words == UNK) & (b.words != UNK)
    return replace(b, words=heard.words.masked_fill(lost, PAD))

# %% 4 wrong: turns vanish
def gappy(b, rate, rng):
    heard = Blur(vocab, rate).batch(b, rng)
    words = heard.words.masked_fill((heard.words == UNK) & (b.words != UNK), PAD)
    return replace(b, words=words.gather(-1, (words == PAD).long().argsort(-1, stable=True)))
