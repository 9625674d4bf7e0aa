"""65_hrl: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
first_printed, last_printed, first_mended = -1 + .9**9, 0., 0.

# %% 1 wrong: the sign of a success
first_printed, last_printed, first_mended = 1 - .9**9, 0., 0.

# %% 1 wrong: ten steps instead of nine
first_printed, last_printed, first_mended = -1 + .9**10, 0., 0.

# %% 1 wrong: the last choice is biased, too
first_printed, last_printed, first_mended = -1 + .9**9, -.1, 0.

# %% 2
def nosy(rw): return 1.5*rw

# %% 2 wrong: the whole reward, and nothing is left to learn from
def nosy(rw): return rw

# %% 2 wrong: half of it still climbs
def nosy(rw): return .5*rw

# %% 2 wrong: far too much of it
def nosy(rw): return 4*rw

# %% 3
def credit(x, gamma): return togo(x*gamma**torch.arange(x.shape[1]))

# %% 3 wrong: as returns has it
def credit(x, gamma): return returns(x, torch.ones_like(x, dtype=torch.bool), gamma)

# %% 3 wrong: discounted twice
def credit(x, gamma):
    t = torch.arange(x.shape[1])
    return gamma**t*togo(x*gamma**t)

# %% 3 wrong: all of the call for every choice
def credit(x, gamma): return (x*gamma**torch.arange(x.shape[1])).sum(1, keepdim=True).expand_as(x) - 1

# %% 4
def potential():
    p = tiny.weight().detach()[:, None]
    return torch.stack([(p*(s2 == s)*togo(r2)).sum()/(p*(s2 == s)).sum() for s in range(4)])

# %% 4 wrong: conversations are not equally likely
def potential(): return torch.stack([togo(r2)[s2 == s].mean() for s in range(4)])

# %% 4 wrong: the reward now, not what is to come
def potential():
    p = tiny.weight().detach()[:, None]
    return torch.stack([(p*(s2 == s)*r2).sum()/(p*(s2 == s)).sum() for s in range(4)])

# %% 4 wrong: the best case
def potential(): return torch.stack([togo(r2)[s2 == s].max() for s in range(4)])
