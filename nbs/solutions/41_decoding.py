"""41_decoding: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
cool_no, top2_no = .16/.42*.81/.82, .4/.9*.9

# %% 1 wrong: bends the whole reply, not the words
cool_no, top2_no = .36**2/sum(q**2 for q in every.values()), .36

# %% 1 wrong: the end comes for sure
cool_no, top2_no = .16/.42, .4/.9

# %% 2
rows = {BOS: {YES: .51, NO: .49}, YES: {EOS: .4, YES: .3, NO: .3}, NO: {NO: .5, WELL: .5},
        WELL: {YES: .25, NO: .25, WELL: .25, EOS: .25}}

# %% 2 wrong: a table where length matters, and width does not
rows = {BOS: {YES: .4, WELL: .6}, YES: {EOS: 1.}, WELL: {YES: .6, NO: .4}, NO: {EOS: 1.}}

# %% 2 wrong: both find the same
rows = {BOS: {YES: .5, NO: .5}, YES: {EOS: 1.}, NO: {EOS: 1.}}

# %% 3
def turning(s, l): return math.log(math.log(l)/math.log(s))/math.log(3/2)

# %% 3 wrong: counts words, not ids
def turning(s, l): return math.log(math.log(l)/math.log(s))/math.log(2)

# %% 3 wrong: divides probabilities instead of their logarithms
def turning(s, l): return math.log(s/l)/math.log(3/2)

# %% 4
def typical(logp, mass):
    q = logp.exp()
    h = -(q*logp).nan_to_num(0.).sum(-1, keepdim=True)
    order = (logp + h).abs().argsort(-1)
    kept = q.gather(-1, order)
    kept = kept.masked_fill(kept.cumsum(-1) - kept >= mass, 0)
    kept = torch.zeros_like(q).scatter(-1, order, kept)
    return kept/kept.sum(-1, keepdim=True)

# %% 4 wrong: the entropy of a forbidden word is not a number
def typical(logp, mass):
    q = logp.exp()
    order = (logp - (q*logp).sum(-1, keepdim=True)).abs().argsort(-1)
    kept = q.gather(-1, order)
    kept = torch.zeros_like(q).scatter(-1, order, kept.masked_fill(kept.cumsum(-1) - kept >= mass, 0))
    return kept/kept.sum(-1, keepdim=True)

# %% 4 wrong: stops one word too early
def typical(logp, mass):
    q = logp.exp()
    order = (logp - (q*logp).nan_to_num(0.).sum(-1, keepdim=True)).abs().argsort(-1)
    kept = q.gather(-1, order)
    kept = torch.zeros_like(q).scatter(-1, order,
                                       kept.masked_fill((kept.cumsum(-1) > mass) & (kept.cumsum(-1) > kept), 0))
    return kept/kept.sum(-1, keepdim=True)
