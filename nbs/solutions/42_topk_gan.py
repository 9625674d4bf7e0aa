"""42_topk_gan: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
unsure, sure = .105, .000335

# %% 1 wrong: the second weight alone
unsure, sure = .119, .000335

# %% 1 wrong: dead at once
unsure, sure = .105, 0.

# %% 2
W_bad = torch.tensor([[0.], [1.], [.4]])
f_bad = torch.tensor([math.log(.6), math.log(.4), -9.])

# %% 2 wrong: the third word stands behind the first
W_bad = torch.tensor([[0.], [1.], [-.4]])
f_bad = torch.tensor([math.log(.6), math.log(.4), -9.])

# %% 2 wrong: the third word is the second's neighbour
W_bad = torch.tensor([[0.], [1.], [.9]])
f_bad = torch.tensor([math.log(.6), math.log(.4), -9.])

# %% 3
def dull_first(g, dull, other): return g/dull/(g/dull + (1 - g)/other)

# %% 3 wrong: longer replies weigh more
def dull_first(g, dull, other): return g*dull/(g*dull + (1 - g)*other)

# %% 3 wrong: only the dull answer is divided
def dull_first(g, dull, other): return g/dull/(g/dull + 1 - g)

# %% 4
def drawn_topk(f, k, tau, rng):
    weights, ids_ = topk_softmax(f, k)
    at_ = torch.multinomial(weights, 1, generator=rng)
    return Choice(_hard(weights, at_[:, 0]), ids_, ids_.gather(1, at_)[:, 0])

# %% 4 wrong: the place in the list is not the word
def drawn_topk(f, k, tau, rng):
    weights, ids_ = topk_softmax(f, k)
    at_ = torch.multinomial(weights, 1, generator=rng)[:, 0]
    return Choice(_hard(weights, at_), ids_, at_)

# %% 4 wrong: draws, and has no slope
def drawn_topk(f, k, tau, rng):
    weights, ids_ = topk_softmax(f, k)
    return _one(ids_.gather(1, torch.multinomial(weights, 1, generator=rng))[:, 0])
