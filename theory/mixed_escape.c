#include "theory/mixed_escape.h"

/*
 * The partial fractions of 1 / (g (1 - g) (A + B g)), B = 2 (1 - A), give
 *
 *     2 T = L / A + (log (d - 1) - L) / (2 - A),  L = log (1 + A (d - 2) / 2),
 *
 * and the bracket is log (1 + (d - 2) (2 - A) / (2 + A (d - 2))): nothing
 * cancels, and the argument of each logarithm is rational.  At A = 0 the
 * first term is its limit (d - 2) / 2.
 */
void
mixed_escape_time (arb_t time, const fmpq_t eps, const fmpq_t d, slong prec)
{
    fmpq_t a, gain, rest;
    arb_t term;

    fmpq_init (a);
    fmpq_init (gain);
    fmpq_init (rest);
    arb_init (term);
    fmpq_mul (a, eps, eps);
    fmpq_sub_si (gain, d, 2);
    fmpq_mul (rest, a, gain);
    fmpq_add_si (rest, rest, 2);
    fmpq_div (rest, gain, rest); /* (d - 2) / (2 + A (d - 2)) */
    fmpq_div_2exp (gain, gain, 1);
    if (fmpq_is_zero (a)) {
        arb_set_fmpq (time, gain, prec);
    } else {
        fmpq_mul (gain, gain, a);
        arb_set_fmpq (time, gain, prec);
        arb_log1p (time, time, prec);
        arb_set_fmpq (term, a, prec);
        arb_div (time, time, term, prec);
    }
    fmpq_sub_si (a, a, 2);
    fmpq_neg (a, a);
    fmpq_mul (rest, rest, a);
    arb_set_fmpq (term, rest, prec);
    arb_log1p (term, term, prec);
    arb_mul_fmpz (term, term, fmpq_denref (a), prec);
    arb_div_fmpz (term, term, fmpq_numref (a), prec);
    arb_add (time, time, term, prec);
    arb_mul_2exp_si (time, time, -1);
    fmpq_clear (a);
    fmpq_clear (gain);
    fmpq_clear (rest);
    arb_clear (term);
}

void
mixed_escape_pace (arb_t pace, const fmpq_t eps, const fmpq_t d, slong prec)
{
    fmpq_t a, rate;

    fmpq_init (a);
    fmpq_init (rate);
    fmpq_mul (a, eps, eps);
    fmpq_sub_si (rate, d, 2);
    fmpq_mul (rate, rate, a);
    fmpq_add_si (rate, rate, 2); /* A d + 2 (1 - A) */
    fmpq_sub_si (a, d, 1);
    fmpq_mul (rate, rate, a);
    fmpq_add (rate, rate, rate);
    fmpq_mul (a, d, d);
    fmpq_div (rate, a, rate);
    arb_set_fmpq (pace, rate, prec);
    fmpq_clear (a);
    fmpq_clear (rate);
}
