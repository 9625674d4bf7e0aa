"""46_first_bot: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
distinct_yeah, distinct_five = 1/40, 5/40

# %% 1 wrong: each by its own words
distinct_yeah, distinct_five = 1/40, 5/200

# %% 1 wrong: each by one reply
distinct_yeah, distinct_five = 1., 1.

# %% 2
cheap = Vocab.fit(world.train, 12)

# %% 2 wrong: half the words
cheap = Vocab.fit(world.train, 500)

# %% 2 wrong: more words
cheap = Vocab.fit(world.train, 4000)

# %% 3
def best_constant(s, others): return 1 - s, -s*np.log(s) - (1 - s)*np.log((1 - s)/others)

# %% 3 wrong: as sure as people are seldom
def best_constant(s, others): return s, -s*np.log(1 - s) - (1 - s)*np.log(s/others)

# %% 3 wrong: an even share for every reply
def best_constant(s, others): return others/(1 + others), np.log(1 + others)

# %% 4
def chats_ci(nats, tokens, rng):
    at = rng.integers(len(nats), size=(2000, len(nats)))
    return np.quantile(np.exp(nats[at].sum(1)/tokens[at].sum(1)), (.025, .975))

# %% 4 wrong: tears nats and tokens apart
def chats_ci(nats, tokens, rng):
    at, to = rng.integers(len(nats), size=(2, 2000, len(nats)))
    return np.quantile(np.exp(nats[at].sum(1)/tokens[to].sum(1)), (.025, .975))

# %% 4 wrong: a mean of the chats' perplexities
def chats_ci(nats, tokens, rng):
    at = rng.integers(len(nats), size=(2000, len(nats)))
    return np.quantile(np.exp((nats/tokens)[at]).mean(1), (.025, .975))
