"""62_manager: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
in_one_pass, one_by_one = 19*10, 10**2*10
def ratio(n): return (n/2)**2/(n - 1)

# %% 1 wrong: the last turn is read, too
in_one_pass, one_by_one = 200, 1000
def ratio(n): return n/4

# %% 1 wrong: only the officer's turns are read
in_one_pass, one_by_one = 100, 450
def ratio(n): return (n/2 - 1)/2

# %% 1 wrong: right for twenty, and for no other length
in_one_pass, one_by_one = 190, 1000
def ratio(n): return 1000/190

# %% 2
def sees_all(self, batch, heard):
    b = batch.slots[:, 0]
    return self.over_turns(self.over_turns.prepare(heard.states)[b], heard.states[b], heard.keep[b])

# %% 2 wrong: padding gets weight, too
def sees_all(self, batch, heard):
    b = batch.slots[:, 0]
    return self.over_turns(self.over_turns.prepare(heard.states)[b], heard.states[b], torch.ones_like(heard.keep[b]))

# %% 2 wrong: sees everybody's calls
def sees_all(self, batch, heard):
    everything = heard.states.flatten(0, 1)[None].expand(len(batch.slots), -1, -1)
    kept_all = heard.keep.flatten()[None].expand(len(batch.slots), -1)
    state, w = self.over_turns(self.over_turns.prepare(everything), everything, kept_all)
    return state + torch.arange(len(state))[:, None], w

# %% 2 wrong: sees one turn less, not more
def sees_all(self, batch, heard):
    few_turns = torch.stack([batch.slots[:, 0], batch.slots[:, 1].clamp(max=2)], 1)
    return weigh_as_it_is(self, replace(batch, slots=few_turns), heard)

# %% 3
def lasts(pi, n): return (pi**n).sum()
def mean_length(pi): return (pi/(1 - pi)).sum()

# %% 3 wrong: one agreement too many
def lasts(pi, n): return (pi**2).sum()**(n - 1)
def mean_length(pi): return 1/(1 - (pi**2).sum())

# %% 3 wrong: chance is one in K
def lasts(pi, n): return len(pi)**(1. - n)
def mean_length(pi): return len(pi)/(len(pi) - 1)

# %% 3 wrong: the first reply does not count
def lasts(pi, n): return (pi**n).sum()
def mean_length(pi): return (pi**2/(1 - pi)).sum()

# %% 4
def sticky(logp, last, stay):
    kept = F.one_hot(last, logp.shape[1]).to(logp.dtype)
    return (stay*kept + (1 - stay)*logp.exp()).log()

# %% 4 wrong: kept or drawn, but never drawn again
def sticky(logp, last, stay):
    kept = F.one_hot(last, logp.shape[1]).bool()
    rest = logp.masked_fill(kept, -torch.inf).log_softmax(1) + math.log(1 - stay)
    return torch.where(kept, torch.tensor(math.log(max(stay, 1e-30)), dtype=logp.dtype), rest)

# %% 4 wrong: mixed in logarithms
def sticky(logp, last, stay):
    kept = F.one_hot(last, logp.shape[1]).to(logp.dtype)
    return ((1 - stay)*logp + stay*kept).log_softmax(1)

# %% 4 wrong: no gradient
def sticky(logp, last, stay):
    kept = F.one_hot(last, logp.shape[1]).to(logp.dtype)
    return (stay*kept + (1 - stay)*logp.detach().exp()).log()
