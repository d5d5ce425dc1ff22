/*
 * The margin of a class after k steps of Polyak's heavy ball on one-hot inputs
 * from W = 0; STEP is the step size times the frequency of the class.
 * Encloses, as momentum_margins does.
 */
#include "theory/momentum.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, BETA, STEPS };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    momentum_margins (balls, HEAVY_BALL, at + CLASSES, at + STEP, at + BETA,
                      last, n, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

/* The first gradient is 1: from then on exponentials come in. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpz_cmp_si (fmpq_numref (at + STEPS), 1) > 0)
        return UNABLE;
    fmpq_mul (value, at + STEP, at + STEPS);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return momentum_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_momentum_margin) = {
    .axes = "c step beta k",
    .domain = "integer c >= 2, step > 0, 0 <= beta < 1, "
              "integer 0 <= k <= 1000000000",
    .formula = "u_k = u_{k-1} + s v_k,\\ v_k = \\beta v_{k-1} + "
               "\\frac{c}{e^{u_{k-1}} + "
               "c - 1}",
    .ball = ball,
    .curve = curve,
    .exact = exact,
    .work = work,
};
