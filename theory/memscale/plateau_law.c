/*
 * How the error of P = c d equally stored items approaches its plateau: with
 * x = 1/sqrt c and phi the normal density,
 *
 *     Phi (-x) + phi (x) x (1 - x^2) / (4d)
 *         + (1/2 - Phi (-x)) (c d)^(1-alpha) / ((alpha-1) zeta (alpha)),
 *
 * Student's correction and the mass of what is not stored.
 */
#include "theory/balance.h"
#include "theory/quantity.h"

USES (quantity, memscale_plateau);

enum { ZIPF, SHARE, DIMENSION };

/* Set OUT to phi (x) x (1 - x^2) / 4 at x^2 = 1/c. */
static void
student (arb_t out, const fmpq_t c, slong prec)
{
    arb_t x, t;

    arb_init (x);
    arb_init (t);
    arb_set_fmpq (x, c, prec);
    arb_inv (x, x, prec);
    arb_mul_2exp_si (t, x, -1);
    arb_neg (t, t);
    arb_exp (out, t, prec);
    arb_const_pi (t, prec);
    arb_mul_2exp_si (t, t, 1);
    arb_div (t, x, t, prec);
    arb_sqrt (t, t, prec);
    arb_mul (out, out, t, prec);
    arb_sub_ui (t, x, 1, prec);
    arb_mul (out, out, t, prec);
    arb_neg (out, out);
    arb_mul_2exp_si (out, out, -2);
    arb_clear (x);
    arb_clear (t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 16;
    fmpq_t stored;
    arb_t phi, t;

    arb_init (phi);
    arb_init (t);
    fmpq_init (stored);
    /* Functions of Arb. */
    memscale_plateau_quantity.ball (phi, at + SHARE, wp);
    fmpq_mul (stored, at + SHARE, at + DIMENSION);
    arb_set_fmpq (t, stored, wp);
    balance_lost (out, at + ZIPF, t, wp);
    arb_mul_2exp_si (t, phi, 1);
    arb_sub_ui (t, t, 1, wp);
    arb_neg (t, t);
    arb_mul (out, out, t, wp);
    arb_add (out, out, phi, wp);
    student (t, at + SHARE, wp);
    arb_div_fmpz (t, t, fmpq_numref (at + DIMENSION), wp);
    arb_add (out, out, t, prec);
    arb_clear (phi);
    arb_clear (t);
    fmpq_clear (stored);
    return EVALUATED;
}

QUANTITY (memscale_plateau_law) = {
    .axes = "alpha c d",
    .domain = "alpha > 1, c > 0, integer d >= 1",
    .formula = "\\Phi(-x) + \\frac{\\varphi(x) x (1-x^2)}{4d}"
               " + (1 - 2\\Phi(-x)) \\frac{(cd)^{1-\\alpha}}"
               "{2(\\alpha-1)\\zeta(\\alpha)}, \\quad x = 1/\\sqrt c",
    .ball = ball,
};
