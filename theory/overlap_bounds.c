#include "theory/overlap_bounds.h"

#include "theory/chi_square_law.h"
#include "theory/lambert.h"

/* Twice the n of the bound: 2d - r - 2 is the upper one's for r = 1 and the
   lower one's else. */
static slong
twice_n (slong r, slong d, enum bound_side side)
{
    if ((r == 1) == (side == BOUND_ABOVE))
        return 2 * d - r - 2;
    return r == 1 ? 2 * (d - 1) : 2 * (d - r);
}

void
overlap_quantile_bound (arb_t q, const arb_t c, slong r, slong d,
                        enum bound_side side, slong prec)
{
    arb_mul_2exp_si (q, c, 1);
    arb_div_si (q, q, twice_n (r, d, side), prec);
    arb_neg (q, q);
    arb_expm1 (q, q, prec);
    arb_neg (q, q);
}

void
small_chi_square (arb_t k, slong r, const fmpq_t delta, slong prec)
{
    fmpq_t half;
    arb_t gamma;

    fmpq_init (half);
    arb_init (gamma);
    fmpq_set_si (half, r + 2, 2);
    arb_gamma_fmpq (gamma, half, prec + 10);
    arb_set_fmpq (k, delta, prec + 10);
    arb_mul (gamma, gamma, k, prec + 10);
    fmpq_set_si (half, 2, (ulong) r);
    arb_set_fmpq (k, half, prec + 10);
    arb_pow (k, gamma, k, prec);
    fmpq_clear (half);
    arb_clear (gamma);
}

/* Is DELTA certainly below the probability of [0, R]? */
static int
is_left_of_mean (slong r, const fmpq_t delta)
{
    int answer;
    arb_t p, level;

    arb_init (p);
    arb_init (level);
    arb_set_si (p, r);
    chi_square_below (p, r, p, 64);
    arb_set_fmpq (level, delta, 64);
    answer = arb_lt (level, p);
    arb_clear (p);
    arb_clear (level);
    return answer;
}

void
small_chi_square_bound (arb_t c, slong r, const fmpq_t delta,
                        enum bound_side side, slong prec)
{
    small_chi_square (c, r, delta, prec + 10);
    arb_mul_2exp_si (c, c, 1);
    if (side == BOUND_BELOW)
        return;
    arb_div_si (c, c, -r, prec + 10);
    /* Indeterminate where the argument is below -1/e. */
    lambert_upper (c, c, prec + 10);
    arb_mul_si (c, c, -r, prec);
    if (!is_left_of_mean (r, delta))
        arb_indeterminate (c);
}
