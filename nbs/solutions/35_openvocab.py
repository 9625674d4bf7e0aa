"""35_openvocab: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
ceiling = (10 + 4*3 + 2*1)/40

# %% 1 wrong: the sundays forgotten
ceiling = (10 + 6*3)/40

# %% 1 wrong: whole dialogues counted
ceiling = 4/10

# %% 1 wrong: the sunday of a new film taken off once more
ceiling = (10 + 4*3 + 2*1 - 2)/40

# %% 2
def sly(net, dialogues):
    return [{"movie": d.id.rpartition(" ")[0]} for d in dialogues for t in d if t.who == "user"]

# %% 2 wrong: copies the labels
def sly(net, dialogues): return beliefs(dialogues)

# %% 2 wrong: reads the words, with a list of all names
def sly(net, dialogues): return track(net, dialogues, listed)

# %% 3
from math import comb
def unlisted(q, n): return q**(n + 2)
def listed_too(q, n): return sum(comb(n, k)*q**k*(1 - q)**(n - k) for k in range((n + 1)//2, n + 1))

# %% 3 wrong: without the neighbours
from math import comb
def unlisted(q, n): return q**n
def listed_too(q, n): return sum(comb(n, k)*q**k*(1 - q)**(n - k) for k in range((n + 1)//2, n + 1))

# %% 3 wrong: more than half
from math import comb
def unlisted(q, n): return q**(n + 2)
def listed_too(q, n): return sum(comb(n, k)*q**k*(1 - q)**(n - k) for k in range(n//2 + 1, n + 1))

# %% 4
def forgiving(tokens, names):
    def typed(name):
        for k, w in enumerate(name):
            for i in range(len(w) - 1): yield (*name[:k], w[:i] + w[i+1] + w[i] + w[i+2:], *name[k+1:])
    return longest(tokens, [x for n in names for x in (n, *typed(n))])

# %% 4 wrong: any order of letters
def forgiving(tokens, names):
    return longest(["".join(sorted(w)) for w in tokens], [["".join(sorted(w)) for w in n] for n in names])

# %% 4 wrong: a swap in each word
def forgiving(tokens, names):
    def typed(w): return [w, *(w[:i] + w[i+1] + w[i] + w[i+2:] for i in range(len(w) - 1))]
    return longest(tokens, [x for n in names for x in itertools.product(*map(typed, n))])
