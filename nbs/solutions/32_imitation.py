"""32_imitation: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
of_clone, of_taught = 15 - sum(.99**t for t in range(1, 16)), .15

# %% 1 wrong: one exchange too few
of_clone, of_taught = 14 - sum(.99**t for t in range(1, 15)), .14

# %% 1 wrong: the probability to be in trouble at the end
of_clone, of_taught = 1 - .99**15, .01

# %% 2
def useless_run(bot, n): return by_expert(n, bot.T)
kinds_seen = 0

# %% 2 wrong: only one kind of trouble is met
def useless_run(bot, n): return [(np.minimum(s, 1), a) for s, a in bot.run(n)]
kinds_seen = 1

# %% 2 wrong: the expert's walks, and all kinds seen
def useless_run(bot, n): return by_expert(n, bot.T)
kinds_seen = 8

# %% 3
def majority_wrong(q, n): return sum(math.comb(n, k)*q**k*(1 - q)**(n - k) for k in range(n//2 + 1, n + 1))
worse_from = .5

# %% 3 wrong: all must be wrong
def majority_wrong(q, n): return q**n
worse_from = .5

# %% 3 wrong: exactly two of three
def majority_wrong(q, n): return math.comb(n, n//2 + 1)*q**(n//2 + 1)*(1 - q)**(n//2)
worse_from = .5

# %% 3 wrong: a third
def majority_wrong(q, n): return sum(math.comb(n, k)*q**k*(1 - q)**(n - k) for k in range(n//2 + 1, n + 1))
worse_from = 1/3

# %% 4
def lucky_cost(eps, T, luck):
    lost = total = 0.
    for _ in range(T): lost = lost*(1 - luck) + (1 - lost)*eps; total += lost
    return total
exponent = 1.05

# %% 4 wrong: a share of the clone's cost
def lucky_cost(eps, T, luck): return (1 - luck)*cost(clone, eps, T)
exponent = 1.05

# %% 4 wrong: luck helps on the road, too
def lucky_cost(eps, T, luck):
    lost = total = 0.
    for _ in range(T): lost = (1 - luck)*(lost + (1 - lost)*eps); total += lost
    return total
exponent = 1.05

# %% 4 wrong: still the square
def lucky_cost(eps, T, luck):
    lost = total = 0.
    for _ in range(T): lost = lost*(1 - luck) + (1 - lost)*eps; total += lost
    return total
exponent = 2.
