"""52_wseq: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
all_same, alone, with_twin = 1/5, math.e/(math.e + 4), math.e/(2*math.e + 3)

# %% 1 wrong: what has nothing in common weighs nothing
all_same, alone, with_twin = .2, 1., .5

# %% 1 wrong: half of it goes to the twin
all_same, alone, with_twin = .2, .405, .405/2

# %% 2
lines = ["yes we went there again with the children who liked it very much last year", "no", "yes"]

# %% 2 wrong: the second is long as well
lines = ["yes we went there again with the children", "no we never went there with any of them", "yes"]

# %% 2 wrong: a long query
lines = ["we saw the cat sleep on it", "no", "is that the cat of your aunt in paris"]

# %% 3
def temperature(n, w, other): return (1 - other)/math.log(w*(n - 1)/(1 - w))

# %% 3 wrong: as if the others had nothing in common with it
def temperature(n, w, other): return 1/math.log(w*(n - 1)/(1 - w))

# %% 3 wrong: counts the query among the others
def temperature(n, w, other): return (1 - other)/math.log(w*n/(1 - w))

# %% 3 wrong: forgets the odds
def temperature(n, w, other): return (1 - other)/math.log((n - 1)*w)

# %% 4
class Fading(WSeq):
    def attention(self, batch, turns=None):
        a = super().attention(batch, turns)
        age = batch.slots[:, 1:] - 1 - torch.arange(a.shape[1])
        a = a*.5**age
        return a/a.sum(1, keepdim=True).clamp(min=1e-12)

# %% 4 wrong: from the first turn on
class Fading(WSeq):
    def attention(self, batch, turns=None):
        a = super().attention(batch, turns)
        a = a*.5**torch.arange(a.shape[1])
        return a/a.sum(1, keepdim=True)

# %% 4 wrong: sums to less than one
class Fading(WSeq):
    def attention(self, batch, turns=None):
        a = super().attention(batch, turns)
        return a*.5**(batch.slots[:, 1:] - 1 - torch.arange(a.shape[1]))
