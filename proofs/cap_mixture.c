#include "proofs/cap_mixture.h"

void
cap_of_height (arb_t h, slong d, const arb_t s, slong prec)
{
    slong j;
    arb_t rest, sum, t;

    arb_init (rest);
    arb_init (sum);
    arb_init (t);
    arb_mul (rest, s, s, prec);
    arb_sub_ui (rest, rest, 1, prec);
    arb_neg (rest, rest);
    /* Horner's rule for binom (2j, j) / 4^j = prod_{i <= j} (2i-1) / (2i). */
    arb_one (sum);
    for (j = d / 2 - 1; j >= 1; j--) {
        arb_mul (sum, sum, rest, prec);
        arb_mul_si (sum, sum, 2 * j - 1, prec);
        arb_div_si (sum, sum, 2 * j, prec);
        arb_add_ui (sum, sum, 1, prec);
    }
    arb_mul (t, s, sum, prec);
    arb_sub_ui (t, t, 1, prec);
    arb_neg (t, t);
    arb_mul_2exp_si (h, t, -1);
    arb_clear (rest);
    arb_clear (sum);
    arb_clear (t);
}

void
cap_mixture (arb_t error, const fmpq *p, arb_srcptr q, slong n, slong d,
             slong prec)
{
    slong x;
    arb_t norm, t;

    arb_init (norm);
    arb_init (t);
    for (x = 0; x < n; x++)
        arb_addmul (norm, q + x, q + x, prec);
    arb_sqrt (norm, norm, prec);
    arb_zero (error);
    for (x = 0; x < n; x++) {
        arb_div (t, q + x, norm, prec);
        cap_of_height (t, d, t, prec);
        arb_mul_fmpz (t, t, fmpq_numref (p + x), prec);
        arb_div_fmpz (t, t, fmpq_denref (p + x), prec);
        arb_add (error, error, t, prec);
    }
    arb_clear (norm);
    arb_clear (t);
}
