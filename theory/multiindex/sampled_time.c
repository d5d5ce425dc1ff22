/*
 * The quantile of level p of the time of descent on batches of n fresh
 * samples, the link refitted on each, to the first order in n^(-1/2): normal
 * about the time on the whole population, with the spread of
 * theory/sample_noise.h.
 */
#include "theory/sample_noise.h"

enum { SAMPLES = 4, LEVEL };

/* Set Z to the normal quantile 2^(1/2) erfinv (2 P - 1). */
static void
normal_quantile (arb_t z, const fmpq_t p, slong prec)
{
    fmpq_t centred;
    arb_t root;

    fmpq_init (centred);
    arb_init (root);
    fmpq_add (centred, p, p);
    fmpq_sub_si (centred, centred, 1);
    arb_set_fmpq (z, centred, prec);
    arb_hypgeom_erfinv (z, z, prec);
    arb_sqrt_ui (root, 2, prec);
    arb_mul (z, z, root, prec);
    fmpq_clear (centred);
    arb_clear (root);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_t spread, time;

    arb_init (spread);
    arb_init (time);
    outcome = noise_spread (spread, time, at, prec);
    normal_quantile (out, at + LEVEL, prec);
    arb_mul (out, out, spread, prec);
    arb_set_fmpq (spread, at + SAMPLES, prec);
    arb_rsqrt (spread, spread, prec);
    arb_mul (out, out, spread, prec);
    arb_add_ui (out, out, 1, prec);
    arb_mul (out, out, time, prec);
    arb_clear (spread);
    arb_clear (time);
    return outcome;
}

QUANTITY (multiindex_sampled_time) = {
    .axes = "s from to eta n p",
    .domain = NOISE_DOMAIN ", integer n >= 6, 0 < p < 1",
    .formula = "T (1 + \\sigma z_p/\\sqrt n)",
    .ball = ball,
    .work = noise_work,
};
