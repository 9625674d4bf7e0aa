"""29_reward: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
people_earn, parrot_earns = 1/3, 2/3

# %% 1 wrong: the parrot's own words count as well
people_earn, parrot_earns = 1/3, 1.

# %% 1 wrong: as if the own answer counted
people_earn, parrot_earns = 2/3, 2/3

# %% 2
robbed = answers

# %% 2 wrong: another parrot
robbed = ["yes of course"]*3

# %% 2 wrong: people in the wrong places
robbed = answers[1:] + answers[:1]

# %% 3
def earned(r): return math.exp(1 - r/2)
def longest_ref(x): return math.floor(2*(1 - math.log(x)))

# %% 3 wrong: the penalty the wrong way round
def earned(r): return math.exp(1 - 2/r)
def longest_ref(x): return math.floor(2/(1 - math.log(x)))

# %% 3 wrong: rounded up
def earned(r): return math.exp(1 - r/2)
def longest_ref(x): return math.ceil(2*(1 - math.log(x)))

# %% 4
class VectorBleu(NeighbourBleu):
    def __init__(self, triples, embed, **kw):
        super().__init__(triples, **kw)
        def unit(texts): return (x := embed(texts))/np.linalg.norm(x, axis=1, keepdims=True)
        def above(texts): return csr_matrix(np.c_[unit(texts), np.ones(len(texts))])     # cosine + 1
        self.words, places = SimpleNamespace(transform=above), above(heard([s for s, *_ in triples], self.turns))
        self.cells = {g: (at, places[at].T.tocsr()) for g, (at, _) in self.cells.items()}

# %% 4 wrong: negative cosines are not allowed
class VectorBleu(NeighbourBleu):
    def __init__(self, triples, embed, **kw):
        super().__init__(triples, **kw)
        def unit(texts): return csr_matrix((x := embed(texts))/np.linalg.norm(x, axis=1, keepdims=True))
        self.words, places = SimpleNamespace(transform=unit), unit(heard([s for s, *_ in triples], self.turns))
        self.cells = {g: (at, places[at].T.tocsr()) for g, (at, _) in self.cells.items()}

# %% 4 wrong: products instead of cosines
class VectorBleu(NeighbourBleu):
    def __init__(self, triples, embed, **kw):
        super().__init__(triples, **kw)
        def above(texts): return csr_matrix(np.c_[embed(texts), np.full(len(texts), 50.)])
        self.words, places = SimpleNamespace(transform=above), above(heard([s for s, *_ in triples], self.turns))
        self.cells = {g: (at, places[at].T.tocsr()) for g, (at, _) in self.cells.items()}
