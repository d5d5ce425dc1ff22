/*
 * Let r_j = C (2q, q+j) / C (2q, q), so that r_0 = 1 and r_{j+1} = r_j
 * (q-j)/(q+j+1).  For all q >= 1 and j >= 0
 *
 *     1 - j^2/q <= r_j <= 1 - j^2/q + (j^2 + j^4)/(2 q^2) =: u_j,
 *
 * by induction: for j < q both sides keep their order under the step, and
 * beyond q, where r_j = 0, the lower bound is negative and u_j > 0.  The
 * excess less its leading term is 2 sum_{j>=1} (-1)^j 2^(-j^2) (r_j - 1 +
 * j^2/q), so that the even j bound it from above and the odd ones from below.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_planted_success_excess);
USES (quantity, multiindex_planted_success_excess_above);
USES (quantity, multiindex_planted_success_excess_below);

/* What the bounds gain in a step: (j^3 + (j+1)^3)/(q (q+j+1)), and
   (j^3 + j^5 + (j+1)^3 + (j+1)^5)/(2 q^2 (q+j+1)). */
static enum truth
induction (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("q j", "(1 - j^2/q)*(q-j)/(q+j+1) - (1 - (j+1)^2/q)",
                        "(j^3 + (j+1)^3)/(q*(q+j+1))"),
        identity_check ("q j",
                        "1 - (j+1)^2/q + ((j+1)^2 + (j+1)^4)/(2*q^2)"
                        " - (1 - j^2/q + (j^2+j^4)/(2*q^2))*(q-j)/(q+j+1)",
                        "(j^3 + j^5 + (j+1)^3 + (j+1)^5)/(2*q^2*(q+j+1))"));
}

/* u_j = (1 + (1-x)^2)/2 + j^2/(2 q^2) with x = j^2/q. */
static enum truth
positive (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("q j", "1 - j^2/q + (j^2+j^4)/(2*q^2)",
                           "(1 + (1 - j^2/q)^2)/2 + j^2/(2*q^2)");
}

/*
 * Set SUM to the sum of (j^2 + j^4) 2^(-j^2) over j = FROM, FROM + 2, ... up
 * to 11 and a bound for the rest: from j = 12 on each term of that step is
 * less than half of the one before, so that twice the first does.
 */
static void
majorant (fmpq_t sum, slong from)
{
    fmpq_t term;
    slong j;

    fmpq_init (term);
    fmpq_zero (sum);
    for (j = from; j <= 13; j += 2) {
        fmpq_set_si (term, j * j + j * j * j * j, 1);
        fmpq_div_2exp (term, term, (ulong) (j * j));
        if (j >= 12)
            fmpq_mul_2exp (term, term, 1);
        fmpq_add (sum, sum, term);
    }
    fmpq_clear (term);
}

static enum truth
constants (struct certificate *certificate)
{
    fmpq_t sum, bound;
    enum truth truth = PROVED;

    (void) certificate;
    fmpq_init (sum);
    fmpq_init (bound);
    majorant (sum, 2);
    fmpq_set_si (bound, 63, 50);
    if (fmpq_cmp (sum, bound) > 0)
        truth = DISPROVED;
    majorant (sum, 1);
    fmpq_set_si (bound, 59, 50);
    if (fmpq_cmp (sum, bound) > 0)
        truth = DISPROVED;
    fmpq_clear (sum);
    fmpq_clear (bound);
    return truth;
}

/* The excess of q from its binomial coefficients, less the series of the
   limit to j = 20, both as rationals. */
static void
excess (fmpq_t sum, slong q)
{
    fmpq_t term;
    fmpz_t binomial;
    slong j;

    fmpq_init (term);
    fmpz_init (binomial);
    fmpq_zero (sum);
    for (j = -20; j <= 20; j++) {
        fmpq_zero (term);
        if (j >= -q && j <= q) {
            fmpz_bin_uiui (fmpq_numref (term), 2 * (ulong) q, (ulong) (q + j));
            fmpz_bin_uiui (binomial, 2 * (ulong) q, (ulong) q);
            fmpq_div_fmpz (term, term, binomial);
        }
        fmpq_sub_si (term, term, 1);
        fmpq_div_2exp (term, term, (ulong) (j * j));
        if (j % 2 == 0)
            fmpq_add (sum, sum, term);
        else
            fmpq_sub (sum, sum, term);
    }
    fmpq_clear (term);
    fmpz_clear (binomial);
}

static enum truth
cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t sum;
    arb_t value, above, below;
    char at[32];
    slong q;

    (void) certificate;
    fmpq_init (sum);
    arb_init (value);
    arb_init (above);
    arb_init (below);
    for (q = 1; q <= 40; q++) {
        snprintf (at, sizeof at, "%ld", (long) q);
        excess (sum, q);
        arb_set_fmpq (value, sum, 256);
        truth = weaker (
            truth, evaluates_near (&multiindex_planted_success_excess_quantity,
                                   at, value, 50));
        if (!evaluate_at (above,
                          &multiindex_planted_success_excess_above_quantity,
                          at, 30)
            || !evaluate_at (below,
                             &multiindex_planted_success_excess_below_quantity,
                             at, 30))
            truth = UNDECIDED;
        truth = weaker (truth, weaker (is_at_most (below, value),
                                       is_at_most (value, above)));
    }
    fmpq_clear (sum);
    arb_clear (value);
    arb_clear (above);
    arb_clear (below);
    return truth;
}

static const struct step steps[] = {
    { "induction",
      "1 - j^2/q \\le r_j \\le u_j for j \\le q: what each side gains in a "
      "step is positive",
      "derived here", BY_ALGEBRA, induction, NULL },
    { "beyond", "u_j = (1 + (1-j^2/q)^2)/2 + j^2/(2q^2) > 0 where r_j = 0",
      "derived here", BY_ALGEBRA, positive, NULL },
    { "constants",
      "\\sum (j^2+j^4) 2^{-j^2} is at most 63/50 over even j \\ge 2 and 59/50 "
      "over odd j",
      "derived here", BY_RATIONALS, constants, NULL },
    { "cases",
      "q \\le 40: the excess from binomial coefficients is the quantity to 50 "
      "places and lies between the bounds",
      "derived here", BY_RATIONALS, cases, NULL },
};

PROOF (multiindex_planted_success_excess) = { STEPS (steps) };
