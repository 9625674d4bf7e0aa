"""67_offline: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
threatens, wins = .06/.09, .03/.09*.1 + .06/.09*.3

# %% 1 wrong: took the odds of winning, not the share of the wins
threatens, wins = .3/.4, .3/.4*.3 + .1/.4*.1

# %% 1 wrong: only the clone's choice
threatens, wins = .06/.09, .09

# %% 2
theirs = .94*np.eye(3)[value_of(toy_call(), None)[0].argmax(1)] + .02
theirs[0] = [.98, .02 - 1e-9, 1e-9]
mine = theirs.copy(); mine[0] = [.098, .002, .9]

# %% 2 wrong: unseen, but theirs is no better
theirs = np.tile([.6, .4 - 1e-9, 1e-9], (8, 1)); mine = theirs.copy(); mine[0] = [.06, .04, .9]

# %% 2 wrong: seen now and then, so few calls count
theirs = .94*np.eye(3)[value_of(toy_call(), None)[0].argmax(1)] + .02
mine = theirs.copy(); mine[0] = [.098, .002, .9]

# %% 3
def counted(mu, pi, n, T): return n/(pi**2/mu).sum()**T

# %% 3 wrong: the squared mean, which is always 1
def counted(mu, pi, n, T): return n/(pi/mu*mu).sum()**T

# %% 3 wrong: grows with the sum, not the power
def counted(mu, pi, n, T): return n/(1 + T*((pi**2/mu).sum() - 1))

# %% 4
def capped(log, w, cap): return np.minimum(w[:, -1], cap)*log.reward.sum(1)

# %% 4 wrong: caps what was earned, too
def capped(log, w, cap): return np.minimum(w[:, -1]*log.reward.sum(1), cap/2)

# %% 4 wrong: caps the first choice's weight
def capped(log, w, cap): return np.minimum(w[:, 0], cap)*log.reward.sum(1)
