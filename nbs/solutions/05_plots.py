"""05_plots: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
grey_contrast, may_write = 1.05/(.1845 + .05), False

# %% 1 wrong: no stray light
grey_contrast, may_write = 1/.1845, True

# %% 1 wrong: rounded up
grey_contrast, may_write = 1.05/(.1845 + .05), True

# %% 2
flattered, hidden = [1., 2.], [-1., 3.]*10

# %% 2 wrong: too few seeds for the second
flattered, hidden = [1., 2.], [-1., 3.]

# %% 2 wrong: the two exchanged
flattered, hidden = [-1., 3.]*10, [1., 2.]

# %% 3
def between(dark, light): return ((dark + .05)*(light + .05))**.5 - .05

# %% 3 wrong: the geometric mean, without the stray light
def between(dark, light): return (dark*light)**.5

# %% 3 wrong: the stray light not taken off again
def between(dark, light): return ((dark + .05)*(light + .05))**.5

# %% 4
def difference(a, b):
    low, high = zip(*(mean_ci(d) for d in (a - b).T))
    return (a - b).mean(0), low, high

# %% 4 wrong: as if the seeds were not shared
def difference(a, b):
    half = np.hypot(*([np.ptp(mean_ci(v))/2 for v in runs_of.T] for runs_of in (a, b)))
    mean = a.mean(0) - b.mean(0)
    return mean, mean - half, mean + half

# %% 4 wrong: the standard deviation
def difference(a, b):
    mean, sd = (a - b).mean(0), (a - b).std(0, ddof=1)
    return mean, mean - sd, mean + sd
