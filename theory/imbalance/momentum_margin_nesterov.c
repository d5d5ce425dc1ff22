/*
 * The margin under Nesterov's momentum, as g + beta v.
 */
#include "theory/momentum.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, BETA, STEPS };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    momentum_margins (balls, NESTEROV, at + CLASSES, at + STEP, at + BETA,
                      last, n, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return momentum_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_momentum_margin_nesterov) = {
    .axes = "c step beta k",
    .domain = "integer c >= 2, step > 0, 0 <= beta < 1, "
              "integer 0 <= k <= 1000000000",
    .formula =
        "u_k = u_{k-1} + s (g_k + \\beta v_k),\\ v_k = \\beta v_{k-1} + g_k",
    .ball = ball,
    .curve = curve,
    .work = work,
};
