"""30_tracker: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
share_of_yes = 2*1.2*(1/3)/(1 + 2*1.2)

# %% 1 wrong: forgets the hello
share_of_yes = 1/3

# %% 1 wrong: forgets that a no leads to a second try
share_of_yes = 2*(1/3)/3

# %% 1 wrong: all good guesses, and the denied ones
share_of_yes = 2*1.2*(1/3 + .2)/(1 + 2*1.2)

# %% 2
unlucky = torch.tensor([[5, 6, 7, 8], [9, PAD, PAD, PAD], [10, PAD, PAD, PAD]])

# %% 2 wrong: the padding eats the first word, and here the last differs
unlucky = torch.tensor([[5, 6, 7, 8], [9, 10, 11, PAD], [9, 10, 12, PAD]])

# %% 2 wrong: the first turn is padded, too
unlucky = torch.tensor([[5, 6, PAD, PAD], [9, PAD, PAD, PAD], [10, PAD, PAD, PAD]])

# %% 3
def joint_bounds(p, q): return max(0., p + q - 1), min(p, q), p*q

# %% 3 wrong: a negative share
def joint_bounds(p, q): return p + q - 1, min(p, q), p*q

# %% 3 wrong: never below independence
def joint_bounds(p, q): return p*q, min(p, q), p*q

# %% 4
def forget_words(words, p, gen):
    drawn = torch.rand(words.shape, generator=gen) < p
    return words.masked_fill(drawn & (words != PAD), UNK)

# %% 4 wrong: the padding too
def forget_words(words, p, gen): return words.masked_fill(torch.rand(words.shape, generator=gen) < p, UNK)

# %% 4 wrong: whole turns
def forget_words(words, p, gen):
    drawn = torch.rand(words.shape[:-1], generator=gen)[..., None] < p
    return words.masked_fill(drawn & (words != PAD), UNK)

# %% 4 wrong: in place
def forget_words(words, p, gen):
    return words.masked_fill_((torch.rand(words.shape, generator=gen) < p) & (words != PAD), UNK)
