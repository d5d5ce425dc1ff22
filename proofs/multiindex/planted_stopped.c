/*
 * The pull k m^(k-1), k odd, grows along the flow where m > 0 and falls where
 * m < 0, on the way to 0: it is below the tolerance at some time exactly when
 * m is below x at the start.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_planted_stopped);

/* Its rate, N for m^(k-3): positive where m is, as m^(k-2) has m's sign. */
static enum truth
grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("k m N", "k*(k-1)*N*m*(k*N*m^2*(1-m^2))",
                           "k^2*(k-1)*N^2*m^3*(1-m^2)");
}

/* Odd dimensions d + 1: the cap of height x as an integral of a polynomial;
   k = 3 and x = 1/J: tolerance = 3/J^2. */
static enum truth
caps (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t share, root;
    char at[48];
    slong d, j;

    (void) certificate;
    fmpq_init (share);
    fmpq_init (root);
    for (d = 2; d <= 12; d += 2)
        for (j = 2; j <= 7; j++) {
            fmpq_set_si (root, 1, (ulong) j);
            enumerate_cap (share, d, root);
            fmpq_sub_si (share, share, 1);
            fmpq_neg (share, share);
            snprintf (at, sizeof at, "3 %ld 3/%ld", (long) d + 1,
                      (long) (j * j));
            truth = weaker (truth,
                            evaluates_to (&multiindex_planted_stopped_quantity,
                                          at, share));
        }
    fmpq_clear (share);
    fmpq_clear (root);
    return truth;
}

static const struct step steps[] = {
    { "grows",
      "the pull moves at the rate k^2(k-1) m^{2k-3}(1-m^2), of the sign of m",
      "derived here", BY_ALGEBRA, grows, NULL },
    { "caps",
      "k = 3, x = 1/j, d \\le 13 odd: the share of the sphere below the "
      "height x, from an integral, is what the quantity says",
      "derived here", BY_RATIONALS, caps, NULL },
};

PROOF (multiindex_planted_stopped) = { STEPS (steps) };
