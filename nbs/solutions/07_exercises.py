"""07_exercises: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
excess = .1**2/6

# %% 1 wrong: one-sided difference
excess = .1/2

# %% 1 wrong: forgot to divide by the distance
excess = .1**3/6

# %% 2
def fake(x): return x*x if x < 10 else 0
caught_by = 10

# %% 2 wrong: also fails a case that is tried
def fake(x): return abs(x)
caught_by = 3

# %% 2 wrong: names a case that it passes
def fake(x): return x*x if x < 10 else 0
caught_by = 9

# %% 3
def slope_log_p0(x): return np.array([1., 0., 0.]) - np.exp(x)/np.exp(x).sum()

# %% 3 wrong: forgot the normaliser
def slope_log_p0(x): return np.array([1., 0., 0.])

# %% 3 wrong: slope of p0 itself
def slope_log_p0(x):
    p = np.exp(x)/np.exp(x).sum()
    return p[0]*(np.array([1., 0., 0.]) - p)

# %% 4
def near_but_shift(got, want):
    near(np.shape(got), np.shape(want))
    near(np.array(got) - np.mean(got), np.array(want) - np.mean(want))

# %% 4 wrong: compares the means
def near_but_shift(got, want): near(np.mean(got - got.mean()), np.mean(want - want.mean()), tol=1e-6)

# %% 4 wrong: silent always
def near_but_shift(got, want): pass
