"""40_seq2seq: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
far_weights = 0, .5, .5
slope_far, slope_farther = .25, 0

# %% 1 wrong: the winner takes all
far_weights = 0, 0, 1
slope_far, slope_farther = 0, 0

# %% 1 wrong: ten times the query, ten times the slope
far_weights = 0, .5, .5
slope_far, slope_farther = 2.5, 2.5

# %% 2
def alarm(reader):
    x = torch.randn(1, 6, 3, generator=Rngs(1).torch("x"))
    real = torch.tensor([[True]*4 + [False]*2])
    (many, end), (alone, end_alone) = reader(x, real), reader(x[:, :4], real[:, :4])
    return max((many[:, :4] - alone).abs().max().item(), (end - end_alone).abs().max().item())

# %% 2 wrong: forgets the summary
def alarm(reader):
    x = torch.randn(1, 6, 3, generator=Rngs(1).torch("x"))
    real = torch.tensor([[True]*4 + [False]*2])
    return (reader(x, real)[0][:, :4] - reader(x[:, :4], real[:, :4])[0]).abs().max().item()

# %% 2 wrong: changes a real word
def alarm(reader):
    x = torch.randn(1, 6, 3, generator=Rngs(1).torch("x"))
    real = torch.ones(1, 6, dtype=bool)
    return (reader(x, real)[0][:, :4] - reader(x[:, :4], real[:, :4])[0]).abs().max().item()

# %% 3
def score_slopes(scores, gains):
    w = np.exp(scores)/np.exp(scores).sum()
    return w*(gains - w @ gains)

# %% 3 wrong: as if the other weights stayed
def score_slopes(scores, gains):
    w = np.exp(scores)/np.exp(scores).sum()
    return w*gains

# %% 3 wrong: only its own weight moves
def score_slopes(scores, gains):
    w = np.exp(scores)/np.exp(scores).sum()
    return w*(1 - w)*gains

# %% 4
def fed_features(model, memory, tokens):
    state, out = model.start(memory), []
    for token in tokens.T: x, state = model.one(token, state); out.append(x)
    return torch.stack(out, 1)

# %% 4 wrong: every step begins anew
def fed_features(model, memory, tokens):
    state = model.start(memory)
    return torch.stack([model.one(token, state)[0] for token in tokens.T], 1)

# %% 4 wrong: forgets what was found
def fed_features(model, memory, tokens):
    state, out = model.start(memory), []
    for token in tokens.T:
        x, state = model.one(token, replace(state, found=torch.zeros_like(memory.init))); out.append(x)
    return torch.stack(out, 1)
