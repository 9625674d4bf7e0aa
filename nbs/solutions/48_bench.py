"""48_bench: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
fewer_words, at_most = 241/(241 - .8*134), 241/(241 - 134)

# %% 1 wrong: the share itself
fewer_words, at_most = 1/(1 - .8), 1/.56

# %% 1 wrong: the saved part as a gain
fewer_words, at_most = 1 + .8*.56, 1 + .56

# %% 2
short = batch.reply.clone()
short[::2, 2:] = 0
holed = Batch(batch.words, batch.who, batch.slots, short, batch.ids)

# %% 2 wrong: padding in what was read
holed = Batch(F.pad(batch.words, (0, 5)), batch.who, batch.slots, batch.reply, batch.ids)

# %% 2 wrong: fewer replies
holed = Batch(batch.words, batch.who, batch.slots[:3], batch.reply[:3], batch.ids)

# %% 3
def wasted(a, b, q): return q, q*a/(a + (1 - q)*b), (a + b)/(a + (1 - q)*b)

# %% 3 wrong: the share of all work, not of its own
def wasted(a, b, q): return q, q*a/(a + b), (a + b)/(a + (1 - q)*b)

# %% 3 wrong: ours wastes nothing
def wasted(a, b, q): return q, 0., 1/(1 - q)

# %% 4
def speak_flops(m, batch, L):
    c, (N, M) = m.config, batch.context(m.config["n_turns"], m.config["max_words"])[0].shape
    H, E, F_, R = c["hidden"], c["emb"], m.readout.out_features, 2*m.reader[0].there.hidden_size
    read = 2*N*M*3*R*(E + R//2) + 2*N*R*H
    word = 2*N*(3*H*(E + H) + M*R*H + M*H + (H + R)*F_ + F_*c["n_words"])
    return read + L*word

# %% 4 wrong: compares with keys made once
def speak_flops(m, batch, L):
    c, (N, M) = m.config, batch.context(m.config["n_turns"], m.config["max_words"])[0].shape
    H, E, F_, R = c["hidden"], c["emb"], m.readout.out_features, 2*m.reader[0].there.hidden_size
    read = 2*N*M*3*R*(E + R//2) + 2*N*R*H + 2*N*M*R*H
    return read + L*2*N*(3*H*(E + H) + M*H + (H + R)*F_ + F_*c["n_words"])

# %% 4 wrong: reads again for every word
def speak_flops(m, batch, L):
    c, (N, M) = m.config, batch.context(m.config["n_turns"], m.config["max_words"])[0].shape
    H, E, F_, R = c["hidden"], c["emb"], m.readout.out_features, 2*m.reader[0].there.hidden_size
    word = 2*N*(3*H*(E + H) + M*R*H + M*H + (H + R)*F_ + F_*c["n_words"])
    return L*(word + 2*N*M*3*R*(E + R//2) + 2*N*R*H)
