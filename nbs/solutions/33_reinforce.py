"""33_reinforce: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
four = [-1 + .95*(-1 + .95*(-1 + .95*14)), -1 + .95*(-1 + .95*14), -1 + .95*14, 14]
undiscounted = 15 - 4

# %% 1 wrong: the last exchange is free
four = [-1 + .95*(-1 + .95*(-1 + .95*15)), -1 + .95*(-1 + .95*15), -1 + .95*15, 15]
undiscounted = 12

# %% 1 wrong: what came before counts, too
four = [-1, -1 - .95, -1 - .95*1.95, 14 - .95*(1 + .95*1.95)]
undiscounted = 11

# %% 2
def own_too(ret, keep): return (ret.sum(0)/keep.sum(0)).expand_as(ret)
def shrunk(n): return 1 - 1/n

# %% 2 wrong: the wrong way round
def own_too(ret, keep): return (ret.sum(0)/keep.sum(0)).expand_as(ret)
def shrunk(n): return n/(n - 1)

# %% 2 wrong: one over n
def own_too(ret, keep): return (ret.sum(0)/keep.sum(0)).expand_as(ret)
def shrunk(n): return 1/n

# %% 2 wrong: all exchanges in one mean
def own_too(ret, keep): return ret.mean().expand_as(ret)
def shrunk(n): return 1 - 1/n

# %% 3
def best_constant(p, good, bad): return (1 - p)*good + p*bad

# %% 3 wrong: half-way between the returns
def best_constant(p, good, bad): return (good + bad)/2

# %% 3 wrong: squares forgotten in one place
def best_constant(p, good, bad): return ((1 - p)**2*good + p**2*bad)/((1 - p)**2 + p**2)

# %% 4
def curriculum(seed):
    loss, probs = PGLoss(baseline="mean"), np.full((0, 10), .1)
    for n in (2, 4, 6, 8):
        start = np.log(np.vstack([probs, np.full((n - len(probs), 10), .1)]))
        probs, _ = learn(chain(n), loss, seed, 20, torch.from_numpy(start))
    return probs

# %% 4 wrong: every stage begins anew
def curriculum(seed):
    for n in (2, 4, 6, 8): probs, _ = learn(chain(n), PGLoss(baseline="mean"), seed, 20)
    return probs

# %% 4 wrong: probabilities taken for logits
def curriculum(seed):
    loss, probs = PGLoss(baseline="mean"), np.full((0, 10), .1)
    for n in (2, 4, 6, 8):
        start = np.vstack([probs, np.full((n - len(probs), 10), .1)])
        probs, _ = learn(chain(n), loss, seed, 10, torch.from_numpy(start))
    return probs
