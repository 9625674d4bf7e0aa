"""02_learner: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
theta_after, w_after = 3 - 2.75/4, 2 + 3/4

# %% 1 wrong: the generator first
theta_after, w_after = 3 - 2/4, 2 + 2.5/4

# %% 1 wrong: both at once
theta_after, w_after = 3 - 2/4, 2 + 3/4

# %% 2
def before(model): model(batches[0][0]).sum().backward()

# %% 2 wrong: changes the weights
def before(model): model.weight.data.mul_(2)

# %% 2 wrong: a forward pass alone leaves nothing
def before(model): model(batches[0][0]).sum()

# %% 3
def first_step(g, lr, eps): return -lr*g/(abs(g) + eps)

# %% 3 wrong: eps forgotten
def first_step(g, lr, eps): return -lr*g/abs(g)

# %% 3 wrong: eps inside the root
def first_step(g, lr, eps): return -lr*g/(g*g + eps)**.5

# %% 3 wrong: not corrected
def first_step(g, lr, eps): return -lr*.1*g/((.001*g*g)**.5 + eps)

# %% 4
class Average(Callback):
    def __init__(self, model): self.model, self.n, self.mean = model, 0, torch.zeros_like(model.weight)
    def after_step(self, lrn):
        self.n += 1
        self.mean = self.mean + (self.model.weight.detach() - self.mean)/self.n
    def state_dict(self): return dict(n=self.n, mean=self.mean)
    def load_state_dict(self, d): self.n, self.mean = d["n"], d["mean"]

# %% 4 wrong: begins anew after the pause
class Average(Callback):
    def __init__(self, model): self.model, self.n, self.mean = model, 0, torch.zeros_like(model.weight)
    def after_step(self, lrn):
        self.n += 1
        self.mean = self.mean + (self.model.weight.detach() - self.mean)/self.n

# %% 4 wrong: forgets how many it has seen
class Average(Callback):
    def __init__(self, model): self.model, self.n, self.mean = model, 0, torch.zeros_like(model.weight)
    def after_step(self, lrn):
        self.n += 1
        self.mean = self.mean + (self.model.weight.detach() - self.mean)/self.n
    def state_dict(self): return dict(mean=self.mean)
    def load_state_dict(self, d): self.mean = d["mean"]
