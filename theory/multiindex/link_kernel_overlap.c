/* The mistake of taking the overlap m for its square g: Phi (m^2) where Phi
   (m) is meant, from the balls of theory/link.h. */
#include "theory/link.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;
    fmpq_t square;
    arb_t g;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    fmpq_init (square);
    arb_init (g);
    fmpq_mul (square, at + 1, at + 1);
    arb_set_fmpq (g, square, prec + 20);
    link_kernel (out, (enum link) link, g, prec);
    fmpq_clear (square);
    arb_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_link_kernel_overlap) = {
    .axes = "link g",
    .domain = "integer 1 <= link <= 4, -1 <= g <= 1",
    .formula = "\\Phi(g^2)",
    .ball = ball,
};
