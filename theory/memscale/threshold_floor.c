/*
 * What the error of P equally stored items certainly exceeds: the normal lower
 * bound of the cap, Phi (-sqrt (d / (P-1))), for those that are stored.
 */
#include "theory/direct.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { ZIPF, STORED, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, wp = prec + 16;
    fmpq_t weight;
    arb_t tail, w;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (tail);
    arb_init (w);
    fmpq_init (weight);
    fmpq_inv (weight, at + STORED);
    arb_set_fmpq (w, weight, wp);
    /* p([P]) F + p(>P) / 2 = F + p(>P) (1/2 - F), of enclosures. */
    direct_normal (w, w, d, wp);
    zipf_tail_share (tail, at + ZIPF, fmpq_numref (at + STORED), wp);
    arb_one (out);
    arb_mul_2exp_si (out, out, -1);
    arb_sub (out, out, w, wp);
    arb_mul (out, out, tail, wp);
    arb_add (out, out, w, prec);
    arb_clear (tail);
    arb_clear (w);
    fmpq_clear (weight);
    return EVALUATED;
}

QUANTITY (memscale_threshold_floor) = {
    .axes = "alpha P d",
    .domain = "alpha > 1, integer P >= 2, integer d >= 1",
    .formula = "p([P]) \\Phi(-\\sqrt{d/(P-1)}) + \\frac12 p(>P)",
    .ball = ball,
};
