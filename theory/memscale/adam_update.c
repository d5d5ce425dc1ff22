/*
 * Adam's second step, per unit of the rate, after the gradients g and h, with
 * the momenta it has by default, b = 9/10 and c = 999/1000:
 *
 *     m = (b g + h) (1 - b) / (1 - b^2) = (b g + h) / (1 + b),
 *     v = (c g^2 + h^2) / (1 + c),   m / (sqrt (v) + epsilon).
 */
#include "theory/quantity.h"

enum { BEFORE, NOW };

/* Set MEAN to (BETA F + S) / (1 + BETA). */
static void
average (fmpq_t mean, slong parts, slong whole, const fmpq_t f, const fmpq_t s)
{
    fmpq_t beta;

    fmpq_init (beta);
    fmpq_set_si (beta, parts, (ulong) whole);
    fmpq_mul (mean, beta, f);
    fmpq_add (mean, mean, s);
    fmpq_add_si (beta, beta, 1);
    fmpq_div (mean, mean, beta);
    fmpq_clear (beta);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (4), *first = v, *second = v + 1, *f = v + 2,
         *s = v + 3;
    arb_t root;

    arb_init (root);
    average (first, 9, 10, at + BEFORE, at + NOW);
    fmpq_mul (f, at + BEFORE, at + BEFORE);
    fmpq_mul (s, at + NOW, at + NOW);
    average (second, 999, 1000, f, s);
    arb_set_fmpq (root, second, prec);
    arb_sqrt (root, root, prec);
    fmpq_set_si (f, 1, 100000000);
    arb_set_fmpq (out, f, prec);
    arb_add (root, root, out, prec);
    arb_set_fmpq (out, first, prec);
    arb_div (out, out, root, prec);
    _fmpq_vec_clear (v, 4);
    arb_clear (root);
    return EVALUATED;
}

QUANTITY (memscale_adam_update) = {
    .axes = "g h",
    .domain = "",
    .formula = "m/(\\sqrt{v} + \\epsilon),\\ m = (b g + h)/(1 + b),\\ "
               "v = (c g^2 + h^2)/(1 + c),\\ b = 0.9,\\ c = 0.999",
    .ball = ball,
};
