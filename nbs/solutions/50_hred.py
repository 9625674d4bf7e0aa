"""50_hred: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
anew, shared, last_only, users_only = 190, 19, 19, 10

# %% 1 wrong: the last turn is read as well
anew, shared, last_only, users_only = 210, 20, 20, 10

# %% 1 wrong: one reply, one turn
anew, shared, last_only, users_only = 190, 19, 1, 10

# %% 1 wrong: half of 19, rounded down
anew, shared, last_only, users_only = 190, 19, 19, 9

# %% 2
row_lengths = [3, 0, 3]

# %% 2 wrong: all the same
row_lengths = [3, 3, 3]

# %% 2 wrong: longest first as it comes
row_lengths = [3, 3, 1]

# %% 2 wrong: nobody goes on after the short one
row_lengths = [1, 2, 2]

# %% 3
def errors(g, h, n, z): return [g*z*(1 - n**2), g*(n - h)*z*(1 - z), g*(1 - z)]

# %% 3 wrong: the sign of the gate's error forgotten
def errors(g, h, n, z): return [g*z*(1 - n**2), g*(h - n)*z*(1 - z), g*(1 - z)]

# %% 3 wrong: without the slope of tanh
def errors(g, h, n, z): return [g*z, g*(n - h)*z*(1 - z), g*(1 - z)]

# %% 4
def check_company(model, batch):
    want = model.log_prob(batch)
    for i, together in enumerate(want):
        alone = replace(batch, slots=batch.slots[i:i+1], reply=batch.reply[i:i+1])
        assert torch.allclose(model.log_prob(alone)[0], together), f"reply {i} is another one in company"

# %% 4 wrong: twice the same crowd has the same mean
def check_company(model, batch):
    twice = replace(batch, slots=batch.slots.repeat(2, 1), reply=batch.reply.repeat(2, 1))
    assert torch.allclose(model.log_prob(twice)[:len(batch.slots)], model.log_prob(batch))

# %% 4 wrong: refuses everybody
def check_company(model, batch): assert False, "no"
