#include "theory/trapped.h"

slong
trapped_degree (const fmpq *at)
{
    slong s;

    if (!fmpq_get_index (&s, at + TRAPPED_DEGREE) || s % 2 == 0)
        return 0;
    return s;
}

void
trapped_clock (arb_t k, slong s, const arb_t n, slong prec)
{
    arb_t square, power, term;
    slong i;

    arb_init (square);
    arb_init (power);
    arb_init (term);
    arb_atanh (k, n, prec);
    arb_neg (k, k);
    arb_inv (power, n, prec);
    arb_mul (square, power, power, prec);
    for (i = 1; i <= (s - 1) / 2; i++) {
        arb_div_si (term, power, 2 * i - 1, prec);
        arb_add (k, k, term, prec);
        arb_mul (power, power, square, prec);
    }
    arb_clear (square);
    arb_clear (power);
    arb_clear (term);
}

int
trapped_power (arb_t bound, const fmpq *at, const arb_t less, slong prec)
{
    slong s = trapped_degree (at);
    arb_t sum;
    fmpq_t power;
    int known;

    arb_init (sum);
    fmpq_init (power);
    arb_set_fmpq (bound, at + TRAPPED_TIME, prec);
    arb_sub (bound, bound, less, prec);
    arb_mul_si (bound, bound, s * (s - 2), prec);
    fmpq_pow_si (power, at + TRAPPED_START, 2 - s);
    arb_set_fmpq (sum, power, prec);
    arb_add (bound, bound, sum, prec);
    known = arb_is_positive (bound);
    arb_root_ui (bound, bound, (ulong) s - 2, prec);
    arb_inv (bound, bound, prec);
    arb_clear (sum);
    fmpq_clear (power);
    return known;
}
