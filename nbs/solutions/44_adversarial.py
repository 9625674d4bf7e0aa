"""44_adversarial: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
random_k2, flat_k4 = 1., 1/4

# %% 1 wrong: a high share is the work of training
random_k2, flat_k4 = .6, .25

# %% 1 wrong: chance is one in 300
random_k2, flat_k4 = 1/300, 1/300

# %% 1 wrong: the likeliest wins always
random_k2, flat_k4 = 1., 1.

# %% 2
coarse, fine = [.2, 1.], [.2, .3, .4, .5, .62, .76, 1.]

# %% 2 wrong: fine, and evenly spaced
coarse, fine = [.2, 1.], [float(T) for T in np.linspace(.2, 1, 7)]

# %% 2 wrong: a line that is cut off
coarse, fine = [.2, .3], [.2, .3, .4, .5, .62, .76, 1.]

# %% 2 wrong: more points than may be paid for
coarse, fine = [.2, 1.], [.2, .25, .3, .35, .4, .45, .5, .55, .6, .7, .8, .9, 1.]

# %% 3
def by_luck(p, q, d):
    same = d*(p*q + (1 - p)*(1 - q))
    return same/(1 + d - same)

# %% 3 wrong: the share of equal verdicts
def by_luck(p, q, d): return d*(p*q + (1 - p)*(1 - q))

# %% 3 wrong: a third, whatever they like
def by_luck(p, q, d): return 1/3

# %% 3 wrong: the judge's silence is forgotten
def by_luck(p, q, d):
    same = p*q + (1 - p)*(1 - q)
    return same/(2 - same)

# %% 4
def tap(temperatures, relevances, r):
    points = sorted(zip(relevances, temperatures))
    return float(np.interp(r, *zip(*points)))

# %% 4 wrong: relevances that fall are no food for interp
def tap(temperatures, relevances, r): return float(np.interp(r, relevances, temperatures))

# %% 4 wrong: the first that is low enough
def tap(temperatures, relevances, r):
    return next((t for t, x in zip(temperatures, relevances) if x <= r), temperatures[-1])
