"""45_baselines: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
plain_hat, smooth_hat = (6/1*6/3)**.5, (10/2*10/4)**.5

# %% 1 wrong: the end is free
plain_hat, smooth_hat = 6., 5.

# %% 1 wrong: forgets the unknown word
plain_hat, smooth_hat = 12**.5, (9/2*9/4)**.5

# %% 2
leaky = few + [Dialogue(f"{d.id} again", d.turns) for d in few]

# %% 2 wrong: the same id twice
leaky = few + few

# %% 2 wrong: another conversation under a new id
leaky = few + [Dialogue(f"{d.id} again", d.turns[::-1]) for d in few]

# %% 3
def constant_bleu(q, n, m): return 100*q*min(1, math.exp(1 - (q*n + (1 - q)*m)/n))

# %% 3 wrong: one factor for each of the four precisions
def constant_bleu(q, n, m): return 100*q**4*min(1, math.exp(1 - (q*n + (1 - q)*m)/n))

# %% 3 wrong: no brevity penalty
def constant_bleu(q, n, m): return 100*q

# %% 3 wrong: a bonus for long replies
def constant_bleu(q, n, m): return 100*q*math.exp(1 - (q*n + (1 - q)*m)/n)

# %% 4
def vote(bot, dialogues, k):
    sims = (bot.tfidf.transform(spelled([d.turns[-bot.n_turns:] for d in dialogues])) @ bot.index).toarray()
    order = np.argsort(-sims, axis=1, kind="stable")[:, :k]
    return [Counter(bot.texts[i] for i in row).most_common(1)[0][0] for row in order]   # of equals, the first met

# %% 4 wrong: counts all contexts, whatever k
def vote(bot, dialogues, k): return bot.replies(dialogues) if k < 3 else [commonest(bot.texts)]*len(dialogues)

# %% 4 wrong: takes the k farthest
def vote(bot, dialogues, k):
    sims = (bot.tfidf.transform(spelled([d.turns[-bot.n_turns:] for d in dialogues])) @ bot.index).toarray()
    return [Counter(bot.texts[i] for i in row).most_common(1)[0][0] for row in np.argsort(sims, axis=1)[:, :k]]
