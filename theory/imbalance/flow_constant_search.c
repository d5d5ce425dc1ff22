/* The supremum of flow_constant by branch and bound: see theory/peak.c. */
#include "theory/peak.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    peak_search (out, fmpq_numref (at), prec);
    return EVALUATED;
}

/* A few pieces for each two bits, after the first. */
static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 100 * (4096 + 8 * (double) prec);
}

QUANTITY (imbalance_flow_constant_search) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "\\sup_{u \\ge 0} \\tau(u) \\ell(u)",
    .ball = ball,
    .work = work,
};
