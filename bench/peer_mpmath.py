#!/usr/bin/python3
"""Answers requests of bench/bench by straightforward mpmath code.

serve("tail_hurwitz",50,20,[3/2,12]) asks for 50 digits, 20 times over; the
answer is the CPU time of all calls and the value.  The routes are what a
careful user writes: no route is slowed down, none is certified.
"""
import functools
import math
import re
import sys
import time
from fractions import Fraction

import mpmath
from mpmath import mp, mpf

ROUTES = {}


def route(function):
    ROUTES[function.__name__] = function
    return function


# Tails of Zipf's law, and unseen mass.

@route
def tail_hurwitz(alpha, stored):
    return mp.zeta(alpha, stored + 1) / mp.zeta(alpha)


@route
def tail_head(alpha, stored):
    head = mp.fsum(mp.power(x, -alpha) for x in range(1, stored + 1))
    return 1 - head / mp.zeta(alpha)


@route
def unseen_nsum(alpha, draws):
    mass = 1 / mp.zeta(alpha)

    def term(x):
        p = mass * mp.power(x, -alpha)
        return p * (1 - p) ** draws
    return mp.nsum(term, [1, mp.inf])


@functools.lru_cache(None)
def split(alpha, draws, mass, digits, weight):
    """The end of the head and the terms of the tail that cost least.

    Found once: the search is no part of the sum.
    """
    best = None
    u = 64.0
    while u > 1e-12:
        head = math.ceil((mass * draws / u) ** (1 / alpha)) + 1
        left, k = -(digits + 3) * math.log(10), 0
        log_term = 0.0
        while log_term > left:
            k += 1
            log_term += math.log(u / k)
        if best is None or head + weight * k < best[0]:
            best = (head + weight * k, head, k, u)
        u /= 1.4
    return best[1:]


def unseen_by(zeta, alpha, draws):
    """Direct head, binomial expansion of the tail in Hurwitz zeta values."""
    digits = mp.dps
    weight = 30 if digits < 200 else 500
    with mp.extradps(10):
        mass = 1 / mp.zeta(alpha)
        first, terms, u = split(float(alpha), draws, float(mass), digits,
                                weight)
    with mp.extradps(10 + int(u / 2) + len(str(draws))):
        mass = 1 / mp.zeta(alpha)
        total = mpf(0)
        for x in range(1, first):
            p = mass * mp.power(x, -alpha)
            total += p * (1 - p) ** draws
        factor = mass
        for k in range(terms):
            total += factor * zeta(alpha * (k + 1), first)
            factor *= -mass * (draws - k) / (k + 1)
    return +total


@route
def unseen_hurwitz(alpha, draws):
    return unseen_by(mp.zeta, alpha, draws)


def euler_maclaurin(s, a):
    """zeta(s, a) for a user who does not trust mpmath's for large s."""
    shift = max(0, int(0.4 * mp.dps) - a)
    total = mp.fsum(mp.power(a + j, -s) for j in range(shift))
    a += shift
    power = mp.power(a, -s)
    total += power * a / (s - 1) + power / 2
    term = power * s / a
    small = mp.eps * abs(total)
    j = 1
    while True:
        step = mp.bernoulli(2 * j) / mp.factorial(2 * j) * term
        total += step
        if abs(step) < small:
            return total
        term *= (s + 2 * j - 1) * (s + 2 * j) / (mpf(a) * a)
        j += 1


@route
def unseen_euler(alpha, draws):
    return unseen_by(euler_maclaurin, alpha, draws)


@route
def unseen_beta(alpha, draws):
    """What remains when every power of 1 / T is kept and nothing else."""
    mass = 1 / mp.zeta(alpha)
    return mass ** (1 / alpha) / alpha * mp.beta(1 - 1 / alpha, draws + 1)


@route
def unseen_finite(alpha, items, draws):
    weights = [mp.power(x, -alpha) for x in range(1, items + 1)]
    total = mp.fsum(weights)
    return mp.fsum(w / total * (1 - w / total) ** draws for w in weights)


# Two-class memories.

def cap_value(d, w):
    return mp.betainc(mpf(d) / 2, mpf(1) / 2, 0, 1 - w, regularized=True) / 2


@route
def cap(d, w):
    return cap_value(d, w)


@route
def two_class(alpha, rho, items, d):
    p = [mp.power(x, -alpha) for x in range(1, items + 1)]
    w = [mp.power(x, -2 * rho * alpha) for x in range(1, items + 1)]
    total, norm = mp.fsum(p), mp.fsum(w)
    return mp.fsum(a * cap_value(d, b / norm) for a, b in zip(p, w)) / total


@route
def two_class_limit_nsum(alpha, rho, d):
    norm = mp.zeta(2 * rho * alpha)

    def term(x):
        w = mp.power(x, -2 * rho * alpha) / norm
        return mp.power(x, -alpha) * cap_value(d, w)
    return mp.nsum(term, [1, mp.inf]) / mp.zeta(alpha)


def cap_polynomial(d):
    """e with h_d(w) = 1/2 - sqrt(w)/2 sum_k e[k] w^k, for even d."""
    e = [Fraction(0)] * (d // 2)
    for j in range(d // 2):
        scale = Fraction(math.comb(2 * j, j), 4 ** j)
        for k in range(j + 1):
            e[k] += scale * (-1) ** k * math.comb(j, k)
    return e


@route
def two_class_limit_zeta(alpha, rho, d):
    """For even d the sum is a finite combination of zeta values."""
    with mp.extradps(10 + d // 3):
        norm = mp.zeta(2 * rho * alpha)
        total = mp.zeta(alpha)
        for k, e in enumerate(cap_polynomial(d)):
            total -= (mpf(e.numerator) / e.denominator
                      * mp.power(norm, -k - mpf(1) / 2)
                      * mp.zeta(alpha + rho * alpha * (2 * k + 1)))
        return total / (2 * mp.zeta(alpha))


def threshold_value(alpha, stored, d):
    beyond = tail_hurwitz(alpha, stored)
    return (1 - beyond) * cap_value(d, mpf(1) / stored) + beyond / 2


@route
def threshold_error(alpha, stored, d):
    return threshold_value(alpha, stored, d)


def threshold_search(alpha, d):
    """p([P]) h_d(1/P) grows with P: stop when it alone exceeds the best."""
    best, best_stored, stored = None, 0, 0
    zeta = mp.zeta(alpha)
    inside = mpf(0)
    while True:
        stored += 1
        inside += mp.power(stored, -alpha) / zeta
        lost = inside * cap_value(d, mpf(1) / stored)
        if best is not None and lost > best:
            return best_stored, best
        if best is None or lost + (1 - inside) / 2 < best:
            best, best_stored = lost + (1 - inside) / 2, stored


@route
def threshold_size(alpha, d):
    return threshold_search(alpha, d)[0]


@route
def threshold_best(alpha, d):
    return threshold_search(alpha, d)[1]


@route
def optimal_error(alpha, items, d):
    """Lagrange: p w^(-1/2) (1-w)^(d/2-1) = lambda, the w adding up to 1.

    Newton for every log w inside Newton for log lambda, from doubles.
    """
    p = [mp.power(x, -alpha) for x in range(1, items + 1)]
    total = mp.fsum(p)
    logs = [mp.log(a / total) for a in p]
    power = mpf(d) / 2 - 1

    def solve(log_lambda, start):
        w = []
        for log_p, v in zip(logs, start):
            for _ in range(200):
                e = mp.exp(v)
                value = log_p - v / 2 + power * mp.log1p(-e) - log_lambda
                step = value / (-mpf(1) / 2 - power * e / (1 - e))
                while mp.exp(v - step) >= 1:
                    step /= 2
                v -= step
                if abs(step) < mp.eps * 8:
                    break
            w.append(v)
        return w

    def newton(log_lambda, start):
        for _ in range(200):
            start = solve(log_lambda, start)
            w = [mp.exp(v) for v in start]
            slope = mp.fsum(a / (-mpf(1) / 2 - power * a / (1 - a))
                            for a in w)
            step = (mp.fsum(w) - 1) / slope
            step = max(min(step, 2), -2)
            log_lambda -= step
            if abs(step) < mp.eps * 64:
                break
        return log_lambda, start

    digits = mp.dps
    log_lambda, start = mpf(0), [mpf(-1)] * items
    with mp.workdps(15):
        log_lambda, start = newton(log_lambda, start)
    with mp.workdps(digits + 5):
        log_lambda, start = newton(log_lambda, start)
        w = [mp.exp(v) for v in start]
        return mp.fsum(a * cap_value(d, b) for a, b in zip(p, w)) / total


@route
def optimal_constant(alpha):
    k = mp.gamma(1 - 1 / (2 * alpha)) * (2 * alpha) ** (1 - 1 / (2 * alpha))
    return k ** alpha / (2 * mp.sqrt(2 * mp.pi) * (alpha - 1)
                         * mp.zeta(alpha))


@route
def equiangular_error(alpha, rho, items, classes, d):
    """1 - E prod_y Phi((q R + s g) / sqrt(Q_y)): a double integral an item.

    Weights q = p^rho; item x belongs to class x mod M, counted from 0.  The
    trapezoid rule in g and log R converges as fast as anything can.
    """
    def items_of(y):
        return range(y + 1, items + 1, classes)
    p = [mp.power(x, -alpha) for x in range(1, items + 1)]
    total = mp.fsum(p)
    q = [mp.power(x, -alpha * rho) for x in range(1, items + 1)]
    mass = [mp.fsum(q[x - 1] ** 2 for x in items_of(y))
            for y in range(classes)]
    step = mpf(1) / (3 + mp.dps // 7)
    reach = mp.sqrt(2 * mp.log(10) * (mp.dps + 2))
    normal = [k * step for k in range(-int(reach / step), int(reach / step)
                                      + 1)]
    middle = mp.log(mp.sqrt(d))
    radial = []
    for k in range(-400, 401):
        t = middle + k * step / mp.sqrt(d)
        weight = d * t - mp.exp(2 * t) / 2
        radial.append((mp.exp(t), weight))
    top = max(weight for _, weight in radial)
    radial = [(r, mp.exp(weight - top)) for r, weight in radial
              if weight - top > -mp.log(10) * (mp.dps + 2)]
    scale = mp.fsum(weight for _, weight in radial)
    bell = [mp.npdf(g) * step for g in normal]
    error = mpf(0)
    for y in range(classes):
        others = [mp.sqrt(mass[z]) for z in range(classes) if z != y]
        for x in items_of(y):
            width = mp.sqrt(mass[y] - q[x - 1] ** 2)
            right = mpf(0)
            for r, weight in radial:
                inner = mpf(0)
                for g, density in zip(normal, bell):
                    value = density
                    for root in others:
                        value *= mp.ncdf((q[x - 1] * r + width * g) / root)
                    inner += value
                right += weight * inner
            error += p[x - 1] * (1 - right / scale)
    return error / total


# Saddle times of one hidden direction.

def escape_primitive(s, g):
    return mp.log(g / (1 - g)) - mp.fsum(1 / (j * g ** j)
                                         for j in range(1, s))


@route
def saddle_times(last):
    """The closed form in every cell; the digits it loses at the small end
    are small beside the sum."""
    half = mpf(1) / 2
    return mp.fsum((escape_primitive(s, half)
                    - escape_primitive(s, mpf(10) ** -power)) / (2 * s)
                   for s in range(1, 5) for power in range(2, int(last) + 1))


@route
def saddle_times_quad(last):
    """The integral over the logit of the overlap, for who has no primitive."""
    total = mpf(0)
    for s in range(1, 5):
        for power in range(2, int(last) + 1):
            start = -mp.log(mpf(10) ** power - 1)
            total += mp.quad(lambda u: (1 + mp.exp(-u)) ** (s - 1) / (2 * s),
                             mp.linspace(start, 0, 9))
    return total


@route
def staircase_time(stage, d):
    """Newton for the crossing, on odefun's solution."""
    k = int(stage) - 1

    def rates(_, u):
        g = [1 / (1 + mp.exp(-x)) for x in u]
        return [2 * (1 + g[1] * (1 + g[2])), 2 * g[0] * (1 + g[2]),
                2 * g[0] * g[1]]
    solution = mp.odefun(rates, 0, [-mp.log(mpf(d) - 1)] * 3)
    time = mp.log(d) * stage / 2
    for _ in range(60):
        u = solution(time)
        step = u[k] / rates(time, u)[k]
        time -= step
        if abs(step) < mp.eps * time:
            break
    return time


@route
def overlap_quantile(p, r, d):
    """Newton for the logarithm of the quantile."""
    a, b = mpf(r) / 2, mpf(d - r) / 2
    start = mp.log((p * a * mp.beta(a, b)) ** (1 / a))

    def miss(v):
        return mp.log(mp.betainc(a, b, 0, mp.exp(v), regularized=True) / p)
    return mp.exp(mp.findroot(miss, min(start, mpf(-1) / 10)))


@route
def logistic_gradient(which):
    """findroot for the level curve and for a gradient that the Hessian only
    stretches, from a start known beforehand."""
    rows = [(1, 0), (0, 1), (-1, -1), (-1, 1), (-2, 1), (1, -2)]

    def loss(x, y):
        return mp.fsum(mp.log1p(mp.exp(-a * x - b * y)) for a, b in rows) / 6

    def slopes(x, y):
        s = [1 / (1 + mp.exp(a * x + b * y)) for a, b in rows]
        return (-mp.fsum(a * c for (a, b), c in zip(rows, s)) / 6,
                -mp.fsum(b * c for (a, b), c in zip(rows, s)) / 6, s)
    level = loss(2, 1)

    def equations(x, y):
        g, h, s = slopes(x, y)
        w = [c * (1 - c) for c in s]
        p = mp.fsum(c * a * (a * g + b * h) for (a, b), c in zip(rows, w))
        q = mp.fsum(c * b * (a * g + b * h) for (a, b), c in zip(rows, w))
        return [loss(x, y) - level, p * h - q * g]
    start = (1.3, -1.03) if which == 1 else (-0.79, 2.34)
    x, y = mp.findroot(equations, start)
    g, h, _ = slopes(x, y)
    return g * g + h * h


# Certificates of gradient descent's rate: the quadratic form that is left when
# the inequalities between N + 1 iterates and the minimiser are added up has to
# be positive semidefinite.

@functools.lru_cache(None)
def descent_form(n):
    """Made once, as ours is made in every call: the factors are measured."""
    size = n + 2
    form = [[Fraction(0)] * size for _ in range(size)]

    def add(weight, v, w):
        for i, a in v.items():
            for j, b in w.items():
                form[i][j] += weight * a * b / 2
                form[j][i] += weight * a * b / 2

    def iterate(i):
        return {0: Fraction(1), **{k: Fraction(-1) for k in range(1, i + 1)}}

    def minus(v, w):
        return {k: v.get(k, Fraction(0)) - w.get(k, Fraction(0))
                for k in {*v, *w}}
    one, half = Fraction(1), Fraction(1, 2)
    share = [Fraction(i, 2 * n + 1 - i) for i in range(n + 1)] + [one]
    form[0][0] += Fraction(1, 4 * n + 2)
    for i in range(n + 1):
        g = {i + 1: one}
        if i > 0:
            before = {i: one}
            add(share[i], g, minus(iterate(i - 1), iterate(i)))
            add(share[i] * half, minus(before, g), minus(before, g))
        tau = share[i + 1] - share[i]
        add(-tau, g, iterate(i))
        add(tau * half, g, g)
    return form


def trace(form):
    total = sum(form[i][i] for i in range(len(form)))
    return mpf(total.numerator) / total.denominator


def fraction_pivots(n):
    """L D L^T with Python's own fractions, in the lower half alone."""
    form = [row[:] for row in descent_form(int(n))]
    size = len(form)
    for k in range(size):
        pivot = form[k][k]
        if pivot < 0 or pivot == 0 and any(row[k] for row in form[k:]):
            raise ValueError("not semidefinite")
        for i in range(k + 1, size):
            if pivot and form[i][k]:
                factor = form[i][k] / pivot
                for j in range(k + 1, i + 1):
                    if form[j][k]:
                        form[i][j] -= factor * form[j][k]
    return [form[k][k] for k in range(size)]


@route
def certificate_fractions(n):
    fraction_pivots(n)
    return trace(descent_form(int(n)))


@route
def certificate_pivot(n, i, _):
    """Pivot i of the same form, for steps of size 1."""
    pivot = fraction_pivots(n)[int(i)]
    return mpf(pivot.numerator) / pivot.denominator


@route
def certificate_sympy(n):
    """The LU factors of sympy's matrices over the rationals."""
    from sympy import QQ
    from sympy.polys.matrices import DomainMatrix
    form = descent_form(int(n))
    size = len(form)
    matrix = DomainMatrix([[QQ(a.numerator, a.denominator) for a in row]
                           for row in form], (size, size), QQ)
    lower, upper, swaps = matrix.lu()
    if swaps or any(upper.to_Matrix()[i, i] < 0 for i in range(size)):
        raise ValueError("not semidefinite")
    return trace(form)


# Differential equations.

@route
def two_token_margin(p, corr, t, i):
    q = 1 - p

    def rates(_, m):
        wrong = [1 / (1 + mp.exp(x)) for x in m]
        return [2 * (p * wrong[0] - corr * q * wrong[1]),
                2 * (q * wrong[1] - corr * p * wrong[0])]
    return mp.odefun(rates, 0, [mpf(0), mpf(0)])(t)[i - 1]


@route
def saddle(m, t):
    third = mpf(3) / 10

    def rates(_, y):
        u = y[0] * y[0]
        return [third * y[0] * u * (2 + u) * (1 - u)]
    return mp.odefun(rates, 0, [m])(t)[0]


@route
def matrix(r, t):
    """The first entry of M, M' = A M + M A - 2 M A M."""
    r = int(r)
    a = [mpf(1) / (i + 1) for i in range(r)]
    index = range(r)
    first = [mpf(30 if i == j else 1 + i + j) / 1000
             for i in index for j in index]

    def rates(_, y):
        return [(a[i] + a[j]) * y[i * r + j]
                - 2 * mp.fsum(y[i * r + k] * a[k] * y[k * r + j]
                              for k in index)
                for i in index for j in index]
    return mp.odefun(rates, 0, first)(t)[0]


def number(text):
    value = Fraction(text) if "^" not in text else \
        Fraction(int(text.split("^")[0]) ** int(text.split("^")[1]))
    if value.denominator == 1:
        return int(value)
    return mpf(value.numerator) / value.denominator


def serve(line):
    match = re.match(r'serve\("([^"]*)",(\d+),(\d+),\[([^]]*)\]\)', line)
    function = ROUTES[match.group(1)]
    mp.dps = int(match.group(2))
    count = int(match.group(3))
    arguments = [number(text) for text in match.group(4).split(",")]
    if match.group(1) not in ("cap", "staircase_time", "logistic_gradient"):
        arguments[0] = mpf(arguments[0])
    start = time.process_time()
    for _ in range(count):
        value = function(*arguments)
    seconds = time.process_time() - start
    return "%.9f %s" % (seconds, mp.nstr(value, mp.dps + 3))


print("ready mpmath %s, %s integers, Python %s"
      % (mpmath.__version__, mpmath.libmp.BACKEND, sys.version.split()[0]),
      flush=True)
for request in sys.stdin:
    try:
        print(serve(request), flush=True)
    except Exception as problem:
        print("error:", type(problem).__name__, problem, flush=True)
