"""06_experiment: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
ours_same, compilers_same = [False, True, False], [True, True, False]

# %% 1 wrong: the tree does not fold constants
ours_same, compilers_same = [True, True, False], [True, True, False]

# %% 1 wrong: the compiler does
ours_same, compilers_same = [False, True, False], [False, True, False]

# %% 2
forged = summarise([{"bot/score": v} for v in (2, 3, 4)], {"score": "points"})["bot/score"]

# %% 2 wrong: one value changed, its interval not
forged = by_hand | {"values": [1., 2., 6.], "mean": 3.}

# %% 2 wrong: nothing improved
forged = dict(by_hand)

# %% 3
def variance_of_throw(mu, c): return mu*(c - mu)

# %% 3 wrong: the variance of the hit, not of the score
def variance_of_throw(mu, c): return mu/c*(1 - mu/c)

# %% 3 wrong: scaled once
def variance_of_throw(mu, c): return mu*(1 - mu/c)

# %% 4
def gap(result, a, b, metric):
    x, y = (np.array(result.metrics[f"{name}/{metric}"]["values"]) for name in (a, b))
    return mean_ci(x - y)

# %% 4 wrong: from the two intervals
def gap(result, a, b, metric):
    (low, high), (low2, high2) = (result.metrics[f"{name}/{metric}"]["ci"] for name in (a, b))
    return low - high2, high - low2

# %% 4 wrong: not paired
def gap(result, a, b, metric):
    x, y = (np.array(result.metrics[f"{name}/{metric}"]["values"]) for name in (a, b))
    return tuple(stats.ttest_ind(x, y).confidence_interval(.95))
