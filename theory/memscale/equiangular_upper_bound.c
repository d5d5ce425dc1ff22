/*
 * An upper bound of the error of M equiangular classes without special
 * functions: the union bound, each cap h_d (w) at most (1 - w)^(d/2) / 2.
 */
#include "theory/competition.h"
#include "theory/quantity.h"

/* (1 - w)^(d/2) / 2; no weight exceeds one. */
static void
half_power (arb_t value, struct cap *cap, const arb_t w)
{
    slong prec = cap->prec;

    arb_sub_ui (value, w, 1, prec);
    arb_neg (value, value);
    arb_nonnegative_part (value, value);
    if (cap->dimension % 2 != 0)
        arb_sqrt (value, value, prec);
    arb_pow_ui (value, value,
                (ulong) (cap->dimension % 2 != 0 ? cap->dimension
                                                 : cap->dimension / 2),
                prec);
    arb_mul_2exp_si (value, value, -1);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    struct competition all;

    if (!competition_at (&all, &d, at, prec + 30))
        return OUT_OF_DOMAIN;
    /* A finite sum. */
    competition_error (out, &all, ALL_COMPETITORS, half_power, d);
    competition_clear (&all);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return competition_work (at, prec + 30, ALL_COMPETITORS);
}

QUANTITY (memscale_equiangular_upper_bound) = {
    .axes = COMPETITION_AXES,
    .domain = COMPETITION_DOMAIN,
    .formula = "\\sum_x p_x \\min\\left(1, \\tfrac12 \\sum_{y \\ne f(x)} "
               "\\left(1+q_x^2/(Q_{f(x)}-q_x^2+Q_y)\\right)^{-d/2}\\right)",
    .ball = ball,
    .work = work,
};
