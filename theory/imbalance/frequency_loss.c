/*
 * The loss of a class of group g in a model that gives every input the
 * frequencies of the classes: log (m 2^g).
 */
#include "theory/quantity.h"

enum { GROUPS, RATE, MOMENTUM, STEPS, GROUP };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t share;
    slong g;

    if (!fmpq_get_index (&g, at + GROUP))
        return OUT_OF_DOMAIN;
    fmpz_init_set (share, fmpq_numref (at + GROUPS));
    fmpz_mul_2exp (share, share, (ulong) g);
    arb_log_fmpz (out, share, prec);
    fmpz_clear (share);
    return EVALUATED;
}

QUANTITY (imbalance_frequency_loss) = {
    .axes = "m eta beta steps group",
    .domain = "integer 2 <= m <= 20, eta > 0, 0 <= beta < 1, "
              "integer 0 <= steps <= 1000000000, integer 0 <= group < m",
    .formula = "\\log(m2^{g})",
    .ball = ball,
};
