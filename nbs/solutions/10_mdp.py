"""10_mdp: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
worth_of_nothing, asks_at_08 = .095, False

# %% 1 wrong: only two questions
worth_of_nothing, asks_at_08 = .339, False

# %% 1 wrong: still asks
worth_of_nothing, asks_at_08 = .095, True

# %% 2
P = [[[0., 1.]], [[0., 1.]]]
world = Toy(P, R=[[1.], [0.]], ends=[[True], [False]], start=[1., 0.], states=("here", "over"), actions=("go on",))

# %% 2 wrong: nothing ever ends
world = Toy(P=[[[1.]]], R=[[1.]], ends=[[False]], start=[1.], states=("here",), actions=("book",))

# %% 2 wrong: leads to a state that is worth something
P = [[[0., 1.]], [[0., 1.]]]
world = Toy(P, R=[[1.], [.5]], ends=[[True], [False]], start=[1., 0.], states=("here", "after"), actions=("go on",))

# %% 3
def worth(n, cost, heard, gamma):
    waits = (heard*gamma/(1 - (1 - heard)*gamma))**n
    return -cost*(1 - waits)/(1 - gamma) + waits

# %% 3 wrong: the questions not discounted
def worth(n, cost, heard, gamma): return -cost*n/heard + (heard*gamma/(1 - (1 - heard)*gamma))**n

# %% 3 wrong: one waiting time n times as long
def worth(n, cost, heard, gamma):
    waits = heard*gamma**n/(1 - (1 - heard)*gamma**n)
    return -cost*(1 - waits)/(1 - gamma) + waits

# %% 4
def with_everything(cost):
    old = SlotToy(); S, A = old.R.shape
    P, R, ends = (np.insert(x, A, 0, axis=1) for x in (old.P, old.R, old.ends))
    R[:, A] = -cost
    for s, after in np.ndindex(S, S):
        if s & after == s: P[s, A, after] = .5**(3 - s.bit_count())
    return Toy(P, R, ends, old.start, old.states, (*old.actions, "tell me everything"))

# %% 4 wrong: all at once or nothing
def with_everything(cost):
    old = SlotToy(); S, A = old.R.shape
    P, R, ends = (np.insert(x, A, 0, axis=1) for x in (old.P, old.R, old.ends))
    R[:, A] = -cost
    for s in range(S): P[s, A, s] += .5; P[s, A, S - 1] += .5
    return Toy(P, R, ends, old.start, old.states, (*old.actions, "tell me everything"))

# %% 4 wrong: it may forget what it knows
def with_everything(cost):
    old = SlotToy(); S, A = old.R.shape
    P, R, ends = (np.insert(x, A, 0, axis=1) for x in (old.P, old.R, old.ends))
    R[:, A], P[:, A] = -cost, 1/S
    return Toy(P, R, ends, old.start, old.states, (*old.actions, "tell me everything"))
