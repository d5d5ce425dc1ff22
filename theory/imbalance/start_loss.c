/*
 * The loss of every class at W = 0: log c, with c = 2^m - 1 classes.
 */
#include "theory/quantity.h"

enum { GROUPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t classes;
    slong m;

    if (!fmpq_get_index (&m, at + GROUPS))
        return OUT_OF_DOMAIN;
    fmpz_init (classes);
    fmpz_one (classes);
    fmpz_mul_2exp (classes, classes, (ulong) m);
    fmpz_sub_ui (classes, classes, 1);
    arb_log_fmpz (out, classes, prec);
    fmpz_clear (classes);
    return EVALUATED;
}

QUANTITY (imbalance_start_loss) = {
    .axes = "m eta beta steps group",
    .domain = "integer 2 <= m <= 20, eta > 0, 0 <= beta < 1, "
              "integer 0 <= steps <= 1000000000, integer 0 <= group < m",
    .formula = "\\log(2^m-1)",
    .ball = ball,
};
