/*
 * The step size from which on the first step of gradient descent raises the
 * loss of two tokens: the only positive root of L_1 (eta) = log 2, enclosed
 * by two signs, see theory/spike.c.
 */
#include "theory/quantity.h"
#include "theory/spike.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    spike_step (out, at, prec);
    return EVALUATED;
}

QUANTITY (memgd_spike_step) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1, p+corr*p > 1",
    .formula = "\\eta > 0:\\ p\\log(1+e^{-\\eta(p-\\rho q)}) + "
               "q\\log(1+e^{\\eta(\\rho p-q)}) = \\log 2,\\ q = 1-p",
    .ball = ball,
};
