/*
 * What Adam's margin never exceeds when beta1^2 < beta2: with lambda =
 * -log (beta2)/4, K = rate / sqrt (1 - beta2), gamma = beta1 / sqrt (beta2),
 *
 *     2 lambda k + log c + max (0, log (K / (lambda (1-gamma))))
 *                + 2 K / (1-gamma)^2.
 *
 * Proved in proofs/imbalance/adam_margin_cap.c.  Elementary: encloses.
 */
#include "theory/quantity.h"

enum { CLASSES, RATE, BETA1, BETA2, STEPS };

/* Set K and SHARP to rate / sqrt (1 - beta2) and 1 - beta1 / sqrt (beta2). */
static void
constants (arb_t k, arb_t sharp, const fmpq *at, slong prec)
{
    fmpq_t t;
    arb_t root;

    fmpq_init (t);
    arb_init (root);
    arb_set_fmpq (root, at + BETA2, prec);
    arb_sqrt (root, root, prec);
    arb_set_fmpq (sharp, at + BETA1, prec);
    arb_div (sharp, sharp, root, prec);
    arb_sub_ui (sharp, sharp, 1, prec);
    arb_neg (sharp, sharp);
    fmpq_sub_si (t, at + BETA2, 1);
    fmpq_neg (t, t);
    arb_set_fmpq (root, t, prec);
    arb_sqrt (root, root, prec);
    arb_set_fmpq (k, at + RATE, prec);
    arb_div (k, k, root, prec);
    fmpq_clear (t);
    arb_clear (root);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t k, sharp, lambda, t;

    arb_init (k);
    arb_init (sharp);
    arb_init (lambda);
    arb_init (t);
    constants (k, sharp, at, prec);
    arb_set_fmpq (lambda, at + BETA2, prec);
    arb_log (lambda, lambda, prec);
    arb_mul_2exp_si (lambda, lambda, -2);
    arb_neg (lambda, lambda);

    arb_div (k, k, sharp, prec);
    arb_div (t, k, lambda, prec);
    arb_log (t, t, prec);
    arb_zero (out);
    arb_max (out, out, t, prec);
    arb_div (t, k, sharp, prec);
    arb_mul_2exp_si (t, t, 1);
    arb_add (out, out, t, prec);
    arb_set_fmpz (t, fmpq_numref (at + CLASSES));
    arb_log (t, t, prec);
    arb_add (out, out, t, prec);
    arb_mul_fmpz (lambda, lambda, fmpq_numref (at + STEPS), prec);
    arb_mul_2exp_si (lambda, lambda, 1);
    arb_add (out, out, lambda, prec);
    arb_clear (k);
    arb_clear (sharp);
    arb_clear (lambda);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_adam_margin_cap) = {
    .axes = "c lr beta1 beta2 k",
    .domain = "integer c >= 2, lr > 0, 0 <= beta1 < 1, 0 < beta2 < 1, "
              "beta1*beta1 < beta2, integer k >= 0",
    .formula = "2\\lambda k + \\log c + \\log^+\\frac{K}{\\lambda(1-\\gamma)} "
               "+ \\frac{2K}{(1-\\gamma)^2},\\ \\lambda = -\\tfrac14 "
               "\\log\\beta_2,\\ K = \\frac{\\eta}{\\sqrt{1-\\beta_2}},\\ "
               "\\gamma = \\frac{\\beta_1}{\\sqrt{\\beta_2}}",
    .ball = ball,
};
