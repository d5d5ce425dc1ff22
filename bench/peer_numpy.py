#!/usr/bin/python3
"""Answers requests of bench/bench by numpy, on the same BLAS.

The experiments are written as a careful user of numpy would: many runs at a
time in arrays that fit into the second-level cache, products by matmul, no
loop over tokens, and the faster of numpy's generators.
"""
import functools
import math
import re
import sys
import time

import numpy as np

ROUTES = {}
KEYS = 1 << 15  # numbers drawn at a time


def route(function):
    ROUTES[function.__name__] = function
    return function


def summary(errors, count):
    errors = np.concatenate(errors)[:count]
    return "mean %.9g se %.3g" % (errors.mean(),
                                  errors.std() / math.sqrt(count))


def batches(count, items, dim):
    size = max(1, KEYS // (items * dim))
    while count > 0:
        yield min(size, count)
        count -= size


@route
def two_class(count, alpha, rho, items, dim):
    """Two classes: all that matters is the signed sum of the keys."""
    items, dim = int(items), int(dim)
    draw = np.random.Generator(np.random.SFC64(1)).standard_normal
    p = np.arange(1, items + 1) ** -alpha
    p /= p.sum()
    sign = np.where(np.arange(items) % 2 == 0, 1.0, -1.0)
    store = sign * p ** rho
    errors = []
    for size in batches(count, items, dim):
        keys = draw((size, items, dim))
        memory = np.matmul(store, keys)
        scores = np.matmul(keys, memory[:, :, None])[:, :, 0]
        errors.append((scores * sign < 0) @ p)
    return summary(errors, count)


@route
def equiangular(count, alpha, rho, items, classes, dim):
    """Orthonormal outputs: the score of a class is its own sum of keys."""
    items, classes, dim = int(items), int(classes), int(dim)
    draw = np.random.Generator(np.random.SFC64(1)).standard_normal
    p = np.arange(1, items + 1) ** -alpha
    p /= p.sum()
    label = np.arange(items) % classes
    store = np.zeros((classes, items))
    store[label, np.arange(items)] = p ** rho
    errors = []
    for size in batches(count, items, dim):
        keys = draw((size, items, dim))
        memory = np.matmul(store, keys)
        scores = np.matmul(keys, memory.transpose(0, 2, 1))
        errors.append((scores.argmax(axis=2) != label) @ p)
    return summary(errors, count)


def numbers(n):
    return -20 * np.mod(np.arange(int(n)) * 0.6180339887498949, 1)


@route
def exp(count, n):
    x = numbers(n)
    y = np.empty_like(x)
    for _ in range(count):
        np.exp(x, out=y)
    return "value %.17g" % y[len(y) // 2]


@route
def softmax(count, n):
    x = numbers(n)
    y = np.empty_like(x)
    for _ in range(count):
        np.subtract(x, x.max(), out=y)
        np.exp(y, out=y)
        y /= y.sum()
    return "value %.17g" % y[len(y) // 2]


@functools.lru_cache(maxsize=None)
def operands(n):
    a = np.mod(np.arange(2 * n * n) * 0.6180339887498949, 1)
    return (a[:n * n].reshape(n, n), a[n * n:].reshape(n, n),
            np.empty((n, n)))


@route
def matmul(count, n):
    a, b, c = operands(int(n))
    for _ in range(count):
        np.matmul(a, b, out=c)
    return "value %.17g" % c[0, 0]


def sequence(first, *shape):
    """Numbers that look uniform on [-1/2, 1/2), as bench/steps.c has them."""
    count = math.prod(shape)
    numbers = np.arange(first, first + count) * 0.6180339887498949
    return (np.mod(numbers, 1) - 0.5).reshape(shape)


def length(weights):
    return "mean %.12g se 1e-9" % math.sqrt(np.vdot(weights, weights))


def softmax_residuals(scores, share, label, columns):
    """In place: share times softmax less the unit vector, by columns."""
    scores -= scores.max(axis=0)
    np.exp(scores, out=scores)
    scores *= share / scores.sum(axis=0)
    scores[label, columns] -= share


@functools.lru_cache(maxsize=None)
def regression_setting(n, c, d):
    return (sequence(0, n, d), np.arange(n) % c, np.arange(n),
            np.full(n, 1 / n), np.empty((c, n)), np.empty((c, d)))


@route
def regression_step(count, n, c, d):
    n, c, d = int(n), int(c), int(d)
    x, label, columns, share, scores, gradient = regression_setting(n, c, d)
    w = np.zeros((c, d))
    for k in range(count):
        np.matmul(w, x.T, out=scores)
        softmax_residuals(scores, share, label, columns)
        np.matmul(scores, x, out=gradient)
        gradient *= 0.5
        w -= gradient
        if k == 0:
            text = length(w)
    return text


@functools.lru_cache(maxsize=None)
def memory_setting(n, m, d):
    p = 1 / np.arange(1, n + 1)
    p /= p.sum()
    return (sequence(0, d, n), sequence(12345, m, d), p, np.arange(n) % m,
            np.arange(n), np.empty((d, n)), np.empty((m, n)),
            np.empty((d, d)))


@route
def memory_step(count, n, m, d):
    n, m, d = int(n), int(m), int(d)
    e, u, p, label, columns, hidden, scores, gradient = memory_setting(n, m, d)
    w = np.zeros((d, d))
    for k in range(count):
        np.matmul(w, e, out=hidden)
        np.matmul(u, hidden, out=scores)
        softmax_residuals(scores, p, label, columns)
        np.matmul(u.T, scores, out=hidden)
        np.matmul(hidden, e.T, out=gradient)
        gradient *= 0.5
        w -= gradient
        if k == 0:
            text = length(w)
    return text


def number(text):
    above, _, below = text.partition("/")
    return float(above) / float(below or 1)


def serve(line):
    match = re.match(r'serve\("([^"]*)",(\d+),(\d+),\[([^]]*)\]\)', line)
    function = ROUTES[match.group(1)]
    arguments = [number(text) for text in match.group(4).split(",")]
    start = time.process_time()
    text = function(int(match.group(3)), *arguments)
    return "%.9f %s" % (time.process_time() - start, text)


def blas():
    """The file that answers for BLAS."""
    np.dot(np.eye(2), np.eye(2))
    with open("/proc/self/maps") as maps:
        names = {line.split()[-1] for line in maps if "blas" in line}
    return ", ".join(sorted(names))


print("ready numpy %s, Python %s, %s"
      % (np.__version__, sys.version.split()[0], blas()), flush=True)
for request in sys.stdin:
    try:
        print(serve(request), flush=True)
    except Exception as problem:
        print("error:", type(problem).__name__, problem, flush=True)
