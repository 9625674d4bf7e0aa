"""37_asking: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
at_10, at_1 = 1 - .9, 1 - .2
values_in_set = .95*1 + .05*2

# %% 1 wrong: two values everywhere
at_10, at_1, values_in_set = .1, .8, 2.

# %% 1 wrong: probabilities for scores
at_10, at_1, values_in_set = .9, .2, 1.05

# %% 1 wrong: the sets stay as they are
at_10, at_1, values_in_set = .1, .8, 1.

# %% 2
def learned_by_heart(logp, goal):
    sure = torch.full_like(logp, .01/(logp.shape[1] - 1))
    return sure.scatter(1, goal[:, None], .99).log()
honest_share = 90

# %% 2 wrong: sure of its own best value
def learned_by_heart(logp, goal):
    sure = torch.full_like(logp, .01/(logp.shape[1] - 1))
    return sure.scatter(1, logp.argmax(1, keepdim=True), .99).log()
honest_share = 90

# %% 2 wrong: no probabilities
def learned_by_heart(logp, goal): return torch.nn.functional.one_hot(goal, logp.shape[1]).double()*3
honest_share = 90

# %% 2 wrong: ten in a hundred
def learned_by_heart(logp, goal):
    sure = torch.full_like(logp, .01/(logp.shape[1] - 1))
    return sure.scatter(1, goal[:, None], .99).log()
honest_share = 10

# %% 3
def by_dialogue(d): return 1/(d + 1)
def pooled(d, k): return 1/(d*k + 1)

# %% 3 wrong: the new case forgotten
def by_dialogue(d): return 1/d
def pooled(d, k): return 1/(d*k)

# %% 3 wrong: the pool divided by dialogues
def by_dialogue(d): return 1/(d + 1)
def pooled(d, k): return 1/((d + 1)*k)

# %% 4
def after_no(logp, denied):
    left = torch.tensor([v not in denied for v in range(len(logp))])
    return logp.masked_fill(~left, -torch.inf).log_softmax(-1)
def ask_in_turn(logp, threshold):
    inside = slot_sets(logp[None], threshold)[0]
    return [int(v) for v in logp.argsort(descending=True) if inside[v]]

# %% 4 wrong: nothing is divided
def after_no(logp, denied):
    left = torch.tensor([v not in denied for v in range(len(logp))])
    return logp.masked_fill(~left, -torch.inf)
def ask_in_turn(logp, threshold):
    inside = slot_sets(logp[None], threshold)[0]
    return [int(v) for v in logp.argsort(descending=True) if inside[v]]

# %% 4 wrong: the order of the list
def after_no(logp, denied):
    left = torch.tensor([v not in denied for v in range(len(logp))])
    return logp.masked_fill(~left, -torch.inf).log_softmax(-1)
def ask_in_turn(logp, threshold): return slot_sets(logp[None], threshold)[0].nonzero()[:, 0].tolist()
