/*
 * The direction of a uniform start in the plane of the two is uniform, so the
 * chance that s > c is 2/pi times the arc tangent of 1/c, and the signs of m_1
 * m_2 are as likely.
 */
#include "theory/trap.h"

enum { DEGREE, WEIGHT, FIRST, SECOND };

enum evaluation
trap_loss (fmpq_t loss, const fmpq *at)
{
    slong k = fmpz_get_si (fmpq_numref (at + DEGREE));
    enum evaluation outcome = EVALUATED;
    fmpq_t ratio;
    int sign;

    fmpq_init (ratio);
    fmpq_div (ratio, at + FIRST, at + SECOND);
    sign = k % 2 == 1 && fmpq_sgn (ratio) < 0;
    fmpq_abs (ratio, ratio);
    fmpq_pow_si (ratio, ratio, sign ? k : k - 2);
    sign = fmpq_cmp (ratio, at + WEIGHT);
    if (sign > 0)
        fmpq_mul (loss, at + WEIGHT, at + WEIGHT);
    else
        fmpq_one (loss);
    fmpq_div_2exp (loss, loss, 1);
    if (sign == 0)
        outcome = OUT_OF_DOMAIN;
    fmpq_clear (ratio);
    return outcome;
}

/* Set CHANCE to 2/pi times the arc tangent of WEIGHT^(-1/E). */
static void
chance_over (arb_t chance, const fmpq_t weight, slong e, slong prec)
{
    arb_t pi;

    arb_init (pi);
    arb_set_fmpq (chance, weight, prec);
    arb_inv (chance, chance, prec);
    arb_root_ui (chance, chance, (ulong) e, prec);
    arb_atan (chance, chance, prec);
    arb_mul_2exp_si (chance, chance, 1);
    arb_const_pi (pi, prec);
    arb_div (chance, chance, pi, prec);
    arb_clear (pi);
}

void
trap_chance (arb_t chance, const fmpq *at, slong prec)
{
    slong k = fmpz_get_si (fmpq_numref (at + DEGREE)), wp = prec + 30;
    arb_t other;

    chance_over (chance, at + WEIGHT, k - 2, wp);
    if (k % 2 == 0)
        return;
    arb_init (other);
    chance_over (other, at + WEIGHT, k, wp);
    arb_add (chance, chance, other, wp);
    arb_mul_2exp_si (chance, chance, -1);
    arb_clear (other);
}
