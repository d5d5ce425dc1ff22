/* The mistake of taking the kernel at the overlap m, not at its square. */
#include "theory/link.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;
    arb_t g;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    arb_init (g);
    arb_set_fmpq (g, at + 1, prec + 20);
    link_kernel (out, (enum link) link, g, prec + 10);
    link_square (g, (enum link) link, prec + 10);
    arb_sub (out, g, out, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_single_index_loss_overlap) = {
    .axes = "link m",
    .domain = "integer 1 <= link <= 4, -1 <= m <= 1",
    .formula = "\\frac12 (E f^2 - \\Phi(m))",
    .ball = ball,
};
