"""26_user: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
exchanges = 1 + 5*3 + 1

# %% 1 wrong: noise costs one exchange
exchanges = 1 + 5*2 + 1

# %% 1 wrong: noise comes at most once for a wish
exchanges = 1 + 5*2.5 + 1

# %% 2
manner, aim, later = replace(quiet, talk=.5), dict(offered, theatre=DONTCARE,
    time=DONTCARE), (("request", "date", None),)

# %% 2 wrong: a user who never says a thing unasked
manner, aim, later = quiet, dict(offered, theatre=DONTCARE, time=DONTCARE), (("request", "date", None),)

# %% 2 wrong: all was told by the offer
manner, aim, later = replace(quiet, talk=.5), dict(offered), (("request", "date", None),)

# %% 2 wrong: so talkative that nothing is left
manner, aim, later = replace(quiet, talk=.99), dict(offered, theatre=DONTCARE,
    time=DONTCARE), (("request", "date", None),)

# %% 3
def needless(c, d): return (1 - c)*d/((1 - c)*d + c)
def tipping(c): return c/(1 - c)

# %% 3 wrong: doubts wrong values, too
def needless(c, d): return d/(c + d)
def tipping(c): return c

# %% 3 wrong: the share of all values
def needless(c, d): return (1 - c)*d
def tipping(c): return min(1., .5/(1 - c))

# %% 4
class Corrects(AgendaUser):
    def _utter(self, push, extra=False):
        said = super()._utter(push, extra)
        at = next((i for i, a in enumerate(said) if a[0] == "inform"), None)
        if at is None: return said
        act, slot, value = said[at]
        slip = self.rng.choice([v for v in self.kb.domain.slots[slot].values if v != value])
        self.said = said[:at] + ((act, slot, slip),) + said[at:]
        return self.said

# %% 4 wrong: the right value first
class Corrects(AgendaUser):
    def _utter(self, push, extra=False):
        said = super()._utter(push, extra)
        at = next((i for i, a in enumerate(said) if a[0] == "inform"), None)
        if at is None: return said
        act, slot, value = said[at]
        slip = self.rng.choice([v for v in self.kb.domain.slots[slot].values if v != value])
        self.said = said[:at + 1] + ((act, slot, slip),) + said[at + 1:]
        return self.said

# %% 4 wrong: the slip goes into the label
class Corrects(AgendaUser):
    def _utter(self, push, extra=False):
        said = super()._utter(push, extra)
        at = next((i for i, a in enumerate(said) if a[0] == "inform"), None)
        if at is None: return said
        act, slot, value = said[at]
        slip = self.rng.choice([v for v in self.kb.domain.slots[slot].values if v != value])
        self.told[slot] = slip
        self.said = said[:at] + ((act, slot, slip),) + said[at:]
        return self.said
