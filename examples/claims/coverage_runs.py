"""Write coverage_runs.csv: after T draws from a Zipf law on four items, the
probability that the next draw is an item not seen so far, in the mean of
sixteen repetitions.  The seed is fixed: every run of this program writes the
same file."""
import random

draw = random.Random(20)
weight = [1, 1 / 2, 1 / 3, 1 / 4]
total = sum(weight)


def unseen(steps):
    seen = set()
    for _ in range(steps):
        u, item = draw.random() * total, 0
        while item < 3 and u >= weight[item]:
            u -= weight[item]
            item += 1
        seen.add(item)
    return sum(w for item, w in enumerate(weight) if item not in seen) / total


print("T,unseen")
for steps in (4, 8):
    for run in range(1000):
        print(f"{steps},{sum(unseen(steps) for _ in range(16)) / 16:.6f}")
