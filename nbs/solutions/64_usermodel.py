"""64_usermodel: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
turns_said = sum(.81**k for k in range(5))
share_cut = .81**4

# %% 1 wrong: one chance to hang up in an exchange
turns_said, share_cut = sum(.9**k for k in range(5)), .9**4

# %% 1 wrong: the fifth exchange must be survived, too
turns_said, share_cut = sum(.81**k for k in range(5)), .81**5

# %% 1 wrong: as if calls were never cut
turns_said, share_cut = 1/.19, .81**4

# %% 2
def silenced(d): return d[:len(d) - 1]

# %% 2 wrong: takes off the greeting
def silenced(d): return Dialogue(d.id, d.turns[1:])

# %% 2 wrong: the officer falls silent
def silenced(d): return d[:len(d) - 2]

# %% 2 wrong: a thank-you that nobody said
def silenced(d): return d[:len(d) - 1] + Turn("user", "thank you , that is all .")

# %% 3
def saved(p): return np.mean(4*p*(1 - p))
def too_kind(p): return np.mean(np.where(p > .5, 1, -1) - (2*p - 1))

# %% 3 wrong: the variance of a coin that pays 1 or 0
def saved(p): return np.mean(p*(1 - p))
def too_kind(p): return np.mean(np.where(p > .5, 1, -1) - (2*p - 1))

# %% 3 wrong: the variance of the mean probability
def saved(p): return 4*p.mean()*(1 - p.mean())
def too_kind(p): return np.mean(np.where(p > .5, 1, -1) - (2*p - 1))

# %% 3 wrong: the likelier outcome is fair on average
def saved(p): return np.mean(4*p*(1 - p))
def too_kind(p): return 0.

# %% 4
def murphy(p, y):
    _, k = np.unique(p, return_inverse=True)
    was_ = (np.bincount(k, y)/np.bincount(k))[k]
    return np.mean((p - was_)**2), np.mean((was_ - y.mean())**2), y.mean()*(1 - y.mean())

# %% 4 wrong: groups count alike, whatever their size
def murphy(p, y):
    v, k = np.unique(p, return_inverse=True)
    was_ = np.bincount(k, y)/np.bincount(k)
    return np.mean((v - was_)**2), np.mean((was_ - y.mean())**2), y.mean()*(1 - y.mean())

# %% 4 wrong: resolution of what was said, not of what was
def murphy(p, y):
    _, k = np.unique(p, return_inverse=True)
    was_ = (np.bincount(k, y)/np.bincount(k))[k]
    return np.mean((p - was_)**2), np.mean((p - y.mean())**2), y.mean()*(1 - y.mean())

# %% 4 wrong: what is left over is called uncertainty
def murphy(p, y):
    _, k = np.unique(p, return_inverse=True)
    was_ = (np.bincount(k, y)/np.bincount(k))[k]
    cal = np.mean((p - was_)**2)
    return cal, 0., np.mean((p - y)**2) - cal
