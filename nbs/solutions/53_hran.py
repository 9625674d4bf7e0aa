"""53_hran: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
default_calls, literal_calls, states_made = 5, 50, 50

# %% 1 wrong: the literal order makes more states
default_calls, literal_calls, states_made = 5, 50, 500

# %% 1 wrong: one call for everything
default_calls, literal_calls, states_made = 1, 10, 50

# %% 2
three = ["do fu", "ma ta si", "do fu"]

# %% 2 wrong: the newest is there twice, one after the other
three = ["ma ta si", "do fu", "do fu"]

# %% 2 wrong: the same words in another order
three = ["do fu", "ma ta si", "fu do"]

# %% 3
def products(turns, words): return [words*turns*(turns + 1)//2, words*turns]

# %% 3 wrong: every reply sees all turns
def products(turns, words): return [words*turns*turns, words*turns]

# %% 3 wrong: every word meets every step
def products(turns, words): return [words*words*turns*(turns + 1)//2, words*turns]

# %% 3 wrong: the last turn is read, too
def products(turns, words): return [words*turns*(turns + 1)//2, words*(turns + 1)]

# %% 4
class BothWays(HRAN):
    def look(self, s, shelf):
        there, k = super().look(s, shelf), torch.arange(shelf.at.shape[1])
        n = (shelf.at >= 0).sum(1, keepdim=True)
        at = shelf.at.gather(1, (n - 1 - k).clamp(min=0)).masked_fill(k >= n, -1)
        return replace(there, ctx=(there.ctx + super().look(s, replace(shelf, at=at)).ctx)/2)

# %% 4 wrong: the steps turned round instead of the turns
class BothWays(HRAN):
    def look(self, s, shelf):
        there = super().look(s, shelf)
        return replace(there, ctx=(there.ctx + super().look(s.flip(1), shelf).ctx)/2)

# %% 4 wrong: the sum instead of the mean
class BothWays(HRAN):
    def look(self, s, shelf):
        there, k = super().look(s, shelf), torch.arange(shelf.at.shape[1])
        n = (shelf.at >= 0).sum(1, keepdim=True)
        at = shelf.at.gather(1, (n - 1 - k).clamp(min=0)).masked_fill(k >= n, -1)
        return replace(there, ctx=there.ctx + super().look(s, replace(shelf, at=at)).ctx)
