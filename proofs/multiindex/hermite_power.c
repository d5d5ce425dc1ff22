/*
 * z^p in the basis He_k: C (p, k) = p! / (2^j j! k!), p = k + 2j.  Step from p
 * to p + 1 by z He_k = He_{k+1} + k He_{k-1}:
 *
 *     C (p + 1, k) = C (p, k - 1) + (k + 1) C (p, k + 1),
 *
 * which, divided by p! / (2^j j! k!) with p + 1 = k + 2j, reads p + 1 = k + 2
 * j.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/hermite.h"

#include <stdio.h>

USES (quantity, multiindex_hermite_power);

enum { POWERS = 24, PREC = 256 };

/* With U = p! / (2^j j! k!): C (p+1, k) = (p+1) U, C (p, k-1) = k U, and C (p,
   k+1) = 2 j U / (k + 1). */
static enum truth
step_up (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("k j U", "(k + 2*j)*U",
                           "k*U + (k + 1)*(2*j*U/(k + 1))");
}

/* E z^p He_k by moments against the balls. */
static enum truth
moments (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong i, p, k;
    char at[32];
    fmpz_poly_t he;
    fmpz_t sum, c, moment;
    arb_t ball, value, norm;

    (void) certificate;
    fmpz_poly_init (he);
    fmpz_init (sum);
    fmpz_init (c);
    fmpz_init (moment);
    arb_init (ball);
    arb_init (value);
    arb_init (norm);
    for (p = 0; p <= POWERS; p += 3)
        for (k = p % 2; k <= p + 2; k += 2) {
            hermite_polynomial (he, k);
            fmpz_poly_shift_left (he, he, p);
            fmpz_zero (sum);
            fmpz_one (moment);
            for (i = 0; i < fmpz_poly_length (he); i += 2) {
                fmpz_poly_get_coeff_fmpz (c, he, i);
                fmpz_addmul (sum, c, moment);
                fmpz_mul_si (moment, moment, i + 1);
            }
            arb_set_fmpz (value, sum);
            hermite_norm (norm, k, PREC);
            arb_div (value, value, norm, PREC);
            snprintf (at, sizeof at, "%ld %ld", (long) p, (long) k);
            if (!evaluate_at (ball, &multiindex_hermite_power_quantity, at,
                              60))
                truth = weaker (truth, UNDECIDED);
            truth = weaker (truth, is_near (ball, value, 30));
        }
    fmpz_poly_clear (he);
    fmpz_clear (sum);
    fmpz_clear (c);
    fmpz_clear (moment);
    arb_clear (ball);
    arb_clear (value);
    arb_clear (norm);
    return truth;
}

static const struct step steps[] = {
    { "step",
      "z He_k = He_{k+1} + k He_{k-1} takes the formula from p to p + 1",
      "derived here", BY_ALGEBRA, step_up, NULL },
    { "moments",
      "E z^p He_k by E z^{2i} = (2i-1)!! for p = 0, 3, ..., 24 and k \\le p + "
      "2: the balls hold it",
      "derived here", BY_INTERVALS, moments, NULL },
};

PROOF (multiindex_hermite_power) = { STEPS (steps) };
