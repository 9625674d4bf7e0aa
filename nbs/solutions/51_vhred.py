"""51_vhred: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
kl_at_8 = sum(math.log(1 + w**2/8**2) for w in (2, 1, .5, 0))/2
active_at_8 = 2

# %% 1 wrong: without the half
kl_at_8, active_at_8 = .08, 2

# %% 1 wrong: active is whatever has a KL
kl_at_8, active_at_8 = .04, 3

# %% 1 wrong: no warning from the KL, no active unit
kl_at_8, active_at_8 = .04, 0

# %% 2
pace = .12*torch.linspace(-1, 1, 300)[:, None].sign()
posterior, prior_of = Gauss(1 + pace, torch.zeros(300, 1)), Gauss(torch.zeros(300, 1), torch.zeros(300, 1))

# %% 2 wrong: all shifted alike, none active
posterior, prior_of = Gauss(torch.ones(300, 1), torch.zeros(300, 1)), Gauss(torch.zeros(300, 1), torch.zeros(300, 1))

# %% 2 wrong: means that tell replies apart
prior_of = Gauss(torch.zeros(300, 1), torch.zeros(300, 1))
posterior = Gauss(torch.linspace(-2, 2, 300)[:, None], torch.zeros(300, 1))

# %% 2 wrong: active, and nearly for free
prior_of = Gauss(torch.zeros(300, 1), torch.zeros(300, 1))
posterior = Gauss(torch.linspace(-.2, .2, 300)[:, None], torch.zeros(300, 1))

# %% 3
def cheapest(a, tau, w): return a/(1 + w*tau**2), w*tau**2/(1 + w*tau**2)

# %% 3 wrong: the posterior, whatever the price
def cheapest(a, tau, w): return a/(1 + tau**2), tau**2/(1 + tau**2)

# %% 3 wrong: the price on the wrong side
def cheapest(a, tau, w): return w*a/(w + tau**2), tau**2/(w + tau**2)

# %% 4
def named(log_prior, log_lik):
    both = log_prior + log_lik
    return both.logsumexp(1), both.log_softmax(1)

# %% 4 wrong: forgot the prior
def named(log_prior, log_lik): return log_lik.logsumexp(1) - math.log(log_lik.shape[1]), log_lik.log_softmax(1)

# %% 4 wrong: vanishes for long replies
def named(log_prior, log_lik):
    both = log_prior + log_lik
    return both.exp().sum(1).log(), both.log_softmax(1)

# %% 4 wrong: the posterior is not normalised
def named(log_prior, log_lik):
    both = log_prior + log_lik
    return both.logsumexp(1), both
