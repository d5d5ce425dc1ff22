#include "theory/excess.h"

#include "theory/margin.h"

/* margin_time is G / M, and c = M x. */
void
excess_after (arb_t excess, arb_t half, const fmpq_t step,
              const fmpq_t classes, const fmpq_t k, slong prec)
{
    arb_t m;

    arb_init (m);
    margin_descent (m, step, classes, k, 1, prec);
    margin_time (excess, m, classes, prec);
    arb_mul_fmpz (excess, excess, fmpq_denref (step), prec);
    arb_div_fmpz (excess, excess, fmpq_numref (step), prec);
    arb_sub_fmpz (excess, excess, fmpq_numref (k), prec);
    arb_expm1 (half, m, prec);
    arb_div_fmpz (half, half, fmpq_numref (classes), prec);
    arb_log1p (half, half, prec);
    arb_mul_2exp_si (half, half, -1);
    arb_clear (m);
}

/* With E = e^x - 1: x e^x + x + 2 - 2 e^x = (x - 2) E + 2 x. */
void
excess_rest (arb_t below, arb_t above, const fmpq_t step, slong prec)
{
    arb_t x, e, square, factor;

    arb_init (x);
    arb_init (e);
    arb_init (square);
    arb_init (factor);
    arb_set_fmpq (x, step, prec);
    arb_expm1 (e, x, prec);
    arb_mul (square, x, x, prec);
    arb_add_ui (factor, e, 1, prec);
    arb_div (factor, factor, square, prec);

    arb_mul_2exp_si (square, square, -1);
    arb_sub (above, e, x, prec);
    arb_sub (above, above, square, prec);
    arb_mul (above, above, factor, prec);

    arb_sub_ui (below, x, 2, prec);
    arb_mul (below, below, e, prec);
    arb_addmul_si (below, x, 2, prec);
    arb_mul (below, below, factor, prec);
    arb_mul_2exp_si (below, below, -1);
    arb_clear (x);
    arb_clear (e);
    arb_clear (square);
    arb_clear (factor);
}
