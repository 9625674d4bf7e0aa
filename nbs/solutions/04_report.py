"""04_report: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
share_of_two = 1/2

# %% 1 wrong: as with three values
share_of_two = 3/4

# %% 2
a_scores, b_scores = [1., 1., 0.], [0., 0., 1.5]
talk = ["long", "long", "short"]

# %% 2 wrong: dialogues of one length
a_scores, b_scores = [2., 0.], [0., 1.]
talk = ["monday", "tuesday"]

# %% 2 wrong: worse both ways
a_scores, b_scores = [0., 0., 0.], [1., 1., 1.]
talk = ["monday", "monday", "tuesday"]

# %% 3
def growth(lengths, rho):
    m = np.array(lengths)
    return (1 + ((m**2).sum()/m.sum() - 1)*rho)**.5

# %% 3 wrong: the mean of each dialogue's growth
def growth(lengths, rho): return np.mean((1 + (np.array(lengths) - 1)*rho)**.5)

# %% 4
def sign_flip_p(a, b):
    diff = np.subtract(a, b)
    flipped = [abs(np.dot(diff, s)) for s in itertools.product([1, -1], repeat=len(diff))]
    return np.mean(np.array(flipped) >= abs(diff.sum()) - 1e-9)

# %% 4 wrong: one side only
def sign_flip_p(a, b):
    diff = np.subtract(a, b)
    flipped = [np.dot(diff, s) for s in itertools.product([1, -1], repeat=len(diff))]
    return np.mean(np.array(flipped) >= diff.sum() - 1e-9)

# %% 4 wrong: a t test
def sign_flip_p(a, b): return stats.ttest_rel(a, b).pvalue
