"""36_nbest: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
two_guesses = 30/6*(18*.08*.08 + 12*.08*.01)
one_guess = .4

# %% 1 wrong: heard in one of two lists
two_guesses, one_guess = 1 - .2**2, 1 - .6**2

# %% 1 wrong: only the twelve lists of other foods forgotten
two_guesses, one_guess = 30/6*18*.08*.08, .4

# %% 2
def step_without_past(self, pre, add, belief, mem):
    fresh = torch.zeros_like(belief); fresh[..., 0] = 1
    return _step(self, pre, add, fresh, torch.zeros_like(mem))

best_in_third = .45

# %% 2 wrong: forgets the memory only
def step_without_past(self, pre, add, belief, mem): return _step(self, pre, add, belief, torch.zeros_like(mem))

best_in_third = .45

# %% 2 wrong: forgets the belief only
def step_without_past(self, pre, add, belief, mem):
    fresh = torch.zeros_like(belief); fresh[..., 0] = 1
    return _step(self, pre, add, fresh, mem)

best_in_third = .45

# %% 2 wrong: first or second
def step_without_past(self, pre, add, belief, mem):
    fresh = torch.zeros_like(belief); fresh[..., 0] = 1
    return _step(self, pre, add, fresh, torch.zeros_like(mem))

best_in_third = .8

# %% 3
def bayes_step(log_b, evidence):
    total = log_b + evidence - (log_b + evidence).max()
    return total - np.log(np.exp(total).sum())
def right_tau(p, q, a, b): return math.log(p/q)/math.log(a/b)

# %% 3 wrong: not normalised
def bayes_step(log_b, evidence): return log_b + evidence
def right_tau(p, q, a, b): return math.log(p/q)/math.log(a/b)

# %% 3 wrong: the temperature upside down
def bayes_step(log_b, evidence):
    total = log_b + evidence - (log_b + evidence).max()
    return total - np.log(np.exp(total).sum())
def right_tau(p, q, a, b): return math.log(a/b)/math.log(p/q)

# %% 4
def with_scores():
    def half(first):
        second, absent = ((1 - first)*x/(b_ + c) for x in (b_, c))
        return np.array([[first/5 if v == i else second/5 if v == j else absent/20 for v in range(6)]
                         for i, j in pairs])/2
    return np.vstack([half(.8), half(2*a - .8)])

# %% 4 wrong: a low score says nothing
def with_scores():
    def half(first):
        second, absent = ((1 - first)*x/(b_ + c) for x in (b_, c))
        return np.array([[first/5 if v == i else second/5 if v == j else absent/20 for v in range(6)]
                         for i, j in pairs])/2
    return np.vstack([half(.8), half(a)])

# %% 4 wrong: with a high score the truth is always in the list
def with_scores():
    def half(first, second, absent):
        return np.array([[first/5 if v == i else second/5 if v == j else absent/20 for v in range(6)]
                         for i, j in pairs])/2
    return np.vstack([half(.8, .2, 0), half(.1, .5, .4)])
