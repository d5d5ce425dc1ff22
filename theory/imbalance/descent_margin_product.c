/*
 * The recursion of descent_margin for x = e^u in plain ball arithmetic:
 * x <- x e^(step c / (x + c - 1)), x_0 = 1.  Radii grow, and bits are added.
 */
#include "theory/quantity.h"

enum { CLASSES, STEP, COUNT };

static void
grow (arb_t x, const arb_t push, const fmpz_t rest, slong prec)
{
    arb_t rate;

    arb_init (rate);
    arb_add_fmpz (rate, x, rest, prec);
    arb_div (rate, push, rate, prec);
    arb_exp (rate, rate, prec);
    arb_mul (x, x, rate, prec);
    arb_clear (rate);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = fmpz_get_si (fmpq_numref (at + COUNT));
    fmpq_t product;
    fmpz_t rest;
    arb_t push;

    fmpq_init (product);
    fmpz_init (rest);
    arb_init (push);
    fmpq_mul (product, at + STEP, at + CLASSES);
    arb_set_fmpq (push, product, prec);
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    arb_one (out);
    for (; k > 0; k--)
        grow (out, push, rest, prec);
    arb_log (out, out, prec);
    fmpq_clear (product);
    fmpz_clear (rest);
    arb_clear (push);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 40 * (1 + fmpz_get_d (fmpq_numref (at + COUNT)));
}

QUANTITY (imbalance_descent_margin_product) = {
    .axes = "c step k",
    .domain = "integer c >= 2, step > 0, integer 0 <= k <= 1000000000",
    .formula = "\\log g^k(1),\\ g(x) = x e^{s c/(x + c - 1)}",
    .ball = ball,
    .work = work,
};
