"""90_reproduce: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
refused = ["default", "local", "hint", "unused", "other"]

# %% 1 wrong: only what can change a number
refused = ["default", "other"]

# %% 1 wrong: every edit
refused = ["docstring", "comment", "default", "local", "spaces", "hint", "unused", "other"]

# %% 2
def forge(r):
    m = r["metrics"]["GRU/unseen"]
    values = [1.2*v for v in m["values"]]
    m.update(values=values, mean=float(np.mean(values)), ci=list(mean_ci(values)))
    return r

# %% 2 wrong: only the mean
def forge(r):
    r["metrics"]["GRU/unseen"]["mean"] *= 1.2
    return r

# %% 2 wrong: a longer training that did not happen
def forge(r):
    r["config"]["days"] *= 10
    return r

# %% 2 wrong: leaves out the worse seeds
def forge(r):
    m = r["metrics"]["GRU/unseen"]
    values = sorted(m["values"])[-2:]
    m.update(values=values, mean=float(np.mean(values)), ci=list(mean_ci(values)))
    return r

# %% 3
def shrink(n, m): return stats.t.ppf(.975, m - 1)/stats.t.ppf(.975, n - 1)*(n/m)**.5
half_as_wide = next(m for m in range(5, 99) if shrink(5, m) <= .5)

# %% 3 wrong: the square root alone, so four times as many
def shrink(n, m): return (n/m)**.5
half_as_wide = 20

# %% 3 wrong: Student with as many degrees of freedom as seeds
def shrink(n, m): return stats.t.ppf(.975, m)/stats.t.ppf(.975, n)*(n/m)**.5
half_as_wide = 13

# %% 4
@dataclass(frozen=True)
class DiceCfg(Config):
    throws:int=20
    @classmethod
    def cpu(cls, **kw): return cls(**dict(throws=2000) | kw)

def throw(cfg, corpus, split, seed, out): return {"dice/mean": Rngs(seed).np("dice").integers(1, 7, cfg.throws).mean()}

register(Experiment("dice", "The mean of some throws", DiceCfg, throw, ["core.basics"], corpus="table", split="all", units=dict(mean="pips")))

# %% 4 wrong: randomness of its own
@dataclass(frozen=True)
class DiceCfg(Config):
    throws:int=20

def throw(cfg, corpus, split, seed, out): return {"dice/mean": np.random.default_rng().integers(1, 7, cfg.throws).mean()}

register(Experiment("dice", "The mean of some throws", DiceCfg, throw, ["core.basics"], corpus="table", split="all", units=dict(mean="pips")))

# %% 4 wrong: a die without a six
@dataclass(frozen=True)
class DiceCfg(Config):
    throws:int=20
    @classmethod
    def cpu(cls, **kw): return cls(**dict(throws=2000) | kw)

def throw(cfg, corpus, split, seed, out): return {"dice/mean": Rngs(seed).np("dice").integers(1, 6, cfg.throws).mean()}

register(Experiment("dice", "The mean of some throws", DiceCfg, throw, ["core.basics"], corpus="table", split="all", units=dict(mean="pips")))

# %% 4 wrong: a metric without a unit
@dataclass(frozen=True)
class DiceCfg(Config):
    throws:int=20

def throw(cfg, corpus, split, seed, out): return {"dice/average": Rngs(seed).np("dice").integers(1, 7, cfg.throws).mean()}

register(Experiment("dice", "The mean of some throws", DiceCfg, throw, ["core.basics"], corpus="table", split="all", units=dict(mean="pips")))
