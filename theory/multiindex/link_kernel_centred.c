/* The kernel without its constant term a_0^2: the covariance of f (x), f (y).
 */
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
    link_kernel (out, (enum link) link, g, prec);
    link_coefficient (g, (enum link) link, 0, prec);
    arb_submul (out, g, g, prec);
    arb_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_link_kernel_centred) = {
    .axes = "link g",
    .domain = "integer 1 <= link <= 4, -1 <= g <= 1",
    .formula = "\\sum_{k \\ge 1} a_k^2 g^k",
    .ball = ball,
};
