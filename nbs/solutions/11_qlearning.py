"""11_qlearning: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
by_chance, never_twice = 10/2, 11/3

# %% 1 wrong: half of what one good answer takes
by_chance, never_twice = 5., 2.75

# %% 1 wrong: a try less by chance
by_chance, never_twice = 4., 11/3

# %% 2
trap = SlotToy(max_turns=4)

# %% 2 wrong: cut off too rarely
trap = SlotToy(max_turns=60)

# %% 2 wrong: too short to get anywhere
trap = SlotToy(max_turns=1)

# %% 3
def shrinks(n, m, omega, gamma): return np.exp(-(1 - gamma)*(m**(1 - omega) - n**(1 - omega))/(1 - omega))

# %% 3 wrong: without the 1 - omega below
def shrinks(n, m, omega, gamma): return np.exp(-(1 - gamma)*(m**(1 - omega) - n**(1 - omega)))

# %% 3 wrong: discounts in the place of 1 - gamma
def shrinks(n, m, omega, gamma): return np.exp(-gamma*(m**(1 - omega) - n**(1 - omega))/(1 - omega))

# %% 4
def softly(q, heat, rng): return (np.asarray(q)/heat + rng.gumbel(size=np.shape(q))).argmax(-1)

# %% 4 wrong: overflows
def softly(q, heat, rng):
    with np.errstate(all="ignore"): p = np.exp(q/heat)/np.exp(q/heat).sum(-1, keepdims=True)
    return (rng.random((len(q), 1)) > p.cumsum(-1)).sum(-1).clip(max=2)

# %% 4 wrong: multiplies by the heat
def softly(q, heat, rng): return (np.asarray(q)*heat + rng.gumbel(size=np.shape(q))).argmax(-1)
