"""21_vocab: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
by_words, by_letters = 8, 9

# %% 1 wrong: the two accents differ
by_words, by_letters = 9, 10

# %% 1 wrong: without the specials
by_words, by_letters = 2, 3

# %% 2
hidden = "no ｓｃａｍ"

# %% 2 wrong: capitals
hidden = "no SCAM"

# %% 2 wrong: spaces
hidden = "no s c a m"

# %% 2 wrong: a Cyrillic letter, which NFKC leaves as it is
hidden = "no sc\u0430m"

# %% 3
def for_half(V): return V**.5*np.exp(-.5772/2)

# %% 3 wrong: without the constant
def for_half(V): return V**.5

# %% 3 wrong: the constant with the wrong sign
def for_half(V): return V**.5*np.exp(.5772/2)

# %% 4
def delexicalise(text):
    text = re.sub(r"\S+@\S+\w", "amail", text)
    return re.sub(r"\d+(?:[.,:]\d+)*", "anumber", text)

# %% 4 wrong: numbers first, so that addresses fall apart
def delexicalise(text):
    text = re.sub(r"\d+(?:[.,:]\d+)*", " anumber ", text)
    return re.sub(r"\S+@\S+\w", "amail", text)

# %% 4 wrong: a word for each run of digits
def delexicalise(text): return re.sub(r"\d+", "anumber", re.sub(r"\S+@\S+\w", "amail", text))
