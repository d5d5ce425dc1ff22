/*
 * The cap with a normal variable in place of Student's: by Jensen's inequality
 * a lower bound of it.
 */
#include "theory/direct.h"
#include "theory/quantity.h"

enum { DIMENSION, WEIGHT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    arb_t w;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (w);
    /* A function of Arb. */
    arb_set_fmpq (w, at + WEIGHT, prec);
    direct_normal (out, w, d, prec);
    arb_clear (w);
    return EVALUATED;
}

QUANTITY (memscale_cap_normal) = {
    .axes = "d w",
    .domain = "integer d >= 1, 0 <= w < 1",
    .formula = "\\Phi(-\\sqrt{d w/(1-w)})",
    .ball = ball,
};
