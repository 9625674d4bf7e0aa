"""68_deal: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
ways, best_ones, most_with_six = 24, 12, 7

# %% 1 wrong: one deal for every pair of points
ways, best_ones, most_with_six = 24, 6, 7

# %% 1 wrong: the hat is left to the other side
ways, best_ones, most_with_six = 24, 12, 2

# %% 2
dull = Game((1, 2, 2), (4, 1, 2), (4, 1, 2))

# %% 2 wrong: each wants what the other does not
dull = Game((5, 0, 2), (2, 0, 0), (0, 0, 5))

# %% 2 wrong: fewer things
dull = Game((1, 1, 0), (5, 5, 0), (5, 5, 0))

# %% 3
def says_yes(p0, r, beta): return 1/(1 + (1 - p0)/p0*math.exp(-r/beta))

# %% 3 wrong: the reward is not divided by the price
def says_yes(p0, r, beta): return 1/(1 + (1 - p0)/p0*math.exp(-r))

# %% 3 wrong: not normalised
def says_yes(p0, r, beta): return min(1., p0*math.exp(r/beta))

# %% 4
def nash(g): return tuple(splits(g.counts)[points(g, splits(g.counts)).prod(1).argmax()].tolist())

# %% 4 wrong: the largest sum
def nash(g): return tuple(splits(g.counts)[points(g, splits(g.counts)).sum(1).argmax()].tolist())

# %% 4 wrong: the most for the poorer
def nash(g): return tuple(splits(g.counts)[points(g, splits(g.counts)).min(1).argmax()].tolist())
