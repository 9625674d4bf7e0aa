"""60_scam: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
two_left = .9*.97 + .1*.5
two_left_asked = .7*.97 + .3*.75*.5

# %% 1 wrong: offers the money and forgets the answer
two_left, two_left_asked = .782, .5

# %% 1 wrong: forgets that he may ask again
two_left, two_left_asked = .923, .7*.97 + .3*.5

# %% 1 wrong: right about the chat, and asks at once when he waits
two_left, two_left_asked = .923, .2

# %% 2
refusal = "i will not send the 200 today ."

# %% 2 wrong: so short that the new pairs count
refusal = "i will never pay it ."

# %% 2 wrong: an honest offer
refusal = "i will send the 200 today ."

# %% 2 wrong: read as what it is
refusal = "no , i will not send you any money ."

# %% 3
def after_silence(b, n):
    new = b*np.array([(1 - MOOD)**n, 1, (1 - MOOD)**n])
    return new/new.sum()

# %% 3 wrong: the sum is not 1
def after_silence(b, n): return b*np.array([(1 - MOOD)**n, 1, (1 - MOOD)**n])

# %% 3 wrong: silence taken for a sign
def after_silence(b, n):
    new = b*np.array([MOOD**n, 1, MOOD**n])
    return new/new.sum()

# %% 3 wrong: only one silent turn
def after_silence(b, n):
    new = b*np.array([1 - MOOD, 1, 1 - MOOD])
    return new/new.sum()

# %% 4
def deaf(w, acts):
    now = Counter({(p, w.start(p)): 1/len(w.personas) for p in w.personas})
    for a in acts:
        new = Counter()
        for (p, s), c in now.items():
            then_ = {("over", s): 1.} if s in (WON, LOST) else w.outcomes(p, s, a)
            for (_, t), chance in then_.items(): new[p, t] += c*chance
        now = new
    return sum(c for (_, s), c in now.items() if s == WON)
script = ("worry interest interest terms story terms howto story howto offer chat account account account offer "
          "account howto account worry").split()

# %% 4 wrong: a good formula, and a script without an idea
def deaf(w, acts):
    now = Counter({(p, w.start(p)): 1/len(w.personas) for p in w.personas})
    for a in acts:
        new = Counter()
        for (p, s), c in now.items():
            then_ = {("over", s): 1.} if s in (WON, LOST) else w.outcomes(p, s, a)
            for (_, t), chance in then_.items(): new[p, t] += c*chance
        now = new
    return sum(c for (_, s), c in now.items() if s == WON)
script = ["interest"]*4 + ["terms"]*4 + ["howto"]*3 + ["account"]*8

# %% 4 wrong: calls that are over are forgotten
def deaf(w, acts):
    now = Counter({(p, w.start(p)): 1/len(w.personas) for p in w.personas})
    for a in acts:
        new = Counter()
        for (p, s), c in now.items():
            for (_, t), chance in ({} if s in (WON, LOST) else w.outcomes(p, s, a)).items(): new[p, t] += c*chance
        now = new
    return sum(c for (_, s), c in now.items() if s == WON)
