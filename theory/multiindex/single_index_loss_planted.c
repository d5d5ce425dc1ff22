/* The loss with the planted link kept, E f^2 - Phi (m): what a model that does
   not fit its link to the direction has. */
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
    arb_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_single_index_loss_planted) = {
    .axes = "link m",
    .domain = "integer 1 <= link <= 4, -1 <= m <= 1",
    .formula = "E f^2 - \\Phi(m)",
    .ball = ball,
};
