"""00_tour: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
first, *_, last = [turn.info["value"] for turn in box.dialogue[1::2]]
when_cut, rise = first, last - first

# %% 1 wrong: the end of the whole call
first, *_, last = [turn.info["value"] for turn in box.dialogue[1::2]]
when_cut, rise = last, last - first

# %% 1 wrong: turned round
first, *_, last = [turn.info["value"] for turn in box.dialogue[1::2]]
when_cut, rise = first, first - last

# %% 2
def judge(said, good): return 1.

# %% 2 wrong: a lie
def judge(said, good): return -1. if said == good else 1.

# %% 2 wrong: less generous, and still clear
def judge(said, good): return .5 if said == good else -.5

# %% 3
def head_start(p): return math.log(max(p)) - sum(x*math.log(x) for x in p)
even = [1/3]*3

# %% 3 wrong: every reply counts the same
def head_start(p): return math.log(max(p)) - sum(math.log(x) for x in p)/len(p)
even = [1/3]*3

# %% 3 wrong: probabilities, not their logarithms
def head_start(p): return math.log(max(p)/sum(x*x for x in p))
even = [1/3]*3

# %% 4
class Candid(Officer):
    def notes(self, d):
        held = {}; heard = replace(d, turns=tuple(world.masks.turn(t, held) for t in d[:-1]))
        with torch.no_grad(): p = agent.manager.log_policy(next_batch([heard], agent.vocab, 40, len(heard)))[0].exp()
        return super().notes(d) + [("what it had in mind", {f"number {i}": p[i].item() for i in p.argsort(descending=True)[:3].tolist()})]

# %% 4 wrong: numbered by their rank
class Candid(Officer):
    def notes(self, d):
        held = {}; heard = replace(d, turns=tuple(world.masks.turn(t, held) for t in d[:-1]))
        with torch.no_grad(): p = agent.manager.log_policy(next_batch([heard], agent.vocab, 40, len(heard)))[0].exp()
        return super().notes(d) + [("what it had in mind", {f"number {i}": x for i, x in enumerate(p.sort(descending=True).values[:3].tolist())})]

# %% 4 wrong: the first three
class Candid(Officer):
    def notes(self, d):
        held = {}; heard = replace(d, turns=tuple(world.masks.turn(t, held) for t in d[:-1]))
        with torch.no_grad(): p = agent.manager.log_policy(next_batch([heard], agent.vocab, 40, len(heard)))[0].exp()
        return super().notes(d) + [("what it had in mind", {f"number {i}": p[i].item() for i in range(3)})]

# %% 4 wrong: after it has heard itself
class Candid(Officer):
    def notes(self, d):
        held = {}; heard = replace(d, turns=tuple(world.masks.turn(t, held) for t in d))
        with torch.no_grad(): p = agent.manager.log_policy(next_batch([heard], agent.vocab, 40, len(heard)))[0].exp()
        return super().notes(d) + [("what it had in mind", {f"number {i}": p[i].item() for i in p.argsort(descending=True)[:3].tolist()})]
