/*
 * The learning-curve sum without its normaliser,
 *
 *     sum_{x>=1} x^-a (1 - x^-a)^T,
 *
 * whose first term is exactly zero for T >= 1: extrapolation from the first
 * terms goes wrong here.  The ranks below X are summed one by one; beyond,
 * the binomial series of (1 - w)^T is summed over the ranks term by term,
 *
 *     sum_k (-1)^k C(T, k) zeta (a (k+1), X),
 *
 * and Bonferroni's inequalities say that the rest has the sign of the first
 * term left out and is no larger: they hold for every w in [0, 1], hence for
 * the sum.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

#include <math.h>

enum { EXPONENT, DRAWS };

/* The first rank of the tail: T X^-a <= 1/4. */
static double
split (const fmpq *at)
{
    double draws = fmpz_get_d (fmpq_numref (at + DRAWS));

    return ceil (pow (4 * draws + 4, 1 / fmpq_get_d (at + EXPONENT))) + 1;
}

/* Add x^-a (1 - x^-a)^T for x < FIRST. */
static void
add_head (arb_t sum, const fmpq *at, slong first, slong prec)
{
    ulong draws = fmpz_get_ui (fmpq_numref (at + DRAWS));
    fmpz_t rank;
    arb_t weight, miss;
    slong x;

    fmpz_init (rank);
    arb_init (weight);
    arb_init (miss);
    for (x = first - 1; x >= 1; x--) {
        fmpz_set_si (rank, x);
        zipf_power (weight, rank, at + EXPONENT, prec);
        arb_sub_ui (miss, weight, 1, prec);
        arb_neg (miss, miss);
        arb_pow_ui (miss, miss, draws, prec);
        arb_addmul (sum, weight, miss, prec);
    }
    fmpz_clear (rank);
    arb_clear (weight);
    arb_clear (miss);
}

/* Add the ranks from FIRST on. */
static void
add_tail (arb_t sum, const fmpq *at, slong first, slong prec)
{
    fmpz_t after, draws, binomial;
    fmpq_t power;
    arb_t term;
    slong k;

    fmpz_init_set_si (after, first - 1);
    fmpz_init_set (draws, fmpq_numref (at + DRAWS));
    fmpz_init_set_ui (binomial, 1);
    fmpq_init (power);
    arb_init (term);
    fmpq_set (power, at + EXPONENT);
    for (k = 0; !fmpz_is_zero (binomial); k++) {
        zipf_tail (term, power, after, prec);
        arb_mul_fmpz (term, term, binomial, prec);
        if (arb_rel_accuracy_bits (sum) > 0 && k > 2
            && arf_cmpabs_2exp_si (arb_midref (term), -prec - 64) < 0) {
            arb_add_error (sum, term);
            break;
        }
        if (k % 2 == 0)
            arb_add (sum, sum, term, prec);
        else
            arb_sub (sum, sum, term, prec);
        fmpz_mul (binomial, binomial, draws);
        fmpz_divexact_ui (binomial, binomial, (ulong) k + 1);
        fmpz_sub_ui (draws, draws, 1);
        fmpq_add (power, power, at + EXPONENT);
    }
    fmpz_clear (after);
    fmpz_clear (draws);
    fmpz_clear (binomial);
    fmpq_clear (power);
    arb_clear (term);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    double first = split (at);

    if (!fmpz_abs_fits_ui (fmpq_numref (at + DRAWS)) || !(first < 1e15))
        return OUT_OF_DOMAIN;
    arb_zero (out);
    add_tail (out, at, (slong) first, prec);
    add_head (out, at, (slong) first, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return 60 * split (at) + (double) prec * (double) prec;
}

QUANTITY (memscale_unseen_sum) = {
    .axes = "alpha T",
    .domain = "alpha > 1, integer T >= 0",
    .formula = "\\sum_{x \\ge 1} x^{-\\alpha} (1 - x^{-\\alpha})^T",
    .ball = ball,
    .work = work,
};
