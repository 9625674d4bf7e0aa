"""47_debugging: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
rare_enough, few_enough = 1/13, 2

# %% 1 wrong: as if all of it were shared
rare_enough, few_enough = 1/12, 2

# %% 1 wrong: a tie is no win
rare_enough, few_enough = 1/13, 3

# %% 2
def alarm(loss):
    long = batch.reply_keep.sum(1) > 4
    parts = [replace(batch, slots=batch.slots[at], reply=batch.reply[at]) for at in (long, ~long)]
    whole = sum(loss(p)*p.n_tokens for p in parts)/batch.n_tokens
    return max(abs(loss(longer) - loss(batch)), abs(loss(batch) - whole))

# %% 2 wrong: parts, but the mask test is gone and the parts weigh the same
def alarm(loss):
    long = batch.reply_keep.sum(1) > 4
    parts = [replace(batch, slots=batch.slots[at], reply=batch.reply[at]) for at in (long, ~long)]
    return abs(loss(batch) - sum(loss(p) for p in parts)/2)

# %% 2 wrong: more padding still
def alarm(loss): return abs(loss(replace(longer, reply=F.pad(longer.reply, (0, 50)))) - loss(batch))

# %% 3
def half_at(g, n): return math.log(g*n/(1 - g))/math.log(n)

# %% 3 wrong: upside down
def half_at(g, n): return math.log(n)/math.log(g*n/(1 - g))

# %% 3 wrong: forgets that there are n
def half_at(g, n): return math.log(g*n/(1 - g))/math.log(2)

# %% 4
def rerank(logp, lam): return (logp - lam*np.log(np.exp(logp).mean(0))).argmax(1)

# %% 4 wrong: a mean of logarithms
def rerank(logp, lam): return (logp - lam*logp.mean(0)).argmax(1)

# %% 4 wrong: the reward of the dull
def rerank(logp, lam): return (logp + lam*np.log(np.exp(logp).mean(0))).argmax(1)
