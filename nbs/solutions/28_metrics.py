"""28_metrics: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
per_token, per_batch_claim = 2**(21/12), 2**1.5

# %% 1 wrong: the mean of 2 and 4
per_token, per_batch_claim = 2**(21/12), 3.

# %% 1 wrong: the two mixed up
per_token, per_batch_claim = 2**1.5, 2**(21/12)

# %% 2
odd_refs = ["yes i want a table for two at seven in the north of the town please", *["that is not so"]*3]
odd_hyps = [odd_refs[0], *["i do want it"]*3]

# %% 2 wrong: a long bad reply
odd_hyps = ["i do not know what you mean by that", "a table for two", "so do i now"]
odd_refs = ["the north is far from here , you know", "a table for two", "so do i now"]

# %% 2 wrong: one short bad reply is too little
odd_refs = ["yes i want a table for two at seven", "that is not so"]
odd_hyps = [odd_refs[0], "i do want it"]

# %% 3
def expected_distinct(m, R): return m*(1 - (1 - 1/m)**R)/R

# %% 3 wrong: the share of sentences that were said
def expected_distinct(m, R): return 1 - (1 - 1/m)**R

# %% 3 wrong: capped, as if nothing came twice before all were said
def expected_distinct(m, R): return min(1, m/R)

# %% 4
class Length(ReplyMetric):
    "Mean number of words of a reply."
    columns = {"predictions": Value("string")}
    def _compute(self, predictions, **others): return {"length": np.mean([len(RULE.tokens(t)) for t in predictions])}

caught = {"constant"}

# %% 4 wrong: splits at spaces
class Length(ReplyMetric):
    "Mean number of words of a reply."
    columns = {"predictions": Value("string")}
    def _compute(self, predictions, **others): return {"length": np.mean([len(t.split()) for t in predictions])}

caught = {"constant"}

# %% 4 wrong: counts letters
class Length(ReplyMetric):
    "Mean number of words of a reply."
    columns = {"predictions": Value("string")}
    def _compute(self, predictions, **others): return {"length": np.mean([len(t) for t in predictions])}

caught = {"constant"}
