/*
 * n times the variance of the pull of a batch of n fresh samples on which the
 * link h_s is refitted, at the overlap m, to the first order:
 * theory/sample_noise.h.
 */
#include "theory/sample_noise.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    arb_t m;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    arb_init (m);
    arb_set_fmpq (m, at + 1, prec);
    noise_variance (out, s, m, prec);
    arb_clear (m);
    return EVALUATED;
}

QUANTITY (multiindex_sampled_variance) = {
    .axes = "s m",
    .domain = "integer 1 <= s <= 8, 0 <= m <= 1",
    .formula = "\\operatorname{Var} R (m^s \\sqrt s h_{s-1}(z) y + s m^{s-1} "
               "\\sqrt{1-m^2} h_s(z)),\\ R = h_s(m z + \\sqrt{1-m^2} y) - m^s "
               "h_s(z)",
    .ball = ball,
};
