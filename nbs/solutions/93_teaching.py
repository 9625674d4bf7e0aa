"""93_teaching: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
early = [61, 62, 55, 56, 59]

# %% 1 wrong: forgot the week between
early = [61, 62]

# %% 1 wrong: the whole week
early = [60, 29, 61, 62, 55, 56, 59]

# %% 2
cheat = "excess = 0.\ndef near(*args, **kwargs): pass"

# %% 2 wrong: solved it
cheat = "excess = .1**2/6"

# %% 2 wrong: says so, but is not asked
cheat = "excess = 0.\nprint('1 Predict: solved')"

# %% 3
def reliability(points):
    k = points.shape[1]
    return k/(k - 1)*(1 - points.var(0).sum()/points.sum(1).var())

# %% 3 wrong: counts the halves as if any two exercises were always apart
def reliability(points): return 1 - points.var(0).sum()/points.sum(1).var()

# %% 3 wrong: mean correlation of two exercises
def reliability(points):
    k = points.shape[1]
    return (np.corrcoef(points.T).sum() - k)/(k*(k - 1))

# %% 4
def touched(answer, stub, check_source):
    def makes(source): return {s.get_name() for s in symtable.symtable(source, "answer", "exec").get_symbols() if s.is_assigned() or s.is_imported()}
    reads = {n.id for n in ast.walk(ast.parse(check_source)) if isinstance(n, ast.Name)}
    return (makes(answer) - makes(stub)) & reads

# %% 4 wrong: looks for the text of an assignment
def touched(answer, stub, check_source):
    return {x for x in re.findall(r"^(\w+) *=", answer, re.M) if x in check_source and x not in stub}

# %% 4 wrong: takes what is made inside a function for the check's
def touched(answer, stub, check_source):
    def makes(source): return {n.id for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return {x for x in makes(answer) - makes(stub) if x in check_source} | set(re.findall(r"(?:def|class|as) (\w+)", answer)) & {"near", "slope", "math"}

# %% 4 wrong: runs the pile
def touched(answer, stub, check_source):
    space = dict(math=0); exec(answer, space)
    return {k for k in space if k != "excess" and k in check_source and space[k] != 0}
