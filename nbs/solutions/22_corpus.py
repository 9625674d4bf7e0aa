"""22_corpus: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
n_windows, n_stored = 6, 20 + 5*3

# %% 1 wrong: all windows are full
n_windows, n_stored = 6, 36

# %% 1 wrong: as if nothing overlapped
n_windows, n_stored = 4, 20

# %% 2
speech, turns_shown, instead = call + bye[0] + bye[1], 5, EOS

# %% 2 wrong: one turn too few
speech, turns_shown, instead = call + bye[0], 4, EOS

# %% 2 wrong: taken for padding
speech, turns_shown, instead = call + bye[0] + bye[1], 5, PAD

# %% 2 wrong: a long dialogue of which too little is shown
speech, turns_shown, instead = call + bye[0] + bye[1], 4, EOS

# %% 3
def padding_share(B): return .4 - .8*.5**B

# %% 3 wrong: the limit for every B
def padding_share(B): return .4

# %% 3 wrong: one chance of equal rows instead of two
def padding_share(B): return .4*(1 - .5**B)

# %% 4
def by_budget(source, cells):
    groups, turns, longest = [[]], 0, 0
    for r in np.concatenate(source.order(0)):
        turns, longest = max(turns, source.turns[r]), max(longest, source.longest[r])
        if groups[-1] and (len(groups[-1]) + 1)*turns*longest > cells:
            groups.append([])
            turns, longest = source.turns[r], source.longest[r]
        groups[-1].append(r)
    return groups

# %% 4 wrong: counts only the row's own cells
def by_budget(source, cells):
    groups, used = [[]], 0
    for r in np.concatenate(source.order(0)):
        own = source.turns[r]*source.longest[r]
        if groups[-1] and used + own > cells: groups.append([]); used = 0
        used += own
        groups[-1].append(r)
    return groups

# %% 4 wrong: never starts again with the sizes
def by_budget(source, cells):
    groups, turns, longest = [[]], 0, 0
    for r in np.concatenate(source.order(0)):
        turns, longest = max(turns, source.turns[r]), max(longest, source.longest[r])
        if groups[-1] and (len(groups[-1]) + 1)*turns*longest > cells: groups.append([])
        groups[-1].append(r)
    return groups
