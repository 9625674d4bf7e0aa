"""25_nlg: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
in_order, any_order = 9*3*(9*2), 2*9*3*(9*2)

# %% 1 wrong: without forms
in_order, any_order = 9*3*9, 2*9*3*9

# %% 1 wrong: without joins
in_order, any_order = 9*18, 2*9*18

# %% 2
double = "no , yes"

# %% 2 wrong: shared, which the last cell finds
double = "no"

# %% 2 wrong: two texts, but nothing joins them
double = "no;yes"

# %% 3
def at_most_one(c, n): return c**n + n*(1 - c)*c**(n - 1)

# %% 3 wrong: the unknown word in one place only
def at_most_one(c, n): return c**n + (1 - c)*c**(n - 1)

# %% 3 wrong: exactly one
def at_most_one(c, n): return n*(1 - c)*c**(n - 1)

# %% 4
class Fresh(TemplateNLG):
    def say(self, acts, rng):
        if not acts or acts[0][0] in ENTITY: return super().say(acts, rng)
        decks, said = self.__dict__.setdefault("decks", {}), []
        for a in acts:
            if not decks.get(a): decks[a] = rng.sample(self.ways(*a), len(self.ways(*a)))
            said.append(decks[a].pop())
        return said[0] + "".join(rng.choice(JOINS) + t for t in said[1:])

# %% 4 wrong: always the same order
class Fresh(TemplateNLG):
    def say(self, acts, rng):
        if not acts or acts[0][0] in ENTITY: return super().say(acts, rng)
        decks, said = self.__dict__.setdefault("decks", {}), []
        for a in acts:
            if not decks.get(a): decks[a] = list(self.ways(*a))
            said.append(decks[a].pop())
        return said[0] + "".join(rng.choice(JOINS) + t for t in said[1:])

# %% 4 wrong: one account for all talkers
class Fresh(TemplateNLG):
    decks = {}
    def say(self, acts, rng):
        if not acts or acts[0][0] in ENTITY: return super().say(acts, rng)
        said = []
        for a in acts:
            if not self.decks.get(a): self.decks[a] = rng.sample(self.ways(*a), len(self.ways(*a)))
            said.append(self.decks[a].pop())
        return said[0] + "".join(rng.choice(JOINS) + t for t in said[1:])

# %% 4 wrong: the acts of a turn are dealt together
class Fresh(TemplateNLG):
    def say(self, acts, rng):
        if not acts or acts[0][0] in ENTITY: return super().say(acts, rng)
        decks = self.__dict__.setdefault("decks", {})
        if not decks.get(acts):
            every = self.ways(*acts[0])
            decks[acts] = rng.sample(every, len(every))
        return decks[acts].pop() + "".join(rng.choice(JOINS) + rng.choice(self.ways(*a)) for a in acts[1:])
