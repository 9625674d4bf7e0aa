"""54_recosa: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
of_words, of_turns = 20*6*2*512, 14*6*2*512

# %% 1 wrong: keys only
of_words, of_turns = 20*6*512, 14*6*512

# %% 1 wrong: one layer
of_words, of_turns = 20*2*512, 14*2*512

# %% 1 wrong: once for each head
of_words, of_turns = 20*6*8*2*512, 14*6*8*2*512

# %% 2
one_place, other_place, wide_enough = 0, 710, 16

# %% 2 wrong: twice the same place
one_place, other_place, wide_enough = 7, 7, 16

# %% 2 wrong: pi is not 22/7
one_place, other_place, wide_enough = 0, 44, 16

# %% 2 wrong: still on the first circle
one_place, other_place, wide_enough = 0, 710, 2

# %% 3
def variance(d, m, s): return d*((m*m + s*s)**2 - m**4)

# %% 3 wrong: forgets the mean
def variance(d, m, s): return d*s**4

# %% 3 wrong: forgets that a mean comes back squared
def variance(d, m, s): return d*((m*m + s*s)**2 - m**2)

# %% 3 wrong: the variances added
def variance(d, m, s): return d*(2*m*m*s*s)

# %% 4
def without(heads, x, kv, keep, h):
    width = heads.o.in_features
    size, kv = width//heads.heads, kv.clone()
    kv[..., width + h*size:width + (h + 1)*size] = 0              # keys come first, then values
    return heads(x, kv, keep)[0]

# %% 4 wrong: silences the keys, so the head looks everywhere
def without(heads, x, kv, keep, h):
    size, kv = heads.o.in_features//heads.heads, kv.clone()
    kv[..., h*size:(h + 1)*size] = 0
    return heads(x, kv, keep)[0]

# %% 4 wrong: a part of what is found, instead of what a head found
def without(heads, x, kv, keep, h):
    found, size = heads(x, kv, keep)[0].clone(), heads.o.in_features//heads.heads
    found[..., h*size:(h + 1)*size] = 0
    return found
