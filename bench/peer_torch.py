#!/usr/bin/python3
"""Answers requests of bench/bench by torch, in doubles and on one thread.

Each step stands twice: with the gradient written down, into tensors that are
made once, and as most people write it, by autograd.
"""
import functools
import math
import re
import sys
import time

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
ROUTES = {}


def route(function):
    ROUTES[function.__name__] = function
    return function


def sequence(first, *shape):
    """Numbers that look uniform on [-1/2, 1/2), as bench/steps.c has them."""
    numbers = torch.arange(first, first + math.prod(shape)).double()
    return (torch.fmod(numbers * 0.6180339887498949, 1) - 0.5).reshape(shape)


def length(weights):
    return "mean %.12g se 1e-9" % weights.norm().item()


@functools.lru_cache(maxsize=None)
def regression_setting(n, c, d):
    return (sequence(0, n, d), torch.arange(n) % c, torch.arange(n),
            torch.empty(n, c), torch.empty(n, c), torch.empty(c, d))


@route
def regression_step(count, n, c, d):
    n, c, d = int(n), int(c), int(d)
    x, label, rows, scores, p, gradient = regression_setting(n, c, d)
    w = torch.zeros(c, d)
    for k in range(count):
        torch.mm(x, w.t(), out=scores)
        torch.softmax(scores, 1, out=p)
        p[rows, label] -= 1
        torch.mm(p.t(), x, out=gradient)
        w.add_(gradient, alpha=-0.5 / n)
        if k == 0:
            text = length(w)
    return text


@route
def regression_autograd(count, n, c, d):
    n, c, d = int(n), int(c), int(d)
    x, label = regression_setting(n, c, d)[:2]
    w = torch.zeros(c, d, requires_grad=True)
    descent = torch.optim.SGD([w], lr=0.5)
    for k in range(count):
        descent.zero_grad()
        F.cross_entropy(x @ w.t(), label).backward()
        descent.step()
        if k == 0:
            text = length(w.detach())
    return text


@functools.lru_cache(maxsize=None)
def memory_setting(n, m, d):
    p = 1 / torch.arange(1, n + 1).double()
    p /= p.sum()
    return (sequence(0, d, n), sequence(12345, m, d), p, torch.arange(n) % m,
            torch.arange(n), torch.empty(d, n), torch.empty(m, n),
            torch.empty(m, n), torch.empty(d, d))


@route
def memory_step(count, n, m, d):
    n, m, d = int(n), int(m), int(d)
    e, u, p, label, columns, hidden, scores, q, gradient = \
        memory_setting(n, m, d)
    w = torch.zeros(d, d)
    for k in range(count):
        torch.mm(w, e, out=hidden)
        torch.mm(u, hidden, out=scores)
        torch.softmax(scores, 0, out=q)
        q[label, columns] -= 1
        q *= p
        torch.mm(u.t(), q, out=hidden)
        torch.mm(hidden, e.t(), out=gradient)
        w.add_(gradient, alpha=-0.5)
        if k == 0:
            text = length(w)
    return text


@route
def memory_autograd(count, n, m, d):
    n, m, d = int(n), int(m), int(d)
    e, u, p, label = memory_setting(n, m, d)[:4]
    w = torch.zeros(d, d, requires_grad=True)
    descent = torch.optim.SGD([w], lr=0.5)
    for k in range(count):
        descent.zero_grad()
        scores = (u @ (w @ e)).t()
        (F.cross_entropy(scores, label, reduction="none") @ p).backward()
        descent.step()
        if k == 0:
            text = length(w.detach())
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
    torch.mm(torch.eye(2), torch.eye(2))
    with open("/proc/self/maps") as maps:
        names = {line.split()[-1] for line in maps
                 if "blas" in line or "mkl" in line.lower()}
    return ", ".join(sorted(names))


print("ready torch %s, Python %s, %s"
      % (torch.__version__, sys.version.split()[0], blas()), flush=True)
for request in sys.stdin:
    try:
        print(serve(request), flush=True)
    except Exception as problem:
        print("error:", type(problem).__name__, problem, flush=True)
