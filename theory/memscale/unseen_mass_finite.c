/*
 * Mass of the items a memory has not seen after T draws from a Zipf law.
 *
 * With p_x = x^-a / sum_{y<=N} y^-a, item x is missing from T independent
 * draws with probability (1 - p_x)^T, so the expected missing mass is
 *
 *     sum_{x=1}^{N} p_x (1 - p_x)^T.
 *
 * A short sum is added up, ranks with no weight bounded; of a long one the
 * greater part is Euler's and Maclaurin's, remainder and all, as
 * theory/unseen_maclaurin.c proves.
 */
#include "theory/quantity.h"
#include "theory/unseen.h"

enum { EXPONENT, ITEMS, DRAWS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    unseen_mass (out, at + EXPONENT, fmpq_numref (at + ITEMS),
                 fmpq_numref (at + DRAWS), prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return unseen_mass_work (at + EXPONENT, fmpq_numref (at + ITEMS),
                             fmpq_numref (at + DRAWS), prec);
}

/* Bits that the exact numerator and denominator may have. */
static const double MOST_BITS = 1e5;

/* Read integers alpha, N, T small enough for exact sums. */
static int
small (slong *alpha, slong *items, slong *draws, const fmpq *at)
{
    return fmpq_get_index (alpha, at + EXPONENT)
           && fmpq_get_index (items, at + ITEMS)
           && fmpq_get_index (draws, at + DRAWS)
           && 1.5 * (double) *items * (double) *alpha * ((double) *draws + 1)
                  < MOST_BITS
           && (double) *items * (double) *draws < MOST_BITS;
}

/*
 * With L = lcm (1, ..., N), n_x = (L/x)^a and S = sum n_x, p_x = n_x/S, so
 * the mass is sum n_x (S - n_x)^T / S^(T+1).
 */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong alpha, items, draws, x;
    fmpz_t multiple, whole, share, term;

    if (!small (&alpha, &items, &draws, at))
        return UNABLE;
    fmpz_init_set_ui (multiple, 1);
    fmpz_init (whole);
    fmpz_init (share);
    fmpz_init (term);
    for (x = 1; x <= items; x++) {
        fmpz_set_si (term, x);
        fmpz_lcm (multiple, multiple, term);
    }
    for (x = 1; x <= items; x++) {
        fmpz_divexact_si (share, multiple, x);
        fmpz_pow_ui (share, share, (ulong) alpha);
        fmpz_add (whole, whole, share);
    }
    fmpz_zero (fmpq_numref (value));
    for (x = 1; x <= items; x++) {
        fmpz_divexact_si (share, multiple, x);
        fmpz_pow_ui (share, share, (ulong) alpha);
        fmpz_sub (term, whole, share);
        fmpz_pow_ui (term, term, (ulong) draws);
        fmpz_addmul (fmpq_numref (value), share, term);
    }
    fmpz_pow_ui (fmpq_denref (value), whole, (ulong) draws + 1);
    fmpq_canonicalise (value);
    fmpz_clear (multiple);
    fmpz_clear (whole);
    fmpz_clear (share);
    fmpz_clear (term);
    return EVALUATED;
}

QUANTITY (memscale_unseen_mass_finite) = {
    .axes = "alpha N T",
    .domain = "alpha > 0, integer N >= 1, integer T >= 0",
    .formula = "\\sum_{x=1}^{N} p_x (1-p_x)^T",
    .ball = ball,
    .exact = exact,
    .work = work,
};
