"""27_env: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
as_it_is, with_confirm, at_most_six = 15. - 7, -7., -6.

# %% 1 wrong: the booking costs nothing
as_it_is, with_confirm, at_most_six = 9., -7., -6.

# %% 1 wrong: cut off, yet successful
as_it_is, with_confirm, at_most_six = 8., -7., 9.

# %% 2
pushy = {k: v for k, v in easygoing.items() if v != DONTCARE} | {"time": show["time"]}

# %% 2 wrong: not to care is what the user wants
pushy = {k: v for k, v in easygoing.items() if v != DONTCARE} | {"time": DONTCARE}

# %% 2 wrong: a theatre that does not exist
pushy = {k: v for k, v in easygoing.items() if v != DONTCARE} | {"theatre": "nowhere"}

# %% 2 wrong: too little believed
pushy = {k: v for k, v in easygoing.items() if k == "movie"}

# %% 3
def least_prize(p, n): return (n - 1)/p

# %% 3 wrong: better than nothing instead of better than -1
def least_prize(p, n): return n/p

# %% 3 wrong: only lost dialogues cost
def least_prize(p, n): return (n - 1)*(1 - p)/p + 1e-9

# %% 4
prices = dict(ham="7", olives="5", tuna="9", spinach="6")
pricy = deepcopy(pizza)
pricy["values"]["money"] = ["6", "8", "10"]
pricy["slots"]["money"] = dict(column="price", op="<=")
pricy["kb"] = dict(rows=[[s, t, prices[t]] for s in values["size"] for t in toppings])
for act, text in dict(inform="for {value} at most", change="rather for {value} at most").items():
    pricy["templates"]["train"][act]["money"] = [text]
for act, text in dict(request="how much money ?", confirm="{value} at most ?").items():
    pricy["templates"]["system"][act]["money"] = [text]

# %% 4 wrong: more money, less pizza
pricy = deepcopy(pizza)
pricy["values"]["money"] = ["6", "8", "10"]
pricy["slots"]["money"] = dict(column="price", op=">=")
pricy["kb"] = dict(rows=[[s, t, str(5 + i)] for s in values["size"] for i, t in enumerate(toppings)])
for act, text in dict(inform="for {value}",
    change="rather for {value}").items(): pricy["templates"]["train"][act]["money"] = [text]
for act, text in dict(request="how much ?",
    confirm="{value} ?").items(): pricy["templates"]["system"][act]["money"] = [text]

# %% 4 wrong: prices drawn, a topping has several
pricy = deepcopy(pizza)
pricy["values"]["money"] = ["6", "8", "10"]
pricy["slots"]["money"] = dict(column="price", op="<=")
pricy["kb"] = dict(rows=8, seed=0, columns=dict(price=["5", "7", "9"]))
for act, text in dict(inform="for {value}",
    change="rather for {value}").items(): pricy["templates"]["train"][act]["money"] = [text]
for act, text in dict(request="how much ?",
    confirm="{value} ?").items(): pricy["templates"]["system"][act]["money"] = [text]
