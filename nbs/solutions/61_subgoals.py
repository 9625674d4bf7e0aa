"""61_subgoals: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
of_merged = [1/2, math.log(2), math.log(2)/((math.log(2) + math.log(4))/2)]
of_split = [1., math.log(4), math.log(4)/((math.log(8) + math.log(4))/2)]

# %% 1 wrong: more labels tell more
of_merged = [1/2, math.log(2), 2/3]
of_split = [1., math.log(8), 1.]

# %% 1 wrong: normalised by the acts alone
of_merged = [1/2, math.log(2), 1/2]
of_split = [1., math.log(4), 1.]

# %% 1 wrong: information in bits
of_merged, of_split = [1/2, 1., 2/3], [1., 2., .8]

# %% 2
def forgetful(self):
    phi = self.rng.standard_gamma(self.of_topic + self.beta)
    phi = (phi/phi.sum(1, keepdims=True)).T
    for j in range(self.words.shape[1]):
        d = np.flatnonzero(self.keep[:, j])
        p = ((self.in_doc[d] + self.alpha)*phi[self.words[d, j]]).cumsum(1)
        self.in_doc[d, self.z[d, j]] -= 1
        self.z[d, j] = (p < self.rng.random((len(d), 1))*p[:, -1:]).sum(1)
        self.in_doc[d, self.z[d, j]] += 1
    self.of_topic = self.count()

# %% 2 wrong: no harm done, the count is only fresh twice
def forgetful(self): sweep_as_it_is(self); sweep_as_it_is(self)

# %% 2 wrong: counts that grow and grow
def forgetful(self):
    sweep_as_it_is(self)
    self.in_doc = self.in_doc + 1

# %% 2 wrong: so broken that even the easy check fails
def forgetful(self): self.z = self.rng.integers(self.shape[0], size=self.z.shape); self.of_topic = self.count()

# %% 3
def both_of(c, f):
    prior_, joint_ = np.exp(c - c.max()), np.exp(c - c.max() + f - f.max())
    return prior_/prior_.sum(), joint_/joint_.sum()
def taught(c, f):
    before, after = both_of(c, f)
    return after - before
def too_low(c, f):
    before, after = both_of(c, f)
    return before @ np.log(before/after)

# %% 3 wrong: the divergence the other way round
def both_of(c, f):
    prior_, joint_ = np.exp(c), np.exp(c + f)
    return prior_/prior_.sum(), joint_/joint_.sum()
def taught(c, f): return both_of(c, f)[1] - both_of(c, f)[0]
def too_low(c, f): return both_of(c, f)[1] @ np.log(both_of(c, f)[1]/both_of(c, f)[0])

# %% 3 wrong: the slope of the bound
def taught(c, f):
    p_ = np.exp(c)/np.exp(c).sum()
    return p_*(f - p_ @ f)
def too_low(c, f): return 0.

# %% 3 wrong: the posterior alone
def taught(c, f): return np.exp(c + f)/np.exp(c + f).sum()
def too_low(c, f): return 0.

# %% 4
def adjusted(a, b, rng):
    by_chance = np.mean([information(rng.permutation(a), b) for _ in range(200)])
    mean_entropy = (information(a, a) + information(b, b))/2
    return (information(a, b) - by_chance)/(mean_entropy - by_chance) if mean_entropy - by_chance > 1e-9 else 0.

# %% 4 wrong: takes chance off the top only
def adjusted(a, b, rng):
    by_chance = np.mean([information(rng.permutation(a), b) for _ in range(200)])
    return (information(a, b) - by_chance)/((information(a, a) + information(b, b))/2)

# %% 4 wrong: both shuffled alike
def adjusted(a, b, rng):
    runs = []
    for _ in range(200):
        i = rng.permutation(len(a))
        runs.append(information(np.asarray(a)[i], np.asarray(b)[i]))
    return (information(a, b) - np.mean(runs))/(1e-9 + (information(a, a) + information(b, b))/2 - np.mean(runs))
