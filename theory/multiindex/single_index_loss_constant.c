/* The mistake of forgetting that the best link learns the constant term too:
   half of E f^2 less the kernel without a_0^2. */
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
    link_kernel (out, (enum link) link, g, prec + 10);
    link_coefficient (g, (enum link) link, 0, prec + 10);
    arb_submul (out, g, g, prec + 10);
    link_square (g, (enum link) link, prec + 10);
    arb_sub (out, g, out, prec);
    arb_mul_2exp_si (out, out, -1);
    fmpq_clear (square);
    arb_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_single_index_loss_constant) = {
    .axes = "link m",
    .domain = "integer 1 <= link <= 4, -1 <= m <= 1",
    .formula = "\\frac12 (E f^2 - \\Phi(m^2) + a_0^2)",
    .ball = ball,
};
