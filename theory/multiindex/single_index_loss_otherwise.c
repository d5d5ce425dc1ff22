/* multiindex/single_index_loss from quadrature and the other ways to the
   kernel: theory/link_plane.h. */
#include "theory/link_plane.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, OVERLAP };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;
    fmpq_t square;
    arb_t all;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    fmpq_init (square);
    arb_init (all);
    fmpq_mul (square, at + OVERLAP, at + OVERLAP);
    kernel_otherwise (out, (enum link) link, square, prec + 10);
    fmpq_one (square);
    kernel_otherwise (all, (enum link) link, square, prec + 10);
    arb_sub (out, all, out, prec);
    arb_mul_2exp_si (out, out, -1);
    fmpq_clear (square);
    arb_clear (all);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link;
    double m = fmpq_get_d (at + OVERLAP);

    if (!fmpq_get_index (&link, at + LINK))
        return HUGE_VAL;
    return kernel_otherwise_work ((enum link) link, m * m, prec) + 1e5;
}

QUANTITY (multiindex_single_index_loss_otherwise) = {
    .axes = "link m",
    .domain = "integer 1 <= link <= 4, -1 < m < 1",
    .formula = "\\frac12 (E f^2 - \\Phi(m^2))",
    .ball = ball,
    .work = work,
};
