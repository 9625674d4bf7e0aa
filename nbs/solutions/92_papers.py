"""92_papers: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
named = ["L-05"]

# %% 1 wrong: all rows of the networks that use it
named = ["L-03", "L-04", "L-05"]

# %% 1 wrong: the network that scores the slots with it, too
named = ["L-05", "L-04"]

# %% 2
hollow = "#| tests X-1\nassert more(1) == more(1)"

# %% 2 wrong: a number that is 0 or None is noticed
hollow = "#| tests X-1\nassert more(1)"

# %% 2 wrong: reaches nothing
hollow = "#| tests X-1\nassert 1 + 1 == 2"

# %% 2 wrong: asserts nothing
hollow = "#| tests X-1\nmore(1) == 2"

# %% 3
def missed(N, m, n): return math.comb(N - m, n)/math.comb(N, n)
enough = next(n for n in range(1, 1000) if missed(1000, 10, n) < .05)

# %% 3 wrong: may draw the same input twice
def missed(N, m, n): return (1 - m/N)**n
enough = next(n for n in range(1, 1000) if missed(1000, 10, n) < .05)

# %% 3 wrong: adds the chances up
def missed(N, m, n): return 1 - n*m/N
enough = 95

# %% 4
def survivors(versions, check_source):
    def passes(source):
        space = {}
        try: exec(source, space); exec(check_source, space)
        except Exception: return False
        return True
    return [name for name, source in versions.items() if passes(source)]

# %% 4 wrong: one space for all, so the one before helps
def survivors(versions, check_source):
    space = {}
    def passes(source):
        try: exec(source, space); exec(check_source, space)
        except Exception: return False
        return True
    return [name for name, source in versions.items() if passes(source)]

# %% 4 wrong: an error that is no AssertionError counts as silence
def survivors(versions, check_source):
    def passes(source):
        space = {}
        try: exec(source, space); exec(check_source, space)
        except AssertionError: return False
        except Exception: pass
        return True
    return [name for name, source in versions.items() if passes(source)]
