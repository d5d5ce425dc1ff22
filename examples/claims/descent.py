"""Gradient descent on (x^2 + kappa y^2)/2 from (1, 1/kappa), with the best
constant step: prints the norm of the gradient, divided by the first one, and a
bound of its rounding error, as JSON."""
import math
import sys

kappa, steps = float(sys.argv[1]), int(sys.argv[2])
x, y = 1.0, 1 / kappa
first = math.hypot(x, kappa * y)
for _ in range(steps):
    x -= 2 / (1 + kappa) * x
    y -= 2 / (1 + kappa) * kappa * y
shrink = math.hypot(x, kappa * y) / first
# Each step rounds four times, by 2^-53 of what it has.
print('{"shrink": %r, "error": %r}' % (shrink, (8 * steps + 8) * 2**-52 * shrink))
