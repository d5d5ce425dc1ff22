"""Distances from 0 to the nearest of N uniform points on a circle."""
import random
import sys

points, seed, count = map(int, sys.argv[1:])
draw = random.Random(seed)
for _ in range(count):
    print(min(min(x, 1 - x) for x in (draw.random() for _ in range(points))))
