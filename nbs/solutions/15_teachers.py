"""15_teachers: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
share_lost = .3

# %% 1 wrong: two slips
share_lost = .3**2

# %% 1 wrong: the share of a teacher who flips a fifth
share_lost = .2

# %% 2
lesson = [(0, 1.), (0, 1.)] + [(0, None)]*10 + [(1, 1.)]

# %% 2 wrong: too little silence
lesson = [(0, 1.), (0, 1.), (0, None), (1, 1.)]

# %% 2 wrong: silence about the other answer
lesson = [(0, 1.), (0, 1.), (1, 1.)] + [(1, None)]*10

# %% 3
def belief(up, down, flip, prior):
    return 1/(1 + (1 - prior)/prior*(flip/(1 - flip))**(up - down))

# %% 3 wrong: the prior forgotten
def belief(up, down, flip, prior): return 1/(1 + (flip/(1 - flip))**(up - down))

# %% 3 wrong: turned round
def belief(up, down, flip, prior): return 1/(1 + prior/(1 - prior)*(flip/(1 - flip))**(up - down))

# %% 4
class Tired(Honest):
    def __init__(self, worst=.5, day=100, of=None): self.worst, self.day, self.of, self.seen = worst, day, of or Honest(), 0
    def many(self, s, a, truth, rng):
        share = self.worst*(self.seen % self.day)/self.day; self.seen += 1
        reward = self.of.many(s, a, truth, rng)
        return np.where(rng.random(reward.shape) < share, -reward, reward)

# %% 4 wrong: never sleeps
class Tired(Honest):
    def __init__(self, worst=.5, day=100, of=None): self.worst, self.day, self.of, self.seen = worst, day, of or Honest(), 0
    def many(self, s, a, truth, rng):
        share = min(self.worst, self.worst*self.seen/self.day); self.seen += 1
        reward = self.of.many(s, a, truth, rng)
        return np.where(rng.random(reward.shape) < share, -reward, reward)

# %% 4 wrong: the mean all day
class Tired(Noisy):
    def __init__(self, worst=.5, day=100, of=None): super().__init__(worst/2, of)
