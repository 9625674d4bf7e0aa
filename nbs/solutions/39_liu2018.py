"""39_liu2018: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
most = 2*(1 - np.exp(-1))

# %% 1 wrong: as if the kernel between them were 0
most = 2.

# %% 1 wrong: one cloud counted
most = 1 - np.exp(-1)

# %% 2
sl_seeds = [.5, .5, .5, .5, .5]
rl_seeds = [.5, .5, .5, .5, .9]

# %% 2 wrong: the middle seeds agree, too
sl_seeds = [.5, .5, .5, .5, .5]
rl_seeds = [.6, .7, .6, .7, .6]

# %% 2 wrong: too little in the mean
sl_seeds = [.5, .5, .5, .5, .5]
rl_seeds = [.5, .5, .5, .5, .6]

# %% 3
def chance_needed(k, gamma): return sum(gamma**t for t in range(1, k))/(15*gamma**(k - 1))

# %% 3 wrong: giving up is free
def chance_needed(k, gamma): return sum(gamma**t for t in range(k))/(15*gamma**(k - 1))

# %% 3 wrong: the prize is not discounted
def chance_needed(k, gamma): return sum(gamma**t for t in range(1, k))/15

# %% 4
def average_success(points, values):
    points, values = np.array(points, float), np.array(values)
    return (np.diff(points)*(values[1:] + values[:-1])/2).sum()/(points[-1] - points[0])

# %% 4 wrong: the last value holds until the next
def average_success(points, values): return (np.diff(points)*np.array(values)[:-1]).sum()/(points[-1] - points[0])

# %% 4 wrong: the area, not the mean
def average_success(points, values):
    return (np.diff(points)*(np.array(values)[1:] + np.array(values)[:-1])/2).sum()
