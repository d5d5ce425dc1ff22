/*
 * The mean loss of the samples of classes first to last, c classes of Zipf's
 * law with exponent 1, under gradient flow from zero at time t.  Two finite
 * sums, enclosed by theory/zipf_loss.h at any length.
 */
#include "theory/zipf_loss.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return zipf_loss_mean (out, at, zipf_loss_sum, prec);
}

static double
work (const fmpq *at, slong prec)
{
    struct zipf_loss which = zipf_loss_at (at);

    return zipf_loss_work (&which, prec);
}

QUANTITY (imbalance_group_loss) = {
    .axes = ZIPF_LOSS_AXES,
    .domain = ZIPF_LOSS_DOMAIN,
    .formula = "\\sum_k \\pi_k \\ell_c(\\pi_k t)/\\sum_k \\pi_k "
               "\\text{ over first} \\le k \\le \\text{last},\\ "
               "\\pi_k = 1/(k H_c)",
    .ball = ball,
    .work = work,
};
