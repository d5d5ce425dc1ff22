/*
 * The heavy ball without its velocity: gradient i is used again in each later
 * step with the weight beta to the delay, so that
 *
 *     u_k = s sum_{i<k} (1 + beta + ... + beta^{k-1-i}) g_i.
 *
 * The gradients are kept, g = c x / (1 + (c-1) x) with x = e^-u.  Sums and
 * products of positive balls: encloses.
 */
#include "theory/quantity.h"

enum { CLASSES, STEP, BETA, STEPS };

/* Set WEIGHT[m] to 1 + beta + ... + beta^m. */
static void
set_weights (arb_ptr weight, const fmpq_t beta, slong n, slong prec)
{
    slong m;
    arb_t b, power;

    arb_init (b);
    arb_init (power);
    arb_set_fmpq (b, beta, prec);
    arb_one (power);
    for (m = 0; m < n; m++) {
        if (m > 0)
            arb_set (weight + m, weight + m - 1);
        arb_add (weight + m, weight + m, power, prec);
        arb_mul (power, power, b, prec);
    }
    arb_clear (b);
    arb_clear (power);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong steps = fmpz_get_si (fmpq_numref (at + STEPS)), k, i;
    arb_ptr weight = _arb_vec_init (2 * steps), g = weight + steps;
    arb_t step, x;

    arb_init (step);
    arb_init (x);
    set_weights (weight, at + BETA, steps, prec);
    arb_set_fmpq (step, at + STEP, prec);
    arb_zero (out);
    for (k = 0; k < steps; k++) {
        arb_neg (x, out);
        arb_exp (x, x, prec);
        arb_mul_fmpz (g + k, x, fmpq_numref (at + CLASSES), prec);
        arb_sub (x, g + k, x, prec);
        arb_add_ui (x, x, 1, prec);
        arb_div (g + k, g + k, x, prec);
        arb_zero (out);
        for (i = 0; i <= k; i++)
            arb_addmul (out, g + i, weight + k - i, prec);
        arb_mul (out, out, step, prec);
    }
    _arb_vec_clear (weight, 2 * steps);
    arb_clear (step);
    arb_clear (x);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double steps = fmpz_get_d (fmpq_numref (at + STEPS));

    (void) prec;
    return 60 * steps + steps * steps;
}

QUANTITY (imbalance_momentum_margin_sum) = {
    .axes = "c step beta k",
    .domain = "integer c >= 2, step > 0, 0 <= beta < 1, "
              "integer 0 <= k <= 1000000",
    .formula = "s \\sum_{i<k} \\frac{1-\\beta^{k-i}}{1-\\beta} "
               "\\frac{c}{e^{u_i} + c - 1}",
    .ball = ball,
    .work = work,
};
