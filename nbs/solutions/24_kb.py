"""24_kb: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
nothing_fits, fit_on_average = 30/150, 120/30

# %% 1 wrong: as if they fell at random, several in one place
nothing_fits, fit_on_average = (1 - 1/150)**120, 4.

# %% 1 wrong: only the food counts
nothing_fits, fit_on_average = .2, 12.

# %% 2
two_seats, want = ("100", "3"), "20"

# %% 2 wrong: only loses
two_seats, want = ("10", "2"), "3"

# %% 2 wrong: both fit
two_seats, want = ("10", "9"), "3"

# %% 2 wrong: finds both
two_seats, want = ("12", "9"), "10"

# %% 3
def others(counts): return sum(n*(n - 1) for n in counts)/sum(counts)
def others_drawn(N, V): return (N - 1)/V

# %% 3 wrong: the mean over films instead of rows
def others(counts): return sum(counts)/len(counts) - 1
def others_drawn(N, V): return (N - 1)/V

# %% 3 wrong: counts the row itself
def others(counts): return sum(n*n for n in counts)/sum(counts)
def others_drawn(N, V): return N/V

# %% 4
def best_calls(domain, marginals, n):
    mass = Counter()
    for p, belief in n_best(marginals, 10**6): mass[api_call(domain, belief)] += p
    return [(p, call) for call, p in mass.most_common(n)]

turned = {"movie": {"moonfield": .4, "none": .3, "dontcare": .3}}

# %% 4 wrong: adds up the n best beliefs only
def best_calls(domain, marginals, n):
    mass = Counter()
    for p, belief in n_best(marginals, n): mass[api_call(domain, belief)] += p
    return [(p, call) for call, p in mass.most_common(n)]

turned = {"movie": {"moonfield": .4, "none": .3, "dontcare": .3}}

# %% 4 wrong: right calls, but nothing to share
def best_calls(domain, marginals, n):
    mass = Counter()
    for p, belief in n_best(marginals, 10**6): mass[api_call(domain, belief)] += p
    return [(p, call) for call, p in mass.most_common(n)]

turned = {"movie": {"moonfield": .6, "none": .4}}
