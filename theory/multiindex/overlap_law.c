/*
 * Distribution function of the squared overlap of one relevant direction with
 * a random subspace of dimension r in R^d.
 */
#include "theory/beta_law.h"
#include "theory/quantity.h"

enum { WIDTH, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r, d;
    struct beta_law law;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    arb_set_fmpq (out, at + VALUE, prec + 90);
    /* A series with a bounded rest: theory/beta_law.c. */
    beta_law_below (out, &law, out, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong r, d;
    struct beta_law law;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return 0;
    law = overlap_law (r, d);
    return beta_law_work (&law, fmpq_get_d (at + VALUE), prec);
}

/* r and d - r even: a polynomial of degree d/2 - 1 in x, by
   I_x (a, b) = sum_{a <= j < a+b} binom (a+b-1, j) x^j (1-x)^(a+b-1-j). */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong r, d, j, n;
    fmpq_t term, rest;
    fmpz_t binomial;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION) || r % 2 != 0 || d % 2 != 0
        || d > 400)
        return UNABLE;
    n = d / 2 - 1;
    fmpq_init (term);
    fmpq_init (rest);
    fmpz_init (binomial);
    fmpq_sub_si (rest, at + VALUE, 1);
    fmpq_neg (rest, rest);
    fmpq_zero (value);
    for (j = r / 2; j <= n; j++) {
        fmpq_t power;
        fmpq_init (power);
        fmpz_bin_uiui (binomial, (ulong) n, (ulong) j);
        fmpq_pow_si (term, at + VALUE, j);
        fmpq_pow_si (power, rest, n - j);
        fmpq_mul (term, term, power);
        fmpq_mul_fmpz (term, term, binomial);
        fmpq_add (value, value, term);
        fmpq_clear (power);
    }
    fmpq_clear (term);
    fmpq_clear (rest);
    fmpz_clear (binomial);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_law) = {
    .axes = "r d x",
    .domain = "integer 1 <= r < d <= 1000000000000, 0 <= x <= 1",
    .formula = "I_x(r/2, (d-r)/2)",
    .ball = ball,
    .exact = exact,
    .work = work,
};
