#include "theory/stability.h"

/*
 * Up to |T| = 1 the series 2 T^k / (k + 2)!, in which a term is below half of
 * the one before: what is left out is less than twice its first term.  Beyond,
 * the formula loses few bits.
 */
static void
small_rest (arb_t out, const arb_t t, slong prec)
{
    arb_t term;
    mag_t left;
    slong k;

    arb_init (term);
    mag_init (left);
    arb_one (term);
    arb_zero (out);
    for (k = 0;; k++) {
        arb_add (out, out, term, prec);
        arb_mul (term, term, t, prec);
        arb_div_si (term, term, k + 3, prec);
        arb_get_mag (left, term);
        if (mag_cmp_2exp_si (left, -prec - 2) < 0)
            break;
    }
    mag_mul_2exp_si (left, left, 1);
    arb_add_error_mag (out, left);
    arb_clear (term);
    mag_clear (left);
}

void
exponential_rest_ratio (arb_t out, const fmpq_t t, slong prec)
{
    slong wp = FLINT_MAX (prec, 16) + 16;
    arb_t x, e;

    if (fmpq_is_zero (t)) {
        arb_one (out);
        return;
    }
    arb_init (x);
    arb_init (e);
    arb_set_fmpq (x, t, wp);
    arb_abs (e, x);
    arb_sub_ui (e, e, 1, wp);
    if (!arb_is_positive (e)) {
        small_rest (out, x, wp);
    } else {
        arb_exp (e, x, wp);
        arb_sub_ui (e, e, 1, wp);
        arb_sub (e, e, x, wp);
        arb_mul_2exp_si (e, e, 1);
        arb_div (e, e, x, wp);
        arb_div (out, e, x, wp);
    }
    arb_clear (x);
    arb_clear (e);
}

void
logistic_rest_ratio (arb_t out, const fmpq_t t, const fmpq_t z, slong prec)
{
    slong wp = FLINT_MAX (prec, 16) + 16;
    arb_t step, e, grown, rest;

    arb_init (step);
    arb_init (e);
    arb_init (grown);
    arb_init (rest);
    /* phi (z) = log (1 + e^z) - z: the linear part has no rest. */
    arb_set_fmpq (step, t, wp);
    arb_set_fmpq (e, z, wp);
    arb_add (grown, e, step, wp);
    arb_exp (grown, grown, wp);
    arb_exp (e, e, wp);
    arb_log1p (rest, grown, wp);
    arb_log1p (grown, e, wp);
    arb_sub (rest, rest, grown, wp);
    arb_add_ui (grown, e, 1, wp);
    arb_div (e, e, grown, wp);
    arb_submul (rest, e, step, wp);
    /* phi'' = e^z / (1 + e^z)^2. */
    arb_div (e, e, grown, wp);
    arb_div (rest, rest, e, wp);
    arb_mul (step, step, step, wp);
    arb_div (rest, rest, step, wp);
    arb_mul_2exp_si (out, rest, 1);
    arb_clear (step);
    arb_clear (e);
    arb_clear (grown);
    arb_clear (rest);
}
