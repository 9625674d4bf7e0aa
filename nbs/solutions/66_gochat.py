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
def jumbled(d, vocab, rng):
    def turn(t):
        if t.who != "user": return t
        words = t.text.split()
        n = len(words)
        while n and not words[n - 1].isalpha(): n -= 1
        first = words[:n]; rng.shuffle(first)
        return replace(t, text=" ".join(first + words[n:]))
    return replace(heard := Blur(vocab, 1.)(d, rng), turns=tuple(map(turn, heard)))

# %% 4 wrong: everything is shuffled
def jumbled(d, vocab, rng):
    def turn(t): words = t.text.split(); rng.shuffle(words); return replace(t, text=" ".join(words))
    return replace(heard := Blur(vocab, 1.)(d, rng), turns=tuple(map(turn, heard)))

# %% 4 wrong: words are drawn, not moved
def jumbled(d, vocab, rng):
    def turn(t): words = t.text.split(); return replace(t, text=" ".join(rng.choices(words, k=len(words))))
    return replace(heard := Blur(vocab, 1.)(d, rng), turns=tuple(t if t.who == "sys" else turn(t) for t in heard))
