/* The mean loss of group_loss, class by class. */
#include "theory/zipf_loss.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return zipf_loss_mean (out, at, zipf_loss_plain, prec);
}

static double
work (const fmpq *at, slong prec)
{
    struct zipf_loss which = zipf_loss_at (at);

    (void) prec;
    return zipf_loss_plain_work (&which);
}

QUANTITY (imbalance_group_loss_plain) = {
    .axes = ZIPF_LOSS_AXES,
    .domain = ZIPF_LOSS_DOMAIN,
    .formula = "\\sum_k \\pi_k \\ell_c(\\pi_k t)/\\sum_k \\pi_k "
               "\\text{ over first} \\le k \\le \\text{last},\\ "
               "\\pi_k = 1/(k H_c)",
    .ball = ball,
    .work = work,
};
