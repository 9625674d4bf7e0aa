"""12_dqn: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
march_in_ring, march_in_replay = 0, 150

# %% 1 wrong: a fifth in the ring
march_in_ring, march_in_replay = 60, 150

# %% 1 wrong: half of the half
march_in_ring, march_in_replay = 0, 75

# %% 2
text_1 = "you "*10 + "good morning"
text_2 = "you "*10 + "morning good are you human"

# %% 2 wrong: the same twelve words in the same order
text_1 = "good morning" + " you"*10
text_2 = "good morning" + " you"*10 + " are you human"

# %% 2 wrong: one word more often
text_1, text_2 = "good morning", "good good morning"

# %% 3
def too_high(d, sigma):
    s = sigma*2**.5
    return s*stats.norm.pdf(d/s) - d*stats.norm.sf(d/s)

# %% 3 wrong: as if both were worth the same
def too_high(d, sigma): return sigma/np.pi**.5

# %% 3 wrong: the difference has the spread of one
def too_high(d, sigma): return sigma*stats.norm.pdf(d/sigma) - d*stats.norm.sf(d/sigma)

# %% 4
def n_step_target(reward, next_q, ended, gamma):
    alive = (~ended).cumprod(1)                                        # (B,n) 1 while nothing has ended
    before = torch.cat([torch.ones_like(alive[:, :1]), alive[:, :-1]], 1)
    n = reward.shape[1]; power = gamma**torch.arange(n)
    return (reward*before*power).sum(1) + gamma**n*alive[:, -1]*next_q.amax(1)

# %% 4 wrong: the last reward of an ended conversation is lost
def n_step_target(reward, next_q, ended, gamma):
    alive = (~ended).cumprod(1); n = reward.shape[1]
    return (reward*alive*gamma**torch.arange(n)).sum(1) + gamma**n*alive[:, -1]*next_q.amax(1)

# %% 4 wrong: the end is not looked at
def n_step_target(reward, next_q, ended, gamma):
    n = reward.shape[1]
    return (reward*gamma**torch.arange(n)).sum(1) + gamma**n*next_q.amax(1)
