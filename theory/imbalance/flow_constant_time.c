/* Where tau ell_c (tau) is largest: see flow_constant. */
#include "theory/margin.h"
#include "theory/peak.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    peak_margin (out, fmpq_numref (at), prec);
    margin_time (out, out, at, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 60 * (double) prec;
}

QUANTITY (imbalance_flow_constant_time) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "\\arg\\max_{\\tau} \\tau \\ell_c(\\tau)",
    .ball = ball,
    .work = work,
};
