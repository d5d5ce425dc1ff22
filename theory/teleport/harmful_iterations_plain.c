/* How many steps of size 1 bring the gap from c to TOL without a teleport: the
   least K with c (1 - a)^2K <= tol, by exact powers. */
#include "theory/valley.h"

enum { CURVATURE, LEVEL, TOLERANCE = 4, MOST = 3000 };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *t = _fmpq_vec_init (2), *gap = t, *square = t + 1;
    enum evaluation outcome = UNABLE;
    slong k;

    fmpq_sub_si (square, at + CURVATURE, 1);
    fmpq_mul (square, square, square);
    fmpq_set (gap, at + LEVEL);
    for (k = 0; k < MOST && fmpq_cmp (gap, at + TOLERANCE) > 0; k++)
        fmpq_mul (gap, gap, square);
    if (k < MOST) {
        fmpq_set_si (value, k, 1);
        outcome = EVALUATED;
    }
    _fmpq_vec_clear (t, 2);
    return outcome;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome = ball_from_exact (out, exact, at, prec);

    if (outcome == UNABLE)
        arb_indeterminate (out);
    return outcome;
}

QUANTITY (teleport_harmful_iterations_plain) = {
    .axes = VALLEY_AXES " tol",
    .domain = VALLEY_DOMAIN ", 0 < tol < c",
    .formula = "\\min \\{K: c (1-a)^{2K} \\le tol\\}",
    .ball = ball,
    .exact = exact,
};
