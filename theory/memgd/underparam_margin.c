/*
 * The margin of token i where cross-entropy is least: log (p_i / l - 1), with
 * the multiplier l of memgd/underparam_multiplier.
 */
#include "theory/quantity.h"
#include "theory/symmetric.h"

enum { ZIPF, TOKEN };

/* 0 for equal frequencies, and for the second token at alpha = 1. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong i;

    if (!fmpq_get_index (&i, at + TOKEN)
        || !(fmpq_is_zero (at + ZIPF) || (fmpq_is_one (at + ZIPF) && i == 2)))
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr m;
    fmpq_t value;
    slong i;

    fmpq_init (value);
    if (exact (value, at) == EVALUATED) {
        arb_set_fmpq (out, value, prec);
        fmpq_clear (value);
        return EVALUATED;
    }
    fmpq_clear (value);
    if (!fmpq_get_index (&i, at + TOKEN))
        return OUT_OF_DOMAIN;
    m = _arb_vec_init (3);
    symmetric_case (NULL, NULL, m, at + ZIPF, prec);
    arb_set_round (out, m + i - 1, prec);
    _arb_vec_clear (m, 3);
    return EVALUATED;
}

QUANTITY (memgd_underparam_margin) = {
    .axes = "alpha i",
    .domain = "alpha >= 0, integer 1 <= i <= 3",
    .formula = "\\log (p_i/l - 1), \\prod_x (p_x/l - 1) = 1",
    .ball = ball,
    .exact = exact,
};
