"""63_worker: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
def entropy_of(q): return -q*math.log(q) - (1 - q)*math.log(1 - q)
told_nats = entropy_of(.7) - (entropy_of(.5) + entropy_of(.9))/2
guessed = (.5 + .9)/2

# %% 1 wrong: in bits
told_nats, guessed = .1468, .7

# %% 1 wrong: only the second sub-goal is asked for
told_nats, guessed = .1017, .9

# %% 1 wrong: the bias is taken for the odds
told_nats, guessed = .0338, .625

# %% 2
def restless(self, batch, heard=None):
    B, T = batch.who.shape
    ends = torch.stack([torch.arange(B), batch.turn_keep.sum(1)], 1)
    turns = self.read(Batch(batch.words, batch.who, ends, None))
    x = torch.cat([turns.utt, self.embed(batch.who)], -1)
    states = [x.new_zeros(B, self.over_turns.hidden_size) if heard is None else heard[:, -1]]
    for t in range(T): states.append(self.over_turns.run(x[:, t], states[-1], None, [B])[0])
    return torch.stack(states, 1)

# %% 2 wrong: forgets what was heard before
def restless(self, batch, heard=None): return hear_as_it_is(self, batch, None)

# %% 2 wrong: hears everything twice, and is right
def restless(self, batch, heard=None): hear_as_it_is(self, batch, heard); return hear_as_it_is(self, batch, heard)

# %% 3
def writer_weights(sigma, tau): return sigma**2/(sigma**2 + tau**2), tau**2/(sigma**2 + tau**2)

# %% 3 wrong: forgets that z holds g, too
def writer_weights(sigma, tau): return sigma**2/(sigma**2 + tau**2), 1.

# %% 3 wrong: the reply's variance instead of e's
def writer_weights(sigma, tau): return (1 + sigma**2)/(1 + sigma**2 + tau**2), tau**2/(1 + sigma**2 + tau**2)

# %% 3 wrong: spreads are not squared
def writer_weights(sigma, tau): return sigma/(sigma + tau), tau/(sigma + tau)

# %% 4
def amplified(worker, factor):
    with Rngs(0).init(): new = Worker(**worker.config).to(worker.out.weight.dtype)
    new.load_state_dict(worker.state_dict())
    with torch.no_grad():
        for w in (new.bridge.weight, new.writer.weight_ih_l0): w[:, -worker.config["n_goals"]:] *= factor
    return new

# %% 4 wrong: not a copy
def amplified(worker, factor):
    with torch.no_grad():
        for w in (worker.bridge.weight, worker.writer.weight_ih_l0): w[:, -2:] *= factor
    return worker

# %% 4 wrong: louder in all it says
def amplified(worker, factor):
    with Rngs(0).init(): new = Worker(**worker.config).to(worker.out.weight.dtype)
    new.load_state_dict(worker.state_dict())
    with torch.no_grad(): new.out.weight.mul_(factor)
    return new

# %% 4 wrong: only where it starts
def amplified(worker, factor):
    with Rngs(0).init(): new = Worker(**worker.config).to(worker.out.weight.dtype)
    new.load_state_dict(worker.state_dict())
    with torch.no_grad(): new.bridge.weight[:, -2:] *= factor
    return new
