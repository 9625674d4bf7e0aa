"""56_bench: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
of_turns, of_block = 11.5/20, 11.5/20*5.5/8
at_most = 1/of_block

# %% 1 wrong: lengths from 0 on
of_turns, of_block, at_most = .5, .25, 4.

# %% 1 wrong: forgets that dialogues are cut short, too
of_turns, of_block, at_most = .575, .575, 1/.575

# %% 1 wrong: the share that is saved, not the gain
of_turns, of_block, at_most = .575, .395, .605

# %% 2
unnoticed = model.out.out_features - len(y.unique())

# %% 2 wrong: the whole vocabulary hides it, but fewer do
unnoticed = 60

# %% 2 wrong: takes every reply's word for another one
unnoticed = 60 - len(y)

# %% 3
def read_words(B, n, L): return [B*n*L, B*(n - 1)*n*L, B*(n - 1)*L]

# %% 3 wrong: only the turns before each reply are read again
def read_words(B, n, L): return [B*n*L, B*n*(n - 1)//2*L, B*(n - 1)*L]

# %% 3 wrong: ours reads the last turn, too
def read_words(B, n, L): return [B*n*L, B*(n - 1)*n*L, B*n*L]

# %% 4
def z_of_sample(scores, q, k, rng):
    drawn = torch.multinomial(q, k, replacement=True, generator=rng)
    return (scores[drawn].exp()/q[drawn]).sum()/k

# %% 4 wrong: forgets how many were drawn
def z_of_sample(scores, q, k, rng):
    drawn = torch.multinomial(q, k, replacement=True, generator=rng)
    return (scores[drawn].exp()/q[drawn]).sum()

# %% 4 wrong: not from the drawn words alone, and weighted the wrong way
def z_of_sample(scores, q, k, rng):
    drawn = torch.multinomial(q, k, replacement=True, generator=rng)
    return (scores[drawn].exp()*q[drawn]).sum()*len(q)**2/k
