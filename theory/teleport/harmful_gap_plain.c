/* The gap after K steps of gradient descent of size 1 from the start, without
   a teleport: c (1 - a)^2K. */
#include "theory/valley.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = 0;
    fmpq_t rest;

    fmpq_get_index (&k, at + 4);
    fmpq_init (rest);
    fmpq_sub_si (rest, at, 1);
    arb_set_fmpq (out, rest, prec);
    arb_pow_ui (out, out, 2 * (ulong) k, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + 1), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + 1), prec);
    fmpq_clear (rest);
    return EVALUATED;
}

QUANTITY (teleport_harmful_gap_plain) = {
    .axes = VALLEY_AXES " K",
    .domain = VALLEY_DOMAIN ", integer 0 <= K <= 1000000000",
    .formula = "c (1-a)^{2K}",
    .ball = ball,
};
