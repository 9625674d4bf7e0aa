"""16_school: one way to solve each exercise, and wrong answers that its check must refuse."""

# %% 1
after_praise, after_death = ["end"], ["answer"]

# %% 1 wrong: the late answer does not keep it warm
after_praise, after_death = ["end"], ["answer", "end"]

# %% 1 wrong: nothing of its own accord
after_praise, after_death = [], []

# %% 2
def trouble(school):
    def full(*_): raise DiaryError(school.diary.path, "the disk is full", "free some space")
    school.diary.write = full
    school.reward(1.)

# %% 2 wrong: both refuse it before anything happens
def trouble(school):
    try: school.reward(3.)
    except ValueError: pass

# %% 2 wrong: teaches behind the diary's back
def trouble(school): school.student.hold([Transition("hello", 0, 1.)])

# %% 3
def n_files(n): return 7 + 3 + -(-(n - 28)//28)

# %% 3 wrong: multiples of 28 in all of n
def n_files(n): return 7 + 3 + n//28 + 1

# %% 3 wrong: four weeks and the week once more
def n_files(n): return 7 + 4 + -(-(n - 28)//28)

# %% 4
def quiet_exam(school):
    q = school.student.q([phrases[-1] for _, phrases in MEANINGS.values()])
    return np.mean([school.student.answers[row.argmax()] == good for row, (good, _) in zip(q, MEANINGS.values())])

# %% 4 wrong: always right
def quiet_exam(school): return 1.

# %% 4 wrong: asks the first phrases, which are taught
def quiet_exam(school):
    q = school.student.q([phrases[0] for _, phrases in MEANINGS.values()])
    return np.mean([school.student.answers[row.argmax()] == good for row, (good, _) in zip(q, MEANINGS.values())])
