/*
 * The loss of a class along the gradient flow from W = 0: its first
 * derivative, and what small steps do.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_initial_loss_slope);
USES (quantity, imbalance_trained_loss);
USES (quantity, imbalance_start_loss);

/* Residuals 1/c - 1[y]: their inner product for equal and for other labels,
   summed up class by class. */
static enum truth
products (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("c", "(1/c - 1)^2 + (c - 1)/c^2", "1 - 1/c"),
        weaker (identity_check ("c", "2*(1/c - 1)/c + (c - 2)/c^2", "0 - 1/c"),
                identity_check (
                    "s p n d",
                    "0 - (d/4*(p*(1 - s) + (1 - p)*(0 - s)) + d/12*(1 - s)/n)",
                    "0 - d*((p - s)/4 + (1 - s)/(12*n))")));
}

/* Set VALUE to the mean over all samples j, minus it, of residual products
   times inner products of inputs, by adding up one by one. */
static void
add_up (fmpq_t value, slong c, slong n, slong d, slong count)
{
    fmpq *v = _fmpq_vec_init (2), *residual = v, *inner = v + 1;
    slong i, k;

    fmpq_zero (value);
    for (i = 0; i < n; i++)
        for (k = 0; k < c; k++) {
            /* Sample 0 is of class 0, so are the first COUNT. */
            slong label = i < count ? 0 : 1 + (i - count) % (c - 1);
            fmpq_set_si (residual, 1, (ulong) c);
            fmpq_sub_si (residual, residual, k == 0);
            fmpq_set_si (inner, 1, (ulong) c);
            fmpq_sub_si (inner, inner, k == label);
            fmpq_mul (residual, residual, inner);
            fmpq_set_si (inner, i == 0 ? 4 * d : 3 * d, (ulong) (12 * n));
            fmpq_submul (value, residual, inner);
        }
    _fmpq_vec_clear (v, 2);
}

static enum truth
added_up (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, n, count;
    fmpq_t value;
    char at[64];

    (void) certificate;
    fmpq_init (value);
    for (c = 2; c <= 5; c++)
        for (n = 2; n <= 8; n += 3)
            for (count = 1; count <= n; count++) {
                add_up (value, c, n, n + c, count);
                snprintf (at, sizeof at, "%ld %ld %ld %ld", (long) c, (long) n,
                          (long) (n + c), (long) count);
                truth = weaker (
                    truth,
                    evaluates_to (&imbalance_initial_loss_slope_quantity, at,
                                  value));
            }
    fmpq_clear (value);
    return truth;
}

/* One step of 10^-18 moves the trained loss by the slope, but for 10^-18 times
   the square of scores: m = 3, 5. */
static enum truth
first_step (const char *released, const char *step)
{
    arb_t slope, before, after;
    enum truth truth = UNDECIDED;

    arb_init (slope);
    arb_init (before);
    arb_init (after);
    if (evaluate_at (slope, &imbalance_initial_loss_slope_quantity, released,
                     40)
        && evaluate_at (before, &imbalance_start_loss_quantity, step, 40)
        && evaluate_at (after, &imbalance_trained_loss_quantity, step, 40)) {
        fmpz_t ten;
        fmpz_init (ten);
        fmpz_ui_pow_ui (ten, 10, 18);
        arb_sub (after, after, before, 200);
        arb_mul_fmpz (after, after, ten, 200);
        fmpz_clear (ten);
        arb_sub (after, after, slope, 200);
        arb_abs (after, after);
        arb_set_str (before, "1e-8", 200);
        truth = is_at_most (after, before);
    }
    arb_clear (slope);
    arb_clear (before);
    arb_clear (after);
    return truth;
}

static enum truth
steps_agree (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        first_step ("7 24 32 2", "3 1/1000000000000000000 0 1 2"),
        weaker (
            first_step ("31 160 192 32", "5 1/1000000000000000000 0 1 0"),
            first_step ("127 896 1024 4", "7 1/1000000000000000000 0 1 5")));
}

static const struct step steps[] = {
    { "products",
      "residuals have the inner products [y_i = y_j] - 1/c, and their mean "
      "with "
      "d/4 + [i=j] d/12 is the formula, for all c, n, d, \\pi",
      "derived here", BY_ALGEBRA, products, NULL },
    { "added up",
      "for c \\le 5, n \\le 8 and every count the ball is the sum over "
      "samples "
      "and classes one by one",
      "derived here", BY_RATIONALS, added_up, NULL },
    { "small step",
      "a step of 10^{-18} changes the loss of the trained model by as much, "
      "to "
      "eight places",
      "derived here", BY_INTERVALS, steps_agree, NULL },
};

PROOF (imbalance_initial_loss_slope) = { STEPS (steps) };
