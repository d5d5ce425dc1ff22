/*
 * The loss of N tokens with labels x mod M after k steps of gradient descent,
 * from scores carried as midpoints with one bound of what the weights may be
 * off: theory/token_descent.c.
 */
#include "theory/quantity.h"
#include "theory/token_descent.h"

enum { TOKENS, CLASSES, CORRELATION, RATE, STEPS };

static slong
whole (const fmpq *at, int axis)
{
    return fmpz_get_si (fmpq_numref (at + axis));
}

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    struct token_descent descent;
    slong i;

    token_descent_start (&descent, whole (at, TOKENS), whole (at, CLASSES),
                         at + CORRELATION, at + RATE, prec);
    for (i = 0; i < n; i++) {
        token_descent_run (&descent, fmpz_get_si (fmpq_numref (last + i)));
        token_descent_loss (balls + i, &descent);
    }
    token_descent_clear (&descent);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 60 * (1 + fmpz_get_d (fmpq_numref (at + STEPS)))
           * (double) whole (at, TOKENS) * (double) whole (at, CLASSES);
}

QUANTITY (memgd_spike_tokens_loss) = {
    .axes = "N M corr eta k",
    .domain = "integer 1 <= N <= 10000, integer 2 <= M <= 10000, 0 <= corr < "
              "1, eta > 0, integer 0 <= k <= 1000000000",
    .formula = "\\sum_x p_x (-\\log\\mathrm{softmax}(S_x)_{x \\bmod M}),\\ "
               "S_x \\leftarrow S_x + \\eta((1-\\rho) R_x + \\rho \\sum_y "
               "R_y),\\ R_x = p_x(1_{x \\bmod M} - "
               "\\mathrm{softmax}(S_x)),\\ p_x \\propto 1/(x+1)",
    .ball = ball,
    .curve = curve,
    .work = work,
};
