"""34_judging: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
narrower_by = 1.
pool = np.array([1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 3])
observed = (0 + 0 + 0 + 2/3)/4
alpha_with_copy = 1 - observed/(2*pool.var(ddof=1))

# %% 1 wrong: more scores, a narrower interval
narrower_by = (4/3)**.5
alpha_with_copy = 1 - (1/6)/(2*np.var([1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 3], ddof=1))

# %% 1 wrong: a copy changes nothing at all
narrower_by = 1.
alpha_with_copy = 8/9

# %% 1 wrong: variance with n below
narrower_by = 1.
alpha_with_copy = 1 - (1/6)/(2*np.var([1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 3]))

# %% 2
wishes = "inform movie=comet, inform theatre=palace, inform date=friday, inform time=8, inform tickets=2"
shows = (f" > offer movie=comet theatre=palace date=friday time=8 tickets={n} > change tickets={n + 1}"
         for n in (2, 3, 4))
pleasing = f"open > request movie > {wishes}" + "".join(shows)

# %% 2 wrong: it keeps asking for what was said
pleasing = ("inform movie=comet > request date > inform date=friday, inform time=8, inform theatre=palace, "
            "inform tickets=2 > confirm date=friday > affirm > confirm time=8 > affirm "
            "> confirm theatre=palace > affirm > request time")

# %% 2 wrong: not everything is said
pleasing = ("open > request movie > inform movie=comet > request date > inform date=friday > request time"
            " > inform time=8 > request theatre")

# %% 3
def alpha_of(m, v): return 1 - m/(2*v)

# %% 3 wrong: the variance alone
def alpha_of(m, v): return 1 - m/v

# %% 3 wrong: twice too much
def alpha_of(m, v): return 1 - 2*m/v

# %% 4
def paired_and_apart(a, b):
    diff, n = (b - a).mean(), len(a)
    paired, apart = (b - a).std(ddof=1)/n**.5, ((a.var(ddof=1) + b.var(ddof=1))/n)**.5
    return (diff - 1.96*paired, diff + 1.96*paired), (diff - 1.96*apart, diff + 1.96*apart)

# %% 4 wrong: standard errors added up
def paired_and_apart(a, b):
    diff, n = (b - a).mean(), len(a)
    paired, apart = (b - a).std(ddof=1)/n**.5, (a.std(ddof=1) + b.std(ddof=1))/n**.5
    return (diff - 1.96*paired, diff + 1.96*paired), (diff - 1.96*apart, diff + 1.96*apart)

# %% 4 wrong: deviations for standard errors
def paired_and_apart(a, b):
    diff = (b - a).mean()
    paired, apart = (b - a).std(ddof=1), (a.var(ddof=1) + b.var(ddof=1))**.5
    return (diff - 1.96*paired, diff + 1.96*paired), (diff - 1.96*apart, diff + 1.96*apart)
