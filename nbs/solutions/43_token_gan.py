"""43_token_gan: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
score_chain, score_geometric = .5**3*.9, (.5**3*.9)**.25
wins_chain, wins_geometric = 2, 0

# %% 1 wrong: the arithmetic mean
score_chain, score_geometric = .5**3*.9, .6
wins_chain, wins_geometric = 2, 0

# %% 1 wrong: forgets ties
score_chain, score_geometric = .5**3*.9, (.5**3*.9)**.25
wins_chain, wins_geometric = 2, 2

# %% 2
class Loose(TokenGan):
    def __init__(self, model, disc, human, cfg):
        super().__init__(model, disc, human, cfg)
        goal = Objective("g", lambda b: fool_loss(model, disc, b, cfg.loss), model, lr=cfg.lr_g)
        self.goals["g"], self.learners["g"] = goal, Learner(goal, [Log()])
    def update_g(self): return self.fit("g", _endless(self.M), self.cfg.n_g*len(self.M))

# %% 2 wrong: the other lock alone
class Loose(TokenGan):
    def __init__(self, model, disc, human, cfg):
        super().__init__(model, disc, human, cfg)
        goal = Objective("g", lambda b: fool_loss(model, disc, b, cfg.loss), model, lr=cfg.lr_g)
        self.goals["g"], self.learners["g"] = goal, Learner(goal, [Log()])

# %% 2 wrong: the judge moves, too
class Loose(TokenGan):
    def __init__(self, model, disc, human, cfg):
        super().__init__(model, disc, human, cfg)
        goal = Objective("g", lambda b: fool_loss(model, disc, b, cfg.loss), nn.ModuleList([model, disc]), lr=cfg.lr_g)
        self.goals["g"], self.learners["g"] = goal, Learner(goal, [Log()])
    def update_g(self): return self.fit("g", _endless(self.M), self.cfg.n_g*len(self.M))

# %% 3
def logit_slopes(z, w, r):
    q = np.exp(z)/np.exp(z).sum(); v = 1/(1 + np.exp(-(w @ q + r)))
    return v*(1 - v)*q*(w - w @ q)

# %% 3 wrong: stops before the softmax
def logit_slopes(z, w, r):
    q = np.exp(z)/np.exp(z).sum(); v = 1/(1 + np.exp(-(w @ q + r)))
    return v*(1 - v)*w

# %% 3 wrong: each probability moves alone
def logit_slopes(z, w, r):
    q = np.exp(z)/np.exp(z).sum(); v = 1/(1 + np.exp(-(w @ q + r)))
    return v*(1 - v)*q*(1 - q)*w

# %% 4
def as_matrix(disc): return disc.token.weight @ disc.state.weight, disc.token.weight @ disc.state.bias

# %% 4 wrong: forgets the bias
def as_matrix(disc): return disc.token.weight @ disc.state.weight, torch.zeros(len(vocab))

# %% 4 wrong: the bias is a number
def as_matrix(disc): return disc.token.weight @ disc.state.weight, disc.state.bias.sum().expand(len(vocab))
