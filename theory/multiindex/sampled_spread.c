/*
 * How far the time of descent on batches of n fresh samples strays, relative
 * and times n^(1/2), to the first order: theory/sample_noise.h.
 */
#include "theory/sample_noise.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_t time;

    arb_init (time);
    outcome = noise_spread (out, time, at, prec);
    arb_clear (time);
    return outcome;
}

QUANTITY (multiindex_sampled_spread) = {
    .axes = ESCAPE_STEPS_AXES,
    .domain = NOISE_DOMAIN,
    .formula = "\\lim_{n\\to\\infty} \\sqrt{n}\\,\\sigma_n/T",
    .ball = ball,
    .work = noise_work,
};
