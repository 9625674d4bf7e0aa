"""94_chatbox: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
refused, turns = [4, 5], 2

# %% 1 wrong: takes another bot's command for a mistake
refused, turns = [2, 4, 5], 2

# %% 1 wrong: what was said stays
refused, turns = [4, 5], 4

# %% 1 wrong: a failing bot's line stays
refused, turns = [4, 5], 3

# %% 2
line = "![](https://stranger.example/you.png)"

# %% 2 wrong: a link
line = "[look](https://stranger.example/you.png)"

# %% 2 wrong: a script, which is HTML as well
line = "<script src='https://stranger.example/you.js'></script>"

# %% 3
def between(shown): return sum(math.log((n - .5)/100) for n in shown), sum(math.log(min(n + .5, 100)/100) for n in shown)

# %% 3 wrong: a probability above 1
def between(shown): return sum(math.log((n - .5)/100) for n in shown), sum(math.log((n + .5)/100) for n in shown)

# %% 3 wrong: takes the numbers as they stand
def between(shown): return (sum(math.log(n/100) for n in shown),)*2

# %% 3 wrong: rounds once, at the end
def between(shown):
    p = math.prod(n/100 for n in shown)
    return math.log(max(p - .005, 1e-9)), math.log(min(p + .005, 1))

# %% 4
class Quoting(Neighbour):
    def notes(self, d):
        (i,), (cosine,) = self.nearest([d[:-1]])
        if i < 0: return [("", "no word is shared: the commonest reply of all")]
        return [("whose reply that was", {"dialogue": list(self.code)[self.source[i]]}), ("how near the question was", {"cosine": cosine})]

# %% 4 wrong: looks for its own answer
class Quoting(Neighbour):
    def notes(self, d):
        (i,), (cosine,) = self.nearest([d])
        if i < 0: return [("", "no word is shared: the commonest reply of all")]
        return [("whose reply that was", {"dialogue": list(self.code)[self.source[i]]}), ("how near the question was", {"cosine": cosine})]

# %% 4 wrong: takes −1 for the last of all
class Quoting(Neighbour):
    def notes(self, d):
        (i,), (cosine,) = self.nearest([d[:-1]])
        return [("whose reply that was", {"dialogue": list(self.code)[self.source[i]]}), ("how near the question was", {"cosine": cosine})]

# %% 4 wrong: the number of the reply for that of the talk
class Quoting(Neighbour):
    def notes(self, d):
        (i,), (cosine,) = self.nearest([d[:-1]])
        if i < 0: return [("", "no word is shared: the commonest reply of all")]
        return [("whose reply that was", {"dialogue": f"echo-{i}"}), ("how near the question was", {"cosine": cosine})]
