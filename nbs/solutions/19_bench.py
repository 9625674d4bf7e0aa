"""19_bench: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
n_batches, in_the_last = 16, 1000 - 15*64

# %% 1 wrong: full batches only
n_batches, in_the_last = 15, 64

# %% 1 wrong: the last one is full
n_batches, in_the_last = 16, 64

# %% 2
copies = 4096

# %% 2 wrong: two batches are enough for a second state
copies = 2048

# %% 2 wrong: a good number for learning
copies = 256

# %% 3
def left_over(N, m, p): return 1 - min(1, m*(N + m)**-p)

# %% 3 wrong: as m single visits
def left_over(N, m, p): return float(np.prod(1 - np.arange(N + 1., N + m + 1)**-p))

# %% 3 wrong: counted before the batch, and without a limit
def left_over(N, m, p): return 1 - m*(N + 1.)**-p

# %% 4
def policy_value(toy, policy, gamma=.9):
    rows = np.arange(len(policy))
    go = toy.P[rows, policy]*~toy.ends[rows, policy][:, None]
    return np.linalg.solve(np.eye(len(policy)) - gamma*go, toy.R[rows, policy])

# %% 4 wrong: goes on after the end
def policy_value(toy, policy, gamma=.9):
    rows = np.arange(len(policy))
    return np.linalg.solve(np.eye(len(policy)) - gamma*toy.P[rows, policy], toy.R[rows, policy])

# %% 4 wrong: the best, not the policy's
def policy_value(toy, policy, gamma=.9): return value_iteration(toy, gamma).max(1)
