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
def distance(k): return math.log(k) - (k - 1)/k

# %% 3 wrong: the sign of the second part
def distance(k): return math.log(k) + (k - 1)/k

# %% 3 wrong: forgot that u is below 1
def distance(k): return math.log(k)

# %% 4
def nash(g): return tuple(splits(g.counts)[points(g, splits(g.counts)).prod(1).argmax()].tolist())

# %% 4 wrong: the largest sum
def nash(g): return tuple(splits(g.counts)[points(g, splits(g.counts)).sum(1).argmax()].tolist())

# %% 4 wrong: the most for the poorer
def nash(g): return tuple(splits(g.counts)[points(g, splits(g.counts)).min(1).argmax()].tolist())
