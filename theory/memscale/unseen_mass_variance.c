/*
 * Variance of the mass of unseen items, N items, T independent draws.
 *
 * With S = sum p^2 (1-p)^T and pairs x != y both unseen with probability
 * (1 - p_x - p_y)^T, the variance is S + sum_{x!=y} p_x p_y (1-p_x-p_y)^T -
 * M^2. Since 1 - p_x - p_y = (1-p_x)(1-p_y) - p_x p_y, the binomial theorem
 * makes the sum over all pairs a sum of squares, whose first one is M^2:
 *
 *     Var = S - sum_x p^2 (1-2p)^T + sum_{k=1}^T (-1)^k binom(T,k) A_k^2,
 *     A_k = sum_x p^(k+1) (1-p)^(T-k).
 *
 * The rest of the sum from k = K <= T/2 on: write b_x(k) for the binomial
 * probability binom(T,k) p^k (1-p)^(T-k).  As A_k <= max_x p^k (1-p)^(T-k),
 * the rest is at most the greatest of these maxima times
 * sum_x p sum_k b_x(k) <= 1.  For k <= T/2 the maximum over all p is
 * (k/T)^k (1-k/T)^(T-k), which falls; for k > T/2 it is at most 2^-T where
 * p <= 1/2 and at most p^T where p > 1/2, which only x = 1 can be.
 *
 * A second bound: (1-p_x-p_y)^T <= (1-p_x)^T (1-p_y)^T, so S - M^2 <= Var <=
 * S.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

#include <math.h>

enum { EXPONENT, ITEMS, DRAWS };

/* What does not change from rank to rank; N items, squares up to MOST. */
struct sums {
    const fmpq *alpha;
    const fmpz *draws;
    slong items, most, prec;
    arb_t c, s, diagonal;
    arb_ptr a; /* A_0 .. A_MOST */
};

/* T h(K/T), the negative logarithm of (K/T)^K (1-K/T)^(T-K). */
static double
entropy (double k, double draws)
{
    return k * log (draws / k) - (draws - k) * log1p (-k / draws);
}

/* How many squares PREC bits take: all T of them where the rest is slow. */
static double
choose_most (double draws, slong prec)
{
    double need = M_LN2 * 1.5 * (double) (prec + 64), k;

    for (k = 1; k < draws / 2; k = k + 1 + floor (k / 8))
        if (entropy (k, draws) > need)
            return k;
    return draws;
}

/* Add rank x: p = c x^-a; the powers in A fall from k to k+1 by p/(1-p). */
static void
add_rank (struct sums *sums, slong x)
{
    slong prec = sums->prec, k;
    fmpz_t rank;
    arb_t p, left, power;

    fmpz_init_set_si (rank, x);
    arb_init (p);
    arb_init (left);
    arb_init (power);
    zipf_power (p, rank, sums->alpha, prec);
    arb_mul (p, p, sums->c, prec);
    arb_mul_2exp_si (left, p, 1);
    arb_sub_ui (left, left, 1, prec);
    arb_neg (left, left);
    arb_pow_fmpz (power, left, sums->draws, prec);
    arb_mul (power, power, p, prec);
    arb_addmul (sums->diagonal, power, p, prec);
    arb_sub_ui (left, p, 1, prec);
    arb_neg (left, left);
    arb_pow_fmpz (power, left, sums->draws, prec);
    arb_mul (power, power, p, prec);
    arb_addmul (sums->s, power, p, prec);
    arb_div (left, p, left, prec);
    for (k = 0; k <= sums->most; k++) {
        arb_add (sums->a + k, sums->a + k, power, prec);
        arb_mul (power, power, left, prec);
    }
    fmpz_clear (rank);
    arb_clear (p);
    arb_clear (left);
    arb_clear (power);
}

static void
add_ranks (struct sums *sums)
{
    slong x;

    arb_zero (sums->s);
    arb_zero (sums->diagonal);
    for (x = 1; x <= sums->items; x++)
        add_rank (sums, x);
}

/* Bound what the squares from K = most + 1 on make, 1 <= K < T/2. */
static void
bound_rest (mag_t bound, const struct sums *sums)
{
    slong prec = 64 + (slong) fmpz_bits (sums->draws), k = sums->most + 1;
    arb_t share, part;
    mag_t other;
    fmpz_t rest;

    arb_init (share);
    arb_init (part);
    mag_init (other);
    fmpz_init (rest);
    /* (K/T)^K (1-K/T)^(T-K) */
    fmpz_sub_si (rest, sums->draws, k);
    arb_set_si (share, k);
    arb_div_fmpz (share, share, sums->draws, prec);
    arb_pow_ui (part, share, (ulong) k, prec);
    arb_sub_ui (share, share, 1, prec);
    arb_neg (share, share);
    arb_pow_fmpz (share, share, rest, prec);
    arb_mul (part, part, share, prec);
    arb_get_mag (bound, part);
    /* 2^-T and p_1^T, p_1 = c */
    arb_one (part);
    arb_mul_2exp_si (part, part, -1);
    if (!arb_ge (part, sums->c))
        arb_set (part, sums->c);
    arb_pow_fmpz (part, part, sums->draws, prec);
    arb_get_mag (other, part);
    mag_max (bound, bound, other);
    arb_clear (share);
    arb_clear (part);
    mag_clear (other);
    fmpz_clear (rest);
}

/* Var from all the sums. */
static void
collect (arb_t out, const struct sums *sums)
{
    slong prec = sums->prec, k;
    arb_t factor, square;
    fmpz_t left;
    mag_t rest;

    arb_init (factor);
    arb_init (square);
    fmpz_init_set (left, sums->draws);
    mag_init (rest);
    arb_sub (out, sums->s, sums->diagonal, prec);
    arb_one (factor);
    for (k = 1; k <= sums->most; k++) {
        arb_mul_fmpz (factor, factor, left, prec);
        arb_div_si (factor, factor, -k, prec);
        fmpz_sub_ui (left, left, 1);
        arb_mul (square, sums->a + k, sums->a + k, prec);
        arb_addmul (out, square, factor, prec);
    }
    if (fmpz_cmp_si (sums->draws, sums->most) > 0) {
        bound_rest (rest, sums);
        arb_add_error_mag (out, rest);
    }
    arb_clear (factor);
    arb_clear (square);
    fmpz_clear (left);
    mag_clear (rest);
}

/* Var between S - M^2 and S, M = A_0; returns whether that is sharp. */
static int
sharp_already (arb_t out, const struct sums *sums)
{
    arb_t square;
    int sharp;

    arb_init (square);
    arb_mul (square, sums->a, sums->a, sums->prec);
    arb_sub (square, sums->s, square, sums->prec);
    arb_union (out, square, sums->s, sums->prec);
    sharp = arb_rel_accuracy_bits (out) >= sums->prec - 64;
    arb_clear (square);
    return sharp;
}

static void
init_sums (struct sums *sums, const fmpq *at, slong prec)
{
    sums->alpha = at + EXPONENT;
    sums->draws = fmpq_numref (at + DRAWS);
    sums->items = fmpz_get_si (fmpq_numref (at + ITEMS));
    sums->prec = prec + 32 + (slong) fmpz_bits (sums->draws);
    sums->most = 0;
    arb_init (sums->c);
    arb_init (sums->s);
    arb_init (sums->diagonal);
    zipf_harmonic (sums->c, sums->alpha, fmpq_numref (at + ITEMS), sums->prec);
    arb_inv (sums->c, sums->c, sums->prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct sums sums;
    slong most;

    if (fmpz_is_zero (fmpq_numref (at + DRAWS))
        || fmpz_is_one (fmpq_numref (at + ITEMS))) {
        arb_zero (out); /* all of it, or nothing, is unseen */
        return EVALUATED;
    }
    init_sums (&sums, at, prec);
    sums.a = _arb_vec_init (1);
    add_ranks (&sums);
    if (!sharp_already (out, &sums)) {
        most = (slong) choose_most (fmpz_get_d (sums.draws), prec);
        _arb_vec_clear (sums.a, 1);
        sums.a = _arb_vec_init (most + 1);
        sums.most = most;
        add_ranks (&sums);
        collect (out, &sums);
    }
    _arb_vec_clear (sums.a, sums.most + 1);
    arb_clear (sums.c);
    arb_clear (sums.s);
    arb_clear (sums.diagonal);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS));
    double draws = fmpz_get_d (fmpq_numref (at + DRAWS));

    if (draws < 1)
        return 1;
    return items * (60 + 3 * log2 (draws) + 2 * choose_most (draws, prec));
}

QUANTITY (memscale_unseen_mass_variance) = {
    .axes = "alpha N T",
    .domain = "alpha > 0, integer N >= 1, integer T >= 0",
    .formula = "\\sum_x p_x^2 (1-p_x)^T + \\sum_{x \\ne y} p_x p_y"
               " (1-p_x-p_y)^T - \\Bigl(\\sum_x p_x (1-p_x)^T\\Bigr)^2",
    .ball = ball,
    .work = work,
};
