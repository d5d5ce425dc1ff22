#include "theory/balance.h"

/* Set LOG_A to log (d^(alpha-1) zeta (alpha) / sqrt (2 pi)). */
static void
log_right_side (arb_t log_a, const fmpq_t alpha, const fmpq_t d, slong prec)
{
    arb_t x, y;
    fmpq_t power;

    arb_init (x);
    arb_init (y);
    fmpq_init (power);
    fmpq_sub_si (power, alpha, 1);
    arb_set_fmpq (x, d, prec);
    arb_log (x, x, prec);
    arb_set_fmpq (log_a, power, prec);
    arb_mul (log_a, log_a, x, prec);
    arb_set_fmpq (x, alpha, prec);
    arb_zeta (x, x, prec);
    arb_const_pi (y, prec);
    arb_mul_2exp_si (y, y, 1);
    arb_sqrt (y, y, prec);
    arb_div (x, x, y, prec);
    arb_log (x, x, prec);
    arb_add (log_a, log_a, x, prec);
    arb_clear (x);
    arb_clear (y);
    fmpq_clear (power);
}

void
balance_point (arb_t y, const fmpq_t alpha, const fmpq_t d, slong prec)
{
    arb_t log_a, c;
    fmpq_t two_m;
    int sign;

    arb_init (log_a);
    arb_init (c);
    fmpq_init (two_m);
    log_right_side (log_a, alpha, d, prec);
    arb_mul_2exp_si (log_a, log_a, 1);
    /* With c = 2 alpha - 3: y = c W (A^(2/c) / c), y = 2 log A at c = 0; for
       c < 0 the larger y belongs to the lower branch of W. */
    fmpq_mul_2exp (two_m, alpha, 1);
    fmpq_sub_si (two_m, two_m, 3);
    sign = fmpq_sgn (two_m);
    if (sign == 0) {
        arb_set (y, log_a);
    } else {
        arb_set_fmpq (c, two_m, prec);
        arb_div (y, log_a, c, prec);
        arb_exp (y, y, prec);
        arb_div (y, y, c, prec);
        arb_lambertw (y, y, sign < 0, prec);
        arb_mul (y, y, c, prec);
    }
    arb_clear (log_a);
    arb_clear (c);
    fmpq_clear (two_m);
}

void
balance_lost (arb_t lost, const fmpq_t alpha, const arb_t p, slong prec)
{
    arb_t x;
    fmpq_t power;

    arb_init (x);
    fmpq_init (power);
    fmpq_sub_si (power, alpha, 1);
    arb_pow_fmpq (lost, p, power, prec);
    arb_inv (lost, lost, prec);
    fmpq_mul_2exp (power, power, 1);
    arb_set_fmpq (x, power, prec);
    arb_div (lost, lost, x, prec);
    arb_set_fmpq (x, alpha, prec);
    arb_zeta (x, x, prec);
    arb_div (lost, lost, x, prec);
    arb_clear (x);
    fmpq_clear (power);
}

slong
balance_stored (const fmpq_t alpha, const fmpq_t d, slong prec)
{
    slong stored = -1;
    fmpq_t power;
    fmpz_t integer;
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    fmpq_init (power);
    fmpz_init (integer);
    fmpq_sub_si (power, alpha, 1);
    fmpq_mul_2exp (power, power, 1);
    arb_set_fmpq (x, d, prec);
    arb_log (y, x, prec);
    arb_div (x, x, y, prec);
    arb_set_fmpq (y, power, prec);
    arb_div (x, x, y, prec);
    arb_floor (x, x, prec);
    if (arb_get_unique_fmpz (integer, x) && fmpz_fits_si (integer))
        stored = fmpz_get_si (integer);
    arb_clear (x);
    arb_clear (y);
    fmpq_clear (power);
    fmpz_clear (integer);
    return stored;
}
