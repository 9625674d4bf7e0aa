"""31_taskbot: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
added = math.log(40)
added_even = (5*math.log(5) + math.log(40))/6 - math.log(5)

# %% 1 wrong: nothing, as it is always none
added, added_even = 0., 0.

# %% 1 wrong: a sixth of it
added, added_even = math.log(40), math.log(40)/6

# %% 1 wrong: in bits
added, added_even = math.log2(40), (5*math.log2(5) + math.log2(40))/6 - math.log2(5)

# %% 2
class Forgetful(TaskAgent):
    def reply(self, which, heard):
        moves = super().reply(which, heard)
        self.prev[which] = len(self.bot.spec.actions)
        return moves

differs_from = 2

# %% 2 wrong: at once
class Forgetful(TaskAgent):
    def reply(self, which, heard):
        moves = super().reply(which, heard)
        self.prev[which] = len(self.bot.spec.actions)
        return moves

differs_from = 1

# %% 2 wrong: forgets before it reads, so in the end it knows
class Forgetful(TaskAgent):
    def reply(self, which, heard):
        self.prev[which] = len(self.bot.spec.actions)
        return super().reply(which, heard)

differs_from = 2

# %% 2 wrong: forgets the memory, too
class Forgetful(TaskAgent):
    def reply(self, which, heard):
        self.begin(1)
        moves = super().reply(which, heard)
        self.prev[which] = 0
        return moves

differs_from = 2

# %% 3
def slope_of_unit(w, x):
    p = np.exp(x)/np.exp(x).sum()
    return w - w.sum()*p

# %% 3 wrong: the slope of the probabilities
def slope_of_unit(w, x):
    p = np.exp(x)/np.exp(x).sum()
    return p*(w - w@p)

# %% 3 wrong: own share only
def slope_of_unit(w, x): return w*(1 - np.exp(x)/np.exp(x).sum())

# %% 4
def rising(net, steps, lr):
    now = {"lam_act": 0.}
    goal = Objective("bot", lambda b: net.losses(b, **now), net, lr=lr)
    return goal, [Anneal(lambda x: now.update(lam_act=x), lambda step: step/(steps - 1))]

# %% 4 wrong: never gets to 1
def rising(net, steps, lr):
    now = {"lam_act": 0.}
    goal = Objective("bot", lambda b: net.losses(b, **now), net, lr=lr)
    return goal, [Anneal(lambda x: now.update(lam_act=x), lambda step: step/steps)]

# %% 4 wrong: the step size rises
def rising(net, steps, lr):
    goal = Objective("bot", lambda b: net.losses(b), net, lr=lr)
    return goal, [Anneal(goal.set_lr, lambda step: lr*step/(steps - 1))]
