"""55_multiturn: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
history_of_deaf, shift_ratio = 0., 1/TurnsCfg().gain

# %% 1 wrong: a deaf writer suffers too
history_of_deaf, shift_ratio = .003, 10.

# %% 1 wrong: Adam's steps are of one size, so the gain is nothing to them
history_of_deaf, shift_ratio = 0., 1.

# %% 1 wrong: the root of it
history_of_deaf, shift_ratio = 0., 10**.5

# %% 2
one_says = ["hello", "hi there", "how are you", "fine thanks"]
other_says = ["hello", "hi there", "how are you", "not so well"]

# %% 2 wrong: the same twice
one_says = other_says = ["hello", "hi there", "how are you", "fine thanks"]

# %% 2 wrong: another beginning, the same end
one_says = ["hello", "hi there", "how are you", "fine thanks"]
other_says = ["good day", "hi there", "how are you", "fine thanks"]

# %% 2 wrong: another turn in the middle
one_says = ["hello", "hi there", "how are you", "fine thanks"]
other_says = ["hello", "hi there", "what news", "fine thanks"]

# %% 3
def history(Q, A, eps): return (1 - 1/Q)*math.log(1 + Q*(1 - eps)/eps)

# %% 3 wrong: every stranger asks something else
def history(Q, A, eps): return math.log(1 + Q*(1 - eps)/eps)

# %% 3 wrong: the right answers get nothing of eps
def history(Q, A, eps): return (1 - 1/Q)*math.log(Q*max(1 - eps, 1e-9)/eps)

# %% 4
def recent(batch, n):
    (b, t), place = batch.slots.T, torch.arange(batch.who.shape[1])
    back = t[:, None] - place                                     # 1: the turn before the reply
    words, who = batch.words[b]*((back > 0) & (back <= n))[..., None], batch.who[b]*((back >= 0) & (back <= n))
    return replace(batch, words=words, who=who, slots=torch.stack([torch.arange(len(b)), t], 1), ids=())

# %% 4 wrong: one turn too few
def recent(batch, n):
    (b, t), place = batch.slots.T, torch.arange(batch.who.shape[1])
    heard = ((place < t[:, None]) & (place > t[:, None] - n))
    return replace(batch, words=batch.words[b]*heard[..., None], who=batch.who[b]*heard,
                   slots=torch.stack([torch.arange(len(b)), t], 1))

# %% 4 wrong: the first turns instead of the last
def recent(batch, n):
    (b, t), place = batch.slots.T, torch.arange(batch.who.shape[1])
    heard = (place < t[:, None]) & (place < n)
    return replace(batch, words=batch.words[b]*heard[..., None], who=batch.who[b]*heard,
                   slots=torch.stack([torch.arange(len(b)), t], 1))
