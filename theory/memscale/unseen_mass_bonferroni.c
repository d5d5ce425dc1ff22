/*
 * The unseen mass on a second road: a direct head and, from rank X on, the
 * binomial expansion summed over x,
 *
 *     sum_{x>=X} p (1-p)^T = sum_{k>=0} (-1)^k binom(T,k) C^(k+1)
 * zeta(a(k+1),X).
 *
 * For every 0 <= p <= 1 the partial sums of the expansion lie above and below
 * (1-p)^T in turn (Bonferroni), hence so do the sums over x, and what is left
 * out is at most the first term left out.  X is about (2TC)^(1/a), where the
 * terms fall at least like 2^-k / k!.  All zeta values are the library's own.
 */
#include "theory/quantity.h"

#include <math.h>

enum { EXPONENT, DRAWS };

static double
rational (const fmpq_t x)
{
    return exp (fmpz_dlog (fmpq_numref (x)) - fmpz_dlog (fmpq_denref (x)));
}

/* The rank X, in doubles; a good one makes the sum short, any one is right. */
static double
choose_rank (const fmpq *at, slong prec)
{
    double a = rational (at + EXPONENT), above, rank;
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_ui (rest, at + EXPONENT, 1);
    above = rational (rest);
    fmpq_clear (rest);
    /* 1/C is about 1 + 1/(a-1). */
    rank = fmpz_dlog (fmpq_numref (at + DRAWS)) + log (2 / (1 + 1 / above));
    return ceil (exp (FLINT_MIN (rank / a, 600)) + (double) prec / 32) + 1;
}

/* Set SUM to the terms p (1-p)^T of all ranks below START. */
static void
head (arb_t sum, const arb_t a, const arb_t c, const fmpz_t draws, slong start,
      slong prec)
{
    slong x;
    arb_t p, miss;

    arb_init (p);
    arb_init (miss);
    arb_zero (sum);
    for (x = 1; x < start; x++) {
        arb_set_si (p, x);
        arb_pow (p, p, a, prec);
        arb_div (p, c, p, prec);
        arb_sub_ui (miss, p, 1, prec);
        arb_neg (miss, miss);
        arb_pow_fmpz (miss, miss, draws, prec);
        arb_addmul (sum, p, miss, prec);
    }
    arb_clear (p);
    arb_clear (miss);
}

/* Set TERM to FACTOR zeta (a (k+1), start). */
static void
bonferroni_term (arb_t term, const arb_t factor, const arb_t a, slong k,
                 slong start, slong prec)
{
    arb_t s, shift;

    arb_init (s);
    arb_init (shift);
    arb_mul_si (s, a, k + 1, prec);
    arb_set_si (shift, start);
    arb_hurwitz_zeta (term, s, shift, prec);
    arb_mul (term, term, factor, prec);
    arb_clear (s);
    arb_clear (shift);
}

/* Add the sum from START on to SUM. */
static void
add_tail (arb_t sum, const arb_t a, const arb_t c, const fmpz_t draws,
          slong start, slong prec)
{
    slong k;
    arb_t factor, term;
    fmpz_t left;
    mag_t size, enough;

    arb_init (factor);
    arb_init (term);
    fmpz_init_set (left, draws);
    mag_init (size);
    mag_init (enough);
    arb_set (factor, c);
    /* factor = (-1)^k binom(T,k) C^(k+1), zero once k > T. */
    for (k = 0; !arb_is_zero (factor); k++) {
        bonferroni_term (term, factor, a, k, start, prec);
        arb_get_mag (size, term);
        arb_get_mag (enough, sum);
        mag_mul_2exp_si (enough, enough, -prec - 4);
        if ((k > 0 && mag_cmp (size, enough) < 0) || k > prec + 64) {
            arb_add_error_mag (sum, size);
            break;
        }
        arb_add (sum, sum, term, prec);
        arb_mul (factor, factor, c, prec);
        arb_mul_fmpz (factor, factor, left, prec);
        arb_div_si (factor, factor, -(k + 1), prec);
        fmpz_sub_ui (left, left, 1);
    }
    arb_clear (factor);
    arb_clear (term);
    fmpz_clear (left);
    mag_clear (size);
    mag_clear (enough);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const fmpz *draws = fmpq_numref (at + DRAWS);
    double rank = choose_rank (at, prec);
    slong wp = prec + 16 + (slong) fmpz_bits (draws);
    arb_t a, c, one;

    if (!(rank < 1e9)) {
        /* Out of reach; a mean of probabilities. */
        arb_zero (out);
        arb_add_error_2exp_si (out, 0);
        return UNABLE;
    }
    arb_init (a);
    arb_init (c);
    arb_init (one);
    arb_set_fmpq (a, at + EXPONENT, wp + 32);
    arb_one (one);
    arb_hurwitz_zeta (c, a, one, wp);
    arb_inv (c, c, wp);
    head (out, a, c, draws, (slong) rank, wp);
    add_tail (out, a, c, draws, (slong) rank, wp);
    arb_clear (a);
    arb_clear (c);
    arb_clear (one);
    return EVALUATED;
}

/* Powers of the head and about one zeta value for every four bits, each a
   sum of PREC/4 terms and corrections. */
static double
work (const fmpq *at, slong prec)
{
    double bits = (double) prec;

    return 60 * choose_rank (at, prec) + bits * bits / 4;
}

QUANTITY (memscale_unseen_mass_bonferroni) = {
    .axes = "alpha T",
    .domain = "alpha > 1, integer T >= 0",
    .formula = "\\sum_{x < X} p_x (1-p_x)^T + \\sum_{k=0}^{T} (-1)^k"
               " \\binom{T}{k} C^{k+1} \\zeta(\\alpha(k+1), X)",
    .ball = ball,
    .work = work,
};
