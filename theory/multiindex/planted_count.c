/*
 * The law of the number of directions that gradient flow with a fixed link
 * learns of the q of sum_j h_k (z_j), k >= 3 odd, in many dimensions.
 */
#include "theory/planted.h"

enum { DIRECTIONS, LEARNT };

/* The chance of fewer than m + 1 less that of fewer than m, each with a small
   relative radius: where both are tiny, so is their error. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const fmpz *q = fmpq_numref (at + DIRECTIONS);
    fmpz_t next;
    arb_t less;

    arb_zero (out);
    if (fmpq_cmp (at + LEARNT, at + DIRECTIONS) > 0)
        return EVALUATED;
    fmpz_init (next);
    arb_init (less);
    fmpz_add_ui (next, fmpq_numref (at + LEARNT), 1);
    planted_below (out, q, next, prec + 4);
    planted_below (less, q, fmpq_numref (at + LEARNT), prec + 4);
    arb_sub (out, out, less, prec);
    fmpz_clear (next);
    arb_clear (less);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    const fmpz *q = fmpq_numref (at + DIRECTIONS);
    enum evaluation outcome;
    fmpz_t next;
    fmpq_t less;

    fmpz_init (next);
    fmpq_init (less);
    fmpz_add_ui (next, fmpq_numref (at + LEARNT), 1);
    outcome = planted_below_exact (value, q, next);
    if (outcome == EVALUATED)
        outcome = planted_below_exact (less, q, fmpq_numref (at + LEARNT));
    if (outcome == EVALUATED)
        fmpq_sub (value, value, less);
    fmpz_clear (next);
    fmpq_clear (less);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    if (fmpq_cmp (at + LEARNT, at + DIRECTIONS) > 0)
        return 0;
    return 2
           * planted_below_work (fmpq_numref (at + DIRECTIONS),
                                 fmpq_numref (at + LEARNT), prec);
}

QUANTITY (multiindex_planted_count) = {
    .axes = "q m",
    .domain = "integer q >= 1, integer m >= 0",
    .formula = "P\\Big(\\sum_{j=q-m+1}^{q} E_j/j^2 < \\log 2\\Big) - "
               "P\\Big(\\sum_{j=q-m}^{q} E_j/j^2 < \\log 2\\Big)",
    .ball = ball,
    .exact = exact,
    .work = work,
};
