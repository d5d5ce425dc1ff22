/*
 * The least constant C with tau ell_c (tau) <= C for all tau >= 0, ell_c the
 * loss of flow_loss: the value at the only maximum, which two signs of the
 * slope enclose (theory/peak.c).
 */
#include "theory/margin.h"
#include "theory/peak.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t u;

    arb_init (u);
    peak_margin (u, fmpq_numref (at), prec);
    margin_time (out, u, at, prec);
    margin_loss (u, u, at, prec);
    arb_mul (out, out, u, prec);
    arb_clear (u);
    return EVALUATED;
}

/* One exponential and one logarithm for each bit. */
static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 60 * (double) prec;
}

QUANTITY (imbalance_flow_constant) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "\\sup_{\\tau \\ge 0} \\tau \\ell_c(\\tau)",
    .ball = ball,
    .work = work,
};
